"""Who is alone with whom, and where a team's second adult is missing: from readers alone, never from a text.

Cheap enough for all conversations of a school in one go: a place is looked through only until the question is settled.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass

from policy.consents import are_pair
from policy.consents import spot_of
from policy.model import LEADERS
from policy.model import Aspect
from policy.model import AudienceNorm
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ExceptionKind
from policy.model import Excuse
from policy.model import Lack
from policy.model import Member
from policy.model import Pack
from policy.model import Person
from policy.model import Predicate
from policy.model import Reach
from policy.model import Role
from policy.model import Shape
from policy.rules.audience import binds
from policy.rules.base import related
from policy.rules.excuses import ON_FILE
from policy.rules.overseers import is_copied
from policy.rules.places import is_private_room
from policy.rules.predicates import vetted

ADULTS = 2
"""How many adults of the roster a team's room needs."""
_TEAM = 2
"""How many students beside somebody who leads make a room a team's, where nobody said whose it is."""
_ROOMS = (ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL)
_COMPANY = frozenset(
    {
        *(Predicate.PEERS, Predicate.SECOND_ADULT, Predicate.GUARDIAN, Predicate.OVERSEER, Predicate.OVERSEERS),
        Predicate.MINIMUM_AUDIENCE,
    }
)
"""What a norm can ask for that two people alone do not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Somebody who leads and a student, alone together; `unknown` counts accounts of nobody beside them."""

    leader: Member
    student: Member
    unknown: int = 0


def pair_in(readers: Iterable[Member], packs: Sequence[Pack]) -> Pair | None:
    """The two who are alone in a conversation: one whom a pack binds as one who leads, and one student.

    Bots are nobody, and several accounts of one person are one. Whoever leads and is a student otherwise is taken for
    the one who leads.
    """
    people: dict[str, Member] = {}
    unknown = 0
    for one in readers:
        if one.bot:
            continue
        if one.person is None:
            unknown += 1
        elif people.setdefault(one.person.id, one) is one and len(people) > 2:  # a crowd is no pair
            return None
    if len(people) != 2:
        return None
    one, other = people.values()
    for leader, student in ((one, other), (other, one)):
        if student.role is Role.STUDENT and any(is_bound(pack, leader) for pack in packs):
            return Pair(leader=leader, student=student, unknown=unknown)
    return None


def is_bound(pack: Pack, who: Member) -> bool:
    """Whether a pack asks somebody not to be alone with a student."""
    if pack.group_only is not None and who.is_one_of(LEADERS):
        return True
    return any(_asks(norm, who) for norm in pack.audience)


def _asks(norm: AudienceNorm, who: Member) -> bool:
    return bool(_COMPANY.intersection(norm.needs.named)) and binds(norm, who)


def is_excused(context: Context, pack: Pack, pair: Pair) -> bool:
    """Whether a pack lets these two be alone here: as family, by a record on file, a copied matter or an emergency.

    `context` is that of the conversation, now.
    """
    if any(one.kind is ExceptionKind.EMERGENCY and one.author == pair.leader.ref for one in context.exceptions):
        return True
    rule = pack.group_only
    if rule is not None and pair.leader.is_one_of(LEADERS):
        spot = spot_of(context, pack.id)
        if not (rule.relatives and related(pair.leader, pair.student, spot)):
            return is_copied(context, rule, pair.leader.ref, (pair.student,))
    return all(_excuses(context, pack, norm, pair) for norm in pack.audience if _asks(norm, pair.leader))


def _excuses(context: Context, pack: Pack, norm: AudienceNorm, pair: Pair) -> bool:
    """Whether a norm does not count between these two; their own parent is a guardian who reads along."""
    leader, student, spot = pair.leader.person, pair.student.person, spot_of(context, pack.id)
    if leader is None or student is None:
        return False
    if not _is_of(norm, student, context):
        return True
    if Excuse.RELATIVES in norm.unless and related(pair.leader, pair.student, spot):
        return True
    kinds = [kind for excuse, kind in ON_FILE.items() if excuse in norm.unless]
    return any(are_pair(kind, leader, student, spot) for kind in kinds)


def _is_of(norm: AudienceNorm, student: Person, context: Context) -> bool:
    """Whether a norm is about a student of that level; one of no known level counts (A16)."""
    place = context.conversation
    level = (place.level if place else None) or student.level or context.school.level
    return not norm.levels or level is None or level in norm.levels


def lacks(place: Conversation, readers: Sequence[Member], packs: Sequence[Pack]) -> Lack | None:
    """What a conversation lacks by its readers alone; None where nothing does, or where nobody can see into it.

    A channel that anybody can read is no talk of two. Who is excused is asked afterwards, for the few that it is about.
    """
    if not place.seen:
        return None
    if not place.public and (pair := pair_in(readers, packs)) is not None:
        return Lack(conversation=place.ref, shape=Shape.ONE_TO_ONE, unknown=pair.unknown)
    if place.kind not in _ROOMS or is_private_room(place) or not _is_short(place, readers, packs):
        return None
    unknown = sum(one.person is None and not one.bot for one in readers)
    return Lack(conversation=place.ref, shape=Shape.ONE_ADULT, unknown=unknown)


def _is_short(place: Conversation, readers: Sequence[Member], packs: Sequence[Pack]) -> bool:
    """Whether a pack that asks for two adults finds too few; where none asks, whether there are two at all."""
    asking = [one for one in packs if Aspect.TWO_ADULTS in one.conversation]
    return any(is_short_of_adults(place, readers, one) for one in asking or (None,))


def parents_do(pack: Pack) -> bool:
    """Whether a parent of each student will do beside the leader of a team, by the pack's own norms (maapp.team)."""
    return any(one.students is Reach.MANY and Predicate.GUARDIAN in one.needs.either for one in pack.audience)


def is_short_of_adults(place: Conversation, readers: Iterable[Member], pack: Pack | None = None) -> bool:
    """Whether a team's room has fewer than two adults; a guest, and who left the roster, is none.

    A room is a team's where the school said so, by its list or its groups; else where students and a leader are. A
    parent of each of its students is company enough where `pack` says so.
    """
    adults: set[str] = set()
    students: dict[str, Person] = {}
    here: set[str] = set()
    led = False
    for one in readers:
        if one.bot or one.person is None:
            continue
        here.add(one.person.id)
        if vetted(one):
            adults.add(one.person.id)
            if len(adults) >= ADULTS:
                return False
        elif one.role is Role.STUDENT:
            students[one.person.id] = one.person
        led = led or one.is_one_of(LEADERS)
    if pack is not None and parents_do(pack) and not any(here.isdisjoint(one.parents) for one in students.values()):
        return False
    if place.registered or place.group:
        return bool(students)
    return led and len(students) >= _TEAM
