"""What a file says of the school's people, whatever its format."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum

from policy.model import InputError
from policy.model import Member
from policy.model import Person
from policy.model import Role

TEAM = "team:"
"""What the keys of groups begin with that come from a list of teams, which a file may have or not."""


class Kind(StrEnum):
    """Whether a file holds everybody, only what changed, or some people who are added to the others."""

    BULK = "bulk"
    DELTA = "delta"
    ADDITION = "addition"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One person as a file tells of it. No name or the role `UNVERIFIED` mean that the file does not say.

    `leaves` are groups that the person is told to be in no more; `agents` are ids of people of whom this file does not
    say whether they are guardians.
    """

    person: Person
    line: int = 0
    leaves: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Roll:
    """A file, read. `groups` are the groups that it names, by its own keys.

    `present` are ids that it names in any way, also in rows that cannot be used: these people are not missing.
    `gone` are ids that it says have left. It is `unsure` where nobody knows whose some of its rows are.
    """

    source: str
    kind: Kind
    told: dict[str, Told] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    groups: dict[str, str] = field(default_factory=dict)
    tells_teams: bool = False
    unsure: bool = False
    members: Sequence[Member] = ()
    problems: list[InputError] = field(default_factory=list)

    def own_groups(self, known: Mapping[str, str]) -> frozenset[str]:
        """The groups of which the file says everything; `known` are those that the source named before."""
        told = {name for key, name in known.items() if self.tells_teams or not key.startswith(TEAM)}
        return frozenset(told | set(self.groups.values()))


def nobody_yet(identity: str) -> Person:
    """Somebody of whom a file says nothing but where they are."""
    return Person(id=identity, name="", role=Role.UNVERIFIED)
