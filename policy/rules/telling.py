"""A private matter gets a room of its own: the bot makes it, with the overseer whom the policy asks for.

Who is let in: the one who asks, the student, and an overseer by role (the athletic director first for coaches, the
principal first for advisors, C2); all of them where a pack asks for all. Never a parent or relative of the student
(policy decisions 4, 15), never one who is concerned, never the one who asks. Source: dracut.employee.4, decisions 3.6.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from policy.consents import spot_of
from policy.model import OVERSEERS
from policy.model import Citation
from policy.model import Context
from policy.model import ConversationRef
from policy.model import CopyOverseers
from policy.model import Decision
from policy.model import Draft
from policy.model import Log
from policy.model import MatterCategory
from policy.model import Member
from policy.model import NoticeKey
from policy.model import OpenRoom
from policy.model import Params
from policy.model import Record
from policy.model import Reply
from policy.model import Role
from policy.rules.base import name_of
from policy.rules.base import related
from policy.rules.base import same_person
from policy.rules.overseers import copies_all
from policy.rules.overseers import overseers_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody asks for: a room with one student, for one kind of matter.

    `prefer` is the overseer's role that they chose, if any; `near` where they asked; `flags` are incidents that end
    when the room stands.
    """

    by: Member
    student: Member
    category: MatterCategory
    prefer: Role | None = None
    near: ConversationRef | None = None
    flags: tuple[str, ...] = ()
    reply_to: str = ""


def tell(context: Context, asked: Asked) -> Decision:
    """Copy the overseers, have the room made, and keep that it was asked for; without an overseer there is none."""
    chosen = overseers_for(context, asked)
    if not chosen:
        return _said(asked, NoticeKey.TELL_NO_OVERSEER, {"student": name_of(asked.student)})
    to = tuple(one.ref for one in chosen)
    params: Params = {
        "author": name_of(asked.by),
        "students": (name_of(asked.student),),
        "category": asked.category.value,
    }
    room = OpenRoom(
        by=asked.by.ref,
        member=asked.student.ref,
        copied=to,
        category=asked.category,
        near=asked.near,
        flags=asked.flags,
    )
    copy = CopyOverseers(to=to, draft=Draft(keys=(NoticeKey.TELL_COPY,), params=params, citations=_cited(context)))
    opening = _said(asked, NoticeKey.TELL_OPENING, _of_room(context, asked, chosen))
    return Decision(actions=(copy, room, *opening.actions, Record(note="tell"), Log(note="tell")))


def overseers_for(context: Context, asked: Asked) -> tuple[Member, ...]:
    """Whom to let in, one account a person, in the order in which the policy asks for them; empty where nobody may."""
    fit = tuple(_first_accounts(one for one in context.overseers if _may_oversee(context, asked, one)))
    by_role = [next((one for one in fit if one.is_one_of(frozenset({role}))), None) for role in _order(asked)]
    found = tuple(dict.fromkeys(one for one in by_role if one is not None))
    return found if copies_all(context) else found[:1]


def _may_oversee(context: Context, asked: Asked, one: Member) -> bool:
    """Whether somebody can watch this matter: neither a party to it nor family of the student."""
    if not one.is_one_of(OVERSEERS) or same_person(one, asked.by) or same_person(one, asked.student):
        return False
    return not related(one, asked.student, spot_of(context))


def _first_accounts(every: Iterable[Member]) -> Iterable[Member]:
    seen: set[str] = set()
    for one in every:
        whose = one.person.id if one.person else one.ref.id
        if whose not in seen:
            seen.add(whose)
            yield one


def _order(asked: Asked) -> tuple[Role, ...]:
    """The role that was asked for first; else by what the asker is to the student's group, or at all (C2, C17)."""
    order = (Role.ATHLETIC_DIRECTOR, Role.PRINCIPAL)
    if asked.prefer is not None:
        return (asked.prefer, *(one for one in order if one is not asked.prefer))
    return order[::-1] if _advises(asked) else order


def _advises(asked: Asked) -> bool:
    me, student = asked.by.person, asked.student.person
    theirs = {one.group for one in student.memberships} if student else set()
    here = {one.role for one in me.memberships if one.group in theirs} if me else set()
    roles = here & {Role.COACH, Role.ADVISOR}
    return Role.COACH not in roles if roles else asked.by.is_one_of(frozenset({Role.ADVISOR}))


def _of_room(context: Context, asked: Asked, chosen: tuple[Member, ...]) -> Params:
    """Who will be there, which overseer is missing where all must be, and whether it is another than was asked for."""
    reached = overseers_in(chosen)
    missing = tuple(sorted(role.value for role in OVERSEERS - reached)) if copies_all(context) else ()
    return {
        "student": name_of(asked.student),
        "overseers": tuple(name_of(one) for one in chosen),
        "missing": missing,
        "instead": asked.prefer is not None and asked.prefer not in reached,
    }


def _cited(context: Context) -> tuple[Citation, ...]:
    return tuple(pack.cite(pack.group_only.clause) for pack in context.packs if pack.group_only)


def _said(asked: Asked, key: NoticeKey, params: Params) -> Decision:
    reply = Reply(to=asked.by.ref, draft=Draft(keys=(key,), params=params), reply_to=asked.reply_to)
    return Decision(actions=(reply,))
