"""Whether words that are ordinary ones as well ("may chase", "hope", "summer banks") stand where a person does."""

from __future__ import annotations

from collections.abc import Sequence

from policy.detect.given_names import GIVEN
from policy.detect.tokens import Token
from policy.detect.wordlist import words

_DOERS = words(
    """
    vapes bullies bullied annoys scares begs dances sings cooks drives drove rides studies studied copies copied kicks
    sucks stinks snores eats dresses coughed sneezed sneezes bites bit pees farts farted deserves deserved swears
    swore trae trajo lleva llevo pone puso gana gano perdio pierde juega jugo habla hablo llamo copio copia robo lloro
    llora corre corrio baila bailo canta grita grito duerme durmio andaba cree piensa sabia puede debe odia besa beso
    paso pasa saca asked asks ask said says told tells texted texts texting called calls replied replies posted posts
    dmed snapchatted snitched snitches lied lies lying cheated cheats cheating cried cries crying laughed laughs
    yelled yells screamed screams smiled waved winked kissed kisses hugged dumped ghosted blocked unfollowed liked
    likes loved loves hated hates thinks thought knows knew wants wanted needs feels felt smells ate drinks drank
    sleeps slept walks walked talks talked speaks spoke plays played scored scores missed misses dropped drops failed
    fails passed won wins lost loses threw throws caught carried carries ran runs hit hits kicked punched pushed
    fought fights fell tripped broke breaks tore twisted sprained fainted puked vaped smokes smoked stole steals took
    takes gave gives brought brings bought owes owed paid left came comes goes went moved moves transferred transfers
    quit joined joins skipped skips ditched sat sits stood wears wore looks looked acts acted keeps kept always never
    still just literally lowkey highkey probably def definitely deadass really actually already finally also doesnt
    didnt wont cant isnt wasnt hasnt hes shes who whose whos n and or vs is was has had got gets gotta does did cuts
    cut uses used taught teaches drew draws made makes let lets saw sees heard hears found finds turned turns started
    starts stopped stops tried tries became becomes dijo dice tiene tuvo es esta estaba fue fui va viene vino quiere
    sabe hizo hace llego saco reprobo anda se me le no nos
    """
)
"""Words that say of a person what it does. Not those that stand after things as well ("on", "out", "be", "the")."""
_STATES = words("is was has had got gets and or n vs still always never es esta estaba tiene no se")
_OF_THINGS = words(
    """
    offered given built located painted signed written planted where when closed open opened flooded wet muddy dry
    booked reserved next behind full empty frozen cancelled canceled mowed available near across beside here over
    ending almost starting beginning the on at in by from windy sunny rainy hot cold down up out back high low rising
    flooding
    """
)
"""What is said of fields, banks and seasons."""
_TO_SOMEBODY = words(
    """
    dating date dates dated with and n ask asked asking tell told telling love loves loved hate hates hated miss
    misses invite invited know knows knew met meet meeting saw see seen heard hear follow followed unfollow text
    texted dm dmed call called calls named like likes liked kiss kissed marry married whos who whose vote voted pick
    picked beat beats beating thank thanks thx ty hey hi yo hello bye sorry congrats happy blame trust about from by
    its im is are was did does do has why how kid student classmate friend teammate captain crush girlfriend boyfriend
    gf bf bro dude girl guy says said that between against fight fought guard guarding tag tagged cc versus vs con y
    de novio novia amigo amiga companero le
    """
)
"""Words before somebody: verbs and prepositions that take a person, greetings, "is" in a question."""
_TO_SPANISH = words(
    """
    vi vio viste vimos vieron conoces conozco conoce invita invito invite invitaron pregunta preguntale preguntarle
    dile diganle dale denle beso besa odio extrano quiere quiero amo mira miren voten vota voto busco busca buscan le
    llama llame llamen escribele mandale
    """
)
"""Spanish verbs with "a" before a person."""
_SELVES = words(
    """
    i you we they he she it u ya ill youll theyll well itll who that this to lets please pls not can could should
    would may might must cant wont never always gonna really also just dont didnt
    """
)
"""What stands before a verb, not before a name."""
_BEFORE_THINGS = words(
    """
    question exclamation check quotation punctuation bench the a an this that these those my your our his her their
    its every each any no some last next good great bad in on at by of for during since until before after all la el
    los las un una mi tu su este esta cada en
    """
)
"""What stands before a thing or a season."""
VERBS = words(
    """
    will may hope mark chase grant drew rob sue pat jack rich bill dean skip chuck frank page price love bless
    """
)
_TIMES = words(
    """
    summer autumn winter spring april may june august dawn eve faith hope joy grace destiny harmony trinity
    """
)
_HOW = words(
    """
    in on out at allergic sick absent failing passing taking getting having seeing depressed pregnant diabetic
    autistic dyslexic suspended expelled grounded injured hurt crying mad sad dating moving transferring quitting
    going being really so such not a an the my literally lowkey always still no
    """
)

