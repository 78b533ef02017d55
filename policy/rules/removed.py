"""An overseer leaves after a private matter began, or comes to one that nobody was copied on (dracut.employee.4)."""

from __future__ import annotations

from datetime import timedelta

from policy.model import LEADERS
from policy.model import OVERSEERS
from policy.model import Action
from policy.model import AudienceRule
from policy.model import ButtonKey
from policy.model import Context
from policy.model import Declare
from policy.model import Draft
from policy.model import Finding
from policy.model import Incident
from policy.model import Log
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import ResolveFlag
from policy.model import Severity
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import same_person
from policy.rules.base import silent
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.group_only import team
from policy.rules.matters import REMOVED
from policy.rules.matters import attended
from policy.rules.matters import attended_here
from policy.rules.overseers import copies_all
from policy.rules.overseers import is_copied
from policy.rules.places import everybody
from policy.rules.places import flags


def lost_their_overseer(context: Context) -> tuple[tuple[Pack, AudienceRule, Member], ...]:
    """The leaders whose matter nobody who must watches any more, now that somebody left; by policy."""
    gone = context.author
    if gone is None or not gone.is_one_of(OVERSEERS) or not context.readers_known:
        return ()
    begun = {one.author for one in attended_here(context)}
    leaders = [one for one in context.audience if one.ref in begun and not same_person(one, gone)]
    return tuple(
        (pack, pack.group_only, leader)
        for pack in context.packs
        if pack.group_only
        for leader in leaders
        if _is_unwatched(context, pack.group_only, leader) and not _is_flagged(context, pack, leader)
    )


def _is_unwatched(context: Context, rule: AudienceRule, leader: Member) -> bool:
    """Whether the leader's next word on the matter would be one without a copy."""
    readers = tuple(one for one in context.audience if one.ref != leader.ref)
    alone = 0 < len(team(leader, readers, enough=rule.minimum)) < rule.minimum
    return alone and leader.is_one_of(LEADERS) and not is_copied(context, rule, leader.ref, readers)


def _is_flagged(context: Context, pack: Pack, leader: Member) -> bool:
    return any(one.author == leader.ref and one.pack == pack.id for one in flags(context, REMOVED))


def _left(case: Case) -> Outcome:
    if not isinstance(case.event, MemberLeft):
        return NOTHING
    lost = lost_their_overseer(case.context)
    if not lost:
        return silent(REMOVED, "no matter that nobody watches")
    found = [_finding(pack, rule, leader) for pack, rule, leader in lost]
    warns = [_warn(case.context, one, lost[number][2]) for number, one in enumerate(found)]
    return Outcome(findings=tuple(found), actions=(*warns, Log()))


def _finding(pack: Pack, rule: AudienceRule, leader: Member) -> Finding:
    return Finding(rule=REMOVED, level=Severity.WARN, citation=pack.cite(rule.clause), about=leader.ref)


def _warn(context: Context, finding: Finding, leader: Member) -> Warn:
    """The leader is told, whoever took the overseer away."""
    draft = Draft(
        keys=(NoticeKey.OVERSEER_REMOVED_WARN,),
        params={"place": context.conversation.name if context.conversation else "", "copy_all": copies_all(context)},
        citations=(finding.citation,),
        buttons=(ButtonKey.WRONG,),
    )
    return Warn(to=leader.ref, draft=draft)


def _joined(case: Case) -> Outcome:
    """An overseer who comes within the time for a copy is one; who comes back watches again, however late."""
    context, come = case.context, case.context.author
    if not isinstance(case.event, MemberJoined) or come is None or not come.is_one_of(OVERSEERS):
        return NOTHING
    mended = tuple(one for rule in (REMOVED, PRIVATE_MATTER) for one in flags(context, rule) if _mends(context, one))
    if not mended:
        return silent(REMOVED, "nothing to put right")
    resolve = ResolveFlag(incidents=tuple(one.id for one in mended))
    actions: tuple[Action, ...] = (resolve, *_begun(case, mended), Log(note="put right"))
    return Outcome(actions=actions)


def _mends(context: Context, flag: Incident) -> bool:
    pack = next((one for one in context.packs if one.id == flag.pack), None)
    if pack is None or pack.group_only is None:
        return False
    if not is_copied(context, pack.group_only, flag.author, _others(context, flag)):
        return False
    return flag.rule == REMOVED or context.now - flag.opened_at <= timedelta(hours=pack.group_only.copy_hours)


def _others(context: Context, flag: Incident) -> tuple[Member, ...]:
    """All who read along now, without the one whose matter it is: nobody watches over themselves."""
    leader = next((one for one in everybody(context) if one.ref == flag.author), Member(ref=flag.author))
    return tuple(one for one in everybody(context) if not same_person(one, leader))


def _begun(case: Case, mended: tuple[Incident, ...]) -> tuple[Declare, ...]:
    by_leader = {one.author: one for one in mended}
    return tuple(
        declared
        for leader, flag in by_leader.items()
        for declared in attended(case.context, leader, _others(case.context, flag), by=case.event.id)
    )


RULES = (Rule(name=REMOVED, check=_left), Rule(name=REMOVED, check=_joined))
