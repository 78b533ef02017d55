"""What the rules about conversations themselves share: the norm they rest on, the owner, who is in it, what is open."""

from __future__ import annotations

from collections.abc import Iterable

from policy.model import LEADERS
from policy.model import STAFF
from policy.model import Aspect
from policy.model import Citation
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Finding
from policy.model import Incident
from policy.model import Level
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import Norm
from policy.model import Params
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import Severity
from policy.rules.base import Outcome
from policy.rules.base import name_of
from policy.rules.base import same_person
from policy.rules.base import silent

UNREGISTERED = "conversation.unregistered"
NO_SUPERVISOR = "conversation.no_supervisor"
PUBLIC = "conversation.public_unjustified"
NO_LABEL = "conversation.no_label"
UNMODERATED = "conversation.unmoderated"
PRIVATE_ROOM = "private_matter"
"""The purpose, in the school's list, of a room that the bot made for a private matter."""


def norm_of(context: Context, aspect: Aspect) -> tuple[Norm, Citation] | None:
    """What the packs in force ask in one respect, with its clause; of several packs the first one is cited."""
    for pack in context.packs:
        norm = pack.conversation.get(aspect)
        if norm is not None:
            return norm, pack.cite(norm.clause)
    return None


def everybody(context: Context) -> tuple[Member, ...]:
    """All who read a conversation, the one who acted included as long as they are in it."""
    return (*context.audience, *([context.author] if context.author else []))


def has_students(context: Context) -> bool:
    """Whether a conversation is one with students: the one who acted counts, too."""
    author = context.author
    return (author is not None and author.role is Role.STUDENT) or context.readers.has_any((Role.STUDENT,))


def is_place(conversation: Conversation | None) -> bool:
    """Whether it is a conversation that can be registered: not a thread, whose channel is, and no talk of two."""
    return conversation is not None and conversation.kind not in (ConversationKind.THREAD, ConversationKind.DM)


def is_private_room(conversation: Conversation) -> bool:
    """Whether the bot made it for a private matter: nothing that the school shows to anybody, so it needs no label."""
    return conversation.registration is not None and conversation.registration.purpose == PRIVATE_ROOM


def listed_as(place: Conversation) -> ConversationRef:
    """What of a conversation stands on the list: of a post or thread the channel that it belongs to."""
    return ConversationRef(workspace=place.ref.workspace, id=place.parent) if place.parent else place.ref


def owner_of(context: Context) -> Member | None:
    """Who answers for a conversation: who registered it; else who acted, if that is staff; else its first leader."""
    here = everybody(context)
    registration = context.conversation.registration if context.conversation else None
    if registration is not None and registration.owner is not None:
        return _with_ref(here, registration.owner)
    if context.author is not None and is_staff(context.author):
        return context.author
    leaders = [one for one in here if one.is_one_of(LEADERS)]
    staff = [one for one in here if is_staff(one)]
    return next(iter((*leaders, *staff)), None)


def _with_ref(here: Iterable[Member], ref: MemberRef) -> Member:
    return next((one for one in here if one.ref == ref), None) or Member(ref=ref)


def is_staff(one: Member | None) -> bool:
    """Whether somebody is staff, or leads a group whatever they are otherwise."""
    return one is not None and (one.role in STAFF or one.is_one_of(LEADERS))


def supervisors_of(context: Context, owner: Member | None) -> tuple[MemberRef, ...]:
    """Who decides about the owner's conversation: the supervisor, or the next overseer where that is the owner."""
    return tuple(one.ref for one in context.supervisors if not same_person(one, owner))[:1]


def may_decide(context: Context, who: MemberRef) -> bool:
    """Whether somebody may approve: the supervisor, an overseer, or the designee. Whoever left is none of these."""
    registration = context.conversation.registration if context.conversation else None
    designee = registration.designee if registration else None
    return who == designee or any(one.ref == who for one in context.supervisors)


def may_care(context: Context) -> bool:
    """Whether whoever acts may say something of the conversation: staff who are in it or answer for it, or decide."""
    author = context.author
    if author is None or not is_staff(author):
        return False
    return context.answers_here or may_decide(context, author.ref)


def flags(context: Context, rule: str) -> tuple[Incident, ...]:
    """The open incidents of a rule about this conversation."""
    return tuple(one for one in context.standing if one.rule == rule)


def put_right(context: Context, rule: str, why: str) -> Outcome:
    """What was open about the conversation is closed, for it is as it should be; silence where nothing was."""
    mended = flags(context, rule)
    if not mended:
        return silent(rule, why)
    return Outcome(actions=(ResolveFlag(incidents=tuple(one.id for one in mended)), Log(note="put right")))


def a_finding(context: Context, rule: str, citation: Citation, owner: Member | None) -> Finding:
    """A finding that names the owner, or nobody; one that stands open already opens no second incident."""
    workspace = context.conversation.ref.workspace if context.conversation else ""
    about = owner.ref if owner else MemberRef(workspace=workspace, id="")
    place = listed_as(context.conversation) if context.conversation and context.conversation.parent else None
    return Finding(
        rule=rule, level=Severity.WARN, citation=citation, about=about, place=place, repeats=bool(flags(context, rule))
    )


def known(context: Context, owner: Member | None) -> Params:
    """What every notice about a conversation may say, and which one its buttons are about."""
    place = context.conversation
    return {
        "place": place.name if place else "",
        "conversation": listed_as(place).id if place else "",
        "owner": name_of(owner),
        "decision": "",
    }


def level_of(word: str) -> Level | None:
    """A level by its word; None for no or another word."""
    return Level(word) if word in tuple(Level) else None
