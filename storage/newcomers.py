"""Whether somebody who joins is new, and when somebody last wrote where a check looks."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import and_
from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import Event
from policy.model import ExceptionKind
from policy.model import MemberJoined
from storage.subjects import OF_ACTOR
from storage.tables import conversation
from storage.tables import conversation_mark
from storage.tables import conversation_member
from storage.tables import policy_exception

_ELSEWHERE = (
    select(conversation_member.c.conversation)
    .join(
        conversation,
        and_(
            conversation.c.workspace == conversation_member.c.workspace,
            conversation.c.conversation == conversation_member.c.conversation,
        ),
    )
    .where(
        conversation_member.c.workspace == bindparam("workspace"),
        conversation_member.c.member == bindparam("actor"),
        conversation_member.c.conversation != bindparam("conversation"),
        conversation.c.seen,
    )
    .limit(1)
)
_WELCOMED = select(policy_exception.c.id).where(
    policy_exception.c.workspace == bindparam("workspace"),
    policy_exception.c.conversation == "",
    policy_exception.c.kind == ExceptionKind.WELCOMED,
    policy_exception.c.author == OF_ACTOR,
    policy_exception.c.until > bindparam("now"),
)
_HEARD = select(conversation_mark.c.at).where(
    conversation_mark.c.workspace == bindparam("workspace"),
    conversation_mark.c.conversation == bindparam("conversation"),
)


def is_newcomer(connection: Connection, event: Event, now: datetime) -> bool:
    """Whether who joins is in no other conversation that the bot sees, and was not told of the rules yet."""
    if not isinstance(event, MemberJoined):
        return False
    key = {"workspace": event.workspace, "actor": event.member.id, "conversation": event.conversation.id, "now": now}
    return not any(connection.execute(one, key).first() for one in (_ELSEWHERE, _WELCOMED))


def heard_at(connection: Connection, event: Event, place: ConversationRef) -> datetime | None:
    """When the newest message was written where a due check looks; None for other events."""
    if not isinstance(event, CheckDue):
        return None
    found: datetime | None = connection.execute(
        _HEARD, {"workspace": place.workspace, "conversation": place.id}
    ).scalar()
    return found
