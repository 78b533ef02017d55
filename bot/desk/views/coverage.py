"""What the bot sees, and what it does not: never a promise that what it does not see is as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from datetime import datetime

from bot.audit.coverage import BARRED
from bot.audit.coverage import Coverage
from bot.audit.coverage import Silent
from bot.brakes.lamps import Lamp
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
from policy.model import StandingLack

WHO = HEADS | {Office.OFFICE}
_COLUMNS = ("name", "kind", "seen", "state", "readers", "strangers", "last")
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
    found = {one: await desk.coverage.of(one, desk.clock.now()) for one in mine}
    rows = [
        await _row(desk, asked, one, found[one.ref.workspace].last.get(one.ref.id))
        for one in sorted(shown, key=lambda one: (one.seen, one.name.casefold()))
    ]
    linked = await desk.unlinked.with_students()
    values = {
        **_to_look_at(asked, list(found.values())),
        "sheet": sheet_of(asked, "coverage", "/coverage", _COLUMNS, rows),
        "shares": _shares(every),
        "seen": sum(one.seen for one in every),
        "total": len(every),
        "linked": linked,
        "lamps": await _lamps(desk, mine, asked.now),
        "wanted": wanted,
        "noted": sorted(await desk.health.noted(), key=lambda one: one.last_at, reverse=True)[:20],
    }
    return View(template="coverage", title="console.menu.coverage", values=values)


async def _lamps(desk: Desk, mine: Sequence[str], now: datetime) -> Sequence[tuple[str, Sequence[Lamp]]]:
    """How the platforms' own brakes stand, a school each; nothing for a platform that has none."""
    braked = [one for one in mine if desk.brakes is not None and desk.brakes.has(one)]
    return [(desk.schools(one).name or one, await desk.coverage.lamps(one, now)) for one in braked]


def _to_look_at(asked: Asked, found: Sequence[Coverage]) -> dict[str, object]:
    """The conversations that somebody should look at, and when they were looked through."""
    names = {one.ref: one for each in found for one in each.places}
    return {
        "lacking": [_lacking(asked, names.get(one.lack.conversation), one) for each in found for one in each.lacking],
        "silent": [_silent(asked, one) for each in found for one in each.silent],
        "runs": [each.run for each in found if each.run],
        "barred": any(BARRED in each.rights for each in found),
    }


def _shares(every: Sequence[Conversation]) -> list[Share]:
    kinds = [(kind, [one for one in every if one.kind is kind]) for kind in _KINDS]
    return [Share(kind=kind.value, seen=sum(one.seen for one in of), total=len(of)) for kind, of in kinds if of]


async def _row(desk: Desk, asked: Asked, place: Conversation, last: datetime | None) -> Sequence[Cell]:
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
        Cell(day=last.date() if last else None),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A conversation to look at: its name, the page about it, what is the matter, and since when or until when."""

    name: str
    href: str
    words: str
    day: date | None


def _lacking(asked: Asked, place: Conversation | None, one: StandingLack) -> Found:
    words = word(asked.lang, f"coverage.shape.{one.lack.shape}")
    if one.lack.unknown:
        words = f"{words} ({word(asked.lang, 'coverage.unknown', n=one.lack.unknown)})"
    return Found(name=_called(asked, place), href=_page(asked, place), words=words, day=one.since.date())


def _silent(asked: Asked, one: Silent) -> Found:
    words = "" if one.last else word(asked.lang, "coverage.never")
    day = one.last.date() if one.last else None
    return Found(name=_called(asked, one.place), href=_page(asked, one.place), words=words, day=day)


def _called(asked: Asked, place: Conversation | None) -> str:
    """A direct message has no name of its own."""
    if place is None or place.kind is ConversationKind.DM:
        return word(asked.lang, "coverage.unnamed")
    return place.name or place.ref.id


def _page(asked: Asked, place: Conversation | None) -> str:
    if place is None or place.kind is ConversationKind.DM:
        return ""
    may = asked.signed.reach.get(place.ref.workspace, frozenset()) & HEADS
    return path_of("registry", place.ref.workspace, place.ref.id) if may else ""
