"""When somebody's own reminder is due: it is posted where they asked for it, as long as they lead there."""

from __future__ import annotations

from datetime import datetime

from bot.commands.base import Resources
from bot.commands.tell_team import warned_about
from bot.reminding.moments import next_moment
from policy.model import LEADERS
from policy.model import OVERSEERS
from policy.model import OWN_REMINDER
from policy.model import CheckDue
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Draft
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Reply
from policy.model import Say
from policy.model import Schedule
from policy.model import in_note
from policy.rules.base import name_of

ENDED = Decision(actions=(Record(note="reminder_ended"),))
"""Whoever left, or leads no more, reminds nobody."""


async def post(event: CheckDue, context: Context, resources: Resources) -> Decision:
    """Post it, and plan the next one; not where it would be warned about by now, for others may read along."""
    by, place = context.author, context.conversation
    if by is None or place is None or not event.note or not by.is_one_of(LEADERS | OVERSEERS):
        return ENDED
    if not place.seen or not await is_still_theirs(by.ref, place.ref, resources):
        return ENDED
    every, text = in_note(event.note)
    warned = await held(event.id, context, resources, place, text)
    if warned is not None:
        return Decision(actions=(Reply(to=by.ref, draft=warned), *ENDED.actions))
    draft = Draft(keys=(NoticeKey.REMIND_POST,), params={"author": name_of(by), "text": text})
    again = next_moment(every, event.at, context.school, context.now)
    said = Say(conversation=place.ref, draft=draft, by=by.ref)
    return Decision(actions=(said, Record(note=OWN_REMINDER), *_next(event, again, context)))


def _next(event: CheckDue, again: datetime | None, context: Context) -> tuple[Schedule, ...]:
    if again is None:
        return ()
    return (Schedule(reminder=OWN_REMINDER, subject=event.subject, after=again - context.now, note=event.note),)


async def is_still_theirs(by: MemberRef, place: ConversationRef, resources: Resources) -> bool:
    """Whether somebody is in a conversation."""
    return any(one.ref == by for one in await resources.registry.audience(place))


async def held(ident: str, context: Context, resources: Resources, place: Conversation, text: str) -> Draft | None:
    """What its author would be told of this text if they had posted it themselves; None where that is nothing."""
    return await warned_about(ident, context, resources, place, text, NoticeKey.REMIND_HELD)
