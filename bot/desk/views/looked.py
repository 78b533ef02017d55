"""That somebody looked is an entry of the log: what at and how much of it, never what stood there."""

from __future__ import annotations

from bot.desk.pages import Asked
from bot.desk.ports import Desk
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import records_of


async def looked(desk: Desk, asked: Asked, what: str, count: int, **more: Fact) -> None:
    """Whoever asks looked at `what`, so many of it."""
    facts: dict[str, Fact] = {"what": what, "count": count, **more}
    await _add(desk, asked, EntryKind.VIEW, facts)


async def taken(desk: Desk, asked: Asked, what: str, rows: int) -> None:
    """Whoever asks took a file of so many rows."""
    await _add(desk, asked, EntryKind.EXPORT, {"export": what, "rows": rows})


async def _add(desk: Desk, asked: Asked, kind: EntryKind, facts: dict[str, Fact]) -> None:
    by = records_of(asked.signed.person.id)
    await desk.book.add([Entry(kind=kind, at=asked.now, subject=by, facts=facts)])
