"""From users, roles and enrollments to persons: families, schools, groups."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from itertools import chain

from bot.oneroster.classes import Places
from bot.oneroster.roles import Held
from bot.oneroster.roles import main_role
from bot.oneroster.schools import Schools
from bot.oneroster.users import User
from bot.roster_import.roll import Kind
from bot.roster_import.roll import Roll
from bot.roster_import.roll import Told
from policy.model import STAFF
from policy.model import InputError
from policy.model import Membership
from policy.model import Person
from policy.model import Role

_MAY_BE_STUDENT = (Role.STUDENT, Role.UNVERIFIED)


class Persons:
    """Collects users; when all are there, families are known and everybody is told of."""

    def __init__(self, schools: Schools, source: str, unclear: frozenset[str], places: Places, roll: Roll) -> None:
        """`unclear` are users whose role could not be understood: they are not missing."""
        self._schools = schools
        self._source = source
        self._unclear = unclear
        self._places = places
        self._roll = roll
        self._users: dict[str, User] = {}
        self._children: dict[str, list[str]] = {}

    def add(self, user: User) -> None:
        """Take a user. Some systems name the children of a guardian instead of the guardians of a child."""
        self._users[user.id] = user
        if user.held and main_role(user.held) in (Role.PARENT, Role.GUEST):
            for child in user.agents:
                self._children.setdefault(child, []).append(user.id)

    def tell(self, held: Mapping[str, Sequence[Held]]) -> None:
        """Write everybody who is meant into the roll."""
        inside = {one.id for one in self._users.values() if self._is_inside(one)}
        kin = {agent for one in inside for agent in self._agents(self._users[one])}
        for user in self._users.values():
            if user.id in inside or (user.id in kin and self._has(user.id, Role.PARENT, Role.GUEST)):
                self._tell(user)
        if self._roll.kind is Kind.DELTA:
            self._tell_changes(held)
        elif strangers := sum(one not in self._users for one in self._places.joined):
            problem = f"enrollments.csv names {strangers:,} users who are not in users.csv"
            self._roll.problems.append(InputError(self._source, problem, "export all users of these classes"))

    def _is_inside(self, user: User) -> bool:
        return self._schools.holds(*user.orgs, *(one.org for one in user.held or ()))

    def _tell(self, user: User) -> None:
        held = self._here(user.held or ())
        if not held and (user.held is None or user.id in self._unclear):
            self._roll.present.add(user.id)
            if self._roll.kind is Kind.BULK and user.id not in self._unclear:
                problem = f"{user.id!r} has no role in roles.csv"
                self._roll.problems.append(InputError(self._source, problem, "give the person a role", line=user.line))
            if self._roll.kind is Kind.BULK or user.id in self._unclear:
                return
        elif not held:
            return  # a role that the school leaves out, or one that is over
        self._roll.present.add(user.id)
        self._roll.told[user.id] = self._told(user, held)

    def _told(self, user: User, held: Sequence[Held]) -> Told:
        role = main_role(held) if held else Role.UNVERIFIED
        parents, relatives, unknown = self._family(user) if role in _MAY_BE_STUDENT else ((), (), ())
        person = Person(
            id=user.id,
            name=user.name,
            role=role,
            memberships=self._memberships(user.id, role, held),
            level=user.level,
            parents=parents,
            relatives=relatives,
            email=user.email,
            source=self._roll.source,
        )
        return Told(person=person, line=user.line, leaves=self._leaves(user.id), agents=unknown)

    def _here(self, held: Sequence[Held]) -> Sequence[Held]:
        """The roles at the schools that are meant; of somebody who is only kin to a student there, all."""
        return [one for one in held if not one.org or self._schools.holds(one.org)] or held

    def _memberships(self, whose: str, role: Role, held: Iterable[Held]) -> tuple[Membership, ...]:
        """Classes, and the school itself for who is something else there as well, such as a teacher who coaches."""
        groups = dict(self._places.joined.get(whose, {}))
        for one in held:
            if one.role is not role and one.role in STAFF:
                name = self._schools.names.get(one.org) or one.org or "school"
                self._roll.groups[f"org:{one.org}"] = name
                groups.setdefault(name, Membership(group=name, role=one.role))
        return tuple(groups[one] for one in sorted(groups))

    def _leaves(self, whose: str) -> tuple[str, ...]:
        joined = self._places.joined.get(whose, {})
        return tuple(one for one in self._places.left.get(whose, ()) if one not in joined)

    def _agents(self, user: User) -> Sequence[str]:
        return [one for one in dict.fromkeys((*user.agents, *self._children.get(user.id, ()))) if one != user.id]

    def _family(self, user: User) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Parents, relatives, and agents of whom the file says nothing."""
        agents = self._agents(user)
        parents = tuple(sorted(one for one in agents if self._has(one, Role.PARENT)))
        relatives = tuple(sorted(one for one in agents if one not in parents and self._has(one, Role.GUEST)))
        roll = self._roll
        unknown = [one for one in agents if one not in self._users and one not in roll.gone | roll.present]
        if unknown and roll.kind is Kind.BULK:
            problem = f"an agent of {user.id!r} is not in users.csv"
            roll.problems.append(InputError(self._source, problem, "export guardians too", line=user.line))
        return parents, relatives, tuple(unknown)

    def _has(self, whose: str, *roles: Role) -> bool:
        user = self._users.get(whose)
        return user is not None and any(one.role in roles for one in user.held or ())

    def _tell_changes(self, held: Mapping[str, Sequence[Held]]) -> None:
        """Whose own row did not change, but a role or an enrollment."""
        for one in chain(held, self._places.joined, self._places.left):
            if one in self._users or one in self._roll.told or one in self._roll.gone:
                continue
            roles = self._here(held.get(one, ()))
            role = main_role(roles) if roles else Role.UNVERIFIED
            person = Person(id=one, name="", role=role, memberships=self._memberships(one, role, roles))
            self._roll.told[one] = Told(person=person, leaves=self._leaves(one))
