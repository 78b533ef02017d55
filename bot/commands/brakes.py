"""Brakes, switched by whoever supervises: who, when and why stand with each as they do with a mode.

Nobody types a command for it: the console shows what would be made before it can be switched on, and a notice brings
the two ways out of a trouble.
"""

from __future__ import annotations

from dataclasses import replace

from bot.commands.base import Command
from bot.commands.base import Resources
from bot.commands.incident_steps import setting_id
from bot.commands.incident_words import answer
from bot.commands.incident_words import reply
from bot.desk.access import HEADS
from bot.desk.incidents import looker_in
from policy.model import REASON_LONG
from policy.model import Brake
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import KeepMode
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import NoticeKey
from policy.model import Record
from policy.model import brake_setting
from policy.rules.concerned import person_of


async def run(event: CommandInvoked, _context: Context, _resources: Resources) -> Decision:
    """There is nothing to type."""
    return answer(event, NoticeKey.BRAKE_UNCLEAR, {"brake_problem": "workspace"})


async def switch_on(event: ButtonPressed, context: Context, _resources: Resources) -> Decision:
    """On, with a reason, by whoever saw what it does and what it does not."""
    return _decided(event, context, Mode.ENFORCE, "on")


async def switch_off(event: ButtonPressed, context: Context, _resources: Resources) -> Decision:
    """Off, with a reason: what was made for it goes."""
    return _decided(event, context, Mode.OBSERVE, "off")


async def put_back(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """The same decision once more, by whoever says so now: the platform is asked anew."""
    found = await _standing(event, context, resources)
    if isinstance(found, Decision):
        return found
    setting = replace(found, id=setting_id(event.id), since=context.now, owner=_person(context))
    return _done(event, setting, "again")


async def leave(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """What was changed stays as it is, and somebody has said so."""
    found = await _standing(event, context, resources)
    if isinstance(found, Decision):
        return found
    done = reply(event, NoticeKey.BRAKE_DONE, {"brake": found.rule, "brake_did": "left"})
    return Decision(actions=(Record(note="brake_left"), done))


async def _standing(event: ButtonPressed, context: Context, resources: Resources) -> ModeSetting | Decision:
    """The decision by which the brake is on; an answer, where there is none or it is not theirs."""
    if not _may(context):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    settings = await resources.modes.in_force(event.workspace)
    brake = Brake(event.value) if event.value in tuple(Brake) else None
    found = brake_setting(settings, brake, context.now) if brake else None
    return found or answer(event, NoticeKey.BRAKE_UNCLEAR, {"brake_problem": "gone"})


def _decided(event: ButtonPressed, context: Context, mode: Mode, did: str) -> Decision:
    if not _may(context):
        return answer(event, NoticeKey.INCIDENT_NOT_YOURS)
    reason = " ".join(dict(event.form).get("reason", "").split())[:REASON_LONG]
    if event.value not in tuple(Brake) or not reason:
        problem = "reason" if event.value in tuple(Brake) else "workspace"
        return answer(event, NoticeKey.BRAKE_UNCLEAR, {"brake_problem": problem})
    setting = ModeSetting(
        id=setting_id(event.id),
        workspace=event.workspace,
        mode=mode,
        since=context.now,
        rule=event.value,
        owner=_person(context),
        reason=reason,
    )
    return _done(event, setting, did)


def _done(event: ButtonPressed, setting: ModeSetting, did: str) -> Decision:
    done = reply(event, NoticeKey.BRAKE_DONE, {"brake": setting.rule, "brake_did": did})
    return Decision(actions=(KeepMode(setting=setting), Record(note=f"brake_{did}"), done))


def _person(context: Context) -> str:
    return person_of(context.author) if context.author else ""


def _may(context: Context) -> bool:
    return bool(looker_in(context).offices & HEADS)


COMMAND = Command(
    name="brakes",
    run=run,
    listed=False,
    presses={
        ButtonKey.BRAKE_ON: switch_on,
        ButtonKey.BRAKE_OFF: switch_off,
        ButtonKey.BRAKE_AGAIN: put_back,
        ButtonKey.BRAKE_LEAVE: leave,
    },
)
