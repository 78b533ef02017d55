"""Who is who: roles, persons, their accounts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policy.model.consents import Consent


class Role(StrEnum):
    """What a person is to the school, or to one group of it."""

    STUDENT = "student"
    COACH = "coach"
    ADVISOR = "advisor"
    TEACHER = "teacher"
    STAFF = "staff"
    VOLUNTEER = "volunteer"
    COUNSELOR = "counselor"
    PRINCIPAL = "principal"
    ATHLETIC_DIRECTOR = "athletic_director"
    SUPERVISOR = "supervisor"
    PARENT = "parent"
    GUEST = "guest"
    UNVERIFIED = "unverified"


LEADERS = frozenset({Role.COACH, Role.ADVISOR})
"""Whom dracut.employee.4 binds."""
OVERSEERS = frozenset({Role.PRINCIPAL, Role.ATHLETIC_DIRECTOR})
"""Who must be copied on a private matter (dracut.employee.4)."""
STAFF = frozenset(
    {
        *LEADERS,
        *OVERSEERS,
        Role.TEACHER,
        Role.STAFF,
        Role.VOLUNTEER,
        Role.COUNSELOR,
        Role.SUPERVISOR,
    }
)


class Level(StrEnum):
    """The age level of a school, conversation or person."""

    ELEMENTARY = "elementary"
    MIDDLE = "middle"
    HIGH = "high"
    UNIVERSITY = "university"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class MemberRef:
    """Points to one account: the workspace's id and the account's id there."""

    workspace: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """One person's place in one group (team, class, club). Roles are per group."""

    group: str
    role: Role
    captain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One human on the roster. Ids are the roster's own; `parents` and `relatives` hold person ids.

    `source` names the system that the entry comes from, so that its next complete file may retire who is missing.
    `consents` are the records about this person, where they were read with it.
    """

    id: str
    name: str
    role: Role
    memberships: tuple[Membership, ...] = ()
    level: Level | None = None
    parents: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    email: str | None = None
    source: str = ""
    consents: tuple[Consent, ...] = ()

    def groups_as(self, roles: frozenset[Role]) -> frozenset[str]:
        """The groups in which this person has one of `roles`."""
        return frozenset(m.group for m in self.memberships if m.role in roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """An account as the engine sees it: whose it is, if the roster knows. A bot is never part of an audience.

    `lang` is the language of the account's own settings (`es`), '' as long as the platform has not told it.
    """

    ref: MemberRef
    person: Person | None = None
    display_name: str = ""
    bot: bool = False
    lang: str = ""

    @property
    def role(self) -> Role:
        """The person's role; an account that is on no roster is unverified."""
        return self.person.role if self.person else Role.UNVERIFIED

    def is_one_of(self, roles: frozenset[Role]) -> bool:
        """Whether the person has one of `roles`, overall or in any group."""
        if self.person is None:
            return self.role in roles
        return self.role in roles or bool(self.person.groups_as(roles))


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a platform tells of an account beside itself: with the address the roster may find whose it is."""

    member: Member
    email: str | None = None
    real_name: str = ""
