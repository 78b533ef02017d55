"""`/mode`: how far rules may go here; a change is shown with what it would have done before it can be saved."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.commands.base import Command
from bot.commands.base import Resources
from bot.commands.incident_steps import setting_id
from bot.commands.incident_words import answer
from bot.commands.incident_words import reply
from bot.commands.policy_taps import carried
from bot.desk.access import HEADS
from bot.desk.incidents import looker_in
from bot.desk.modeform import Problem
from bot.desk.modeform import read
from bot.desk.modes import Preview
from bot.desk.modes import preview
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Conversation
from policy.model import Decision
from policy.model import Draft
from policy.model import KeepMode
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Params
from policy.model import Record
from policy.model import is_lasting
from policy.model import mode_of
from policy.rules.concerned import person_of

MOST = 10
"""How many settings one list shows: each has a button."""
SHOWN = 5
"""How many rules and places a preview names."""
_PART = re.compile(r"(\w+)=(\"[^\"]*\"|\S+)")
_NAMES = {"in": "place", "en": "place", "until": "until", "hasta": "until", "reason": "reason", "motivo": "reason"}


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """What is set; with `RULE MODE [in=PLACE] [until=DATE] reason="..."` a change to look at."""
    if not _may(context):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    words = (event.args or event.text).strip()
    if words:
        return await _looked_at(event, context, resources, _form(words))
    places = {one.ref.id: one for one in await resources.places.conversations(event.workspace)}
    found = [one for one in await resources.modes.standing(event.workspace, now=context.now) if not one.proposed]
    people = await resources.people.with_ids({one.owner for one in found} - {""})
    names = {ident: one.name for ident, one in people.items()}
    params: Params = {
        "mode": context.school.mode.value,
        "modes": tuple((one.rule, _row(one, names, places)) for one in found[:MOST]),
        "numbered": tuple(one.id for one in found[:MOST]),
        "more": max(0, len(found) - MOST),
        "decision": "",
    }
    ends = (ButtonKey.MODE_END,) if found else ()
    return answer(event, NoticeKey.MODE_LIST, params, ButtonKey.MODE_CHANGE, *ends)


async def change(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """The form: a change to look at; one that was looked at in the console is saved."""
    if not _may(context):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    form = dict(event.form)
    if form.get("confirmed") != "yes":
        return await _looked_at(event, context, resources, form)
    found = await _read(event, context, resources, form)
    if isinstance(found, Problem):
        return answer(
            event, NoticeKey.MODE_UNCLEAR, {"mode_problem": found.what, "decision": ""}, ButtonKey.MODE_CHANGE
        )
    return _saved(event, context, found)


async def apply(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Save what was proposed; whoever confirms it answers for it."""
    if not _may(context):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    found = await resources.modes.get(event.value)
    if found is None or not found.proposed or found.workspace != event.workspace:
        return answer(event, NoticeKey.MODE_UNCLEAR, {"mode_problem": "gone", "decision": ""})
    return _saved(event, context, found)


