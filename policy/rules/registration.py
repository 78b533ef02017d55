"""A conversation with students belongs on the school's list (nycdoe.D.2.e, dracut.employee.3, mmsd.class.principal).

Told once, when the bot comes in or somebody first writes; asked after on days 1, 3 and 7 and then every week; the
supervisor hears of it from day 7 (policy decisions 3.4 and 5). Whether a moment has come is the planner's to say.
"""

from __future__ import annotations

from datetime import timedelta

from policy.model import Action
from policy.model import Aspect
from policy.model import BotJoined
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import Citation
from policy.model import Context
from policy.model import Draft
from policy.model import Log
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Register
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import Remind
from policy.model import RequestApproval
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import silent
from policy.rules.families import families_draft
from policy.rules.families import needs_families
from policy.rules.places import UNREGISTERED
from policy.rules.places import a_finding
from policy.rules.places import has_students
from policy.rules.places import is_place
from policy.rules.places import known
from policy.rules.places import listed_as
from policy.rules.places import norm_of
from policy.rules.places import owner_of
from policy.rules.places import supervisors_of

PENDING = "pending_registration"
"""The check whether a conversation is still not on the list."""
ASKED_AFTER = (1, 3, 7)
"""Days after which it is asked again; after the last of them every week."""
TOLD = timedelta(days=6)
"""From when on the supervisor hears of it: on the morning of the seventh day, when seven full days may not be over."""


def _noticed(case: Case) -> Outcome:
    context = case.context
    if not (isinstance(case.event, BotJoined) or case.message is not None):
        return NOTHING
    place = context.conversation
    if place is None or place.registered or place.registration is not None or not is_place(place):
        return silent(UNREGISTERED, "known to the school")
    norm = norm_of(context, Aspect.REGISTRATION)
    if norm is None or not has_students(context):
        return silent(UNREGISTERED, "no students here" if norm else "no pack in force asks for it")
    return _told(case, norm[1])


def _told(case: Case, citation: Citation) -> Outcome:
    """The owner hears what to do, the supervisor can decide at once, and the conversation is on the list as noticed."""
    context, owner = case.context, owner_of(case.context)
    if context.conversation is None:
        return NOTHING
    noticed = Registration(
        conversation=listed_as(context.conversation),
        state=RegistrationState.NOTICED,
        noticed_at=context.now,
        owner=owner.ref if owner else None,
        level=context.conversation.level,
        comments=context.conversation.comments,
    )
    deciding = supervisors_of(context, owner)
    ask = Draft(
        keys=(NoticeKey.UNREGISTERED_WARN,),
        params={**known(context, owner), "told": bool(deciding)},
        citations=(citation,),
        buttons=(ButtonKey.REGISTER, ButtonKey.WRONG),
    )
    request = RequestApproval(to=deciding, draft=request_draft(context, noticed, citation))
    about = case.message.ref if case.message and owner == context.author else None
    warn: tuple[Action, ...] = (Warn(to=owner.ref, draft=ask, about=about),) if owner else ()
    return Outcome(
        findings=(a_finding(context, UNREGISTERED, citation, owner),),
        actions=(*warn, request, Register(registration=noticed), Log()),
    )


def request_draft(context: Context, registration: Registration, citation: Citation | None) -> Draft:
    """What the supervisor sees of a registration, with the buttons that decide it."""
    owner = owner_of(context)
    return Draft(
        keys=(NoticeKey.REGISTRATION_REQUEST,),
        params={
            **known(context, owner),
            "declared": registration.declared_at is not None,
            "purpose": registration.purpose,
            "readers": registration.readers.value if registration.readers else "",
            "level": registration.level.value if registration.level else "",
            "public": context.conversation is not None and context.conversation.public,
            "public_reason": registration.public_reason or "",
            "label": registration.label,
        },
        citations=(citation,) if citation else (),
        buttons=(ButtonKey.APPROVE, ButtonKey.DENY),
    )


def _pending(case: Case) -> Outcome:
    context = case.context
    if not isinstance(case.event, CheckDue) or case.event.check != PENDING:
        return NOTHING
    place, norm = context.conversation, norm_of(context, Aspect.REGISTRATION)
    if place is None or place.registered or (place.registration is not None and not place.registration.undecided):
        return silent(UNREGISTERED, "decided")
    if norm is None or not has_students(context):
        return silent(UNREGISTERED, "no students here" if norm else "no pack in force asks for it")
    return _asked_again(context, place.registration, norm[1])


def _asked_again(context: Context, registration: Registration | None, citation: Citation) -> Outcome:
    """Where the form is filled in it is the supervisor's turn, and the owner only learns that it still waits."""
    owner = owner_of(context)
    declared = registration is not None and registration.declared_at is not None
    params = {**known(context, owner), "declared": declared}
    ask = Draft(
        keys=(NoticeKey.UNREGISTERED_REMIND,),
        params=params,
        citations=(citation,),
        buttons=() if declared else (ButtonKey.REGISTER,),
    )
    if registration is not None and declared and needs_families(context, registration):
        ask = families_draft(context)
    remind: tuple[Action, ...] = (Remind(to=(owner.ref,), draft=ask),) if owner else ()
    tell: tuple[Action, ...] = ()
    if registration is None or context.now - registration.noticed_at >= TOLD or declared:
        draft = Draft(
            keys=(NoticeKey.UNREGISTERED_SUPERVISOR,),
            params=params,
            citations=(citation,),
            buttons=(ButtonKey.APPROVE, ButtonKey.DENY),
        )
        tell = (NotifySupervisor(to=supervisors_of(context, owner), draft=draft),)
    return Outcome(findings=(a_finding(context, UNREGISTERED, citation, owner),), actions=(*remind, *tell, Log()))


RULES = (Rule(name=UNREGISTERED, check=_noticed), Rule(name=UNREGISTERED, check=_pending))
