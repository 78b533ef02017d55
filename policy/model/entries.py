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
