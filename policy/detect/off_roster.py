"""Full names of students who are on no roster: a given name and a capitalised family name that is nothing else.

Precision first: no public figures, places, teams, brands, titles; a name in talk of books and stars is a near miss.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.detect.common_words import COMMON
from policy.detect.family_names import FAMILY
from policy.detect.figures import FIGURES
from policy.detect.figures import SINGLE
from policy.detect.given_names import GIVEN
from policy.detect.name_parts import PARTICLES
from policy.detect.person_place import VERBS
from policy.detect.person_place import person_around
from policy.detect.person_place import shouted
from policy.detect.tokens import Token
from policy.detect.wordlist import words

_BEFORE = words(
    """
    president senator governor mayor judge justice officer sheriff detective sergeant captain general colonel pastor
    father reverend rabbi imam sister saint king queen prince princess lord lady sir emperor pope actor actress singer
    rapper author poet novelist scientist philosopher composer comedian director candidate congressman congresswoman
    representative ceo founder dj san santa santo lake mount mt fort port cape camp hotel university college uncle
    aunt auntie tia tio grandma grandpa abuela abuelo st ste rue via calle avenida new old north south east west
    """
)
"""Before a name of somebody who is no student, or of a place."""
_AFTER = words(
    """
    hoodie heels bag bags watch purse shirt jeans playlist merch national statue house mansion cup derby relays invite
    sauce steak pizza chicken ice special interview clip clips podcast stream street st avenue ave road rd drive dr
    lane ln court ct boulevard blvd place pl way circle parkway pkwy highway hwy bridge river lake bay beach island
    mountain valley creek falls park parks field fields stadium arena garden gardens square center centre plaza mall
    tower hall building school elementary middle high academy university college institute library hospital clinic
    church chapel cathedral museum theater theatre cemetery memorial monument airport station county city town
    township district heights hills springs village apartments hotel inn resort foundation award awards prize
    scholarship invitational classic bowl tournament theorem theory law effect equation concert tour album song movie
    film show series book novel poem play musical essay biography shoes sneakers jersey collection co inc llc corp
    company group bank brothers bros industries motors records studios pictures press publishing server edition day
    eve night middleschool highschool
    """
)
"""After a name that is a place's, a firm's, a prize's or a work's."""
_NEVER_FAMILY = words(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode
    tennessee texas utah vermont virginia wisconsin wyoming tx ca fl ny nc sc va ga al az wa mn mo tn md wi ky nj il
    oh pa mi hornets cowboys rockets nets panthers lakers celtics bulls bears packers vikings eagles giants jets bills
    chiefs raiders chargers broncos texans titans colts jaguars dolphins patriots steelers ravens browns bengals
    saints falcons buccaneers seahawks rams niners cardinals cubs sox yankees mets dodgers padres phillies braves
    marlins nationals orioles astros rangers mariners athletics twins guardians brewers pirates reds rockies mavericks
    spurs grizzlies pelicans thunder jazz nuggets suns kings clippers warriors blazers wolves pistons pacers bucks
    hawks magic heat wizards knicks sixers raptors wildcats tigers bulldogs huskies trojans bruins longhorns sooners
    gators seminoles hurricanes tar heels street avenue park woods hall lake hills river bay beach field fields square
    garden church bridge islands valley university college school academy county city airport stadium arena bush house
    weeks english french spanish german christian love best good little long short strong golden case page branch song
    person moon sparks downs do dang linux ubuntu server desktop windows google chrome android iphone instagram
    snapchat discord slack spotify netflix nike adidas puma gucci prada tesla toyota honda ford chevy starbucks
    mcdonalds walmart target costco
    """
)
"""Never taken for a family name of somebody who is on no roster: places, teams, brands, words after all."""
_CLASS_TALK = words(
    """
    leer leemos leyendo leyo cuento cuentos escritor escritora escribio obra pintor pintora cuadro libros novelas
    poemas book books novel novels chapter author authors poem poems poet poetry essay essays read reading reads wrote
    written writer compare character characters protagonist narrator theme quote biography documentary movie movies
    film actor actress scene episode series song songs album albums artist singer rapper concert lyrics painting
    painter inventor invented discovered scientist theory theorem philosopher president presidents senator amendment
    war century treaty nba nfl mlb nhl wnba mls fifa ufc wwe espn drafted touchdown touchdowns quarterback mvp
    playoffs finals ppg celebrity famous youtuber streamer tiktoker influencer twitch libro novela poema autor
    pelicula cancion cantante presidente
    """
)
KID = words("kid kids boy girl guy dude freshman sophomore junior tal named dating chamo chico chica morro morra ex")
"""Words that announce somebody by name."""
_OF_SOMEBODY = words("from is was got has had said told asked who transferred transferring cheated scored")
"""What follows somebody's whole name rather than a first name."""
_WORDS = COMMON | SINGLE
_GAP = re.compile(r"[ \t]{1,3}")
_AROUND = 7
_LEAST = 4


