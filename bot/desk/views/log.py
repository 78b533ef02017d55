"""The sealed log: what happened by kind, person and period, whether it is whole, and all of it to take away."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from datetime import timedelta
from io import StringIO
from zoneinfo import ZoneInfo

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.pages import Asked
from bot.desk.pages import Download
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import sheet_of
from bot.desk.views.everywhere import Everywhere
from bot.desk.views.looked import looked
from bot.desk.views.naming import places_called
from bot.desk.views.searching import MOST
from bot.desk.views.searching import days_of
from bot.desk.views.searching import entries_in
from bot.records.exporting import Export
from bot.records.full import COLUMNS
from bot.sheets import write_csv
from bot.words import word
from policy.model import Candidate
from policy.model import ConversationRef
from policy.model import EntryKind
from policy.model import Written

WHO = HEADS | {Office.OFFICE}
LATELY = timedelta(days=7)
"""How far back the page looks where nothing is said."""
_COLUMNS = ("number", "moment", "entry_kind", "who", "place", "what")
_TOLD = ("rules", "note", "what", "how", "did", "outcome", "export", "effect", "error")
"""Facts that say what an entry is about, the first that it has; all are codes and counts."""


async def show(desk: Desk, asked: Asked) -> View:
    """Search the log. The look is an entry itself."""
    since, until = _period(asked)
    kind = next((one for one in EntryKind if one.value == asked.query.get("kind")), None)
    words = asked.query.get("q", "").strip()
    subjects = await _subjects(desk, asked, words) if words else None
    found = [] if subjects == [] else await _search(desk, asked, (since, until), kind, subjects)
    called = await desk.dossiers.names({one.subject for one in found if one.subject})
    places = await places_called(desk, asked.signed.where(WHO))
    rows = [_row(one, asked.lang, called.get(one.subject or "", ""), places) for one in reversed(found)]
    await looked(desk, asked, "log", len(rows))
    values = {
        "sheet": sheet_of(asked, "log", "/log", _COLUMNS, rows),
        "kinds": [one.value for one in EntryKind],
        "kind": kind.value if kind else "",
        "words": words,
        "since": since.isoformat(),
        "until": until.isoformat(),
        "more": len(found) >= MOST,
        "checkpoint": await desk.book.checkpoint(),
    }
    return View(template="log", title="console.menu.log", values=values)


async def verify(desk: Desk, asked: Asked) -> View:
    """Check every entry and every link; on a large log this takes a while."""
    report = await desk.book.verify()
    await looked(desk, asked, "log_verified", report.entries)
    values = {"report": report, "broken": asdict(report.broken) if report.broken else None}
    return View(template="log_verified", title="console.log.verified", values=values)


async def export(desk: Desk, asked: Asked) -> Download:
    """All entries of a period as a table; that it was taken away is an entry itself. Names only where asked for."""
    since, until = _period(asked)
    names = asked.form.get("names") == "yes"
    span = days_of(since, until, ZoneInfo(asked.zone))
    making = Export(book=desk.book, dossiers=desk.dossiers, registry=Everywhere(desk))
    rows = await making.full(span, names=names)
    out = StringIO()
    write_csv(out, COLUMNS, rows)
    await making.book("full", rows=len(rows), at=asked.now, names=names, whom=None)
    await looked(desk, asked, "log_exported", len(rows))
    return Download(name=f"log-{since}-{until}.csv", media="text/csv; charset=utf-8", data=out.getvalue().encode())


async def _search(
    desk: Desk, asked: Asked, days: tuple[date, date], kind: EntryKind | None, subjects: Sequence[str] | None
) -> list[Written]:
    span, mine = days_of(*days, ZoneInfo(asked.zone)), set(asked.signed.where(WHO))
    found = await entries_in(desk.book, span, kinds=[kind] if kind else None, subjects=subjects)
    return [one for one in found if one.conversation is None or one.conversation.workspace in mine]


async def _subjects(desk: Desk, asked: Asked, words: str) -> list[str]:
    """The random ids of whoever is called so, also of their accounts."""
    found: list[str] = []
    for person in await desk.people.named(words, limit=10):
        accounts = [one for space in asked.signed.reach for one in await desk.registry.accounts(space, [person.id])]
        whom = Candidate(person=person.id, name=person.name, accounts=tuple(one.ref for one in accounts))
        found += (await desk.dossiers.about(whom)).subjects
    return found


def _row(one: Written, lang: str, who: str, places: Mapping[ConversationRef, str]) -> Sequence[Cell]:
    place = places.get(one.conversation, one.conversation.id) if one.conversation else ""
    return (
        Cell(count=one.number),
        Cell(at=one.at),
        Cell(text=word(lang, f"console.entry.{one.kind.value}")),
        Cell(text=who or (one.subject or "")[:8]),
        Cell(text=place),
        Cell(text=_what(one)),
    )


def _what(one: Written) -> str:
    """The codes of an entry, as they stand in it."""
    found = (one.facts[name] for name in _TOLD if one.facts.get(name))
    return " · ".join(" ".join(fact) if isinstance(fact, tuple) else str(fact) for fact in found)


def _period(asked: Asked) -> tuple[date, date]:
    """From and to, both included; the last week where they are missing or no days."""
    today = asked.now.astimezone(ZoneInfo(asked.zone)).date()
    given = {**asked.query, **asked.form}
    since, until = _day(given.get("since", "")), _day(given.get("until", ""))
    until = min(until or today, today)
    return min(since or until - LATELY, until), until


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
