"""Who can look into a conversation: its supervisor does (nycdoe.D.2.d), the public only for a reason (nycdoe.D.4.e)."""

from __future__ import annotations

from policy.model import Aspect
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import Citation
from policy.model import Context
from policy.model import ConversationKind
from policy.model import Draft
from policy.model import Log
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import NoticeKey
from policy.model import Remind
from policy.model import VisibilityChanged
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import same_person
from policy.rules.base import silent
from policy.rules.places import NO_SUPERVISOR
from policy.rules.places import PUBLIC
from policy.rules.places import a_finding
from policy.rules.places import flags
from policy.rules.places import has_students
from policy.rules.places import is_place
from policy.rules.places import is_staff
from policy.rules.places import known
from policy.rules.places import norm_of
from policy.rules.places import owner_of
from policy.rules.places import put_right

ACCESS = "access_check"
"""The weekly check whether a supervisor can look in."""


def lost_its_supervisor(context: Context) -> Citation | None:
    """The clause that a leave runs against: the last one who supervises is gone from a conversation with students."""
    norm = norm_of(context, Aspect.ACCESS)
    if norm is None or not is_place(context.conversation) or not _watches(context, context.author):
        return None
    return norm[1] if has_students(context) and not _is_watched(context) else None


def _access(case: Case) -> Outcome:
    match case.event:
        case MemberLeft():
            citation = lost_its_supervisor(case.context)
            return _unwatched(case.context, citation) if citation else silent(NO_SUPERVISOR, "none needed here")
        case MemberJoined():
            return _watched_again(case.context) if _watches(case.context, case.context.author) else NOTHING
        case CheckDue(check=check) if check == ACCESS:
            return _checked(case.context)
        case _:
            return NOTHING


def _checked(context: Context) -> Outcome:
    norm = norm_of(context, Aspect.ACCESS)
    if norm is None or not is_place(context.conversation) or not has_students(context):
        return silent(NO_SUPERVISOR, "not asked for here")
    return _watched_again(context) if _is_watched(context) else _unwatched(context, norm[1])


def _unwatched(context: Context, citation: Citation) -> Outcome:
    """The owner is asked to let a supervisor in; the one who left is not asked."""
    owner = _owner_left(context)
    draft = Draft(keys=(NoticeKey.NO_SUPERVISOR_REMIND,), params=known(context, owner), citations=(citation,))
    to = (owner.ref,) if owner else ()
    return Outcome(
        findings=(a_finding(context, NO_SUPERVISOR, citation, owner),), actions=(Remind(to=to, draft=draft), Log())
    )


def _owner_left(context: Context) -> Member | None:
    owner = owner_of(context)
    gone = owner is not None and same_person(owner, context.author)
    return next((one for one in context.audience if is_staff(one)), None) if gone else owner


def _watched_again(context: Context) -> Outcome:
    return put_right(context, NO_SUPERVISOR, "supervised")


def _is_watched(context: Context) -> bool:
    return any(_watches(context, one) for one in context.audience)


def _watches(context: Context, one: Member | None) -> bool:
    """Whether somebody supervises, or was sent in by whoever does."""
    if one is None:
        return False
    registration = context.conversation.registration if context.conversation else None
    sent = registration is not None and registration.designee == one.ref
    return sent or any(same_person(other, one) for other in context.supervisors)


def _visibility(case: Case) -> Outcome:
    context, event = case.context, case.event
    if not isinstance(event, VisibilityChanged):
        return NOTHING
    if event.to is not ConversationKind.PUBLIC_CHANNEL:
        return put_right(context, PUBLIC, "not public")
    norm, place = norm_of(context, Aspect.PUBLIC), context.conversation
    if norm is None or place is None:
        return silent(PUBLIC, "no pack in force asks for a reason")
    listed = place.registration.public_reason if place.registration else None
    if any(reason and reason.strip() for reason in (event.reason, place.public_reason, listed)):
        return put_right(context, PUBLIC, "a reason is on file")
    if flags(context, PUBLIC):
        return silent(PUBLIC, "told before")  # a platform may tell of one change in two ways
    return _unjustified(context, norm[1])


def _unjustified(context: Context, citation: Citation) -> Outcome:
    owner = owner_of(context)
    draft = Draft(
        keys=(NoticeKey.PUBLIC_WARN,),
        params=known(context, owner),
        citations=(citation,),
        buttons=(ButtonKey.REGISTER, ButtonKey.WRONG),
    )
    warn = (Warn(to=owner.ref, draft=draft),) if owner else ()
    return Outcome(findings=(a_finding(context, PUBLIC, citation, owner),), actions=(*warn, Log()))


RULES = (Rule(name=NO_SUPERVISOR, check=_access), Rule(name=PUBLIC, check=_visibility))
