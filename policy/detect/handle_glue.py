"""Account names made of plain words without a space ("purplemonday"): told by the words that they are made of.

English and Spanish words that people put together in such names, beside those of every day. Data, and one question.
"""

from __future__ import annotations

from policy.detect.given_names import GIVEN
from policy.detect.handle_words import COMMON
from policy.detect.wordlist import words

_SHORTEST = 8
_LONGEST = 32
_LEAST = 2
"""Pieces that make such a name."""
_PIECE = 12

PIECES = words("""
angel apple arctic art artist avocado baby bacon bagel banana band basil beach bean beans bear bears bee bees berries
berry biscuit blaze bloom blossom blue boba bones book books bot bottle bread breeze brew brick bubble bubbles bun
bunny burger butter butterfly cactus cake candy canvas castle cat cats cedar champ cheese cherry chicken chip chips
choco cinnamon cloud clouds cloudy clover cocoa coconut coffee cookie cookies coral core cosmic cow crab cream crow
crystal cupcake cupid cyber daisy dancer dances dancing dawn demon desert devil diary dino dog doggo doodle doodles
dove dragon draw drawing draws dream dreamer dreams drift drum drums duck ducky dumpling dusk eagle earth echo elf
ember fairy falcon farm fern fire fish flame flower flowers fluff fly fog forest fox frog frost frosty fruit galaxy
gamer gamez garden ghost giraffe glitter glow goblin goose grape gravy green grey grumpy guitar gummy hamster hawk
hazel heart hearts hero honey hoops horse hunter ice inked ink insta iron island ivy jam jelly jester juice jungle kat
king kitten kitty knight koala lavender lazy leaf lemon lemons lily lime lion lizard llama loser lotus lover luna
lunar lux magic mango maple marsh mellow melon mermaid metal midnight milk mint mischief mist misty mochi moon moonlit
moose moss moth muffin mushroom music nacho neon ninja noodle noodles nova oak ocean olive onion orange orca otter owl
paint painter paints pancake panda panther pasta paws peach peachy pear pencil pencils penguin pepper petal phantom
pickle pie pigeon pine pink pirate pixel pizza planet plant plays playz plum poet poetry polar pony potato prince
princess puppy purple queen quiet rabbit rain rainbow raven red reads rebel ride rider river robot rocket rose roses
rowing runner runs sage salt sand sassy scribbles sea shade shadow shadows shark sheep shelf shine shiny shrimp silent
silver singer sings skate skater skates skies sky sleepy slime sloth slug smile smiles smoke snack snacks snail snake
snow soccer sock socks soda softly sorry soup spark sparkle spice spicy spider spirit spooky spoon spring sprite squid
squirrel starlight starry static stone storm stormy strawberry sugar summer sun sunny sunset surf surfer sushi sweet
swift swim swims taco tacos tea teddy thorn thunder tide tiger tiny toad toast tofu tornado tree trees tulip tuna
turtle unicorn vanilla velvet violet volley waffle waffles walrus wave waves whale willow winter witch wizard wolf
wonder writer writes yellow yeti zombie january february march april may june july august october november december
tuesday thursday friday doom chaos eats bakes cooks codes crafts sketches vlogs edits clips tunes beats pages thoughts
confused bored clueless salty anxious chaotic lost notyour itsjust hey heyy itsme its azul rojo verde negra negro rosa
cielo estrella sol gato gatita gatito perro perrito pollo queso fresa nieve lluvia mar playa reina rey princesa
bailarina baila pinta canta dibuja lee dulce miel cafe pan limon sandia amor vida mundo loca loco triste feliz papas
paleta nube nubes mariposa flor flores oso osito lobo tigre leon pez sirena bruja duende noche fuego agua tierra
viento piedra corazon sonrisa nena nene bebe chica chico princesita
""")
_GLUES = words("a i x y n the my of in is not no its im me so to el la de mi soy con and by for 2 4 xo xx bc o e")
_SAME = words("""
football baseball basketball softball volleyball notebook classroom homework anyone everyone someone something
somebody bedroom bathroom birthday weekend facebook snapchat youtube minecraft fortnite notification network
everything yesterday sometimes somewhere anything anywhere underground background playlist playground software
hardware download upload password username gameplay livestream showtime spotlight sunflower watermelon strawberry
blueberry pineapple butterfly grandma grandpa girlfriend boyfriend friendship interface overtime overall however
whatever whenever moonlight sunlight starlight sunshine rainbow snowman popcorn hotdog pancake cupcake seafood
greenhouse warehouse snowball firework fireworks earthquake thunderstorm seashell starfish jellyfish goldfish
songwriting drawings streaming recording nothing throughout newsletter underneath screenshot headphones earphones
speaker
""")
"""Ordinary words that are made so as well."""


def glued(low: str) -> bool:
    """Whether a word (in lower case) is two or more words put together, one of them of the kind that names have."""
    if not (_SHORTEST <= len(low) <= _LONGEST) or low in COMMON or low in _SAME or low.removesuffix("s") in _SAME:
        return False
    return _pieces(low) >= _LEAST


def _pieces(low: str) -> int:
    """How many words make it, beside the small ones; 0 where they do not, or none of them is one of `PIECES` or a name.

    Each start is looked at once, so that it stays short.
    """
    best: list[tuple[int, bool] | None] = [(0, False)] + [None] * len(low)
    for start in range(len(low)):
        here = best[start]
        if here is None:
            continue
        for end in range(start + 1, min(len(low), start + _PIECE) + 1):
            weight = _weight(low[start:end])
            there = best[end]
            if weight is not None:
                best[end] = max((here[0] + weight[0], here[1] or weight[1]), there or (0, False))
    last = best[len(low)]
    return last[0] if last is not None and last[1] else 0


def _weight(piece: str) -> tuple[int, bool] | None:
    """What a piece counts, and whether it is one that names have; None where it is no word."""
    if len(piece) > _LEAST and (piece in PIECES or piece in GIVEN):
        return 1, True
    if len(piece) > _LEAST and piece in COMMON:
        return 1, False
    return (0, False) if piece in _GLUES else None
