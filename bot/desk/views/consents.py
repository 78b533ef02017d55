"""Who agreed to what, until when; the questions that families have not answered; and asking them."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import date
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.commands.consent_ask import state_of
from bot.consents import may_see
from bot.desk.access import HEADS
from bot.desk.doing import call
from bot.desk.doing import here
from bot.desk.errors import DeniedError
from bot.desk.errors import MissingError
from bot.desk.pages import Asked
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import path_of
from bot.desk.sheets import sheet_of
from bot.desk.views.looked import looked
from bot.desk.views.naming import persons_called
from bot.words import word
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentRequest
from policy.model import Person

SHOWN = ("open", "file", "ending")
"""Questions that wait; everything on file; what ends soon."""
SOON = timedelta(days=30)
_ON_FILE = ("subject", "consent_kind", "answer", "until", "scope", "recorded")
_OPEN = ("subject", "parent", "consent_kind", "asked", "progress", "expires")
_PAGE = 1_000


async def show(desk: Desk, asked: Asked) -> View:
    """Look at the questions that wait, or at what is on file."""
    wanted = asked.query.get("show", "")
    wanted = wanted if wanted in SHOWN else SHOWN[0]
    kind = asked.query.get("kind", "")
    if wanted == "open":
        requests = [one for one in await desk.asked.open(now=asked.now) if kind in ("", one.kind.value)]
        rows = await _questions(desk, asked, requests)
        sheet = sheet_of(asked, "consents_open", "/consents", _OPEN, rows)
    else:
        records = [one for one in await _on_file(desk) if kind in ("", one.kind.value)]
        records = records if wanted == "file" else [one for one in records if _ends_soon(one, _today(asked))]
        sheet = sheet_of(asked, f"consents_{wanted}", "/consents", _ON_FILE, await _records(desk, asked, records))
    await looked(desk, asked, "consents", sheet.found)
    found = await _found(desk, asked)
    values = {
        "sheet": sheet,
        "shown": SHOWN,
        "wanted": wanted,
        "kinds": [one.value for one in ConsentKind],
        "kind": kind,
        "words": asked.query.get("q", ""),
        "found": found,
    }
    return View(template="consents", title="console.menu.consents", values=values)


async def show_one(desk: Desk, asked: Asked) -> View:
    """Look at what is on file about one person, and at the questions about them."""
    person = await _person(desk, asked)
    records = await desk.consents.of([person.id])
    requests = [one for one in await desk.asked.open(now=asked.now) if one.subject == person.id]
    own = person.id == asked.signed.person.id
    await looked(desk, asked, "consents", len(records), own=own)
    path = path_of("consents", person.id)
    values = {
        "person": person,
        "parents": [name for one, name in (await persons_called(desk, person.parents)).items() if one],
        "sheet": sheet_of(asked, "consents_file", path, _ON_FILE, await _records(desk, asked, records)),
        "waiting": sheet_of(asked, "consents_open", path, _OPEN, await _questions(desk, asked, requests)),
        "path": path,
    }
    return View(template="consents_one", title="console.consents.one", values=values)


async def ask(desk: Desk, asked: Asked) -> Moved:
    """Ask the parents for a media release, as `/consent ask` does."""
    person = await _person(desk, asked)
    group = asked.form.get("group", "")
    scope = f" group:{group}" if group in {one.group for one in person.memberships} else ""
    workspace = here(asked, HEADS, what="consents")
    note = await call(desk, asked, "consent", f"ask {person.id}{scope}", workspace=workspace)
    return Moved(to=path_of("consents", person.id), note=note)


async def _person(desk: Desk, asked: Asked) -> Person:
    """Somebody whose records are open to whoever asks, as in chat."""
    ident = asked.path["person"]
    person = (await desk.people.with_ids([ident])).get(ident)
    if person is None:
        raise MissingError("person")
    schools = [desk.schools(workspace) for workspace in asked.signed.where(HEADS)]
    if not any(may_see(asked.signed.person, person, school) for school in schools):
        raise DeniedError("consents", ident)
    return person


async def _found(desk: Desk, asked: Asked) -> Sequence[Person]:
    words = asked.query.get("q", "").strip()
    return await desk.people.named(words, limit=20) if words else ()


async def _on_file(desk: Desk) -> list[Consent]:
    every: list[Consent] = []
    while page := await desk.consents.every(after=every[-1].id if every else "", limit=_PAGE):
        every += page
    return every


async def _records(desk: Desk, asked: Asked, records: Sequence[Consent]) -> list[Sequence[Cell]]:
    called = await persons_called(desk, (one.subject for one in records))
    today = _today(asked)
    return [_record(one, called, asked.lang, today) for one in records]


def _record(one: Consent, called: Mapping[str, str], lang: str, today: date) -> Sequence[Cell]:
    return (
        Cell(text=called[one.subject], href=path_of("consents", one.subject)),
        Cell(text=word(lang, f"consent_kind.{one.kind.value}")),
        Cell(text=word(lang, f"consent_said.{'yes' if one.given else 'no'}")),
        Cell(day=one.valid_to, strong=_ends_soon(one, today)),
        Cell(text=", ".join(part for part in (one.pack, one.scope) if part)),
        Cell(at=one.recorded_at),
    )


async def _questions(desk: Desk, asked: Asked, requests: Sequence[ConsentRequest]) -> list[Sequence[Cell]]:
    called = await persons_called(desk, (who for one in requests for who in (one.subject, one.parent)))
    return [_question(one, called, asked.lang) for one in requests]


def _question(one: ConsentRequest, called: Mapping[str, str], lang: str) -> Sequence[Cell]:
    state = state_of(one)
    return (
        Cell(text=called[one.subject], href=path_of("consents", one.subject)),
        Cell(text=called[one.parent]),
        Cell(text=word(lang, f"consent_kind.{one.kind.value}")),
        Cell(at=one.asked_at),
        Cell(text=word(lang, f"question.{state}"), strong=state == "failed"),
        Cell(at=one.expires),
    )


def _ends_soon(one: Consent, today: date) -> bool:
    return one.given and one.valid_to is not None and today <= one.valid_to <= today + SOON


def _today(asked: Asked) -> date:
    return asked.now.astimezone(ZoneInfo(asked.zone)).date()
