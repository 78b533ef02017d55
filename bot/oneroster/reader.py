"""One package, read into a roll."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from itertools import chain
from pathlib import Path

from bot.oneroster.classes import Enrollments
from bot.oneroster.classes import Places
from bot.oneroster.classes import read_classes
from bot.oneroster.levels import MIDDLE
from bot.oneroster.manifest import Manifest
from bot.oneroster.manifest import read_manifest
from bot.oneroster.package import Package
from bot.oneroster.package import open_package
from bot.oneroster.people import Persons
from bot.oneroster.roles import STANDARD
from bot.oneroster.roles import Holders
from bot.oneroster.roles import Roles
from bot.oneroster.roles import read_roles
from bot.oneroster.schools import Schools
from bot.oneroster.schools import read_ended
from bot.oneroster.schools import read_schools
from bot.oneroster.teams import beside
from bot.oneroster.teams import read_adults
from bot.oneroster.teams import read_students
from bot.oneroster.users import Absent
from bot.oneroster.users import User
from bot.oneroster.users import UserReader
from bot.roster_import.roll import Kind
from bot.roster_import.roll import Roll
from bot.roster_import.teams import Place
from policy.model import InputError

SYSTEM = "oneroster:"
_NOBODY = Holders({}, frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a package is read. `today` decides which terms and enrollments are over, in the school's own zone."""

    today: date
    kind: Kind | None = None
    org: str | None = None
    source: str | None = None
    roles: Roles = field(default_factory=lambda: STANDARD)
    middle: tuple[int, int] = MIDDLE
    teams: Path | None = None
    members: Path | None = None


class OneRoster:
    """A package whose manifest and schools are known, so that what an earlier one said can be looked up."""

    def __init__(self, path: Path, options: Options) -> None:
        """Raises `InputError` where the package cannot be used."""
        self._options = options
        self._package: Package = open_package(path)
        self._problems: list[InputError] = []
        self._manifest: Manifest = read_manifest(self._package, options.kind)
        self._schools: Schools = read_schools(self._package, options.org, self._problems)
        name = options.source or self._manifest.system or self._schools.top() or "sis"
        self.source = SYSTEM + name.replace("/", "-") + (f"/{self._schools.org}" if self._schools.org else "")
        self.kind = self._manifest.kind

    def read(self, known: Mapping[str, str]) -> Roll:
        """Read everything. `known` are the groups that the source named before. Raises `InputError`."""
        options, package, problems = self._options, self._package, self._problems
        ended = read_ended(package, options.today, problems)
        before = known if self.kind is Kind.DELTA else {}
        classes = read_classes(package, self._schools, ended, before, problems)
        places = Enrollments(classes, options.roles, options.today, problems).read(package)
        apart = self._manifest.roles_apart
        holders = read_roles(package, options.roles, options.today, problems) if apart else _NOBODY
        reader = UserReader(
            roles=options.roles, held=holders.held if apart else None, middle=options.middle, problems=problems
        )
        roll = Roll(source=self.source, kind=self.kind, groups=classes.groups, problems=problems)
        self._fill(roll, reader, holders, places)
        return roll

    def teams(self, problems: list[InputError]) -> list[Place] | None:
        """Places in teams and clubs, from files in the package or apart; None where there is no such file."""
        adults, students = (
            self._extra("teams.csv", self._options.teams),
            self._extra("members.csv", self._options.members),
        )
        if adults is None and students is None:
            return None
        led = read_adults(*adults, self._options.roles, problems) if adults else ()
        return list(chain(led, read_students(*students, problems) if students else ()))

    def _extra(self, name: str, path: Path | None) -> tuple[Package, str] | None:
        if path is not None:
            if not path.is_file():
                raise InputError(str(path), "the file cannot be read", "check the path and its permissions")
            return beside(path), path.name.lower()
        return (self._package, name) if self._package.has(name) else None

    def _fill(self, roll: Roll, reader: UserReader, holders: Holders, places: Places) -> None:
        source = self._package.source("users.csv")
        persons = Persons(self._schools, source, holders.unclear, places, roll)
        for one in reader.read(self._package):
            match one:
                case Absent(left=True):
                    roll.gone.add(one.id)
                case Absent():
                    roll.present.add(one.id)
                    roll.unsure = roll.unsure or not one.id
                case User():
                    persons.add(one)
        persons.tell(holders.held)
