"""What a pack asks of those who read along, composed of predicates: `[[audience]]`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from policy.model.people import Level


class AuthorGroup(StrEnum):
    """Whom a norm binds. `staff` are all employed adults; a volunteer who leads a group is a leader, too."""

    LEADERS = "leaders"
    STAFF = "staff"
    VOLUNTEERS = "volunteers"


class Reach(StrEnum):
    """Which audiences a norm is about: one student alone, two or more, or any number of them."""

    ONE = "one"
    MANY = "many"
    ANY = "any"


class Predicate(StrEnum):
    """What can be asked of those who read along, author and bots excluded.

    `peers`: some members of the author's groups. `second_adult`: another vetted adult. `guardian`: a parent of each
    student. `overseer`, `overseers`: principal or athletic director, or both. `minimum_audience`: some persons of the
    roster. `contact_welcome`: nobody asked that contact with any of the students ends.
    """

    PEERS = "peers"
    SECOND_ADULT = "second_adult"
    GUARDIAN = "guardian"
    OVERSEER = "overseer"
    OVERSEERS = "overseers"
    MINIMUM_AUDIENCE = "minimum_audience"
    CONTACT_WELCOME = "contact_welcome"


class Excuse(StrEnum):
    """What sets a norm aside. The first four are about author and student, on the roster or as records on file."""

    RELATIVES = "relatives"
    CLOSE_IN_AGE = "close_in_age"
    DUAL_RELATIONSHIP = "dual_relationship"
    PERSONAL_CARE = "personal_care"
    PRIVATE_MATTER = "private_matter"
    EMERGENCY = "emergency"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """Predicates that must all hold, and predicates of which one is enough; both where both are given."""

    every: tuple[Predicate, ...] = ()
    either: tuple[Predicate, ...] = ()

    @property
    def named(self) -> tuple[Predicate, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys((*self.every, *self.either)))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """From one wall time until another, the second one excluded, in the school's zone; it may pass midnight."""

    since: time
    until: time

    def hold_at(self, wall: time) -> bool:
        """Whether it is quiet at that wall time."""
        if self.since < self.until:
            return self.since <= wall < self.until
        return wall >= self.since or wall < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceNorm:
    """One thing that a pack asks of messages to students, and the clause it rests on.

    `levels`: only students of these levels, and those of no known level (A16); empty for all. `peers` and `minimum`
    are the numbers of those predicates. `replies`: an adult whom a student wrote to alone is told where to answer.
    `hint`: what is found is told and not logged.
    """

    name: str
    clause: str
    authors: tuple[AuthorGroup, ...]
    students: Reach = Reach.ONE
    levels: tuple[Level, ...] = ()
    needs: Needs = Needs()
    peers: int = 2
    minimum: int = 5
    quiet: QuietHours | None = None
    replies: bool = False
    unless: tuple[Excuse, ...] = ()
    hint: bool = False
