"""How far rules may go, at the desk: what is asked for, what it would have done, and how it is saved.

A change is shown with what it would have done over the last days before anybody can save it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from bot.desk.access import HEADS
from bot.desk.doing import press
from bot.desk.errors import DeniedError
from bot.desk.errors import MissingError
from bot.desk.modeform import Problem
from bot.desk.modeform import read
from bot.desk.pages import Asked
from bot.desk.ports import Desk
from bot.ports import Incidents
from policy.model import ButtonKey
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import PastFinding
from policy.model import Severity
from policy.model import is_lasting

BACK = timedelta(days=30)
"""How far back it is looked what a change would have done."""
_TOLD = frozenset({"notify_supervisor", "notify_safeguarding", "request_approval", "remind"})
_PRIVATE = (ConversationKind.DM, ConversationKind.GROUP_DM)
_AUTHOR = {Severity.HINT.value: "hint_author"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """How often authors were warned, messages taken away and others told: numbers of findings."""

    warned: int = 0
    removed: int = 0
    told: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a change would have done: of `found` findings, what was done (`before`) and would have been (`after`).

    `rules` and `places` count them, the most first; a place is a conversation's id, "" all private talk together. A
    message that several rules spoke to counts for each of them.
    """

    change: ModeSetting
    days: int
    found: int
    before: Effects
    after: Effects
    rules: tuple[tuple[str, int], ...] = ()
    places: tuple[tuple[str, int], ...] = ()


async def preview(
    change: ModeSetting, *, incidents: Incidents, places: Sequence[Conversation], now: datetime, after: Mode
) -> Preview:
    """Look at what a change would have done; `after` is how far the rules go with it, `places` are all that we know."""
    past = await incidents.found(change.workspace, since=now - BACK)
    return preview_of(change, past, places, after)


def preview_of(
    change: ModeSetting, past: Iterable[PastFinding], places: Sequence[Conversation], after: Mode
) -> Preview:
    """The same from what the log holds. What it cannot change (safety) is left out."""
    known = {one.ref.id: one for one in places}
    found = [one for one in past if _is_meant(change, one, known)]
    rules, where = Counter[str](), Counter[str]()
    for one in found:
        rules[one.rule] += one.count
        where[_shown_place(one, known)] += one.count
    return Preview(
        change=change,
        days=BACK.days,
        found=sum(one.count for one in found),
        before=_effects(found, {id(one): frozenset(one.done) for one in found}),
        after=_effects(found, {id(one): _words(one, after) for one in found}),
        rules=_most_first(rules),
        places=_most_first(where),
    )


async def preview_at(desk: Desk, asked: Asked, workspace: str) -> Preview | Problem:
    """What the change in a form of the console would have done; a problem with it, where it is none."""
    change = await _asked_for(desk, asked, workspace)
    if not isinstance(change, ModeSetting):
        return change
    places = await desk.places.conversations(workspace)
    return await preview(change, incidents=desk.incidents, places=places, now=asked.now, after=change.mode)


async def apply(desk: Desk, asked: Asked, workspace: str) -> Problem | str:
    """Save the change in a form of the console that was looked at. A problem with it, where it is none.

    Returns the note that says what became of it.
    """
    change = await _asked_for(desk, asked, workspace)
    if not isinstance(change, ModeSetting):
        return change
    form = {name: asked.form.get(name, "") for name in ("rule", "mode", "place", "until", "reason")}
    form["confirmed"] = "yes"
    return await press(desk, asked, ButtonKey.MODE_CHANGE, workspace=workspace, form=form)


async def confirm(desk: Desk, asked: Asked, ident: str, *, end: bool = False) -> str:
    """Save what was proposed, or end what is in force. Raises `MissingError` and `DeniedError`."""
    found = await desk.modes.get(ident)
    if found is None:
        raise MissingError("mode")
    asked.signed.within(found.workspace, HEADS, what="mode", ident=ident)
    button = ButtonKey.MODE_DROP if end else ButtonKey.MODE_APPLY
    return await press(desk, asked, button, workspace=found.workspace, value=ident)


async def standing(desk: Desk, asked: Asked) -> list[ModeSetting]:
    """What is in force and what waits to be confirmed, in every workspace that is open to whoever asks."""
    every = asked.signed.where(HEADS)
    return [one for workspace in every for one in await desk.modes.standing(workspace, now=asked.now)]


async def _asked_for(desk: Desk, asked: Asked, workspace: str) -> ModeSetting | Problem:
    if workspace not in asked.signed.where(HEADS):
        raise DeniedError("mode", workspace)
    return read(
        asked.form,
        ident=asked.key,
        workspace=workspace,
        school=desk.schools(workspace),
        owner=asked.signed.person.id,
        places=await desk.places.conversations(workspace),
        now=asked.now,
    )


def _is_meant(change: ModeSetting, one: PastFinding, known: Mapping[str, Conversation]) -> bool:
    place = known.get(one.conversation)
    ids = (one.conversation, *((place.parent,) if place and place.parent else ()))
    lowered = is_lasting(one.rule) and change.rule != one.rule
    return change.covers(one.rule, one.pack, ids) and not lowered


def _words(one: PastFinding, mode: Mode) -> frozenset[str]:
    """What would have been done for a finding; what was withheld then counts as far as the mode goes."""
    every = frozenset((*one.done, *one.withheld))
    match mode:
        case Mode.OBSERVE:
            return frozenset()
        case Mode.WARN:
            return every - {"remove_message"}
        case Mode.ENFORCE:
            return every


def _effects(found: Iterable[PastFinding], words: Mapping[int, frozenset[str]]) -> Effects:
    warned = removed = told = 0
    for one in found:
        said = words[id(one)]
        warned += one.count * (_AUTHOR.get(one.level, "warn_author") in said)
        removed += one.count * (one.level == Severity.REMOVE.value and "remove_message" in said)
        told += one.count * bool(said & _TOLD)
    return Effects(warned=warned, removed=removed, told=told)


def _shown_place(one: PastFinding, known: Mapping[str, Conversation]) -> str:
    """Private talk is one place: its id would lead to people."""
    place = known.get(one.conversation)
    if place is None or place.kind in _PRIVATE:
        return ""
    return place.parent or place.ref.id


def _most_first(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
