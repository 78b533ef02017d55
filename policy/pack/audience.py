"""What a pack asks of those who read along: `[[audience]]`, each with its clause and its predicates."""

from __future__ import annotations

from collections.abc import Collection
from datetime import time
from enum import StrEnum
from typing import TypeVar

from policy.model import AudienceNorm
from policy.model import AuthorGroup
from policy.model import Excuse
from policy.model import Level
from policy.model import Needs
from policy.model import Predicate
from policy.model import QuietHours
from policy.model import Reach
from policy.pack.table import Cited
from policy.pack.table import Table

_Word = TypeVar("_Word", bound=StrEnum)
_DO = ("hint", "warn")
_NUMBERS = {"peers": Predicate.PEERS, "minimum": Predicate.MINIMUM_AUDIENCE}
"""Which predicate a number belongs to."""


def audience_norms(pack: Table, cite: Cited) -> tuple[AudienceNorm, ...]:
    """The pack's `[[audience]]`.

    Raises `PackError` for an unknown word, a name that stands twice, a norm that asks for nothing, and a number or a
    key that has no effect.
    """
    found: dict[str, AudienceNorm] = {}
    for one in pack.tables("audience"):
        norm = _norm(one, cite)
        if norm.name in found:
            one.fail("name", f"{norm.name!r} stands twice", "give each norm its own name")
        found[norm.name] = norm
    return tuple(found.values())


def _norm(table: Table, cite: Cited) -> AudienceNorm:
    needs = _needs(table.table("needs"))
    quiet = _quiet(table.table("quiet"))
    norm = AudienceNorm(
        name=table.text("name"),
        clause=cite.read(table),
        authors=_some(table, "authors", AuthorGroup),
        students=table.word("students", Reach, Reach.ONE),
        levels=_words(table, "levels", Level),
        needs=needs,
        peers=table.number("peers", 2),
        minimum=table.number("minimum", 5),
        quiet=quiet,
        replies=table.flag("replies", default=False),
        unless=_words(table, "unless", Excuse),
        hint=table.one_of("do", _DO, "warn") == "hint",
    )
    table.close()
    _has_effect(table, norm)
    return norm


def _has_effect(table: Table, norm: AudienceNorm) -> None:
    if not norm.needs.named and norm.quiet is None:
        table.fail("needs", "the norm asks for nothing", "add needs, or quiet hours")
    for key, predicate in _NUMBERS.items():
        if key in table.values and predicate not in norm.needs.named:
            table.fail(key, "has no effect", f"remove it, or add {predicate.value!r} to needs")
    if norm.replies and not (norm.needs.named and norm.students is Reach.ONE):
        table.fail("replies", "has no effect", 'it goes with needs and students = "one"')


def _needs(table: Table | None) -> Needs:
    if table is None:
        return Needs()
    needs = Needs(every=_words(table, "all", Predicate), either=_words(table, "any", Predicate))
    table.close()
    return needs


def _quiet(table: Table | None) -> QuietHours | None:
    if table is None:
        return None
    quiet = QuietHours(since=_wall(table, "from"), until=_wall(table, "until"))
    if quiet.since == quiet.until:
        table.fail("until", "is the same as from", "choose two different times")
    table.close()
    return quiet


def _wall(table: Table, key: str) -> time:
    text = table.text(key)
    try:
        wall = time.fromisoformat(text)
    except ValueError:
        table.fail(key, f"no time of the day: {text!r}", "write it like 20:00")
    if wall.tzinfo is not None:
        table.fail(key, "has a zone", "write it like 20:00; it is told in the school's own zone")
    return wall


def _some(table: Table, key: str, words: type[_Word]) -> tuple[_Word, ...]:
    found = _words(table, key, words)
    if not found:
        table.fail(key, "missing", f"name some of {', '.join(words)}")
    return found


def _words(table: Table, key: str, words: type[_Word]) -> tuple[_Word, ...]:
    known: Collection[str] = tuple(words)
    texts = table.texts(key)
    for text in texts:
        if text not in known:
            table.fail(key, f"unknown word {text!r}", f"use {', '.join(known)}")
    return tuple(dict.fromkeys(words(text) for text in texts))
