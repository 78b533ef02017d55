"""The report pages, connected to the stores."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence

from bot.ports import Clock
from bot.ports import Vision
from bot.reporting.door import Desk
from bot.reporting.door import ReportDoor
from bot.reporting.door import Tell
from bot.reporting.doors import HelpDoors
from bot.reporting.doors import help_doors
from bot.reporting.naming import NamedStaff
from bot.reporting.pages import ReportPages
from bot.reporting.placing import Placing
from bot.reporting.returning import ReturnDoor
from bot.settings import Settings
from bot.wiring.house import House
from policy.model import Pack
from policy.model import School

Reports = tuple[ReportDoor, ReturnDoor]
"""The way in, and the way back."""


def settled_doors(settings: Settings, packs: Mapping[str, Pack]) -> HelpDoors:
    """Whom somebody can turn to besides, as the settings and the policies say."""
    return help_doors(settings.school(), packs, settings.takedown_contacts)


def open_reports(
    house: House,
    doors: HelpDoors,
    *,
    school: School,
    clock: Clock,
    vision: Vision,
    workspaces: Callable[[], Sequence[str]],
    tell: Tell,
) -> Reports:
    """The two doors. `tell` keeps a report safe and has it judged."""
    placing = Placing(
        registry=house.stores.registry, named=NamedStaff(house.stores.people), school=school, workspaces=workspaces
    )
    desk = Desk(
        school=school,
        clock=clock,
        cases=house.stores.cases,
        files=house.stores.case_files,
        codes=house.reporting.codes,
        sealing=house.reporting.sealing,
        links=house.reporting.links,
        vision=vision,
        placing=placing,
        pages=ReportPages(school, doors),
        tell=tell,
    )
    return ReportDoor(desk), ReturnDoor(desk)
