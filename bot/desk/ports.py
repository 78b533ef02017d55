"""What the pages of the desk may look up and do."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from bot.audit.coverage import CoverageReader
from bot.brakes.shown import BrakeDesk
from bot.desk.access import Schools
from bot.desk.access import Workspaces
from bot.notices import Notices
from bot.ports import Appeals
from bot.ports import CaseFiles
from bot.ports import Cases
from bot.ports import Clock
from bot.ports import ConsentRequests
from bot.ports import Consents
from bot.ports import DecisionLog
from bot.ports import Dossiers
from bot.ports import HealthLog
from bot.ports import Holding
from bot.ports import Incidents
from bot.ports import LogBook
from bot.ports import Modes
from bot.ports import People
from bot.ports import Places
from bot.ports import Questions
from bot.ports import Registry
from bot.ports import Reminders
from bot.ports import Roster
from bot.ports import Unlinked
from policy.model import Decision
from policy.model import Event
from policy.model import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingLine:
    """A setting as the console shows it. `value` is "" for a secret, of which `given` says that it is set."""

    name: str
    value: str
    source: str
    given: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything behind the pages. `tell` is `Chaperone.handle`: what people do here goes the way of any event."""

    clock: Clock
    schools: Schools
    workspaces: Workspaces
    packs: Mapping[str, Pack]
    notices: Notices
    tell: Callable[[Event], Awaitable[Decision | None]]
    book: LogBook
    log: DecisionLog
    incidents: Incidents
    appeals: Appeals
    modes: Modes
    registry: Registry
    places: Places
    roster: Roster
    people: People
    unlinked: Unlinked
    consents: Consents
    asked: ConsentRequests
    questions: Questions
    cases: Cases
    case_files: CaseFiles
    reminders: Reminders
    holding: Holding
    health: HealthLog
    coverage: CoverageReader
    dossiers: Dossiers
    settings: Sequence[SettingLine] = ()
    brakes: BrakeDesk | None = None
