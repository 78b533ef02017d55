"""Reminders: what waits for its day, what went out of late, and who said that they read the yearly notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.pages import Asked
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import Sheet
from bot.desk.sheets import path_of
from bot.desk.sheets import sheet_of
from bot.desk.views.searching import entries_in
from bot.records.exporting import Span
from bot.words import family
from bot.words import word
from bot.yearly import KINDS
from policy.model import LEADERS
from policy.model import STAFF
from policy.model import EntryKind
from policy.model import MemberRef
from policy.model import Person
from policy.model import Written
from policy.rules.decorum import is_addressed

WHO = HEADS | {Office.OFFICE}
SHOWN = ("waiting", "sent", "read")
LATELY = timedelta(days=14)
"""How far back it is shown what went out."""
_MOST = 5_000
YEARLY = tuple(KINDS.values())
"""The notices that people say they have read, once a year."""
_EFFECTS = ("remind", "keep_notice", "request_approval")
_WAITING = ("reminder", "how_many", "next_due")
_SENT = ("moment", "effect", "who", "outcome")
_READ = ("name", "role", "read_at")
_FIRST_YEAR = 2020


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of whom it is meant for have read it."""

    read: int
    meant: int

    @property
    def length(self) -> float:
        """The share, 0 to 100."""
        return round(100 * self.read / self.meant, 1) if self.meant else 0.0


async def show(desk: Desk, asked: Asked) -> View:
    """Look at one of the three lists."""
    wanted = asked.query.get("show", "")
    wanted = wanted if wanted in SHOWN else SHOWN[0]
    year, kind, share = _year(asked), _kind(asked), Share(read=0, meant=0)
    if wanted == "waiting":
        sheet = await _waiting(desk, asked)
    elif wanted == "sent":
        sheet = await _sent(desk, asked)
    else:
        sheet, share = await _read(desk, asked, kind, year)
    values = {"sheet": sheet, "shown": SHOWN, "wanted": wanted, "share": share}
    values |= {"year": year, "kind": kind, "kinds": YEARLY}
    return View(template="reminders", title="console.menu.reminders", values=values)


async def _waiting(desk: Desk, asked: Asked) -> Sheet:
    """By kind: a row for each would name people and conversations that are not everybody's here."""
    counts, first = Counter[str](), dict[str, datetime]()
    for kind, _, due in await desk.reminders.waiting(limit=_MOST):
        counts[kind] += 1
        first.setdefault(kind, due)
    rows = [
        (Cell(text=_called(kind, asked.lang)), Cell(count=counts[kind]), Cell(at=due, strong=due < asked.now))
        for kind, due in sorted(first.items(), key=lambda one: one[1])
    ]
    return sheet_of(asked, "reminders_waiting", "/reminders", _WAITING, rows)


async def _sent(desk: Desk, asked: Asked) -> Sheet:
    found = await entries_in(desk.book, Span(since=asked.now - LATELY), kinds=[EntryKind.DELIVERY])
    sent = [one for one in found if one.facts.get("effect") in _EFFECTS]
    called = await desk.dossiers.names({one.subject for one in sent if one.subject})
    rows = [_row(one, asked.lang, called.get(one.subject or "", "")) for one in reversed(sent)]
    return sheet_of(asked, "reminders_sent", "/reminders", _SENT, rows)


def _row(one: Written, lang: str, who: str) -> Sequence[Cell]:
    outcome = str(one.facts.get("outcome", ""))
    return (
        Cell(at=one.at),
        Cell(text=word(lang, f"console.effect.{one.facts['effect']}")),
        Cell(text=who),
        Cell(text=_worded("console.outcome", outcome, lang), strong=outcome == "held"),
    )


async def _read(desk: Desk, asked: Asked, kind: str, year: int) -> tuple[Sheet, Share]:
    """Who was meant and who has read it, those who have not first."""
    read: dict[MemberRef, datetime] = {}
    for one in await desk.reminders.acknowledgements(kind=kind, period=str(year)):
        read.setdefault(one.member, one.at)
    meant = [one for one in await desk.people.with_roles(STAFF, in_groups=LEADERS) if is_addressed(one)]
    persons: dict[str, datetime] = {}
    for workspace in asked.signed.where(WHO):
        for account in await desk.registry.accounts(workspace, [one.id for one in meant]):
            if account.person and account.ref in read:
                persons.setdefault(account.person.id, read[account.ref])
    ordered = sorted(meant, key=lambda one: (one.id in persons, one.name.casefold()))
    rows = [_reader(one, persons.get(one.id), asked.lang) for one in ordered]
    return sheet_of(asked, "reminders_read", "/reminders", _READ, rows), Share(read=len(persons), meant=len(meant))


def _reader(person: Person, at: datetime | None, lang: str) -> Sequence[Cell]:
    role = word(lang, f"role.{person.role.value}")
    missing = Cell(text=word(lang, "console.reminders.not_read"), strong=True)
    return (Cell(text=person.name, href=path_of("people", person.id)), Cell(text=role), Cell(at=at) if at else missing)


def _called(kind: str, lang: str) -> str:
    return _worded("console.reminder", kind.replace(".", "_"), lang)


def _worded(name: str, code: str, lang: str) -> str:
    """The word for a code; a code that has none stands as it is."""
    return word(lang, f"{name}.{code}") if code in family(name) else code


def _kind(asked: Asked) -> str:
    wanted = asked.query.get("kind", "")
    return wanted if wanted in YEARLY else YEARLY[0]


def _year(asked: Asked) -> int:
    text = asked.query.get("year", "")
    year = int(text) if text.isascii() and text.isdecimal() and len(text) == len("2026") else asked.now.year
    return min(max(year, _FIRST_YEAR), asked.now.year + 1)
