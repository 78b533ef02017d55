"""What becomes of cases, one answer for SQL and for memory: orders, what a late change leaves behind, and views."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

from policy.model import SHARED
from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import Casework
from policy.model import ChangeCase
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import Judgement
from policy.model import MemberRef
from policy.model import Retention
from policy.model import StaleError
from policy.model import records_of
from storage.whom import STRUCK
from storage.whom import Whom


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of one piece of casework; not `done` where the case was there already, or had moved on."""

    work: Casework
    done: bool


def refuse_late(finished: Iterable[Done]) -> None:
    """Raise `StaleError` for the first change that came late."""
    for one in finished:
        if isinstance(one.work, ChangeCase) and not one.done:
            raise StaleError(one.work.case.id)


def kept_of(work: Casework, *, done: bool) -> tuple[CaseEntry, ...]:
    """The entries to keep. Of a change that came late the steps go: they did not happen; what people said stays."""
    if done or not isinstance(work, ChangeCase):
        return work.entries
    return tuple(one for one in work.entries if one.kind is not CaseEntryKind.STEP)


def in_order(found: Iterable[CaseEntry]) -> list[CaseEntry]:
    """The oldest entry first."""
    return sorted(found, key=lambda one: (one.at, one.id))


def shown_to(viewer: str, found: Sequence[CaseEntry]) -> list[CaseEntry]:
    """What somebody may see: a reporter, who has no name here, only what is shared with them."""
    return [one for one in found if viewer or one.kind in SHARED]


def most_pressing(found: Iterable[Case], limit: int) -> list[Case]:
    """Those with somebody in danger first, then the newest."""
    return sorted(found, key=lambda one: (one.danger, one.opened_at, one.id), reverse=True)[:limit]


def newest(found: Iterable[Case]) -> list[Case]:
    """The newest case first."""
    return sorted(found, key=lambda one: (one.opened_at, one.id), reverse=True)


def case_entries(judgement: Judgement, finished: Iterable[Done]) -> list[Entry]:
    """What the log hears of cases: codes. Not what they are about, nor who reported, for supervisors read the log."""
    return [_entry(judgement, one) for one in finished]


def view_entry(what: str, ident: str, case: str, *, viewer: str, at: datetime) -> Entry:
    """That somebody read a case (`what` is "case"), or opened one of its files ("case_file")."""
    facts: dict[str, Fact] = {"what": what, "case": case, "by_reporter": not viewer}
    return Entry(
        kind=EntryKind.VIEW,
        at=at,
        keep=Retention.INCIDENT,
        subject=records_of(viewer) if viewer else None,
        facts=facts if ident == case else {**facts, "file": ident},
    )


def without(case: Case, whom: Whom) -> Case:
    """The case with a person in it no more. A message that they may have written goes: its id would lead to them."""
    about = tuple(one for one in case.about if one not in whom.refs)
    wrote = case.message is not None and (case.message.id in whom.messages or about != case.about)
    return replace(
        case,
        about=about,
        message=None if wrote else case.message,
        reporter=None if case.reporter in whom.refs else case.reporter,
        team=tuple(one for one in case.team if one != whom.person),
        owner="" if case.owner == whom.person else case.owner,
    )


def said_without(entry: CaseEntry, whom: Whom) -> CaseEntry:
    """An entry with a person in it no more; what somebody of the team wrote does not become the reporter's."""
    return replace(
        entry,
        by=STRUCK if entry.by and entry.by == whom.person else entry.by,
        text=whom.struck(entry.text),
        fields=tuple((name, whom.struck(value)) for name, value in entry.fields),
    )


def with_hold(case: Case, *, held: bool) -> Case:
    """The case as evidence, or as any other again; that is a change, so a decision on what was read before is late."""
    return replace(case, held=held, revision=case.revision + 1)


def hold_entry(case: Case, at: datetime) -> Entry:
    """That a case was put under hold, or let go."""
    facts: dict[str, Fact] = {
        "case": case.id,
        "what": "held" if case.held else "released",
        "state": case.state,
        "revision": case.revision,
        "held": case.held,
    }
    return Entry(kind=EntryKind.CASE, at=at, keep=Retention.KEPT, facts=facts)


def concerns(case: Case, persons: Collection[str], refs: Collection[MemberRef]) -> bool:
    """Whether a case is of some people, about them, or in their hands."""
    people = {case.owner, *case.team}
    return case.reporter in refs or not people.isdisjoint(persons) or any(one in refs for one in case.about)


def _entry(judgement: Judgement, one: Done) -> Entry:
    case = one.work.case
    what = "changed" if isinstance(one.work, ChangeCase) else "opened"
    facts: dict[str, Fact] = {
        "decision": judgement.id,
        "case": case.id,
        "what": what if one.done else "passed_over",
        "state": case.state,
        "revision": case.revision,
        "held": case.held,
    }
    return Entry(
        kind=EntryKind.CASE,
        at=judgement.at,
        keep=Retention.INCIDENT,
        subject=judgement.author,
        facts=facts | ({"outcome": case.outcome} if case.outcome else {}),
    )