_PLACES = words(
    """
    street st avenue ave road rd drive lane court boulevard blvd square park center centre plaza mall hall river lake
    bay beach island county city heights hills high middle elementary school academy university college stadium arena
    bridge texas airport hospital library church ones
    """
)


_IN = words("my our his her your their detention rehab trouble love jail class choir band jv varsity me mi tu su")
_LINKS = words("and or n y")
_OTHERS = words("me i you u him her his my she he they all yo tu el ella mi su")
_ALONE = words("tho though lol lmao fr again bro omg ew smh pls too rn ngl ong fs yall help hey hi yo") | {""}
"""What people add to a name that is all they write."""


def pair_stands(found: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether an everyday first and family name, "summer banks", stand for somebody: by capitals, or by what is around.

    `first` and `last` are the places of the name's words.
    """
    inner = found[first : last + 1]
    if all(one.capital for one in inner) and not shouted(found):
        return True
    before = found[first - 1].word if first else ""
    after = found[last + 1].word if last + 1 < len(found) else ""
    if before == "a" and first > 1 and found[first - 2].word in _TO_SPANISH:
        return True
    if (before in _SELVES and found[first].word in VERBS) or (
        before in _BEFORE_THINGS and before not in {"that", "de"}
    ):
        return False
    if text.startswith("'s ", found[last].end) or (len(found) <= len(inner) + 1 and {before, after} <= _ALONE):
        return True
    if after in _LINKS or after in _STATES:
        return _links(found[last + 2 :][:1]) if after in _LINKS else _says_of_person(found, last)
    return after in _DOERS or (before in _TO_SOMEBODY and after not in _OF_THINGS)


def _links(following: Sequence[Token]) -> bool:
    """Whether "and" goes on with somebody else."""
    return any(one.capital or one.word in GIVEN or one.word in _OTHERS for one in following)


def _says_of_person(found: Sequence[Token], last: int) -> bool:
    """Whether "is" or "has" goes on as it does of people: "summer banks is on", "hope marsh is in my class"."""
    following = [token.word for token in found[last + 2 : last + 4]] + ["", ""]
    if following[0] == "in" and following[1] in _IN:
        return True
    return following[0] not in _OF_THINGS or found[last + 1].word in {"got", "has", "had"}


def given_stands(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether an everyday word that is somebody's first name stands for somebody."""
    token = found[place]
    before = found[place - 1].word if place and _near(found[place - 1], token, text) else ""
    after = found[place + 1].word if place + 1 < len(found) and _near(token, found[place + 1], text) else ""
    if before in _BEFORE_THINGS or (before in _SELVES and token.word in VERBS):
        return False
    if text.startswith("'s", token.end):
        return token.word not in _TIMES or token.capital
    further = found[place + 2].word if place + 2 < len(found) else ""
    if after in _STATES and token.word in _TIMES:
        return after in {"got", "gets", "had", "has"} or further in _HOW
    if after in _DOERS:
        return before not in _SELVES
    if token.capital and not shouted(found) and place and before and not found[place - 1].capital:
        return token.word not in _TIMES or before in _TO_SOMEBODY
    return before in {"does", "did", "is", "with", "dating", "tell", "told", "named"} and token.word not in _TIMES


def _near(one: Token, other: Token, text: str) -> bool:
    gap = text[one.end : other.start]
    return len(gap) <= 3 and not set(gap) & set(".!?\n;0123456789")


def person_around(found: Sequence[Token], first: int, last: int) -> bool:
    """Whether what stands before or after two words takes them for somebody."""
    before = found[first - 1].word if first else ""
    after = found[last + 1].word if last + 1 < len(found) else ""
    return after in _DOERS or before in _TO_SOMEBODY


def place_follows(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether a place's word makes the name before it a place: "Madison Square", "Jordan River", "Taylor St"."""
    if place + 1 >= len(found):
        return False
    name, after = found[place], found[place + 1]
    gap = text[name.end : after.start]
    return name.capital and after.capital and after.word in _PLACES and gap == " "


def shouted(found: Sequence[Token]) -> bool:
    """Whether capitals tell nothing: most words have one."""
    if len(found) <= 3:
        return all(one.loud for one in found)
    return sum(one.capital for one in found) * 4 > len(found) * 3
