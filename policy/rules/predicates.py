"""What can be asked of those who read along: small answers that a pack composes with `all` and `any`.

Each takes what is known and the pack, and says whom it counted and whom it misses. Nobody counts twice, however many
accounts they have; accounts on no roster satisfy nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass

from policy.consents import asked_to_stop
from policy.consents import spot_of
from policy.model import OVERSEERS
from policy.model import STAFF
from policy.model import Context
from policy.model import Level
from policy.model import Member
from policy.model import Pack
from policy.model import Person
from policy.model import Role
from policy.rules.base import same_person
from policy.rules.group_only import team
from policy.rules.overseers import overseers_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a predicate says. `by`: ids of the persons who meet it. `missing`: whom it misses, by name or by role."""

    by: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()

    @property
    def met(self) -> bool:
        """Whether nobody is missing."""
        return not self.missing


Check = Callable[[Context, Pack], Answer]
"""A predicate: pure, and the same whatever the order of the audience."""


def students_in(audience: Iterable[Member]) -> tuple[Person, ...]:
    """The students who read along, each once, however many accounts they have; by their order."""
    found = {one.person.id: one.person for one in audience if one.person and one.role is Role.STUDENT}
    return tuple(found.values())


def level_at(context: Context, student: Person) -> Level | None:
    """What the conversation is for, else whose it is, else the school's; None where nobody said (A16)."""
    place = context.conversation
    return (place.level if place else None) or student.level or context.school.level


def vetted(one: Member) -> bool:
    """Whether an adult may stand beside another: staff, a volunteer, or a parent who leads or helps in a group.

    A student who leads a younger group is no adult, a guest no vetted one.
    """
    return one.role in STAFF or (one.role is Role.PARENT and one.is_one_of(STAFF))


def peers(count: int) -> Check:
    """At least `count` members of the author's groups read along; students of any group for those who lead none."""

    def check(context: Context, pack: Pack) -> Answer:
        del pack
        there = team(context.author, context.audience, enough=count) if context.author else ()
        return _counted(_ids(there), count, Role.STUDENT.value)

    return check


def minimum_audience(count: int) -> Check:
    """At least `count` persons of the roster read along; guests do not count."""

    def check(context: Context, pack: Pack) -> Answer:
        del pack
        there = _ids(one for one in _others(context) if one.role is not Role.GUEST)
        return _counted(there, count, "reader")

    return check


def second_adult(context: Context, pack: Pack) -> Answer:
    """Another vetted adult reads along, who is not the author by another account."""
    del pack
    there = _ids(one for one in _others(context) if vetted(one))
    return Answer(by=there, missing=() if there else ("second_adult",))


def guardian(students: tuple[Person, ...]) -> Check:
    """A parent of each of these students reads along; an author who is the parent counts for their own child."""

    def check(context: Context, pack: Pack) -> Answer:
        del pack
        readers = _ids((*context.audience, context.author) if context.author else context.audience)
        there = frozenset(parent for one in students for parent in one.parents if parent in readers)
        return Answer(by=there, missing=tuple(one.name for one in students if there.isdisjoint(one.parents)))

    return check


def overseer(context: Context, pack: Pack) -> Answer:
    """The principal or the athletic director reads along."""
    del pack
    there = _overseeing(context)
    return Answer(by=_ids(there), missing=() if there else tuple(sorted(OVERSEERS)))


def overseers(context: Context, pack: Pack) -> Answer:
    """The principal and the athletic director read along; one person who is both is enough."""
    del pack
    there = _overseeing(context)
    return Answer(by=_ids(there), missing=tuple(sorted(OVERSEERS - overseers_in(there))))


def contact_welcome(students: tuple[Person, ...]) -> Check:
    """Nobody asked that contact with one of these students ends, with everybody or with this author."""

    def check(context: Context, pack: Pack) -> Answer:
        spot, author = spot_of(context, pack.id), context.author
        who = author.person.id if author and author.person else ""
        return Answer(missing=tuple(one.name for one in students if asked_to_stop(one, spot, author=who)))

    return check


def _others(context: Context) -> tuple[Member, ...]:
    """Those of the roster who read along; a second account of the author is the author."""
    return tuple(one for one in context.audience if one.person is not None and not same_person(one, context.author))


def _overseeing(context: Context) -> tuple[Member, ...]:
    return tuple(one for one in _others(context) if one.is_one_of(OVERSEERS))


def _ids(people: Iterable[Member]) -> frozenset[str]:
    return frozenset(one.person.id for one in people if one.person is not None)


def _counted(there: frozenset[str], count: int, word: str) -> Answer:
    return Answer(by=there, missing=(word,) * max(0, count - len(there)))
