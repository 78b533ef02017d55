"""Who may look at a case: somebody of its team or of the safeguarding list, never anybody whom it concerns.

A look that is refused is logged like one that is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from typing import Protocol

from bot.casefacts import about_of
from bot.ports import Cases
from bot.ports import DecisionLog
from bot.ports import LogBook
from bot.ports import Registry
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseState
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Retention
from policy.rules.base import same_person
from policy.rules.concerned import may_work
from policy.rules.concerned import person_of

OPEN = (CaseState.NEW, CaseState.ACKNOWLEDGED, CaseState.IN_PROGRESS)
_MOST = 500
"""Cases among which a number is looked for: the open ones, and the newest that are closed."""
_SHORTEST = 4


class Shelf(Protocol):
    """Where cases are looked up, by a command or by a page."""

    @property
    def cases(self) -> Cases: ...  # noqa: D102 - described above, as all of these
    @property
    def registry(self) -> Registry: ...  # noqa: D102
    @property
    def log(self) -> DecisionLog: ...  # noqa: D102
    @property
    def book(self) -> LogBook: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A case that somebody may work on, with the context in which they do. `by` is their person's id."""

    case: Case
    context: Context
    by: str


async def work_on(event: ButtonPressed | CommandInvoked, context: Context, resources: Shelf, ident: str) -> Work | None:
    """The case, for who may look at it; None for everybody else and where there is none, which looks the same."""
    case = await resources.cases.get(ident) if ident else None
    if case is not None and case.workspace == event.workspace:
        work = await work_in(case, context, resources)
        if work is not None:
            return work
    await resources.book.add([_refused(event, context, case)])
    return None


async def work_in(case: Case, context: Context, resources: Shelf) -> Work | None:
    """A case for who acts in a context; None where it is not theirs."""
    there = await _around(case, context, resources)
    if context.author is None or not may_work(there, case):
        return None
    return Work(case=case, context=there, by=person_of(context.author))


async def opened(work: Work, resources: Shelf) -> Sequence[CaseEntry]:
    """What was said in it. That it was read is logged by the store."""
    return await resources.cases.entries(work.case.id, viewer=work.by, now=work.context.now)


async def listed_for(context: Context, resources: Shelf) -> list[Case]:
    """The open cases that somebody may look at."""
    every = await resources.cases.listed(OPEN, limit=_MOST)
    return [one for one in every if may_work(await _around(one, context, resources), one)]


async def case_by_number(number: str, context: Context, resources: Shelf) -> str:
    """The id of the case that a number means, among those that somebody may look at; "" for none or several."""
    wanted = number.strip().lstrip("#").casefold()
    if len(wanted) < _SHORTEST:
        return ""
    every = [
        *await resources.cases.listed(OPEN, limit=_MOST),
        *await resources.cases.listed((CaseState.CLOSED,), limit=_MOST),
    ]
    found = [one for one in every if one.number.casefold().startswith(wanted)]
    found = [one for one in found if may_work(await _around(one, context, resources), one)]
    return found[0].id if len(found) == 1 else ""


def may_list(context: Context) -> bool:
    """Whether somebody is on the safeguarding list."""
    return any(same_person(one, context.author) for one in context.safeguarding)


async def _around(case: Case, context: Context, resources: Shelf) -> Context:
    about = await about_of(case, now=context.now, registry=resources.registry, log=resources.log)
    return replace(context, case=case, about=about)


def _refused(event: ButtonPressed | CommandInvoked, context: Context, case: Case | None) -> Entry:
    """Whose case it was is known where there is one; what was typed stands nowhere."""
    return Entry(
        kind=EntryKind.VIEW,
        at=context.now,
        keep=Retention.INCIDENT,
        subject=event.by,
        facts={"what": "case", "case": case.id if case else "", "denied": True},
    )
