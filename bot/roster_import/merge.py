"""What a person becomes: what a file tells, over what the roster knows.

A person belongs to the source that brought them. Another file may add groups and relatives to them, and no more; a
OneRoster package takes over whom a CSV file brought, since the school's own system knows better.
"""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace

from bot.roster_import.roll import Kind
from bot.roster_import.roll import Roll
from bot.roster_import.roll import Told
from policy.model import InputError
from policy.model import Membership
from policy.model import Person
from policy.model import Role

_STRONG = "oneroster:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merger:
    """Merges what a roll tells. `own` are the groups of which it says everything."""

    roll: Roll
    own: frozenset[str]

    def merge(self, identity: str, before: Person | None, kin: Mapping[str, Person]) -> Person | None:
        """The person as it is to be; None, with a problem, where it cannot be.

        `kin` are people on the roster whom the file only names.
        """
        told = self.roll.told[identity]
        if before is None and (not told.person.name or told.person.role is Role.UNVERIFIED):
            what = "name" if not told.person.name else "role"
            self._problem(told, f"{identity!r} is new and has no {what}", "import a package of everybody first")
            return None
        if before is None:
            return self._new(told, kin)
        before = replace(before, consents=())
        if not told.person.name:
            return self._changed(before, told)
        if owns(self.roll.source, before.source):
            return self._replaced(before, told, kin)
        if before.source.startswith(_STRONG) and self.roll.source.startswith(_STRONG):
            problem = f"{identity!r} is somebody from {before.source.removeprefix(_STRONG)!r} already"
            self._problem(told, problem, "say --source with that name if it is the same system")
            return None
        return self._added(before, told.person)

    def _problem(self, told: Told, problem: str, remedy: str) -> None:
        self.roll.problems.append(InputError(self.roll.source, problem, remedy, line=told.line or None))

    def _new(self, told: Told, kin: Mapping[str, Person]) -> Person:
        """Somebody who was not on the roster; whose relatives may have been, so that the file only names them."""
        parents, relatives = _family(told, (), (), kin)
        return replace(told.person, parents=parents, relatives=relatives, source=self.roll.source)

    def _replaced(self, before: Person, told: Told, kin: Mapping[str, Person]) -> Person:
        one = told.person
        parents, relatives = _family(told, before.parents, before.relatives, kin)
        strong = self.roll.source.startswith(_STRONG)
        return replace(
            one,
            role=before.role if one.role is Role.UNVERIFIED else one.role,
            memberships=self._groups(before, told),
            parents=parents if strong else one.parents,
            relatives=relatives if strong else one.relatives,
            source=self._source(before.source),
        )

    def _source(self, before: str) -> str:
        """Of several schools of one system the first keeps a person whom they share."""
        ours = self.roll.source
        return before if system(before) == system(ours) and "/" in before and "/" in ours else ours

    def _changed(self, before: Person, told: Told) -> Person:
        """Of whom only a role or groups are told."""
        role = before.role if told.person.role is Role.UNVERIFIED else told.person.role
        return replace(before, role=role, memberships=self._groups(before, told))

    def _added(self, before: Person, one: Person) -> Person:
        """Somebody else's person: groups, parents and relatives are added, nothing is taken away."""
        return replace(
            before,
            memberships=_ordered(before.source, _union(before.memberships, one.memberships)),
            parents=tuple(dict.fromkeys((*before.parents, *one.parents))),
            relatives=tuple(dict.fromkeys((*before.relatives, *one.relatives))),
        )

    def _groups(self, before: Person, told: Told) -> tuple[Membership, ...]:
        """What the file tells, and what others told; of a file of changes, all that it does not take away."""
        if self.roll.kind is Kind.DELTA:
            kept = [one for one in before.memberships if one.group not in told.leaves]
            return _ordered(self.roll.source, _union(kept, told.person.memberships))
        adopted = not before.source and self.roll.kind is not Kind.BULK
        kept = [] if adopted else [one for one in before.memberships if one.group not in self.own]
        return _ordered(self.roll.source, _union(told.person.memberships, kept))


def system(source: str) -> str:
    """The system that a source is of; one system may be imported school by school (`oneroster:NAME/SCHOOL`)."""
    return source.partition("/")[0] if source.startswith(_STRONG) else source


def owns(ours: str, theirs: str) -> bool:
    """Whether a file of one source says all about a person of another."""
    return not theirs or system(ours) == system(theirs) or (ours.startswith(_STRONG) and not theirs.startswith(_STRONG))


def _family(
    told: Told, parents: Collection[str], relatives: Collection[str], kin: Mapping[str, Person]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parents and the other relatives: whom the file tells, and of whom it only names those that are known so."""
    one = told.person
    older = {*one.parents, *(x for x in told.agents if _is(Role.PARENT, x, kin) or x in parents)}
    others = {*one.relatives, *(x for x in told.agents if _is(Role.GUEST, x, kin) or x in relatives)}
    return tuple(sorted(older)), tuple(sorted(others - older))


def _is(role: Role, identity: str, kin: Mapping[str, Person]) -> bool:
    return identity in kin and kin[identity].role is role


def _union(first: Iterable[Membership], second: Iterable[Membership]) -> dict[str, Membership]:
    """By group; the second has the last word where both tell of one."""
    return {**{one.group: one for one in first}, **{one.group: one for one in second}}


def _ordered(source: str, groups: Mapping[str, Membership]) -> tuple[Membership, ...]:
    """Exports come in any order, so that theirs means nothing; that of a CSV file is kept as it was written."""
    return tuple(groups[one] for one in (sorted(groups) if source.startswith(_STRONG) else groups))
