"""Whom a private matter is copied to, and how that is offered (dracut.employee.4, C2)."""

from __future__ import annotations

from policy.model import OVERSEERS
from policy.model import AudienceRule
from policy.model import ButtonKey
from policy.model import Context
from policy.model import ExceptionKind
from policy.model import MatterCategory
from policy.model import Member
from policy.model import MemberRef
from policy.model import Params
from policy.model import Role


def overseers_in(audience: tuple[Member, ...]) -> frozenset[Role]:
    """Which overseer roles read along."""
    return frozenset(role for one in audience for role in OVERSEERS if one.is_one_of(frozenset({role})))


def is_copied(context: Context, rule: AudienceRule, leader: MemberRef, readers: tuple[Member, ...]) -> bool:
    """Whether enough overseers read a leader's private matter, or were sent a copy that is in force (A6, A8)."""
    roles = set(overseers_in(readers))
    for one in context.exceptions:
        if one.kind is ExceptionKind.PRIVATE_MATTER and one.author == leader:
            roles |= overseers_in(tuple(o for o in context.overseers if o.ref in one.copied))
    return roles >= OVERSEERS if rule.copy_rule == "all" else bool(roles)


def room_of(context: Context, leader: Member) -> MatterCategory | None:
    """The private matter that this conversation was made for at a leader's wish: all that they say there is of it."""
    for one in context.exceptions:
        if one.kind is ExceptionKind.ROOM and one.author == leader.ref:
            return one.category
    return None


def strangers_in(audience: tuple[Member, ...]) -> tuple[Member, ...]:
    """The accounts that read along and belong to nobody on the roster: they may be members, and count as none."""
    return tuple(one for one in audience if one.role is Role.UNVERIFIED)


def copies_all(context: Context) -> bool:
    """Whether a pack in force asks for a copy to every overseer; the strictest counts (C2)."""
    return any(pack.group_only.copy_rule == "all" for pack in context.packs if pack.group_only)


def copy_params(context: Context) -> Params:
    """What a notice with copy buttons must know: whether all must be copied, and whether one tap copies both."""
    every = copies_all(context)
    return {"copy_all": every, "copy_both": every and overseers_in(context.overseers) >= OVERSEERS}


def copy_buttons(context: Context) -> tuple[ButtonKey, ...]:
    """Whom the author can copy: the athletic director first for coaches, the principal first for advisors (C2).

    Where all must be copied there is one button, and one press of it copies all: nobody in a hurry taps twice.
    """
    first, second = ButtonKey.COPY_AD, ButtonKey.COPY_PRINCIPAL
    if context.author and context.author.is_one_of(frozenset({Role.ADVISOR})):
        first, second = second, first
    there = overseers_in(context.overseers)
    offered = {ButtonKey.COPY_AD: Role.ATHLETIC_DIRECTOR, ButtonKey.COPY_PRINCIPAL: Role.PRINCIPAL}
    keys = tuple(key for key in (first, second) if offered[key] in there)
    return keys[:1] if copies_all(context) else keys
