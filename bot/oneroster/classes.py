"""`classes.csv` and `enrollments.csv`: groups, and who is in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import date

from bot.oneroster.package import Package
from bot.oneroster.roles import Roles
from bot.oneroster.roles import to_role
from bot.oneroster.rows import Row
from bot.oneroster.rows import read_rows
from bot.oneroster.schools import Schools
from bot.oneroster.schools import is_over
from policy.model import InputError
from policy.model import Membership
from policy.model import Role

_CLASSES = ("sourcedId", "status", "title", "classCode", "schoolSourcedId", "termSourcedIds")
_ENROLLMENTS = ("sourcedId", "status", "classSourcedId", "userSourcedId", "role", "endDate")


@dataclass(slots=True, kw_only=True)
class Classes:
    """Groups by class, and the classes that do not count: over, gone, or of another school."""

    groups: dict[str, str] = field(default_factory=dict)
    passed: set[str] = field(default_factory=set)


@dataclass(slots=True, kw_only=True)
class Places:
    """Who is in which groups, by user, and who is said to be in them no more."""

    joined: dict[str, dict[str, Membership]] = field(default_factory=dict)
    left: dict[str, list[str]] = field(default_factory=dict)


def read_classes(
    package: Package, schools: Schools, ended: frozenset[str], known: Mapping[str, str], problems: list[InputError]
) -> Classes:
    """Read the classes. `known` are the groups of classes that this file does not repeat: it holds changes only."""
    found = Classes()
    rows: list[Row] = []
    for row in read_rows(package, "classes.csv", _CLASSES, problems, needed=("sourcedId", "title")):
        terms = row.several("termsourcedids")
        over = row.gone or (terms and ended.issuperset(terms))
        if row.broken or over or not schools.holds(row.get("schoolsourcedid")):
            found.passed.add(row.get("sourcedid"))
        else:
            rows.append(row)
    found.groups = dict(known)
    found.groups.update(_named([row for row in rows if row.get("sourcedid") not in known], set(known.values())))
    return found


def _named(rows: list[Row], taken: set[str]) -> Mapping[str, str]:
    """A class is called by its title; of several that share one each by its code too, or by its id."""
    titles = Counter(row.get("title") for row in rows)
    codes = Counter((row.get("title"), row.get("classcode")) for row in rows)
    names: dict[str, str] = {}
    for row in rows:
        title, code, identity = row.get("title"), row.get("classcode"), row.get("sourcedid")
        if not title:
            names[identity] = identity
        elif titles[title] == 1 and title not in taken:
            names[identity] = title
        elif code and codes[title, code] == 1 and f"{title} ({code})" not in taken:
            names[identity] = f"{title} ({code})"
        else:
            names[identity] = f"{title} ({identity})"
    return names


class Enrollments:
    """Reads who is in which class."""

    def __init__(self, classes: Classes, roles: Roles, today: date, problems: list[InputError]) -> None:
        self._classes = classes
        self._roles = roles
        self._today = today
        self._problems = problems
        self._same: dict[tuple[str, Role], Membership] = {}

    def read(self, package: Package) -> Places:
        """All enrollments that hold, and those that are said to hold no more."""
        places = Places()
        source = package.source("enrollments.csv")
        needed = ("classSourcedId", "userSourcedId", "role")
        for row in read_rows(package, "enrollments.csv", _ENROLLMENTS, self._problems, needed=needed):
            whose = row.get("usersourcedid")
            if row.broken or row.get("classsourcedid") in self._classes.passed:
                continue
            group = self._classes.groups.get(row.get("classsourcedid"))
            if group is None:
                problem = "the class of this enrollment is not in classes.csv"
                self._problems.append(InputError(source, problem, "export classes and enrollments anew", line=row.line))
            elif row.gone or is_over(row, source, self._today, self._problems):
                places.left.setdefault(whose, []).append(group)
            else:
                self._join(places, source, row, group)
        return places

    def _join(self, places: Places, source: str, row: Row, group: str) -> None:
        try:
            role = to_role(row.get("role"), self._roles, source, row.line)
        except InputError as error:
            self._problems.append(error)
            return
        if role is None:
            return
        theirs = places.joined.setdefault(row.get("usersourcedid"), {})
        if group not in theirs or theirs[group].role is Role.STUDENT:  # who also teaches it is told apart by that
            theirs[group] = self._same.setdefault((group, role), Membership(group=group, role=role))
