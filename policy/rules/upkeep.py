"""What a registered conversation needs again and again: a label, comments looked through, the notice in its place.

Sources: nycdoe.D.2.g and dracut.employee.13 (label, disclaimer), nycdoe.D.4.d (comments every day), nycdoe.D.4.a.
"""

from __future__ import annotations

from datetime import timedelta

from policy.detect.label import is_disclaimer
from policy.detect.label import names_school
from policy.model import Action
from policy.model import Aspect
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import Citation
from policy.model import Context
from policy.model import Conversation
from policy.model import Draft
from policy.model import KeepNotice
from policy.model import Log
from policy.model import Norm
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Record
from policy.model import Remind
from policy.model import ReminderKind
from policy.model import Reply
from policy.model import Review
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import report_doors
from policy.rules.base import silent
from policy.rules.occasions import occasion_of
from policy.rules.places import NO_LABEL
from policy.rules.places import UNMODERATED
from policy.rules.places import a_finding
from policy.rules.places import flags
from policy.rules.places import is_place
from policy.rules.places import is_private_room
from policy.rules.places import known
from policy.rules.places import may_care
from policy.rules.places import norm_of
from policy.rules.places import owner_of
from policy.rules.places import put_right
from policy.rules.places import supervisors_of

LABEL = "label_check"
COMMENTS = "comment_check"
NOTICE = "notice_check"
_DAY = timedelta(days=1)
_SLACK = timedelta(hours=1)
"""Somebody who looks in at a slightly different time each day has looked every day."""


def _label(case: Case) -> Outcome:
    if not isinstance(case.event, CheckDue) or case.event.check != LABEL:
        return NOTHING
    context, place = case.context, case.context.conversation
    norm = norm_of(context, Aspect.LABEL)
    if norm is None or place is None or not is_place(place) or is_private_room(place):
        return silent(NO_LABEL, "not asked for here")
    if _is_labelled(context, place, norm[0]):
        return put_right(context, NO_LABEL, "labelled")
    owner = owner_of(context)
    draft = Draft(
        keys=(NoticeKey.NO_LABEL_REMIND,),
        params={**known(context, owner), "says": norm[0].says, "example": norm[0].example},
        citations=(norm[1],),
    )
    remind: tuple[Action, ...] = (Remind(to=(owner.ref,), draft=draft),) if owner else ()
    return Outcome(findings=(a_finding(context, NO_LABEL, norm[1], owner),), actions=(*remind, Log()))


def _is_labelled(context: Context, place: Conversation, norm: Norm) -> bool:
    """The topic is what readers see; a wording that was approved with the registration is good enough in it."""
    agreed = (place.registration.label,) if place.registration else ()
    if norm.says == "disclaimer":
        return is_disclaimer(place.topic, agreed)
    return names_school(place.topic, (*agreed, context.school.name))


def _comments(case: Case) -> Outcome:
    if not isinstance(case.event, CheckDue) or case.event.check != COMMENTS:
        return NOTHING
    context, place = case.context, case.context.conversation
    norm = norm_of(context, Aspect.COMMENTS)
    if norm is None or place is None or not takes_comments(place):
        return silent(UNMODERATED, "no comments here")
    if place.reviewed_at is not None and context.now - place.reviewed_at <= _DAY + _SLACK:
        return put_right(context, UNMODERATED, "looked through")
    return _unmoderated(context, norm[1])


def takes_comments(place: Conversation) -> bool:
    """Whether people beside its leaders are meant to write there, or can because it is public."""
    return is_place(place) and (place.comments or place.public)


def _unmoderated(context: Context, citation: Citation) -> Outcome:
    """Missed once the owner is asked; missed again the supervisor hears of it."""
    owner = owner_of(context)
    params = known(context, owner)
    ask = Draft(
        keys=(NoticeKey.UNMODERATED_REMIND,), params=params, citations=(citation,), buttons=(ButtonKey.REVIEWED,)
    )
    remind: tuple[Action, ...] = (Remind(to=(owner.ref,), draft=ask),) if owner else ()
    tell: tuple[Action, ...] = ()
    if flags(context, UNMODERATED):
        draft = Draft(keys=(NoticeKey.UNMODERATED_SUPERVISOR,), params=params, citations=(citation,))
        tell = (NotifySupervisor(to=supervisors_of(context, owner), draft=draft),)
    return Outcome(findings=(a_finding(context, UNMODERATED, citation, owner),), actions=(*remind, *tell, Log()))


def _reviewed(case: Case) -> Outcome:
    press, context = case.event, case.context
    if not isinstance(press, ButtonPressed) or press.button != ButtonKey.REVIEWED:
        return NOTHING
    if context.conversation is None or not may_care(context):
        draft = Draft(keys=(NoticeKey.BUTTON_STALE,))
        return Outcome(actions=(Reply(to=press.by, draft=draft, reply_to=press.reply_to),))
    closed = tuple(one.id for one in flags(context, UNMODERATED))
    done = Draft(keys=(NoticeKey.REVIEW_DONE,), params=known(context, None))
    return Outcome(
        actions=(
            Review(conversation=context.conversation.ref, by=press.by, at=context.now, flags=closed),
            Record(note="reviewed"),
            Reply(to=press.by, draft=done, reply_to=press.reply_to),
        )
    )


def _notice(case: Case) -> Outcome:
    if not isinstance(case.event, CheckDue) or case.event.check != NOTICE:
        return NOTHING
    place = case.context.conversation
    if place is None or not is_place(place) or not place.registered or not place.seen:
        return silent(NOTICE, "not registered, or not seen")
    return Outcome(actions=(KeepNotice(conversation=place.ref, draft=pinned(case.context)),))


def pinned(context: Context) -> Draft:
    """What stands pinned in a conversation: who sees it, what is checked, how to report, what is not seen (C15)."""
    norm, asked = norm_of(context, Aspect.NOTICE), occasion_of(context, ReminderKind.RESOURCES)
    return Draft(
        keys=(NoticeKey.PINNED,),
        params={
            "contacts": report_doors(context),
            "reads": context.capabilities.can_read,
            "school": context.school.name,
            "resources": tuple(pack.title for pack in context.packs) if asked else (),
        },
        citations=(*((norm[1],) if norm else ()), *(asked[1] if asked else ())),
        buttons=(ButtonKey.REPORT,),
    )


RULES = (
    Rule(name=NO_LABEL, check=_label),
    Rule(name=UNMODERATED, check=_comments),
    Rule(name="reviewed", check=_reviewed, answers=True),
    Rule(name="notice", check=_notice, answers=True),
)
