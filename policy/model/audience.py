"""Who can read a conversation, counted once, so that no rule asks thousands of people one by one at every message."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from typing import TypeVar

from policy.model.crowds import Crowd
from policy.model.crowds import Families
from policy.model.crowds import Members
from policy.model.crowds import Roles
from policy.model.crowds import Teams
from policy.model.people import Level
from policy.model.people import Member
from policy.model.people import MemberRef
from policy.model.people import Role

Counted = TypeVar("Counted", Roles, Teams, Families)


@dataclass(slots=True)
class _Notes:
    """What an audience remembers of itself: its counts, and what they can be made from more cheaply than anew."""

    counts: dict[type[Crowd], Crowd] = field(default_factory=dict)
    by_ref: dict[MemberRef, Member] | None = None
    bots: frozenset[MemberRef] | None = None
    whole: Audience | None = None
    without: Member | None = None


class Audience(tuple[Member, ...]):
    """A tuple of members that remembers what it was asked. It equals the plain tuple, and never changes.

    Counts are made at the first question, pass over bots, and are taken along to the audience with one member more or
    less: a change costs some copying of pointers, however many read along.
    """

    _notes: _Notes

    def __new__(cls, members: Iterable[Member] = ()) -> Audience:
        """Take the members in their order, each account once."""
        made = super().__new__(cls, tuple(members))
        made._notes = _Notes()
        return made

    def with_member(self, member: Member) -> Audience:
        """With one more at the end; one who is here already stays in place, and is replaced by what is known now."""
        members = self._members.copy()
        old = members.get(member.ref)
        if old == member:
            return self
        members[member.ref] = member
        return self._next(members, went=old, came=member)

    def without_member(self, ref: MemberRef) -> Audience:
        """With one less; the same where they are not here."""
        members = self._members
        old = members.get(ref)
        if old is None:
            return self
        left = members.copy()
        del left[ref]
        return self._next(left, went=old)

    def member(self, ref: MemberRef) -> Member | None:
        """One of them; None for anybody else."""
        return self._members.get(ref)

    def for_rules(self, author: MemberRef | None) -> Audience:
        """As the rules see it: without the author and without bots."""
        notes = self._notes
        if notes.bots is None:
            notes.bots = frozenset(one.ref for one in self if one.bot)
        members = self._members
        gone = members.get(author) if author is not None else None
        if gone is None and not notes.bots:
            return self
        left = members.copy()
        for ref in notes.bots | ({gone.ref} if gone else frozenset()):
            del left[ref]
        made = Audience(left.values())
        made._notes.whole = self
        made._notes.without = gone
        return made

    def has_any(self, roles: Iterable[Role]) -> bool:
        """Whether somebody has one of these roles."""
        counts = self._counted(Roles).counts
        return any(role in counts for role in roles)

    def has_only(self, roles: frozenset[Role]) -> bool:
        """Whether nobody has any other role; true of nobody at all."""
        return self._counted(Roles).counts.keys() <= roles

    def students_of(self, groups: Iterable[str]) -> Iterable[Member]:
        """The students' accounts in these groups, group by group; "" stands for students who are in none."""
        students = self._counted(Teams).students
        return (one for group in groups for one in students.get(group, {}).values())

    def without_parents(self) -> Mapping[Level | None, Members]:
        """The students' accounts whose parents do not read along, by the students' own level."""
        whole, gone = self._notes.whole, self._notes.without
        if whole is not None and (gone is None or whole._counted(Families).is_nobodys(gone)):
            return whole._counted(Families).alone
        return self._counted(Families).alone

    @property
    def _members(self) -> dict[MemberRef, Member]:
        notes = self._notes
        if notes.by_ref is None:
            notes.by_ref = {one.ref: one for one in self}
        return notes.by_ref

    def _next(
        self, members: dict[MemberRef, Member], *, went: Member | None = None, came: Member | None = None
    ) -> Audience:
        made = Audience(members.values())
        notes = made._notes
        notes.by_ref = members
        if self._notes.bots is not None:
            bots = self._notes.bots - ({went.ref} if went else set())
            notes.bots = bots | ({came.ref} if came and came.bot else frozenset())
        notes.counts = {
            kind: count.changed(went=_counted_of(went), came=_counted_of(came))
            for kind, count in self._notes.counts.items()
        }
        return made

    def _counted(self, kind: type[Counted]) -> Counted:
        notes = self._notes
        found = notes.counts.get(kind)
        if not isinstance(found, kind):
            if notes.whole is None:
                found = kind().changed(came=(one for one in self if not one.bot))
            else:
                found = notes.whole._counted(kind).changed(went=_counted_of(notes.without))
            notes.counts[kind] = found
        return found


def _counted_of(one: Member | None) -> tuple[Member, ...]:
    return () if one is None or one.bot else (one,)