async def end(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """What it would have been without a setting; it ends with the next tap."""
    if not _may(context):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    found = await resources.modes.get(carried(event))
    if found is None or found.proposed or found.workspace != event.workspace:
        return answer(event, NoticeKey.MODE_UNCLEAR, {"mode_problem": "gone", "decision": ""})
    looked = await _preview(found, context, resources, after=await _without(found, context, resources))
    return answer(event, NoticeKey.MODE_PREVIEW, {**await _said(looked, resources), "ends": True}, ButtonKey.MODE_DROP)


async def drop(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """It ends."""
    if not _may(context):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    found = await resources.modes.get(event.value)
    if found is None or found.workspace != event.workspace:
        return answer(event, NoticeKey.MODE_UNCLEAR, {"mode_problem": "gone", "decision": ""})
    mode = (await _without(found, context, resources)).value
    done = reply(event, NoticeKey.MODE_DONE, {"rule": found.rule, "mode_word": mode, "ends": True})
    return Decision(actions=(KeepMode(setting=found, ended=True), Record(note="mode_ended"), done))


async def _looked_at(
    event: CommandInvoked | ButtonPressed, context: Context, resources: Resources, form: Mapping[str, str]
) -> Decision:
    found = await _read(event, context, resources, form)
    if isinstance(found, Problem):
        return answer(
            event, NoticeKey.MODE_UNCLEAR, {"mode_problem": found.what, "decision": ""}, ButtonKey.MODE_CHANGE
        )
    looked = await _preview(found, context, resources, after=found.mode)
    said = reply(event, NoticeKey.MODE_PREVIEW, await _said(looked, resources), ButtonKey.MODE_APPLY)
    return Decision(actions=(KeepMode(setting=found), Record(note="mode_proposed"), said))


async def _read(
    event: CommandInvoked | ButtonPressed, context: Context, resources: Resources, form: Mapping[str, str]
) -> ModeSetting | Problem:
    here = context.conversation
    place = form.get("place", "")
    given = {**form, "place": here.ref.id if here and place.casefold() in ("here", "aquí") else place}
    return read(
        given,
        ident=setting_id(event.id),
        workspace=event.workspace,
        school=context.school,
        owner=person_of(context.author) if context.author else "",
        places=await resources.places.conversations(event.workspace),
        now=context.now,
    )


async def _preview(found: ModeSetting, context: Context, resources: Resources, *, after: Mode) -> Preview:
    places = await resources.places.conversations(found.workspace)
    return await preview(found, incidents=resources.incidents, places=places, now=context.now, after=after)


def _saved(event: ButtonPressed, context: Context, found: ModeSetting) -> Decision:
    person = person_of(context.author) if context.author else ""
    if is_lasting(found.rule) and found.exempt:
        return answer(event, NoticeKey.MODE_UNCLEAR, {"mode_problem": "lasting", "decision": ""})
    setting = replace(found, proposed=False, owner=person, since=context.now)
    ends = (KeepMode(setting=found, ended=True),) if found.proposed else ()
    word = "exempt" if setting.exempt else setting.mode.value
    done = reply(event, NoticeKey.MODE_DONE, {"rule": found.rule, "mode_word": word, "ends": False})
    told = _told(setting, context) if setting.exempt else ()
    return Decision(actions=(*ends, KeepMode(setting=setting), *told, Record(note="mode_set"), done))


def _told(setting: ModeSetting, context: Context) -> tuple[Action, ...]:
    """The next overseer hears of an exemption: nobody exempts themselves unseen."""
    others = [one for one in context.supervisors if person_of(one) != setting.owner]
    params: Params = {
        "rule": setting.rule,
        "owner": context.author.person.name if context.author and context.author.person else "",
        "reason": setting.reason,
        "until": setting.expires.date().isoformat() if setting.expires else "",
    }
    draft = Draft(keys=(NoticeKey.MODE_EXEMPTED,), params=params)
    return (NotifySupervisor(to=tuple(one.ref for one in others[:1]), draft=draft),) if others else ()


async def _without(found: ModeSetting, context: Context, resources: Resources) -> Mode:
    """How far the rule would go if a setting were not there."""
    base = context.school.modes.get(found.rule, context.school.mode)
    others = [one for one in await resources.modes.in_force(found.workspace) if one.id != found.id]
    places = (found.conversation,) if found.conversation else ()
    return mode_of(others, base, rule=found.rule, pack=found.pack, places=places, now=context.now)


async def _said(looked: Preview, resources: Resources) -> Params:
    one = looked.change
    places = {place.ref.id: place for place in await resources.places.conversations(one.workspace)}
    numbers = (looked.before, looked.after)
    return {
        "rule": one.rule,
        "pack": one.pack,
        "place": _name(one.conversation, places),
        "mode_word": "exempt" if one.exempt else one.mode.value,
        "reason": one.reason,
        "until": one.expires.date().isoformat() if one.expires else "",
        "days": looked.days,
        "found_count": looked.found,
        "effects": tuple(":".join(map(str, (each.warned, each.removed, each.told))) for each in numbers),
        "by_rule": tuple((rule, str(count)) for rule, count in looked.rules[:SHOWN]),
        "by_place": tuple((_name(place, places), str(count)) for place, count in looked.places[:SHOWN]),
        "ends": False,
        "decision": one.id,
    }


def _row(one: ModeSetting, names: Mapping[str, str], places: Mapping[str, Conversation]) -> str:
    """`mode:pack:place:until:owner` of a setting."""
    until = one.expires.date().isoformat() if one.expires else ""
    word = "exempt" if one.exempt else one.mode.value
    parts = (word, one.pack, _name(one.conversation, places), until, names.get(one.owner, ""))
    return ":".join(part.replace(":", " ") for part in parts)


def _name(place: str, places: Mapping[str, Conversation]) -> str:
    found = places.get(place)
    return found.name or place if found else place


def _form(words: str) -> dict[str, str]:
    """`RULE MODE in=PLACE until=DATE reason="why"` as the form's answers."""
    given = {_NAMES[name.lower()]: value.strip('"') for name, value in _PART.findall(words) if name.lower() in _NAMES}
    rule, _, mode = _PART.sub("", words).strip().partition(" ")
    return {"rule": rule, "mode": mode, **given}


def _may(context: Context) -> bool:
    return bool(looker_in(context).offices & HEADS)


COMMAND = Command(
    name="mode",
    run=run,
    presses={
        ButtonKey.MODE_CHANGE: change,
        ButtonKey.MODE_APPLY: apply,
        ButtonKey.MODE_END: end,
        ButtonKey.MODE_DROP: drop,
    },
)
