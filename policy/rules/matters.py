"""A private matter that began while overseers read along leaves a trace, so that taking them away is noticed.

Being present is a copy only as long as it lasts; a copy that was sent stays one (A8).
"""

from __future__ import annotations

from datetime import timedelta

from policy.model import OVERSEERS
from policy.model import Context
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import IncidentState
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import PolicyException
from policy.rules.base import next_supervisor
from policy.rules.base import whose

REMOVED = "overseer_removed"
_LIVE = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
_RENEWED = timedelta(days=1)
"""A matter that goes on is noted once a day, not with every message."""


def attended(context: Context, leader: MemberRef, readers: tuple[Member, ...], *, by: str) -> tuple[Declare, ...]:
    """That overseers read along with a leader's matter, unless that is on file; `by` is the event that shows it."""
    copied = tuple(sorted(one.ref for one in readers if one.is_one_of(OVERSEERS) and one.ref != leader))
    if not copied or context.conversation is None:
        return ()
    until = context.now + timedelta(days=context.school.matter_days)
    for one in attended_here(context):
        if one.author == leader and set(copied) <= set(one.copied) and until - one.until < _RENEWED:
            return ()
    trace = PolicyException(
        id=f"{by}:{ExceptionKind.ATTENDED}:{leader.id}",
        kind=ExceptionKind.ATTENDED,
        author=leader,
        conversation=context.conversation.ref,
        copied=copied,
        since=context.now,
        until=until,
    )
    return (Declare(exception=trace),)


def attended_here(context: Context) -> tuple[PolicyException, ...]:
    """The matters of this conversation that overseers read along with."""
    return tuple(one for one in context.exceptions if one.kind is ExceptionKind.ATTENDED)


def told_of_removal(context: Context, finding: Finding) -> tuple[NotifySupervisor, ...]:
    """The supervisor hears of it when a matter goes on uncopied after its overseer was removed; once, not each time."""
    open_ = [one.opened_at for one in context.incidents if one.rule == REMOVED and one.state in _LIVE]
    if not open_ or any(one.rule == finding.rule and one.opened_at > max(open_) for one in context.incidents):
        return ()
    draft = Draft(keys=(NoticeKey.OVERSEER_REMOVED_SUPERVISOR,), params=whose(context), citations=(finding.citation,))
    return (NotifySupervisor(to=tuple(one.ref for one in next_supervisor(context)), draft=draft),)
