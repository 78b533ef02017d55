"""The entries of the sealed log: one line a thing that a supervisor may have to prove. Ids and codes, never a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from policy.model.people import MemberRef
from policy.model.refs import ConversationRef


class EntryKind(StrEnum):
    """What happened."""

    DECISION = "decision"
    DELIVERY = "delivery"
    REGISTRATION = "registration"
    REVIEW = "review"
    CONSENT = "consent"
    ROSTER = "roster"
    LINK = "link"
    OVERRIDE = "override"
    VIEW = "view"
    EXPORT = "export"
    REQUEST = "request"
    HOLD = "hold"
    RECEIPT = "receipt"
    FORGET = "forget"
    CASE = "case"


class Retention(StrEnum):
    """How long an entry stays. `kept` is for receipts and holds, without which gaps could not be explained."""

    ROUTINE = "routine"
    RECORD = "record"
    INCIDENT = "incident"
    KEPT = "kept"


Fact = str | int | bool | None | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry before it is written. `facts` are codes, our ids and counts; `subject` is written as a random id."""

    kind: EntryKind
    at: datetime
    keep: Retention = Retention.RECORD
    subject: MemberRef | None = None
    conversation: ConversationRef | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An entry as it stands in the log. `number` is its place, `subject` the random id of whom it is about."""

    number: int
    id: str
    kind: EntryKind
    at: datetime
    keep: Retention
    subject: str | None = None
    conversation: ConversationRef | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The end of the chain at some moment: kept elsewhere, it proves later that nothing before it was cut off.

    `number` counts the segments, `last` is the highest number of an entry in it. `digest`, `signature` (Ed25519 over
    the digest) and the `public` key are in hexadecimal; `key` is the id of the sealing key behind it.
    """

    number: int
    at: datetime
    last: int
    digest: str
    signature: str
    key: str
    public: str


class Breach(StrEnum):
    """How a link of the log's chain can be broken."""

    CHANGED = "changed"
    REMOVED = "removed"
    INSERTED = "inserted"
    REORDERED = "reordered"
    SEGMENT_CHANGED = "segment_changed"
    SEGMENT_REMOVED = "segment_removed"
    SIGNATURE = "signature"
    ROLLED_BACK = "rolled_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A broken link: of which entry (its place, id and moment, as far as they are known), or of which segment."""

    what: Breach
    number: int | None = None
    id: str | None = None
    at: datetime | None = None
    segment: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainReport:
    """What a verification found. `broken` is the first broken link; None where the log is whole.

    `entries` were found sealed and as they were, `deleted` are gone with a receipt, `unsealed` wait for the sealer,
    and `gaps` are numbers that no entry ever had, as a transaction that was taken back leaves them.
    """

    segments: int = 0
    entries: int = 0
    deleted: int = 0
    unsealed: int = 0
    gaps: int = 0
    broken: Broken | None = None
