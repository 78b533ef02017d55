"""`orgs.csv` and `academicSessions.csv`: which schools are meant, and which terms are over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.oneroster.package import Package
from bot.oneroster.rows import Row
from bot.oneroster.rows import read_rows
from policy.model import InputError

_ORGS = ("sourcedId", "status", "name", "parentSourcedId")
_SESSIONS = ("sourcedId", "status", "endDate")


@dataclass(frozen=True, slots=True, kw_only=True)
class Schools:
    """Names and parents of all orgs; `inside` are the ids of those that are meant, None for all."""

    names: Mapping[str, str]
    parents: Mapping[str, str]
    inside: frozenset[str] | None
    org: str = ""

    def holds(self, *orgs: str) -> bool:
        """Whether one of these orgs is meant."""
        return self.inside is None or not self.inside.isdisjoint(orgs)

    def top(self) -> str:
        """The name of the one org that all others belong to; '' where there are several."""
        tops = [one for one in self.names if self.parents.get(one, "") not in self.names]
        return self.names[tops[0]] if len(tops) == 1 else ""


def read_schools(package: Package, org: str | None, problems: list[InputError]) -> Schools:
    """Read the orgs. `org` is the id or name of one school or district: it and all below it are meant.

    Raises `InputError` where there is no such org.
    """
    names: dict[str, str] = {}
    parents: dict[str, str] = {}
    for row in read_rows(package, "orgs.csv", _ORGS, problems, needed=("sourcedId",)):
        if not row.broken and not row.gone:
            names[row.get("sourcedid")] = row.get("name")
            parents[row.get("sourcedid")] = row.get("parentsourcedid")
    if org is None:
        return Schools(names=names, parents=parents, inside=None)
    wanted = org.strip().casefold()
    found = [one for one, name in names.items() if wanted in (one.casefold(), name.casefold())]
    if len(found) != 1:
        problem = f"{'more than one org is' if found else 'no org is'} called {org!r}"
        known = ", ".join(sorted(f"{name} ({one})" for one, name in names.items())[:20])
        raise InputError(package.source("orgs.csv"), problem, f"give the id or name of one: {known or 'none is there'}")
    inside = frozenset(one for one in names if found[0] in _ancestry(one, parents))
    return Schools(names=names, parents=parents, inside=inside, org=found[0])


def _ancestry(org: str, parents: Mapping[str, str]) -> list[str]:
    """An org and all above it; a circle ends."""
    line: list[str] = []
    while org and org not in line:
        line.append(org)
        org = parents.get(org, "")
    return line


def read_ended(package: Package, today: date, problems: list[InputError]) -> frozenset[str]:
    """The terms and other sessions that are over."""
    rows = read_rows(package, "academicsessions.csv", _SESSIONS, problems, needed=("sourcedId",))
    return frozenset(
        row.get("sourcedid")
        for row in rows
        if not row.broken and (row.gone or is_over(row, package.source("academicsessions.csv"), today, problems))
    )


def is_over(row: Row, source: str, today: date, problems: list[InputError]) -> bool:
    """Whether the last day of a row is past. Without one it lasts."""
    cell = row.get("enddate")
    if not cell:
        return False
    try:
        return date.fromisoformat(cell[:10]) < today
    except ValueError:
        problems.append(InputError(source, "endDate is no date", "write it as 2026-06-30", line=row.line))
        return False
