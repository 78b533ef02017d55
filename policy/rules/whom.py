"""Of whom a fact speaks, and whether only that student, the student's parents and staff read it (decisions 3.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass

from policy.detect.names import name_words
from policy.detect.normalise import normalise
from policy.model import STAFF
from policy.model import AuthorKind
from policy.model import Bearer
from policy.model import Context
from policy.model import Member
from policy.model import MemberRef
from policy.model import Role
from policy.model import Span
from policy.rules.base import Case
from policy.rules.base import author_kind
from policy.rules.base import same_person

Meant = tuple[Member, ...]
"""Who of the readers may be meant in one place; empty for somebody who is not, as far as is known, among them."""
_MENTION = re.compile(r"<@!?(\w{1,40})(?:\|[^<>\n]{0,80})?>")
_WORD = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"[&,/;+]|\b(?:and|y|e|or|o)\b")
_GOES_ON = re.compile(
    r"\W*(?:he|she|they|he'?s|she'?s|his|her|their|him|them|el|ella|ellos|ellas|su|sus|le|les|l[oa])\b", re.IGNORECASE
)
_OWN_KIN = re.compile(r"\W*(?:my|our|mis?|nuestr[oa]s?)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_HOUSEHOLD = 2


@dataclass(frozen=True, slots=True)
class _Called:
    """A word of a text that is somebody's name: where it stands, the word after it, and whether it is capitalised."""

    start: int
    end: int
    word: str
    following: str
    capital: bool


def too_widely_read(case: Case, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The facts about students that somebody reads beyond that student, the student's parents and staff."""
    if case.context.staff_only:
        return ()
    return tuple(one for one in spans if _is_too_wide(case, whom(case, one)))


def _is_too_wide(case: Case, meant: tuple[Meant, ...]) -> bool:
    if meant and all(meant):
        return any(not any(is_among_own(case.context, one) for one in who) for who in meant)
    return bool(meant) and not _is_household(case.context)


def is_among_own(context: Context, student: Member) -> bool:
    """Whether nobody reads along beyond one student, the student's parents and staff."""
    parents = student.person.parents if student.person else ()
    return all(
        one.role in STAFF or same_person(one, student) or (one.person is not None and one.person.id in parents)
        for one in context.audience
    )


def _is_household(context: Context) -> bool:
    """Whether, besides staff, one or two parents alone read it: then it is taken to be about their own child."""
    others = [one for one in context.audience if one.role not in STAFF]
    return len(others) <= _HOUSEHOLD and all(one.role is Role.PARENT for one in others)


def is_own_child(context: Context, meant: tuple[Meant, ...]) -> bool:
    """Whether whoever writes is a parent of everybody who is meant (A18)."""
    own = context.author.person if context.author else None
    return (
        own is not None
        and bool(meant)
        and all(who and all(one.person is not None and own.id in one.person.parents for one in who) for who in meant)
    )


def whom(case: Case, span: Span) -> tuple[Meant, ...]:
    """Each student of whom a fact speaks; nothing where it is about staff, or about the family of a staff member."""
    text = case.parts[span.part].text if 0 <= span.part < len(case.parts) else ""
    piece = text[span.start : span.end]
    found = named_in(case.context, piece, strictly=True)
    if not found and _GOES_ON.match(piece):
        found = named_in(case.context, text[: span.start], strictly=True)[-1:]
    if not found and _OWN_KIN.match(piece):
        return () if author_kind(case.context.author) is AuthorKind.STAFF else (_children(case.context),)
    if not found:
        return ((),)
    return tuple(who for who in found if not who or any(one.role not in _GROWN for one in who))


_GROWN = STAFF | {Role.PARENT}


def _children(context: Context) -> Meant:
    own = context.author.person if context.author else None
    return tuple(one for one in context.audience if own and one.person and own.id in one.person.parents)


def named_in(context: Context, text: str, *, strictly: bool = False) -> list[Meant]:
    """Everybody whom a text names or mentions, in reading order.

    `strictly`: after the first one, a name in small letters counts only where it is joined on ("jo and will"), for
    many names are words as well.
    """
    mentioned = [(match.start(), _mentioned(context, match[1])) for match in _MENTION.finditer(text)]
    words = list(_names_in(_MENTION.sub(lambda match: " " * len(match.group()), text)))
    by_name = _by_given(context, {one.word for one in words})
    found = sorted([*mentioned, *_called(context, text, words, by_name, strictly=strictly)], key=lambda one: one[0])
    return [who for _, who in found]


def _mentioned(context: Context, ident: str) -> Meant:
    here = [*context.audience, *([context.author] if context.author else [])]
    return tuple(one for one in here if one.ref == MemberRef(workspace=one.ref.workspace, id=ident))[:1]


def _names_in(text: str) -> Iterator[_Called]:
    plain = _POSSESSIVE.sub(lambda match: " " * len(match.group()), text)
    matches = list(_WORD.finditer(plain))
    folded = [normalise(one.group()).text.lower() for one in matches]
    for index, match in enumerate(matches):
        following = folded[index + 1] if index + 1 < len(folded) else ""
        yield _Called(match.start(), match.end(), folded[index], following, match.group()[0].isupper())


def _by_given(context: Context, words: set[str]) -> dict[str, list[Member]]:
    """The readers whose first name is one of some words, by that name."""
    found: dict[str, list[Member]] = {}
    for one in context.audience:
        for given in _givens(one):
            if given in words or f"{given}s" in words:
                found.setdefault(given, []).append(one)
    return found


def _givens(one: Member) -> Iterable[str]:
    names = [name_words(name) for name in (one.person.name if one.person else "", one.display_name)]
    return {word for words in names for word in (words[:-1] or words)}


def _called(
    context: Context, text: str, words: list[_Called], by_name: dict[str, list[Member]], *, strictly: bool
) -> Iterator[tuple[int, Meant]]:
    last: _Called | None = None
    for one in words:
        given = one.word if one.word in by_name or _is_given(context, one.word) else one.word.removesuffix("s")
        if given not in by_name and not _is_given(context, given):
            continue
        if strictly and last and not one.capital and not _JOINED.search(text[last.end : one.start].lower()):
            continue
        last = one
        yield one.start, _so_called(context, given, one.following, by_name.get(given, []))


def _is_given(context: Context, word: str) -> bool:
    names = context.school.known.names
    return names is not None and names.given(word)


def _so_called(context: Context, given: str, following: str, bearers: list[Member]) -> Meant:
    """Those of that first name; a last name after it tells which one, who may be none of them."""
    whole = tuple(one for one in bearers if one.person and following in name_words(one.person.name)[1:])
    names = context.school.known.names
    if whole or (names is not None and following and names.bearer((given, following)) is Bearer.STUDENT):
        return whole
    return tuple(bearers)
