"""The registration form and what the supervisor says to it (nycdoe.D.2.e, D.2.f; policy decisions 3.4, 3.8)."""

from __future__ import annotations

from dataclasses import replace

from policy.model import Action
from policy.model import Aspect
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Conversation
from policy.model import Draft
from policy.model import KeepNotice
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Param
from policy.model import Readers
from policy.model import Record
from policy.model import Register
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import Remind
from policy.model import Reply
from policy.model import RequestApproval
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.families import entry_of
from policy.rules.families import families_draft
from policy.rules.families import for_parents
from policy.rules.families import needs_families
from policy.rules.places import PUBLIC
from policy.rules.places import UNREGISTERED
from policy.rules.places import flags
from policy.rules.places import is_place
from policy.rules.places import known
from policy.rules.places import level_of
from policy.rules.places import may_care
from policy.rules.places import may_decide
from policy.rules.places import norm_of
from policy.rules.places import owner_of
from policy.rules.places import supervisors_of
from policy.rules.registration import request_draft
from policy.rules.upkeep import pinned

_PURPOSE, _LABEL, _REASON = 200, 250, 200
"""The most characters that a form's answers may have; Slack's topics hold 250."""


def _check(case: Case) -> Outcome:
    press, place = case.event, case.context.conversation
    if not isinstance(press, ButtonPressed) or press.button not in _ANSWERS:
        return NOTHING
    if place is None or not is_place(place):
        return _said(press, NoticeKey.REGISTRATION_NOT_HERE)
    return _ANSWERS[press.button](case.context, press, place)


def _said(press: ButtonPressed, key: NoticeKey, context: Context | None = None, *buttons: ButtonKey) -> Outcome:
    params = known(context, owner_of(context)) if context else {}
    draft = Draft(keys=(key,), params=params, buttons=buttons)
    return Outcome(actions=(Reply(to=press.by, draft=draft, reply_to=press.reply_to),))


def _declared(context: Context, press: ButtonPressed, place: Conversation) -> Outcome:
    """The form was sent: the entry is complete, and the supervisor is asked, or told where it was approved before."""
    if not may_care(context):
        return _said(press, NoticeKey.REGISTRATION_STAFF_ONLY)
    entry = _filled_in(context, press, place)
    if not entry.purpose:
        return _said(press, NoticeKey.REGISTRATION_NEEDS_PURPOSE, context, ButtonKey.REGISTER)
    if place.public and norm_of(context, Aspect.PUBLIC) and not entry.public_reason:
        return _said(press, NoticeKey.REGISTRATION_NEEDS_REASON, context, ButtonKey.REGISTER)
    return _asked(context, press, place, entry)


def _asked(context: Context, press: ButtonPressed, place: Conversation, entry: Registration) -> Outcome:
    asked = norm_of(context, Aspect.REGISTRATION)
    to = supervisors_of(context, context.author)
    owned = replace(context, conversation=replace(place, registration=entry))
    draft = request_draft(owned, entry, asked[1] if asked else None)
    approved = entry.state is RegistrationState.APPROVED
    if approved:
        draft = replace(draft, keys=(NoticeKey.REGISTRATION_CHANGED,), buttons=())
    reply = Draft(
        keys=(NoticeKey.REGISTRATION_SENT,),
        params={
            **known(owned, context.author),
            "asked": bool(to),
            "changed": approved,
            "blind": _blind(context, place),
        },
    )
    closed = tuple(one.id for one in flags(context, PUBLIC)) if entry.public_reason else ()
    families: tuple[Action, ...] = ()
    if needs_families(context, entry):
        families = (Remind(to=(press.by,), draft=families_draft(owned)),)
    return Outcome(
        actions=(
            NotifySupervisor(to=to, draft=draft) if approved else RequestApproval(to=to, draft=draft),
            Register(registration=entry, flags=closed),
            Record(note="registration_changed" if approved else "registration_requested"),
            Reply(to=press.by, draft=reply, reply_to=press.reply_to),
            *families,
        )
    )


def _blind(context: Context, place: Conversation) -> Param:
    """What the bot cannot look into as it is installed: told once, to whoever registers the conversation first."""
    if place.registration is not None and place.registration.declared_at is not None:
        return ()
    can = context.capabilities
    looks = {"pictures": can.pictures, "documents": can.documents}
    return tuple(kind for kind, looked in looks.items() if not looked)


