"""What families are told before a conversation is used, and when their children are asked to use a new one.

Sources: mmsd.class.advise-families, mmsd.class.family-information, mmsd.media.tagging; nycdoe.D.2.c.
"""

from __future__ import annotations

from dataclasses import replace

from policy.model import LEADERS
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Conversation
from policy.model import Draft
from policy.model import KeepNotice
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Register
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import ReminderKind
from policy.model import Reply
from policy.model import Role
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.occasions import occasion_of
from policy.rules.places import UNREGISTERED
from policy.rules.places import everybody
from policy.rules.places import flags
from policy.rules.places import is_place
from policy.rules.places import known
from policy.rules.places import may_care
from policy.rules.places import owner_of
from policy.rules.upkeep import pinned


def entry_of(context: Context) -> Registration:
    """The conversation's entry, or a new one; who only decides about it does not become its owner by that."""
    place = context.conversation
    if place is None:
        raise ValueError("an entry needs a conversation")
    state = RegistrationState.APPROVED if place.registered else RegistrationState.NOTICED
    owner = owner_of(replace(context, author=None))
    return place.registration or Registration(
        conversation=place.ref,
        state=state,
        noticed_at=context.now,
        owner=owner.ref if owner else None,
        level=place.level,
        public_reason=place.public_reason,
        comments=place.comments,
    )


def needs_families(context: Context, entry: Registration) -> bool:
    """Whether a class waits for its families to be told (mmsd.class.advise-families); a team needs no such notice."""
    if entry.families_told or context.conversation is None or occasion_of(context, ReminderKind.FAMILY_NOTICE) is None:
        return False
    owned = replace(context, author=None, conversation=replace(context.conversation, registration=entry))
    owner = owner_of(owned)
    known_owner = next((one for one in everybody(context) if owner and one.ref == owner.ref), owner)
    return known_owner is not None and known_owner.role is Role.TEACHER and not known_owner.is_one_of(LEADERS)


def families_draft(context: Context) -> Draft:
    """What an owner is asked to tell the families, with the button that says that it was done."""
    asked = occasion_of(context, ReminderKind.FAMILY_NOTICE)
    return Draft(
        keys=(NoticeKey.FAMILY_NOTICE,),
        params=known(context, owner_of(context)),
        citations=asked[1] if asked else (),
        buttons=(ButtonKey.FAMILIES_TOLD,),
    )


def for_parents(context: Context, entry: Registration) -> tuple[Action, ...]:
    """Which place their children are asked to use, for what, and whom to ask (nycdoe.D.2.c)."""
    asked = occasion_of(context, ReminderKind.MEDIA_RELEASE)
    if asked is None:
        return ()
    params = {**known(context, owner_of(context)), "school": context.school.name, "purpose": entry.purpose}
    draft = Draft(keys=(NoticeKey.MEDIA_RELEASE_PLACE,), params=params, citations=asked[1])
    return tuple(Reply(to=one.ref, draft=draft) for one in context.parents)


def _families_told(case: Case) -> Outcome:
    """What was agreed to already is on the list now; the rest waits for the supervisor."""
    press, context = case.event, case.context
    if not isinstance(press, ButtonPressed) or press.button != ButtonKey.FAMILIES_TOLD:
        return NOTHING
    place = context.conversation
    if place is None or not is_place(place) or not may_care(context):
        key = NoticeKey.REGISTRATION_STAFF_ONLY if place else NoticeKey.REGISTRATION_NOT_HERE
        return Outcome(actions=(Reply(to=press.by, draft=Draft(keys=(key,)), reply_to=press.reply_to),))
    return _noted(press, context, place)


def _noted(press: ButtonPressed, context: Context, place: Conversation) -> Outcome:
    before = entry_of(context)
    agreed = before.state is RegistrationState.PENDING and before.decided_by is not None
    entry = replace(before, families_told=True, state=RegistrationState.APPROVED if agreed else before.state)
    on_list = entry.state is RegistrationState.APPROVED
    done = Draft(
        keys=(NoticeKey.FAMILY_NOTICE_DONE,), params={**known(context, owner_of(context)), "approved": on_list}
    )
    notice: tuple[Action, ...] = (KeepNotice(conversation=place.ref, draft=pinned(context)),) if place.seen else ()
    closed = tuple(one.id for one in flags(context, UNREGISTERED)) if agreed else ()
    return Outcome(
        actions=(
            Register(registration=entry, flags=closed),
            Record(note="families_told"),
            Reply(to=press.by, draft=done, reply_to=press.reply_to),
            *(notice if agreed else ()),
        )
    )


RULES = (Rule(name="families_told", check=_families_told, answers=True),)
