"""Several open flags of one author within a week: the supervisor is told once (policy decisions 3.7).

It tells counts and rules, never a text. A supervisor's own flags go to the next overseer (A19).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from policy.model import Action
from policy.model import Context
from policy.model import ConversationRef
from policy.model import Declare
from policy.model import Draft
from policy.model import Event
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import Incident
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import PolicyException
from policy.model import Severity
from policy.rules.base import name_of
from policy.rules.base import next_supervisor

NAME = "escalation"
_ELSEWHERE = ("conversation.", "ack.", "safety.", "conduct.inappropriate_contact")
"""Rules that are followed up in their own way, or that no supervisor may hear of in this one."""


def escalated(event: Event, context: Context, findings: Iterable[Finding]) -> tuple[Action, ...]:
    """What follows when a message brings its author's open flags to the school's number; a message is one flag."""
    wanted = context.school.escalate_flags
    new = {one.rule for one in findings if _is_flag(one) and _counts(context, one.rule)}
    if not isinstance(event, MessagePosted | MessageEdited) or not new or not wanted or context.escalated:
        return ()
    older = _older(context, event.message.ref)
    count = len({one.decision for one in older}) + 1
    if count < wanted:
        return ()
    rules = Counter(new) + Counter(rule for _, rule in {(one.decision, one.rule) for one in older})
    return (_notice(context, count, rules), *_once(event, context))


def _is_flag(finding: Finding) -> bool:
    return finding.level in (Severity.WARN, Severity.REMOVE) and not finding.repeats


def _counts(context: Context, rule: str) -> bool:
    """A rule that only observes told its author nothing: that is held against nobody, unless all is only observed."""
    live = context.mode(rule) is not Mode.OBSERVE or context.mode(NAME) is Mode.OBSERVE
    return live and not rule.startswith(_ELSEWHERE)


def _older(context: Context, message: MessageRef) -> tuple[Incident, ...]:
    since = context.now - timedelta(days=context.school.escalate_days)
    return tuple(
        one
        for one in context.unresolved
        if one.opened_at >= since and one.message != message and _counts(context, one.rule)
    )


def _notice(context: Context, count: int, rules: Counter[str]) -> NotifySupervisor:
    draft = Draft(
        keys=(NoticeKey.ESCALATION_SUPERVISOR,),
        params={
            "author": name_of(context.author),
            "flags": count,
            "days": context.school.escalate_days,
            "flagged": tuple((rule, str(rules[rule])) for rule in sorted(rules)),
        },
    )
    return NotifySupervisor(to=tuple(one.ref for one in next_supervisor(context)), draft=draft)


def _once(event: MessagePosted | MessageEdited, context: Context) -> tuple[Declare, ...]:
    """The mark that the supervisor knows: not again for the fourth. Where all is only observed, nobody was told."""
    if context.author is None or context.mode(NAME) is Mode.OBSERVE:
        return ()
    mark = PolicyException(
        id=f"{event.id}:{ExceptionKind.ESCALATED}",
        kind=ExceptionKind.ESCALATED,
        author=context.author.ref,
        conversation=ConversationRef(workspace=event.workspace, id=""),
        since=context.now,
        until=context.now + timedelta(days=context.school.escalate_days),
    )
    return (Declare(exception=mark),)
