"""Who may see and do what at the supervisor's desk, in chat and on the web: decided here, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.desk.errors import DeniedError
from bot.ports import Registry
from policy.model import STAFF
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from policy.model import School

Schools = Callable[[str], School]
Workspaces = Callable[[], Sequence[str]]


class Office(StrEnum):
    """What somebody is to the desk. `office` looks after the installation (IT); `staff` sees what is their own."""

    SUPERVISOR = "supervisor"
    PRINCIPAL = "principal"
    ATHLETIC_DIRECTOR = "athletic_director"
    SAFEGUARDING = "safeguarding"
    OFFICE = "office"
    STAFF = "staff"


HEADS = frozenset({Office.SUPERVISOR, Office.PRINCIPAL, Office.ATHLETIC_DIRECTOR})
"""Who answers for a school."""
EVERY = frozenset(Office)
"""Everybody with an office; students, parents and guests have none."""
_BY_ROLE = {
    Role.SUPERVISOR: Office.SUPERVISOR,
    Role.PRINCIPAL: Office.PRINCIPAL,
    Role.ATHLETIC_DIRECTOR: Office.ATHLETIC_DIRECTOR,
}


def offices_of(
    person: Person, school: School, caretakers: Sequence[str] = (), *, at_home: bool = True
) -> frozenset[Office]:
    """What somebody is in a school: by its settings, and where they are `at_home` by their role on the roster.

    A role counts in schools of the person's level. An overseer by the settings whose role is neither counts as
    principal.
    """
    named = {Office.SUPERVISOR} if person.id == school.supervisor else set()
    if person.id in school.safeguarding:
        named.add(Office.SAFEGUARDING)
    if person.id in caretakers:
        named.add(Office.OFFICE)
    if person.id in school.overseers:
        named.add(_BY_ROLE.get(person.role, Office.PRINCIPAL))
    if at_home and (person.level in (None, school.level) or school.level is None):
        if person.role in _BY_ROLE:
            named.add(_BY_ROLE[person.role])
        if person.role in STAFF:
            named.add(Office.STAFF)
    return frozenset(named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Somebody at the desk. `reach` is what they are in which workspace; `accounts` are their own, one a workspace."""

    person: Person
    reach: Mapping[str, frozenset[Office]]
    accounts: Mapping[str, MemberRef]

    @property
    def offices(self) -> frozenset[Office]:
        """What they are anywhere."""
        return frozenset[Office]().union(*self.reach.values())

    def where(self, offices: frozenset[Office]) -> tuple[str, ...]:
        """The workspaces in which they are one of these."""
        return tuple(workspace for workspace, held in self.reach.items() if held & offices)

    def within(self, workspace: str, offices: frozenset[Office], *, what: str, ident: str = "") -> None:
        """See to it that something of a workspace is open to them. Raises `DeniedError`."""
        if not self.reach.get(workspace, frozenset()) & offices:
            raise DeniedError(what, ident)


class Access:
    """Finds out what somebody is."""

    def __init__(
        self, *, schools: Schools, workspaces: Workspaces, registry: Registry, caretakers: Sequence[str] = ()
    ) -> None:
        """Take who is what: the schools by workspace, and the ids of who looks after the installation."""
        self._schools = schools
        self._workspaces = workspaces
        self._registry = registry
        self._caretakers = tuple(caretakers)

    async def signed(self, person: Person) -> Signed:
        """What a person is at this moment; a role that was taken away is gone with the next request.

        They are at home in the schools where they have an account; who has none anywhere, in all of them.
        """
        accounts: dict[str, MemberRef] = {}
        for workspace in self._workspaces():
            found = await self._registry.accounts(workspace, [person.id])
            if found:
                accounts[workspace] = found[0].ref
        homes = [self._schools(workspace) for workspace in accounts]
        reach = {
            workspace: offices_of(person, school, self._caretakers, at_home=not homes or school in homes)
            for workspace in self._workspaces()
            for school in [self._schools(workspace)]
        }
        return Signed(person=person, reach=reach, accounts=accounts)
