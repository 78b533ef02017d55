"""What an author says about people who read along: that one is their own child, that some are members of the team.

The roster decides, never the author's word: until it agrees, somebody is asked to look, and the flag stays open.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from policy.consents import spot_of
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Pack
from policy.model import Params
from policy.model import Record
from policy.model import ResolveFlag
from policy.rules.base import Outcome
from policy.rules.base import name_of
from policy.rules.base import next_supervisor
from policy.rules.base import related
from policy.rules.base import whose
from policy.rules.group_only import GROUP_ONLY
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.group_only import team
from policy.rules.opened import OPENED
from policy.rules.overseers import strangers_in
from policy.rules.pressed import an_exception
from policy.rules.pressed import answerable
from policy.rules.pressed import reply

_ALONE = (GROUP_ONLY, PRIVATE_MATTER, OPENED, "conversation.one_to_one")
"""What is said of a leader and one student."""


def relative(context: Context, press: ButtonPressed) -> Outcome:
    """My own child: that closes the flag where the roster or a record on file agrees, else somebody is asked."""
    mine = tuple(one for one in answerable(context, press) if one.rule in _ALONE)
    author = context.author
    students = team(author, context.audience) if author else ()
    if not mine or author is None or not students:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    if all(_is_own_child(context, author, students, _pack_of(context, one)) for one in mine):
        return _confirmed(press, mine)
    params: Params = {**whose(context), "students": tuple(name_of(one) for one in students)}
    draft = Draft(keys=(NoticeKey.RELATIVE_SUPERVISOR,), params=params)
    return _claimed(context, press, ExceptionKind.RELATIVE, tuple(one.ref for one in students), draft)


def _is_own_child(context: Context, author: Member, students: tuple[Member, ...], pack: Pack | None) -> bool:
    if pack is None or pack.group_only is None or not pack.group_only.relatives:
        return False
    spot = spot_of(context, pack.id)
    return all(related(author, one, spot) for one in students)


def team_members(context: Context, press: ButtonPressed) -> Outcome:
    """These are team members: somebody is asked to link the accounts; once they are, pressing again closes it."""
    mine = tuple(one for one in answerable(context, press) if one.rule == GROUP_ONLY)
    if not mine or context.author is None:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    if _are_members(context, press, mine):
        return _confirmed(press, mine)
    strangers = strangers_in(context.audience)
    if not strangers:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    params: Params = {**whose(context), "accounts": tuple(one.display_name for one in strangers if one.display_name)}
    draft = Draft(keys=(NoticeKey.TEAM_MEMBERS_SUPERVISOR,), params=params)
    return _claimed(context, press, ExceptionKind.TEAM_MEMBERS, tuple(one.ref for one in strangers), draft)


def _are_members(context: Context, press: ButtonPressed, mine: tuple[Incident, ...]) -> bool:
    """Whether accounts that were claimed before have been linked to enough members since; others are no repair (A1)."""
    author, claimed = context.author, _claims(context, press, ExceptionKind.TEAM_MEMBERS)
    rules = [pack.group_only for one in mine if (pack := _pack_of(context, one)) and pack.group_only]
    if author is None or not claimed or not rules:
        return False
    members = team(author, context.audience)
    linked = any(one.ref in claimed for one in members)
    return linked and len(members) >= max(rule.minimum for rule in rules)


def _claims(context: Context, press: ButtonPressed, kind: ExceptionKind) -> frozenset[MemberRef]:
    """The accounts that the author said the same of before."""
    return frozenset(
        ref for one in context.exceptions if one.kind is kind and one.author == press.by for ref in one.copied
    )


def _claimed(
    context: Context, press: ButtonPressed, kind: ExceptionKind, about: tuple[MemberRef, ...], draft: Draft
) -> Outcome:
    """The supervisor is asked to look, once for the same accounts; the flag stays open."""
    to = tuple(one.ref for one in next_supervisor(context))
    answer = reply(press, NoticeKey.BUTTON_CLAIMED, {"told": bool(to), "claim": kind})
    if set(about) <= _claims(context, press, kind):
        return Outcome(actions=(answer,))
    claim = an_exception(context, press, kind, copied=about)
    claim = replace(claim, until=context.now + timedelta(days=context.school.matter_days))
    return Outcome(
        actions=(
            NotifySupervisor(to=to, draft=draft),
            Declare(exception=claim),
            Record(note=f"claimed: {kind}"),
            answer,
        )
    )


def _confirmed(press: ButtonPressed, mine: tuple[Incident, ...]) -> Outcome:
    return Outcome(
        actions=(
            ResolveFlag(incidents=tuple(one.id for one in mine)),
            reply(press, NoticeKey.BUTTON_CONFIRMED),
            Log(note="confirmed by the roster"),
        )
    )


def _pack_of(context: Context, incident: Incident) -> Pack | None:
    return next((one for one in context.packs if one.id == incident.pack), None)
