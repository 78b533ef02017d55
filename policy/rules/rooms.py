"""What follows when a room stands, when it was refused, and when a post was refused (policy decisions 3.6, 3.8)."""

from __future__ import annotations

from datetime import timedelta

from policy.model import Action
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import NoticeKey
from policy.model import Params
from policy.model import PolicyException
from policy.model import PostRefused
from policy.model import Register
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import Reply
from policy.model import ResolveFlag
from policy.model import RoomError
from policy.model import RoomOpened
from policy.model import RoomRefused
from policy.model import Say
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import name_of
from policy.rules.matters import attended
from policy.rules.places import PRIVATE_ROOM
from policy.rules.places import UNREGISTERED
from policy.rules.places import everybody
from policy.rules.places import flags

HOLDS = timedelta(days=30)
"""How long all that is said in the room counts as part of its matter. As always an overseer must read along."""
_PROBLEMS = {
    RoomError.CANNOT_SEE: "cannot_see",
    RoomError.BARRIER: "barrier",
    RoomError.LEFT: "left",
}


def _check(case: Case) -> Outcome:
    match case.event:
        case RoomOpened():
            return _opened(case, case.event)
        case RoomRefused():
            return _refused(case, case.event)
        case PostRefused(by=by):
            place = case.context.conversation
            draft = Draft(keys=(NoticeKey.TEAM_REFUSED,), params={"place": place.name if place else ""})
            return Outcome(actions=(Reply(to=by, draft=draft),))
        case _:
            return NOTHING


def _opened(case: Case, event: RoomOpened) -> Outcome:
    """The room is for its matter, the school knows of it, its purpose stands in it, and its overseers must stay."""
    context = case.context
    matter = PolicyException(
        id=event.id,
        kind=ExceptionKind.ROOM,
        author=event.by,
        conversation=event.conversation,
        category=event.category,
        since=context.now,
        until=context.now + HOLDS,
    )
    purpose = Draft(keys=(NoticeKey.ROOM_PURPOSE,), params={"category": event.category.value})
    readers = tuple(one for one in everybody(context) if one.ref in event.members)
    resolved: tuple[Action, ...] = (ResolveFlag(incidents=event.flags),) if event.flags else ()
    return Outcome(
        actions=(
            Say(conversation=event.conversation, draft=purpose),
            *resolved,
            Declare(exception=matter),
            *attended(context, event.by, readers, by=event.id),
            _entry(case, event),
        )
    )


def _entry(case: Case, event: RoomOpened) -> Register:
    """A room that the bot made for a private matter needs nobody's approval: an overseer reads along from the start."""
    entry = Registration(
        conversation=event.conversation,
        state=RegistrationState.APPROVED,
        noticed_at=case.context.now,
        purpose=PRIVATE_ROOM,
        owner=event.by,
        declared_at=case.context.now,
        decided_at=case.context.now,
    )
    return Register(registration=entry, flags=tuple(one.id for one in flags(case.context, UNREGISTERED)))


def _refused(case: Case, event: RoomRefused) -> Outcome:
    """Nothing is closed: whoever asked hears why there is no room, and what they can do instead."""
    context = case.context
    known = (*context.overseers, *context.audience, *([context.subject] if context.subject else []))
    names = {one.ref.id: name_of(one) for one in known}
    params: Params = {
        "refusal": _PROBLEMS.get(event.code, "refused"),
        "who": tuple(names[one] for one in event.who if names.get(one)),
        "student": name_of(context.subject),
    }
    return Outcome(actions=(Reply(to=event.by, draft=Draft(keys=(NoticeKey.TELL_REFUSED,), params=params)),))


RULES = (Rule(name="rooms", check=_check, answers=True),)
