"""How much work waits just now: what figures about a running installation are made of."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """How many wait, and since when (UTC) the oldest does; None where none waits."""

    count: int = 0
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DuePile:
    """Reminders of one kind in one workspace that are due and have not fired; `since` is when the oldest was due."""

    kind: str
    workspace: str
    count: int
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """Events that are not judged, effects that are not performed, reminders that are due, entries not sealed yet."""

    inbox: Pile = field(default_factory=Pile)
    outbox: Pile = field(default_factory=Pile)
    unsealed: Pile = field(default_factory=Pile)
    due: tuple[DuePile, ...] = ()
