"""What the rules must know of a report: the case that an event is about, whom it concerns, and who gave a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.ports import Cases
from bot.ports import DecisionLog
from bot.ports import Registry
from policy.model import CASE_CHECK
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseReported
from policy.model import CheckDue
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessageDeleted
from policy.rules.cases import case_in


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """`case` is None for a report that is only coming in."""

    case: Case | None = None
    about: tuple[Member, ...] = ()
    reporter: Member | None = None


NONE = CaseFacts()


async def facts_of(
    event: Event, *, now: datetime, cases: Cases | None, registry: Registry, log: DecisionLog
) -> CaseFacts:
    """Look them up; for an event that is about no report there is nothing to know."""
    if isinstance(event, CaseReported):
        reporter = await _member(registry, event.case.reporter) if event.case.reporter else None
        return CaseFacts(about=await about_of(event.case, now=now, registry=registry, log=log), reporter=reporter)
    ident = _case_of(event)
    case = await cases.get(ident) if ident and cases is not None else None
    if case is None:
        return NONE
    return CaseFacts(case=case, about=await about_of(case, now=now, registry=registry, log=log))


async def about_of(case: Case, *, now: datetime, registry: Registry, log: DecisionLog) -> tuple[Member, ...]:
    """The accounts that a case points to, with whoever wrote the reported message, as far as the log knows."""
    refs = list(case.about)
    if case.message is not None:
        asked = MessageDeleted(id=case.id, workspace=case.message.workspace, at=now, ref=case.message)
        found = await log.situation(asked, now=now)
        refs += [one.author for one in found.incidents if one.message == case.message and one.author.id]
    return tuple([await _member(registry, ref) for ref in dict.fromkeys(refs)])


async def _member(registry: Registry, ref: MemberRef) -> Member:
    """The account; one that nobody told us of is a stranger."""
    return await registry.member(ref) or Member(ref=ref)


def _case_of(event: Event) -> str:
    if isinstance(event, CaseAnswered):
        return event.case
    return case_in(event.subject) if isinstance(event, CheckDue) and event.check == CASE_CHECK else ""
