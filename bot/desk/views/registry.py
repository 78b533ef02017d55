"""The school's list of conversations: what waits for a decision, each one's entry, and the decision itself."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from bot.desk.access import HEADS
from bot.desk.doing import press
from bot.desk.errors import MissingError
from bot.desk.pages import Asked
from bot.desk.pages import Download
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import path_of
from bot.desk.sheets import sheet_of
from bot.desk.views.looked import looked
from bot.desk.views.looked import taken
from bot.desk.views.naming import accounts_called
from bot.registry_csv import COLUMNS
from bot.registry_csv import cells_of
from bot.registry_csv import state_of
from bot.registry_csv import urgency
from bot.words import word
from policy.model import ButtonKey
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import MemberRef
from policy.rules.places import is_place

STATES = ("waiting", "pending", "noticed", "denied", "unlisted", "approved")
"""What the list can be narrowed to; `waiting` is all that somebody has to see to."""
_WAITING = ("pending", "noticed")
_COLUMNS = ("name", "kind", "state", "owner", "purpose", "noticed")
_BUTTONS = {"approve": ButtonKey.APPROVE, "deny": ButtonKey.DENY, "reviewed": ButtonKey.REVIEWED}


async def show(desk: Desk, asked: Asked) -> View:
    """Look at the list."""
    wanted = asked.query.get("state", "")
    every = await _places(desk, asked)
    states = [state_of(one) for one in every]
    shown = [one for one, state in zip(every, states, strict=True) if _fits(state, wanted)]
    called = await accounts_called(desk, (one.registration.owner for one in shown if one.registration))
    rows = [_row(one, asked.lang, called[one.registration.owner] if one.registration else "") for one in shown]
    await looked(desk, asked, "registry", len(rows))
    values = {
        "sheet": sheet_of(asked, "registry", "/registry", _COLUMNS, rows),
        "states": STATES,
        "wanted": wanted if wanted in STATES else "",
    }
    return View(template="registry", title="console.menu.registry", values=values)


async def show_one(desk: Desk, asked: Asked) -> View:
    """Look at one entry."""
    place = await _place(desk, asked)
    entry = place.registration
    refs = (entry.owner, entry.designee, entry.decided_by) if entry else ()
    readers = [one for one in await desk.registry.audience(place.ref) if not one.bot]
    values = {
        "place": place,
        "entry": entry,
        "state": state_of(place),
        "called": await accounts_called(desk, refs),
        "readers": len(readers),
        "students": sum(one.role == "student" for one in readers),
        "path": path_of("registry", place.ref.workspace, place.ref.id),
        "account": asked.signed.accounts.get(place.ref.workspace),
    }
    return View(template="registry_one", title="console.registry.one", values=values)


async def decide(desk: Desk, asked: Asked) -> Moved:
    """Approve or deny, or say that what others wrote there was looked through."""
    place = await _place(desk, asked)
    button = _BUTTONS.get(asked.path["what"])
    if button is None:
        raise MissingError("step")
    workspace, ident = place.ref.workspace, place.ref.id
    form = {"reason": asked.form.get("reason", "").strip()}
    note = await press(desk, asked, button, workspace=workspace, conversation=place.ref, form=form)
    return Moved(to=path_of("registry", workspace, ident), note=note)


async def export(desk: Desk, asked: Asked) -> Download:
    """The list as a file, in the format that `chaperone registry` reads and writes."""
    every = await _places(desk, asked)
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(cells_of(one, _written) for one in every)
    await taken(desk, asked, "registry", len(every))
    return Download(name="registry.csv", media="text/csv; charset=utf-8", data=out.getvalue().encode())


def _written(ref: MemberRef) -> str:
    return ref.id


async def _places(desk: Desk, asked: Asked) -> list[Conversation]:
    mine = asked.signed.where(HEADS)
    every = [one for workspace in mine for one in await desk.places.conversations(workspace) if is_place(one)]
    return sorted(every, key=urgency)


async def _place(desk: Desk, asked: Asked) -> Conversation:
    workspace, ident = asked.path["workspace"], asked.path["conversation"]
    if workspace not in asked.signed.reach:
        raise MissingError("conversation")
    asked.signed.within(workspace, HEADS, what="registry", ident=ident)
    found = await desk.registry.conversation(ConversationRef(workspace=workspace, id=ident))
    if found is None or not is_place(found):
        raise MissingError("conversation")
    return found


def _fits(state: str, wanted: str) -> bool:
    return wanted not in STATES or state == wanted or (wanted == "waiting" and state in _WAITING)


def _row(place: Conversation, lang: str, owner: str) -> Sequence[Cell]:
    entry, state = place.registration, state_of(place)
    return (
        Cell(text=place.name or place.ref.id, href=path_of("registry", place.ref.workspace, place.ref.id)),
        Cell(text=word(lang, f"console.kind.{place.kind.value}")),
        Cell(text=word(lang, f"place_state.{state}"), strong=state in _WAITING, rank=urgency(place)[0]),
        Cell(text=owner),
        Cell(text=entry.purpose if entry else ""),
        Cell(at=entry.noticed_at if entry else None),
    )
