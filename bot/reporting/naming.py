"""Who of the staff a report names, so that it is never they who are told of it, nor anybody below them.

The rules look for names and titles of those who would be told; this is about everybody else who works at the school.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Sequence

from bot.ports import People
from policy.model import STAFF
from policy.model import Person
from policy.model.letters import without_accents

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SHORTEST = 3
"""Letters of a surname that stands for somebody by itself."""


class NamedStaff:
    """Looks for the staff of the roster in what somebody wrote. It rather finds one too many than one too few."""

    def __init__(self, people: People) -> None:
        """Nothing is read before the first report."""
        self._people = people
        self._revision = -1
        self._staff: tuple[Person, ...] = ()

    async def in_report(self, who: str, what: str) -> tuple[str, ...]:
        """Ids of those named: by surname where it says who it is about, by their whole name elsewhere."""
        revision = await self._people.revision()
        if revision != self._revision:
            self._staff = tuple(await self._people.with_roles(STAFF))
            self._revision = revision
        about, told = _said(who), _said(what)
        return tuple(one.id for one in self._staff if _is_named(one, about, told))


def _is_named(one: Person, about: str, told: str) -> bool:
    words = _said(one.name).split()
    if not words:
        return False
    last = words[-1]
    if len(last) >= _SHORTEST and f" {last} " in about:
        return True
    return len(words) > 1 and any(_follow(words, text) for text in (about, told))


def _follow(words: Sequence[str], text: str) -> bool:
    """Whether first and last name stand beside each other, in either order."""
    first, last = words[0], words[-1]
    return f" {first} {last} " in text or f" {last} {first} " in text or f" {' '.join(words)} " in text


def _said(text: str) -> str:
    """Words in small letters without accents, with a space around each."""
    return f" {' '.join(_words(without_accents(text).casefold()))} "


def _words(text: str) -> Iterable[str]:
    for word in _WORDS.findall(text):
        yield word.removesuffix("'s").removesuffix("’s")
