"""`users.csv`: people, with what version 1.1 says of roles and schools in the same row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from bot.oneroster.levels import level_of
from bot.oneroster.package import Package
from bot.oneroster.roles import Held
from bot.oneroster.roles import Roles
from bot.oneroster.roles import to_role
from bot.oneroster.rows import Row
from bot.oneroster.rows import read_rows
from policy.model import InputError
from policy.model import Level

_COLUMNS = (
    "sourcedId", "status", "orgSourcedIds", "role", "givenName", "familyName", "preferredGivenName",
    "preferredFamilyName", "email", "agentSourcedIds", "grades", "primaryOrgSourcedId",
)  # fmt: skip
"""All that is ever read of a user."""
_NEEDED = ("sourcedId", "givenName", "familyName")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")


@dataclass(frozen=True, slots=True)
class User:
    """One user. `held` is None where the file does not say (a package of changes without their roles)."""

    id: str
    line: int
    name: str
    email: str | None
    level: Level | None
    orgs: tuple[str, ...]
    agents: tuple[str, ...]
    held: Sequence[Held] | None


@dataclass(frozen=True, slots=True)
class Absent:
    """A user who is said to have left, or whose row cannot be used and who has not left for that."""

    id: str
    left: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UserReader:
    """Reads users. `held` are the roles of `roles.csv`, None where `users.csv` has them."""

    roles: Roles
    held: Mapping[str, Sequence[Held]] | None
    middle: tuple[int, int]
    problems: list[InputError]

    def read(self, package: Package) -> Iterator[User | Absent]:
        """Each user once; of an id that is there twice the first row counts."""
        source = package.source("users.csv")
        lines: dict[str, int] = {}
        addresses: dict[str, int] = {}
        for row in read_rows(package, "users.csv", _COLUMNS, self.problems, needed=_NEEDED):
            identity = row.get("sourcedid")
            if row.broken or row.gone:
                yield Absent(identity, row.gone)
                continue
            try:
                self._once(identity, row, lines, source)
                user = self._user(identity, row, source)
            except InputError as error:
                self.problems.append(error)
                yield Absent(identity, left=False)
                continue
            self._shared(user, addresses, source)
            yield user

    def _once(self, identity: str, row: Row, lines: dict[str, int], source: str) -> None:
        if not identity:
            raise InputError(source, "the sourcedId is missing", "export it anew", line=row.line)
        if (first := lines.setdefault(identity, row.line)) != row.line:
            problem = f"the sourcedId {identity!r} is on line {first} already"
            raise InputError(source, problem, "give each person an id of their own", line=row.line)

    def _user(self, identity: str, row: Row, source: str) -> User:
        name = " ".join(
            f"{row.get('preferredgivenname') or row.get('givenname')} "
            f"{row.get('preferredfamilyname') or row.get('familyname')}".split()
        )
        if not name:
            raise InputError(source, "the name is missing", "write the person's name", line=row.line)
        return User(
            id=identity,
            line=row.line,
            name=name,
            email=self._address(row, source),
            level=level_of(row.several("grades"), self.middle),
            orgs=(*row.several("orgsourcedids"), *row.several("primaryorgsourcedid")),
            agents=row.several("agentsourcedids"),
            held=self._held(identity, row, source),
        )

    def _held(self, identity: str, row: Row, source: str) -> Sequence[Held] | None:
        if self.held is not None:
            return self.held.get(identity)
        role = to_role(row.get("role"), self.roles, source, row.line)
        return () if role is None else (Held(role),)

    def _address(self, row: Row, source: str) -> str | None:
        address = row.get("email").casefold()
        if address and not _EMAIL.fullmatch(address):
            problem = "the e-mail address is malformed and left out"
            self.problems.append(InputError(source, problem, "write one address, or none", line=row.line))
            return None
        return address or None

    def _shared(self, user: User, addresses: dict[str, int], source: str) -> None:
        """Two people with one address both stay: it links neither of them to an account."""
        if user.email and (first := addresses.setdefault(user.email, user.line)) != user.line:
            problem = f"{user.id!r} has the e-mail address of line {first}, so it links neither to an account"
            remedy = "give each person an address of their own, or leave one empty"
            self.problems.append(InputError(source, problem, remedy, line=user.line))