def _filled_in(context: Context, press: ButtonPressed, place: Conversation) -> Registration:
    """The entry as the form says it; an answer that was left empty keeps what was known."""
    form = {name: value.strip() for name, value in press.form}
    before = place.registration or Registration(
        conversation=place.ref, state=RegistrationState.NOTICED, noticed_at=context.now, comments=place.comments
    )
    approved = before.state is RegistrationState.APPROVED or (place.registration is None and place.registered)
    readers = form.get("readers", "")
    return replace(
        before,
        state=RegistrationState.APPROVED if approved else RegistrationState.PENDING,
        purpose=form.get("purpose", "")[:_PURPOSE] or before.purpose,
        readers=Readers(readers) if readers in tuple(Readers) else before.readers,
        level=level_of(form.get("level", "")) or before.level or place.level,
        public_reason=form.get("public_reason", "")[:_REASON] or before.public_reason,
        label=form.get("label", "")[:_LABEL] or before.label,
        comments=before.comments or readers in (Readers.PUBLIC, Readers.FAMILIES),
        owner=press.by,
        declared_at=context.now,
    )


def _approved(context: Context, press: ButtonPressed, place: Conversation) -> Outcome:
    if not may_decide(context, press.by):
        return _said(press, NoticeKey.REGISTRATION_NOT_YOURS)
    if place.registered:
        return _said(press, NoticeKey.REGISTRATION_DECIDED, context)
    before = entry_of(context)
    entry = replace(before, state=RegistrationState.APPROVED, decided_at=context.now, decided_by=press.by)
    if needs_families(context, before):
        return _families_first(context, press, replace(entry, state=RegistrationState.PENDING))
    return _listed(context, press, place, entry)


def _listed(context: Context, press: ButtonPressed, place: Conversation, entry: Registration) -> Outcome:
    """On the list: the notice is pinned, the owner hears of it, and so do parents who are asked for media releases."""
    notice: tuple[Action, ...] = (KeepNotice(conversation=place.ref, draft=pinned(context)),) if place.seen else ()
    said, told = NoticeKey.REGISTRATION_APPROVED, NoticeKey.REGISTRATION_APPROVED_OWNER
    return _decided(context, press, entry, said, told, (*notice, *for_parents(context, entry)))


def _families_first(context: Context, press: ButtonPressed, entry: Registration) -> Outcome:
    """Agreed to by the supervisor: it is on the list as soon as the owner says that the families were told."""
    params = known(context, owner_of(context))
    waits = Draft(keys=(NoticeKey.FAMILY_NOTICE_WAITS,), params=params)
    owner = _told(entry.owner, press.by, families_draft(context))
    reply = Reply(to=press.by, draft=waits, reply_to=press.reply_to)
    return Outcome(actions=(Register(registration=entry), Record(note="families_first"), reply, *owner))


def _denied(context: Context, press: ButtonPressed, place: Conversation) -> Outcome:
    """What was noticed stays open: the conversation is still there, and it is on no list."""
    if not may_decide(context, press.by):
        return _said(press, NoticeKey.REGISTRATION_NOT_YOURS)
    if place.registration is not None and place.registration.state is RegistrationState.DENIED:
        return _said(press, NoticeKey.REGISTRATION_DENIED, context)  # a second tap tells the owner nothing new
    entry = replace(entry_of(context), state=RegistrationState.DENIED, decided_at=context.now, decided_by=press.by)
    return _decided(context, press, entry, NoticeKey.REGISTRATION_DENIED, NoticeKey.REGISTRATION_DENIED_OWNER, ())


def _decided(
    context: Context,
    press: ButtonPressed,
    entry: Registration,
    said: NoticeKey,
    told: NoticeKey,
    more: tuple[Action, ...],
) -> Outcome:
    approved = entry.state is RegistrationState.APPROVED
    params = known(context, owner_of(context))
    closed = tuple(one.id for one in flags(context, UNREGISTERED)) if approved else ()
    reason = dict(press.form).get("reason", "").strip()[:_REASON]
    buttons = () if approved else (ButtonKey.REGISTER,)
    owner = _told(entry.owner, press.by, Draft(keys=(told,), params={**params, "reason": reason}, buttons=buttons))
    reply = Reply(to=press.by, draft=Draft(keys=(said,), params=params), reply_to=press.reply_to)
    return Outcome(
        actions=(Register(registration=entry, flags=closed), Record(note=entry.state.value), reply, *owner, *more)
    )


def _told(owner: MemberRef | None, by: MemberRef, draft: Draft) -> tuple[Action, ...]:
    """The owner hears what was decided, unless they decided it themselves."""
    return (Reply(to=owner, draft=draft),) if owner is not None and owner != by else ()


_ANSWERS = {
    ButtonKey.REGISTER.value: _declared,
    ButtonKey.APPROVE.value: _approved,
    ButtonKey.DENY.value: _denied,
}

RULES = (Rule(name="registering", check=_check, answers=True),)
