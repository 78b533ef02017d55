"""What is kept: incidents, exceptions, reminders, acknowledgements, deliveries, counts of what the house met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.model.people import MemberRef
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef


class IncidentState(StrEnum):
    """Where an incident stands."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"
    OVERTURNED = "overturned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """A logged finding. `decision` is the decision that made it; `clause` what it rests on; never any text."""

    id: str
    decision: str
    rule: str
    pack: str
    clause: str
    author: MemberRef
    conversation: ConversationRef
    message: MessageRef | None
    state: IncidentState
    opened_at: datetime


class ExceptionKind(StrEnum):
    """What can hold for an author for a time.

    Declared by people: a private matter that was copied, an emergency, that somebody is their own child, that accounts
    are members of the team, that nobody is in their pictures; that a room was made for a private matter (`room`).
    Noted by the engine: a private matter that overseers read along with (`attended`; `copied` are those overseers, as
    long as they stay); in no conversation, that a supervisor was told of the author's open flags (`escalated`), or that
    somebody new was told of the rules (`welcomed`).
    """

    PRIVATE_MATTER = "private_matter"
    EMERGENCY = "emergency"
    ATTENDED = "attended"
    RELATIVE = "relative"
    TEAM_MEMBERS = "team_members"
    ROOM = "room"
    NO_PEOPLE = "no_people"
    ESCALATED = "escalated"
    WELCOMED = "welcomed"


class MatterCategory(StrEnum):
    """All that is ever asked about a private matter (never the details)."""

    MEDICAL = "medical"
    ACADEMIC = "academic"


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyException:
    """A private matter, an emergency or a claim, in force in one conversation for one author until `until`.

    Of a claim `copied` holds the accounts that it is about.
    The vocabulary's word is `Exception`; Python's own class of that name makes the longer one necessary.
    """

    id: str
    kind: ExceptionKind
    author: MemberRef
    conversation: ConversationRef
    category: MatterCategory | None = None
    copied: tuple[MemberRef, ...] = ()
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A notice with a due time (UTC), unique by (kind, subject, period). `note` is kept sealed until it is due."""

    kind: str
    subject: str
    period: str
    due: datetime
    conversation: ConversationRef | None = None
    member: MemberRef | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """Somebody pressed that the notice of a decision was read; `at` is the first press (UTC)."""

    decision: str
    member: MemberRef
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """How often the house met something (`slack.rate_limited`), and when first and last (UTC). `what` is a code."""

    what: str
    count: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Since when (UTC) something may be missing, in a conversation or, where none is named, in a whole workspace."""

    workspace: str
    conversation: str = ""
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCode:
    """A one-time code with which an account shows whose it is. `digest` is all that is kept of it."""

    digest: str
    person: str
    expires: datetime
    used_at: datetime | None = None


class DeliveryState(StrEnum):
    """Where an effect in the outbox stands."""

    WAITING = "waiting"
    DONE = "done"
    HELD = "held"
