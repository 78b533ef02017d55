"""What the bot sees, and what it does not: never a promise that what it does not see is as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.pages import Asked
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import path_of
from bot.desk.sheets import sheet_of
from bot.registry_csv import state_of
from bot.words import word
from policy.model import Conversation
from policy.model import ConversationKind

WHO = HEADS | {Office.OFFICE}
_COLUMNS = ("name", "kind", "seen", "state", "readers", "strangers")
_KINDS = tuple(one for one in ConversationKind if one is not ConversationKind.THREAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many conversations of one kind are seen."""

    kind: str
    seen: int
    total: int

    @property
    def length(self) -> float:
        """The share, 0 to 100."""
        return round(100 * self.seen / self.total, 1) if self.total else 0.0


async def show(desk: Desk, asked: Asked) -> View:
    """Look at what is seen."""
    mine = asked.signed.where(WHO)
    every = [one for workspace in mine for one in await desk.places.conversations(workspace)]
    every = [one for one in every if one.kind in _KINDS]
    wanted = asked.query.get("seen", "no")
    shown = [one for one in every if wanted == "all" or one.seen is (wanted == "yes")]
    rows = [await _row(desk, asked, one) for one in sorted(shown, key=lambda one: (one.seen, one.name.casefold()))]
    linked = await desk.unlinked.with_students()
    values = {
        "sheet": sheet_of(asked, "coverage", "/coverage", _COLUMNS, rows),
        "shares": _shares(every),
        "seen": sum(one.seen for one in every),
        "total": len(every),
        "linked": linked,
        "wanted": wanted,
        "noted": sorted(await desk.health.noted(), key=lambda one: one.last_at, reverse=True)[:20],
    }
    return View(template="coverage", title="console.menu.coverage", values=values)


def _shares(every: Sequence[Conversation]) -> list[Share]:
    kinds = [(kind, [one for one in every if one.kind is kind]) for kind in _KINDS]
    return [Share(kind=kind.value, seen=sum(one.seen for one in of), total=len(of)) for kind, of in kinds if of]


async def _row(desk: Desk, asked: Asked, place: Conversation) -> Sequence[Cell]:
    """A direct message has no name of its own, and nobody's name stands here."""
    readers = [one for one in await desk.registry.audience(place.ref) if not one.bot]
    dm, state = place.kind is ConversationKind.DM, state_of(place)
    open_to = asked.signed.reach.get(place.ref.workspace, frozenset()) & HEADS
    href = path_of("registry", place.ref.workspace, place.ref.id) if open_to and not dm else ""
    lang = asked.lang
    return (
        Cell(text="" if dm else place.name or place.ref.id, href=href),
        Cell(text=word(lang, f"console.kind.{place.kind.value}")),
        Cell(text=word(lang, "console.yes" if place.seen else "console.no"), strong=not place.seen),
        Cell(text="" if dm else word(lang, f"place_state.{state}")),
        Cell(count=len(readers)),
        Cell(count=sum(one.person is None for one in readers)),
    )
