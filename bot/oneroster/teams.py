"""`teams.csv` and `members.csv`: teams and clubs, which many student information systems do not know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.oneroster.package import Package
from bot.oneroster.roles import Roles
from bot.oneroster.rows import Row
from bot.oneroster.rows import read_rows
from bot.roster_import.teams import Place
from policy.model import InputError
from policy.model import Role

_ADULTS = ("team", "adult_email", "role")
_STUDENTS = ("team", "student", "student_email", "student_id", "captain")
_YES = frozenset({"yes", "y", "true", "1", "x", "captain"})
_OURS = {one.value: one for one in Role if one is not Role.UNVERIFIED}


def beside(path: Path) -> Package:
    """A file that is given apart, as a package of it alone."""
    return Package(path=path.parent, files={path.name.lower(): path.name}, zipped=False)


def read_adults(package: Package, name: str, roles: Roles, problems: list[InputError]) -> Iterator[Place]:
    """Who leads which team, in which role."""
    source = package.source(name)
    for row in read_rows(package, name, _ADULTS, problems, needed=_ADULTS):
        word = "_".join(row.get("role").lower().replace("-", " ").split())
        role = _OURS.get(word) or roles.get(row.get("role").lower())
        if row.broken or not _complete(row, "adult_email", source, problems):
            continue
        if role is None:
            problem, remedy = f"there is no role {row.get('role')[:40]!r}", "write coach or advisor"
            problems.append(InputError(source, problem, remedy, line=row.line))
            continue
        yield Place(team=row.get("team"), who=row.get("adult_email"), role=role, source=source, line=row.line)


def read_students(package: Package, name: str, problems: list[InputError]) -> Iterator[Place]:
    """Which student is in which team. The column may be called `student`, `student_email` or `student_id`."""
    source = package.source(name)
    for row in read_rows(package, name, _STUDENTS, problems, needed=("team",)):
        who = row.get("student") or row.get("student_email") or row.get("student_id")
        if row.broken or not _complete(row, "student", source, problems, who):
            continue
        captain = row.get("captain").lower() in _YES
        yield Place(team=row.get("team"), who=who, role=Role.STUDENT, captain=captain, source=source, line=row.line)


def _complete(row: Row, column: str, source: str, problems: list[InputError], cell: str | None = None) -> bool:
    missing = next(
        (one for one, value in (("team", row.get("team")), (column, cell or row.get(column))) if not value), ""
    )
    if missing:
        problems.append(
            InputError(source, f"the {missing} is missing", "fill it in, or take the row out", line=row.line)
        )
    return not missing
