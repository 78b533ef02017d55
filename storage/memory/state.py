"""What the in-memory stores share, as the SQL ones share a database."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime

from policy.model import Appeal
from policy.model import AuditRun
from policy.model import BrakeState
from policy.model import Case
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseFile
from policy.model import Consent
from policy.model import ConsentRequest
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import DeliveryState
from policy.model import Effect
from policy.model import Event
from policy.model import Hold
from policy.model import Incident
from policy.model import IncidentState
from policy.model import IncidentStep
from policy.model import LinkCode
from policy.model import Logged
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Missed
from policy.model import ModeSetting
from policy.model import Noted
from policy.model import Oversight
from policy.model import Person
from policy.model import PolicyException
from policy.model import Question
from policy.model import RecordRequest
from policy.model import Reminder
from policy.model import Session
from policy.model import SignInLink
from policy.model import StandardAnswer
from policy.model import StandingLack
from storage.chain.body import EntryRow
from storage.chain.keys import ChainKeys
from storage.chain.links import Segment
from storage.digests import Digests
from storage.said import Trace
from storage.said import Veil
from storage.seal import Keys


@dataclass(slots=True, kw_only=True)
class Claimed:
    """An event's key; the event itself goes when it is judged."""

    event: Event | None
    fingerprint: str | None
    judged_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An author's text that the next message may complete."""

    author: MemberRef
    place: ConversationRef
    message: str | None
    at: datetime
    text: str
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What a leader's message to one student alone was like."""

    author: MemberRef
    trace: Trace
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that was looked into, by its digest."""

    digest: bytes
    expires: datetime
    taken_down: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file of a report; `case` is None until one names it."""

    file: CaseFile
    at: datetime
    case: str | None = None


@dataclass(slots=True, kw_only=True)
class Sending:
    """An effect on its way out."""

    judgement: str
    effect: Effect | None
    state: DeliveryState = DeliveryState.WAITING
    attempts: int = 0
    error: str = ""


@dataclass(slots=True, kw_only=True)
class Waiting:
    """A reminder and whether it has fired."""

    reminder: Reminder
    workspace: str
    fired: bool = False


@dataclass(slots=True, kw_only=True)
class Job:
    """A piece of work in the queue; `due` is a moment of the event loop's clock."""

    kind: str
    payload: str
    attempts: int = 0
    due: float = 0.0


@dataclass(slots=True, kw_only=True)
class State:
    """All that a process without a database remembers. Insertion order is age."""

    inbox: dict[str, Claimed] = field(default_factory=dict)
    fingerprints: set[str] = field(default_factory=set)
    marks: dict[ConversationRef, datetime] = field(default_factory=dict)
    missed: set[Missed] = field(default_factory=set)
    log: dict[str, Logged] = field(default_factory=dict)
    decided: set[str] = field(default_factory=set)
    revisions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    messages: dict[str, MessageRef] = field(default_factory=dict)
    incidents: dict[str, Incident] = field(default_factory=dict)
    exceptions: dict[str, PolicyException] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    said: dict[MessageRef, Remembered] = field(default_factory=dict)
    veil: Veil = field(default_factory=lambda: Veil(Keys.generate()))
    pictures: dict[tuple[MessageRef, str], Picture] = field(default_factory=dict)
    digests: Digests = field(default_factory=lambda: Digests(Keys.generate()))
    acknowledged: dict[tuple[str, MemberRef], datetime] = field(default_factory=dict)
    health: dict[str, Noted] = field(default_factory=dict)
    brakes: dict[tuple[str, str], BrakeState] = field(default_factory=dict)
    oversight: dict[MemberRef, Oversight] = field(default_factory=dict)
    oversight_tokens: dict[MemberRef, str] = field(default_factory=dict, repr=False)
    oversight_used: dict[str, datetime] = field(default_factory=dict)
    outbox: dict[str, Sending] = field(default_factory=dict)
    reminders: dict[tuple[str, str, str], Waiting] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    retired: dict[str, Person] = field(default_factory=dict)
    groups: dict[str, dict[str, str]] = field(default_factory=dict)
    people_changed: int = 0
    accounts: dict[MemberRef, tuple[Member, str | None]] = field(default_factory=dict)
    conversations: dict[ConversationRef, Conversation] = field(default_factory=dict)
    members: dict[ConversationRef, dict[MemberRef, None]] = field(default_factory=dict)
    consents: dict[str, Consent] = field(default_factory=dict)
    asked: dict[str, ConsentRequest] = field(default_factory=dict)
    codes: dict[str, LinkCode] = field(default_factory=dict)
    code_holders: dict[str, MemberRef] = field(default_factory=dict)
    link_tries: dict[MemberRef | str, tuple[datetime, int]] = field(default_factory=dict)
    holds: dict[str, Hold] = field(default_factory=dict)
    requests: dict[str, RecordRequest] = field(default_factory=dict)
    entries: list[EntryRow] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    pseudonyms: dict[MemberRef, str] = field(default_factory=dict)
    given: int = 0
    chain_keys: ChainKeys = field(default_factory=lambda: ChainKeys(Keys.generate()))
    questions: dict[str, Question] = field(default_factory=dict)
    standards: dict[str, StandardAnswer] = field(default_factory=dict)
    found: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = field(default_factory=dict)
    steps: dict[tuple[str, IncidentState], IncidentStep] = field(default_factory=dict)
    appeals: dict[str, Appeal] = field(default_factory=dict)
    appeal_words: dict[str, str] = field(default_factory=dict)
    modes: dict[str, ModeSetting] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)
    case_codes: dict[str, CaseCode] = field(default_factory=dict)
    case_entries: dict[str, CaseEntry] = field(default_factory=dict)
    case_files: dict[str, KeptFile] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    sign_in_links: dict[str, SignInLink] = field(default_factory=dict)
    lacks: dict[ConversationRef, StandingLack] = field(default_factory=dict)
    audit_runs: dict[str, AuditRun] = field(default_factory=dict)
    tallies: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    jobs: list[Job] = field(default_factory=list)
    wake: asyncio.Event = field(default_factory=asyncio.Event)

    def event_of(self, decision: str) -> str | None:
        """The id of the event that a decision was made for."""
        return self.log[decision].event if decision in self.log else None

    def accounts_of(self, person: str) -> set[MemberRef]:
        """The accounts that are linked to a person."""
        return {ref for ref, (_, whose) in self.accounts.items() if whose == person}
