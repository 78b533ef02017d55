"""Who is to get a code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy.model import Person
from policy.model import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Whom somebody asks for: with a role, in a group, or both; without either, everybody."""

    role: Role | None = None
    group: str = ""

    def fits(self, person: Person) -> bool:
        """Whether a person has that role, overall or in the group, and is in that group."""
        places = [one for one in person.memberships if not self.group or one.group.casefold() == self.group.casefold()]
        if self.group and not places:
            return False
        if self.role is None:
            return True
        return person.role is self.role or any(one.role is self.role for one in places)


def choose(people: Sequence[Person], wanted: Wanted) -> list[Person]:
    """Those who fit, in the order of their names."""
    return sorted((one for one in people if wanted.fits(one)), key=lambda one: (one.name.casefold(), one.id))
