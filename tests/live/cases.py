"""A report as the page hands it in, for tests of what its team does with it on a platform."""

from __future__ import annotations

from datetime import datetime

from bot.wiring import House
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import MemberRef

IDENT = "c1aaaaaa0000"
WORDS = "they take his lunch behind the gym"


async def report(
    house: House, workspace: str, at: datetime, *about: MemberRef, reporter: MemberRef | None = None
) -> None:
    """Somebody reported something."""
    case = Case(
        id=IDENT,
        workspace=workspace,
        category=CaseCategory.BULLYING,
        source=CaseSource.WEB,
        opened_at=at,
        about=about,
        reporter=reporter,
    )
    entry = CaseEntry(id="e1", case=IDENT, at=at, kind=CaseEntryKind.REPORT, text=WORDS)
    await house.app.handle(CaseReported(id="r1", workspace=workspace, at=at, case=case, entries=(entry,)))


async def state(house: House) -> tuple[str, str, str]:
    """Where the case stands, whose it is, and how it ended."""
    case = await house.stores.cases.get(IDENT)
    assert case is not None
    return case.state.value, case.owner, case.outcome.value if case.outcome else ""
