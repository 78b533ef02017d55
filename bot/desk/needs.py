"""What waits for somebody, and how much of it: numbers alone, the same in chat, on the console and in the digest."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.casefacts import about_of
from bot.ports import Appeals
from bot.ports import Cases
from bot.ports import ConsentRequests
from bot.ports import DecisionLog
from bot.ports import Holding
from bot.ports import Places
from bot.ports import Questions
from bot.ports import Registry
from policy.model import WAITING
from policy.model import Case
from policy.model import CaseState
from policy.model import MemberRef

MOST = 1_000
"""How far is counted; more than that is said as `1000+`."""
_OPEN = (CaseState.NEW, CaseState.ACKNOWLEDGED, CaseState.IN_PROGRESS)


class Counted(Protocol):
    """What is counted in."""

    @property
    def log(self) -> DecisionLog:
        """Incidents."""
        ...

    @property
    def registry(self) -> Registry:
        """Whose an account is."""
        ...

    @property
    def places(self) -> Places:
        """Conversations."""
        ...

    @property
    def asked(self) -> ConsentRequests:
        """Consents asked for."""
        ...

    @property
    def questions(self) -> Questions:
        """Questions that wait."""
        ...

    @property
    def cases(self) -> Cases:
        """Reports."""
        ...

    @property
    def appeals(self) -> Appeals:
        """What people say was wrong."""
        ...

    @property
    def holding(self) -> Holding:
        """What could not be delivered."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that waits: the word's key, how many, and the page for it, "" where whoever looks may not open it."""

    name: str
    count: int
    page: str = ""


async def of_heads(counted: Counted, workspaces: Collection[str], now: datetime) -> list[Need]:
    """What waits for whoever answers for a school."""
    incidents = await counted.log.incidents(open_only=True, limit=MOST)
    places = [one for workspace in workspaces for one in await counted.places.conversations(workspace)]
    pending = sum(one.registration is not None and one.registration.undecided for one in places)
    consents = await counted.asked.open(now=now, limit=MOST)
    questions = [one for one in await counted.questions.open(now=now, limit=MOST) if one.state in WAITING]
    open_here = sum(one.conversation.workspace in workspaces for one in incidents)
    return [
        Need(name="incidents", count=open_here, page="incidents"),
        Need(name="registrations", count=pending, page="registry"),
        Need(name="unseen", count=sum(not one.seen for one in places), page="coverage"),
        Need(name="consents", count=len(consents), page="consents"),
        Need(name="questions", count=len(questions), page="policy"),
    ]


async def of_cases(
    counted: Counted, workspaces: Collection[str], mine: Collection[MemberRef], now: datetime, *, team: bool
) -> Need:
    """That there are cases, and how many; nobody counts one that is about themselves, or about what they wrote."""
    every = await counted.cases.listed(_OPEN, limit=MOST)
    here = [one for one in every if one.workspace in ("", *workspaces)]
    count = sum([not await _is_about(counted, one, mine, now) for one in here])
    return Need(name="cases", count=count, page="cases" if team else "")


async def of_appeals(counted: Counted, workspaces: Collection[str], person: str) -> Need:
    """Appeals that nobody has decided and that this person is to look at."""
    every = [one for workspace in workspaces for one in await counted.appeals.open(workspace, limit=MOST)]
    return Need(name="appeals", count=sum(one.reviewer == person for one in every), page="incidents")


async def of_machine(counted: Counted) -> Need:
    """What could not be delivered."""
    return Need(name="held", count=sum((await counted.holding.held()).values()), page="settings")


async def of_own(counted: Counted, mine: Collection[MemberRef]) -> Need:
    """Somebody's own open flags."""
    incidents = await counted.log.incidents(open_only=True, limit=MOST)
    return Need(name="own", count=sum(one.author in mine for one in incidents))


def waiting(needs: Sequence[Need]) -> list[Need]:
    """Those of which there are any."""
    return [one for one in needs if one.count]


async def _is_about(counted: Counted, case: Case, mine: Collection[MemberRef], now: datetime) -> bool:
    if set(mine).intersection(case.about):
        return True
    about = await about_of(case, now=now, registry=counted.registry, log=counted.log) if case.message else ()
    return any(one.ref in mine for one in about)
