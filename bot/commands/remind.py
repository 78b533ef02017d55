"""`/remind "practice forms" friday 16:00 every week`: the bot reminds a conversation of what its leader wrote.

Only leaders and overseers, only in conversations that they are in. What would be warned about if they posted it
themselves is not kept. Also what the clock brings of it, the weekly review and the media releases.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from bot.commands.base import Command
from bot.commands.base import Resources
from bot.commands.remind_due import media_releases
from bot.commands.remind_due import site_review
from bot.commands.remind_own import held
from bot.commands.remind_own import is_still_theirs
from bot.commands.remind_own import post
from bot.occasions import MEDIA_RELEASE
from bot.occasions import SITE_REVIEW
from bot.reminding.moments import first_moment
from bot.reminding.when import Unclear
from bot.reminding.when import When
from bot.reminding.when import when_of
from policy.model import LEADERS
from policy.model import OVERSEERS
from policy.model import OWN_REMINDER
from policy.model import CancelReminder
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import OwnReminder
from policy.model import Params
from policy.model import Record
from policy.model import Reply
from policy.model import Schedule
from policy.model import note_of
from policy.rules.places import is_place

MOST = 20
"""How many somebody may have at a time."""
_LONG = 300
_LIST = ("list", "lista")
_CANCEL = re.compile(r"(?:cancel|cancelar)\s+#?(\d{1,3})", re.IGNORECASE)
_QUOTED = re.compile(r"\s*[\"“”«‘'„](?P<text>.+?)[\"“”»’']\s+(?P<when>\S.*)", re.DOTALL)


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Set a reminder, list one's own, or take one back; every mistake gets a word on what to write instead."""
    author = context.author
    if author is None or not author.is_one_of(LEADERS | OVERSEERS):
        return _say(event, NoticeKey.REMIND_NOT_YOURS)
    typed = f"{event.args} {event.text}".strip()
    standing = await resources.own.of(event.by)
    if typed.lower() in _LIST:
        return _say(event, NoticeKey.REMIND_LIST, await _listed(standing, context, resources))
    if cancelled := _CANCEL.fullmatch(typed):
        return _cancelled(event, standing, int(cancelled[1]))
    return await _set(event, context, resources, typed, standing)


async def _set(
    event: CommandInvoked, context: Context, resources: Resources, typed: str, standing: Sequence[OwnReminder]
) -> Decision:
    place, quoted = context.conversation, _QUOTED.fullmatch(typed)
    if not typed:
        return _say(event, NoticeKey.REMIND_HELP)
    if place is None or not is_place(place) or not await is_still_theirs(event.by, place.ref, resources):
        return _say(event, NoticeKey.REMIND_NOT_HERE)
    if quoted is None or len(standing) >= MOST or len(quoted["text"]) > _LONG:
        why = "quotes" if quoted is None else "many" if len(standing) >= MOST else "long"
        return _unclear(event, Unclear(why=why))
    when = when_of(quoted["when"])
    moment = when if isinstance(when, Unclear) else first_moment(when, context.school, context.now)
    if isinstance(moment, Unclear) or isinstance(when, Unclear):
        return _unclear(event, moment if isinstance(moment, Unclear) else Unclear(why="word"))
    text = " ".join(quoted["text"].split())
    warned = await held(event.id, context, resources, place, text)
    if warned is not None:
        return Decision(actions=(Reply(to=event.by, draft=warned, reply_to=event.reply_to),))
    return _kept(event, context, text, when, moment)


def _kept(event: CommandInvoked, context: Context, text: str, when: When, moment: datetime) -> Decision:
    params: Params = {
        "place": context.conversation.name if context.conversation else "",
        "moment": moment.isoformat(),
        "zone": context.school.zone,
        "every": when.every.value,
    }
    said = Reply(to=event.by, draft=Draft(keys=(NoticeKey.REMIND_SET,), params=params), reply_to=event.reply_to)
    noted = Schedule(
        reminder=OWN_REMINDER, subject=event.id, after=moment - context.now, note=note_of(when.every, text)
    )
    return Decision(actions=(noted, Record(note="remind"), said))


async def _listed(standing: Sequence[OwnReminder], context: Context, resources: Resources) -> Params:
    places = [await resources.registry.conversation(one.conversation) for one in standing]
    return {
        "zone": context.school.zone,
        "mine": tuple((one.text, one.due.isoformat()) for one in standing),
        "how_often": tuple(one.every.value for one in standing),
        "where_each": tuple(place.name if place else "" for place in places),
    }


def _cancelled(event: CommandInvoked, standing: Sequence[OwnReminder], number: int) -> Decision:
    if not 1 <= number <= len(standing):
        return _say(event, NoticeKey.REMIND_UNKNOWN, {"number": number})
    said = _say(event, NoticeKey.REMIND_CANCELLED, {"number": number})
    gone = CancelReminder(subject=standing[number - 1].id, by=event.by)
    return Decision(actions=(gone, Record(note="remind_cancelled"), *said.actions))


def _unclear(event: CommandInvoked, problem: Unclear) -> Decision:
    return _say(event, NoticeKey.REMIND_UNCLEAR, {"unclear": problem.why, "misread": problem.word})


def _say(event: CommandInvoked, key: NoticeKey, params: Params | None = None) -> Decision:
    draft = Draft(keys=(key,), params=params or {})
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


COMMAND = Command(
    name="remind",
    run=run,
    checks={OWN_REMINDER: post, SITE_REVIEW: site_review, MEDIA_RELEASE: media_releases},
)