def off_roster_at(found: Sequence[Token], first: int, text: str) -> tuple[int, float] | None:
    """The place of the last word of a full name that begins here, and how sure it is; None if none does."""
    head = found[first]
    if head.loud or first + 1 >= len(found):
        return None
    if head.word not in GIVEN:
        return _introduced(found, first, text) if head.capital and first else None
    if not head.capital:
        return _plain(found, first, text)
    last = _family_place(found, first, text)
    if last is None or not _may_be_family(found[last]) or f"{head.word} {found[last].word}" in FIGURES:
        return None
    score = _sureness(found, first, last)
    if not score or not _free(found, first, last, text):
        return None
    return _extended(found, last, text), min(score, _doubt(found, first, last))


def _family_place(found: Sequence[Token], first: int, text: str) -> int | None:
    """Over an initial, a second given name and particles to the family name."""
    for last in range(first + 1, min(first + 4, len(found))):
        gap = text[found[last - 1].end : found[last].start]
        token = found[last]
        if not (_GAP.fullmatch(gap) or (len(found[last - 1].word) == 1 and gap == ". ")):
            return None
        passed = len(token.word) == 1 or token.word in PARTICLES
        second = token.word in GIVEN and token.word not in FAMILY and last == first + 1
        if not (passed and (token.capital or len(token.word) > 1)) and not (second and _goes_on(found, last, text)):
            return last if len(token.word) > 1 else None
    return None


def _goes_on(found: Sequence[Token], place: int, text: str) -> bool:
    if place + 1 >= len(found):
        return False
    further = found[place + 1]
    return further.capital and bool(_GAP.fullmatch(text[found[place].end : further.start])) and _may_be_family(further)


def _may_be_family(token: Token) -> bool:
    word = token.word
    if not token.capital or token.loud or len(word) < 2 or word in _NEVER_FAMILY or word in _AFTER:
        return False
    if word in FAMILY:
        return True
    return word not in COMMON and word not in SINGLE and len(word) > 2


def _introduced(found: Sequence[Token], first: int, text: str) -> tuple[int, float] | None:
    """A name of which no word is known, where it is announced as somebody's: "this kid Xoan Brevard"."""
    head, tail, before = found[first], found[first + 1], found[first - 1]
    if before.word not in KID or head.word in _WORDS or head.word in _NEVER_FAMILY or tail.word in COMMON:
        return None
    spaces = _GAP.fullmatch(text[before.end : head.start]) and _GAP.fullmatch(text[head.end : tail.start])
    if not spaces or not _may_be_family(tail) or not _free(found, first, first + 1, text):
        return None
    return _extended(found, first + 1, text), min(0.65, _doubt(found, first, first + 1))


def _sureness(found: Sequence[Token], first: int, last: int) -> float:
    head, tail = found[first].word, found[last].word
    known = tail in FAMILY
    if head in COMMON:
        return 0.7 if known and tail not in COMMON and (first or head not in VERBS) else 0.3
    if tail in GIVEN and not known:
        return 0.6 if last + 1 < len(found) and found[last + 1].word in _OF_SOMEBODY else 0.3
    if tail in COMMON:
        return 0.65
    return 0.85 if known else 0.75


def _free(found: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether nothing beside the name makes it a place, a work or somebody in office."""
    if first and _GAP.fullmatch(text[found[first - 1].end : found[first].start]):
        before = found[first - 1]
        if before.word in _BEFORE or (before.capital and before.word not in COMMON):
            return False
    if last + 1 < len(found) and _GAP.fullmatch(text[found[last].end : found[last + 1].start]):
        after = found[last + 1]
        if after.word in _AFTER and not (after.word in {"play", "show", "day", "park"} and not after.capital):
            return False
    return True


def _extended(found: Sequence[Token], last: int, text: str) -> int:
    """Over the second half of a hyphenated family name."""
    if last + 1 < len(found) and text[found[last].end : found[last + 1].start] == "-" and found[last + 1].capital:
        return last + 1
    return last


def _doubt(found: Sequence[Token], first: int, last: int) -> float:
    """What a name can score at most here: little in talk of books and stars, and where every word has a capital."""
    around = found[max(0, first - _AROUND) : last + 1 + _AROUND]
    if any(token.word in _CLASS_TALK for token in around) or shouted(found):
        return 0.3
    return 1.0


def _plain(found: Sequence[Token], first: int, text: str) -> tuple[int, float] | None:
    """In lower case only two words that are nothing but names, where somebody stands."""
    head, tail = found[first], found[first + 1]
    only_names = (
        tail.word in FAMILY
        and _WORDS.isdisjoint((head.word, tail.word))
        and tail.word not in GIVEN
        and head.word not in FAMILY
        and min(len(head.word), len(tail.word)) >= _LEAST
    )
    if not only_names or tail.capital or not _GAP.fullmatch(text[head.end : tail.start]):
        return None
    if not person_around(found, first, first + 1) or not _free(found, first, first + 1, text):
        return None
    return first + 1, min(0.6, _doubt(found, first, first + 1))
