"""What the answers to presses share: the private reply, the incidents that it is about, the exception."""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType

from policy.model import LASTING
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import IncidentState
from policy.model import MatterCategory
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Params
from policy.model import PolicyException
from policy.model import Reply

NO_PARAMS: Params = MappingProxyType({})


def reply(press: ButtonPressed, key: NoticeKey, params: Params = NO_PARAMS, *buttons: ButtonKey) -> Reply:
    """The private answer to a press; its buttons answer the same decision."""
    draft = Draft(keys=(key,), params={**params, "decision": press.value}, buttons=buttons)
    return Reply(to=press.by, draft=draft, reply_to=press.reply_to)


def answerable(context: Context, press: ButtonPressed) -> tuple[Incident, ...]:
    """The open incidents of the pressed notice: only the one whom it was sent to can answer it.

    What its author was never told of is no part of it.
    """
    live = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
    return tuple(
        one
        for one in context.incidents
        if one.author == press.by and one.state in live and not one.rule.startswith(LASTING)
    )


def an_exception(
    context: Context,
    press: ButtonPressed,
    kind: ExceptionKind,
    category: MatterCategory | None = None,
    copied: tuple[MemberRef, ...] = (),
) -> PolicyException:
    """What the press declares for this conversation, as long as the strictest of the packs in force lets it."""
    rules = [pack.group_only for pack in context.packs if pack.group_only]
    copy = kind is ExceptionKind.PRIVATE_MATTER
    hours = min((one.copy_hours if copy else one.emergency_hours for one in rules), default=4)
    if context.conversation is None:
        raise ValueError("an exception needs a conversation")
    return PolicyException(
        id=press.id,
        kind=kind,
        author=press.by,
        conversation=context.conversation.ref,
        category=category,
        copied=copied,
        since=context.now,
        until=context.now + timedelta(hours=hours),
    )
