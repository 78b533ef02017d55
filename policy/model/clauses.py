"""One norm of a written policy, and how to point to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Force(StrEnum):
    """How strongly a clause binds."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    INFO = "info"


class Behaviour(StrEnum):
    """What Chaperone does about a clause."""

    ENFORCE = "enforce"
    WARN = "warn"
    REMIND = "remind"
    RECORD = "record"
    ROUTE_REPORT = "route_report"
    ANSWER_ONLY = "answer_only"
    OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A pointer to one clause, complete enough to print: whose policy, where in it, of when."""

    pack: str
    clause: str
    title: str
    locator: str
    date: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One norm of a policy in our own words. `locator` leads to the place in the source."""

    id: str
    pack: str
    locator: str
    binds: tuple[str, ...]
    force: Force
    summary: str
    topics: tuple[str, ...]
    behaviour: Behaviour
    how: str
    exceptions: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
