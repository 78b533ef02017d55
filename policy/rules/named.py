"""Which of the people who read along a text names or mentions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from policy.detect.names import name_words
from policy.detect.normalise import normalise
from policy.model import Bearer
from policy.model import Context
from policy.model import Member
from policy.model import MemberRef
from policy.model import Role

Meant = tuple[Member, ...]
"""Who of the readers may be meant in one place; empty for somebody who is not, as far as is known, among them."""
_MENTION = re.compile(r"<@!?(\w{1,40})(?:\|[^<>\n]{0,80})?>")
_WORD = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"(?:[&,/;+\n]\s?|(?<!\w)(?:and|y|e|or|o)\s)$")
_GAP = 6
"""Characters before a name in which what joins it on must stand."""
_MOST = 200
"""Names in one text; whoever writes more of them names everybody."""
_FEW = 100
"""Readers up to whom short forms of names are told apart; among more nobody is alone with staff anyway."""
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")


@dataclass(frozen=True, slots=True)
class _Called:
    """A word of a text that is somebody's name: where it stands, the word after it, and whether it is capitalised."""

    start: int
    end: int
    word: str
    following: str
    capital: bool


def named_in(context: Context, text: str, *, strictly: bool = False) -> list[Meant]:
    """Everybody whom a text names or mentions, in reading order.

    `strictly`: after the first one, a name in small letters counts only where it is joined on ("jo and will"), for
    many names are words as well.
    """
    mentions = islice(_MENTION.finditer(text), _MOST)
    mentioned = [(match.start(), _mentioned(context, match[1])) for match in mentions]
    words = list(_words_of(_MENTION.sub(lambda match: " " * len(match.group()), text)))
    by_name = _by_given(context, {one.word for one in words})
    called = islice(_called(context, text, words, by_name, strictly=strictly), _MOST)
    found = sorted([*mentioned, *called], key=lambda one: one[0])
    return [who for _, who in found]


def _mentioned(context: Context, ident: str) -> Meant:
    if context.author is None:
        return ()
    ref = MemberRef(workspace=context.author.ref.workspace, id=ident)
    found = context.author if ref == context.author.ref else context.readers.member(ref)
    return (found,) if found else ()


def _words_of(text: str) -> Iterator[_Called]:
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
    names = {one.person.name if one.person else "", one.display_name}
    return {word for words in map(name_words, names) for word in (words[:-1] or words)}


def _called(
    context: Context, text: str, words: list[_Called], by_name: dict[str, list[Member]], *, strictly: bool
) -> Iterator[tuple[int, Meant]]:
    last: _Called | None = None
    for one in words:
        given = one.word if one.word in by_name or _is_given(context, one.word) else one.word.removesuffix("s")
        if given not in by_name and not _is_given(context, given):
            continue
        if (
            strictly
            and last
            and not one.capital
            and not _JOINED.search(text[max(last.end, one.start - _GAP) : one.start].lower())
        ):
            continue
        last = one
        bearers = by_name.get(given, [])
        if all(who.role is Role.PARENT for who in bearers) and _is_given(context, given):
            bearers = _for_short(context, given)  # a student of that name is meant, and not the parent who reads along
        yield one.start, _so_called(context, given, one.following, bearers)


def _is_given(context: Context, word: str) -> bool:
    names = context.school.known.names
    return names is not None and names.given(word)


def _for_short(context: Context, given: str) -> list[Member]:
    """The readers whose last name makes a student's name of a first name that is none of theirs: Mike for Michael."""
    names = context.school.known.names
    if names is None or len(context.audience) > _FEW:
        return []
    return [
        one
        for one in context.audience
        if one.role is Role.STUDENT
        and one.person
        and names.bearer((given, *name_words(one.person.name)[-1:])) is Bearer.STUDENT
    ]


def _so_called(context: Context, given: str, following: str, bearers: list[Member]) -> Meant:
    """Those of that first name; a last name after it tells which one, who may be none of them."""
    whole = tuple(one for one in bearers if one.person and following in name_words(one.person.name)[1:])
    names = context.school.known.names
    if whole or (names is not None and following and names.bearer((given, following)) is Bearer.STUDENT):
        return whole
    return tuple(bearers)
