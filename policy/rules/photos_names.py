"""Who the words around a picture say is in it: the only cue for persons that there is. No picture is ever compared.

Students are called by their first names, by mentions or, like adults, by a title and a last name. A name on the roster
that nobody in the room bears, and a name that stands side by side with others, is somebody of whom no consent can be
looked up. Whom a picture is for, from or by is not in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from policy.detect.common_words import COMMON
from policy.detect.given_names import GIVEN
from policy.detect.names import name_words
from policy.detect.wordlist import words
from policy.model import STAFF
from policy.model import Bearer
from policy.model import Context
from policy.model import Member
from policy.model import MemberRef
from policy.model import Role
from policy.rules.base import name_of
from policy.rules.photos_text import LONGEST
from policy.rules.photos_text import Word
from policy.rules.photos_text import are_near
from policy.rules.photos_text import chains
from policy.rules.photos_text import file_words
from policy.rules.photos_text import is_beside
from policy.rules.photos_text import is_led
from policy.rules.photos_text import is_shown
from policy.rules.photos_text import words_of

_MOST = 60
"""Names looked at in one text."""
_THINGS = COMMON | words(
    """
    lily daisy violet iris ivy fern rose rosa heather hazel holly jasmine poppy willow olive ginger basil sage april may
    june august summer autumn winter dawn eve sky sunny rainy stormy river lake forest robin jay wren lark hunter chase
    mark bill will art miles faith hope grace joy trinity melody harmony carol jewel ruby pearl amber crystal jade coral
    luna sol estrella paz flor victoria madison brooklyn austin dallas houston paris london sydney florence chelsea
    lincoln jackson jordan israel carolina georgia virginia dakota savannah charlotte denver phoenix orlando boston
    """
)
_TITLES = words("mr mrs ms mx miss coach dr prof professor principal sr sra srta profe maestra maestro")
_TITLE = re.compile(rf"^\s*@?(?:(?:{'|'.join(sorted(_TITLES))})\b\.?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Somebody who is said to be in a picture: the readers who may be meant, none where nobody there bears the name.

    `adult`: it is said of a grown-up.
    """

    who: tuple[Member, ...] = ()
    adult: bool = False


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in a text. `sure`: it counts by itself, and not only beside another one."""

    start: int
    end: int
    subject: Subject
    sure: bool


def pictured(context: Context, captions: Iterable[str], names: Iterable[str] = ()) -> tuple[Subject, ...]:
    """Everybody who is said to be in a picture, each once, save its author; `names` are those of files."""
    given = _readers_by_given(context)
    found = [one for text in captions for one in _in_text(context, given, text[:LONGEST])]
    for text in names:
        found += _in_text(context, given, file_words(text[:LONGEST]), file=True)
    return tuple({(one.who, one.adult, number if not one.who else 0): one for number, one in enumerate(found)}.values())


def _readers_by_given(context: Context) -> dict[str, list[Member]]:
    found: dict[str, list[Member]] = {}
    for one in context.audience:
        for given in _givens(one):
            found.setdefault(given, []).append(one)
    return found


def _givens(one: Member) -> set[str]:
    names = {one.person.name if one.person else "", one.display_name}
    return {word for parts in map(name_words, names) for word in (parts[:-1] or parts)}


def _in_text(context: Context, given: dict[str, list[Member]], text: str, *, file: bool = False) -> Iterator[Subject]:
    every = list(islice(_names(context, given, text, words_of(text)), _MOST))
    for chain in chains(every, text, file=file):
        start, end = chain[0].start, chain[-1].end
        led = len(chain) > 1 or is_led(text, start)
        if not is_beside(text, start, end, file=file):
            yield from (one.subject for one in chain if one.sure or led)


def _names(context: Context, given: dict[str, list[Member]], text: str, said: list[Word]) -> Iterator[_Name]:
    place = 0
    while place < len(said):
        one = said[place]
        found, taken = _at(context, given, text, said, place)
        if found is not None:
            last = said[place + taken - 1]
            yield _Name(one.start, last.end, found[0], found[1])
        place += max(taken, 1)


def _at(
    context: Context, given: dict[str, list[Member]], text: str, said: list[Word], place: int
) -> tuple[tuple[Subject, bool] | None, int]:
    """Who is named from one word on, whether that is sure, and by how many words."""
    one = said[place]
    if one.ident:
        return _mentioned(context, one.ident), 1
    following = said[place + 1] if place + 1 < len(said) and are_near(text, one, said[place + 1]) else None
    if one.word in _TITLES and following is not None:
        return _titled(context, following), 2
    word = one.word.split("'")[0].split("’")[0]
    known = _bearers(context, given, word)
    if known is None and not (word in GIVEN and one.capital and word not in _THINGS):
        return None, 1
    if following is not None and following.capital and following.word not in COMMON and following.word not in GIVEN:
        return _called_whole(context, word, following.word, known or ()), 2
    if known is None:
        return (Subject(), False), 1
    begins = not text[: one.start].strip() or text[: one.start].rstrip()[-1:] in ".!?\n"
    sure = word not in _THINGS or (one.capital and (not begins or is_shown(text, one.end)))
    return _subject(known, sure=sure), 1


def _mentioned(context: Context, ident: str) -> tuple[Subject, bool] | None:
    """A mention is of a reader, or of somebody elsewhere; that of the author, or of a parent, tells of nobody."""
    if context.author is None:
        return None
    ref = MemberRef(workspace=context.author.ref.workspace, id=ident)
    if ref == context.author.ref:
        return None
    found = context.readers.member(ref)
    return _subject((found,), sure=True) if found else (Subject(), True)


def _titled(context: Context, following: Word) -> tuple[Subject, bool] | None:
    """Coach Kim: a reader of the staff with that last name, or somebody of the staff who does not read along."""
    who = tuple(
        one
        for one in context.audience
        if one.role in STAFF and one.person and following.word in name_words(one.person.name)
    )
    author = context.author
    if author is not None and author.person and following.word in name_words(author.person.name):
        return None
    names = context.school.known.names
    if not who and not (names is not None and names.staff(following.word)):
        return None
    return Subject(who=who, adult=True), True


def _bearers(context: Context, given: dict[str, list[Member]], word: str) -> tuple[Member, ...] | None:
    """The readers of a first name, none of them for a name on the roster; None for no name, or the author's own."""
    found = tuple(given.get(word, ()))
    if found:
        return found
    names = context.school.known.names
    if names is None or not names.given(word):
        return None
    return None if context.author is not None and word in _givens(context.author) else ()


