"""What a command is and what it may look up."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from functools import cached_property

from jinja2 import Environment

from bot.asking import Links
from bot.audit.coverage import CoverageReader
from bot.linking import Codes
from bot.oversight.desk import OversightDesk
from bot.policies.since import SinceRead
from bot.ports import Appeals
from bot.ports import Cases
from bot.ports import ConsentRequests
from bot.ports import DecisionLog
from bot.ports import Holding
from bot.ports import Incidents
from bot.ports import LinkCodes
from bot.ports import LogBook
from bot.ports import Modes
from bot.ports import OwnReminders
from bot.ports import People
from bot.ports import Places
from bot.ports import Questions
from bot.ports import Registry
from bot.reporting import ReportLinks
from policy.answer import Index
from policy.answer import build_index
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Pack


@dataclass(frozen=True, kw_only=True)
class Resources:
    """What stands ready for every command: the packs, made searchable when first asked, and whom and what is known.

    `console` is the console's address, "" where it has none.
    """

    places: Places
    packs: Mapping[str, Pack]
    texts: Environment
    codes: Codes
    link_codes: LinkCodes
    people: People
    registry: Registry
    book: LogBook
    asked: ConsentRequests
    links: Links
    report_links: ReportLinks
    questions: Questions
    cases: Cases
    log: DecisionLog
    own: OwnReminders
    incidents: Incidents
    appeals: Appeals
    modes: Modes
    holding: Holding
    coverage: CoverageReader
    console: str = ""
    oversight: OversightDesk | None = None
    since: SinceRead | None = None

    @cached_property
    def index(self) -> Index:
        """All packs as one searchable index."""
        return build_index(tuple(self.packs.values()))


Pressed = Callable[[ButtonPressed, Context, Resources], Awaitable[Decision]]
Due = Callable[[CheckDue, Context, Resources], Awaitable[Decision]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command by its name, without the slash. `listed` is false for what nobody types as a command.

    `sent` takes the form behind `button`, where answering it takes a look at what commands may look up; `presses` do
    so for more of them, and `checks` for what the clock brings, by the names of the checks.
    """

    name: str
    run: Callable[[CommandInvoked, Context, Resources], Awaitable[Decision]]
    listed: bool = True
    button: ButtonKey | None = None
    sent: Pressed | None = None
    presses: Mapping[str, Pressed] = field(default_factory=dict)
    checks: Mapping[str, Due] = field(default_factory=dict)