def _called_whole(context: Context, word: str, family: str, known: tuple[Member, ...]) -> tuple[Subject, bool] | None:
    """A first and a last name: those of that whole name, a student elsewhere, or somebody only a neighbour tells of."""
    whole = tuple(one for one in known if one.person and family in name_words(one.person.name)[1:])
    if whole:
        return _subject(whole, sure=True)
    author = context.author
    if author is not None and author.person and name_words(author.person.name) == (word, family):
        return None
    names = context.school.known.names
    bearer = names.bearer((word, family)) if names is not None else None
    if bearer is Bearer.STAFF:
        return Subject(adult=True), True
    return Subject(), bearer is Bearer.STUDENT


def listed(context: Context, piece: str) -> Subject | None:
    """One whom a list names, by first or whole name; None for the author, or where only parents are called so."""
    named = name_words(_TITLE.sub("", piece))
    if not named:
        return None
    author = context.author
    if author is not None and author.person and set(named) <= set(name_words(author.person.name)):
        return None
    who = tuple(one for one in context.audience if set(named) <= set(name_words(name_of(one) or one.display_name)))
    found = _subject(who, sure=True)
    return found[0] if found else None


def _subject(who: tuple[Member, ...], *, sure: bool) -> tuple[Subject, bool] | None:
    """Students first, then staff; nobody where only parents are called so: their pictures are their own affair."""
    students = tuple(one for one in who if one.role not in STAFF and one.role is not Role.PARENT)
    if students or not who:
        return Subject(who=students), sure
    staff = tuple(one for one in who if one.role in STAFF)
    return (Subject(who=staff, adult=True), sure) if staff else None
