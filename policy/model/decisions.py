"""The engine's answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from policy.model.actions import Action
from policy.model.actions import Effect
from policy.model.clauses import Citation
from policy.model.events import Event
from policy.model.packs import Severity
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef
from policy.model.said import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of personal data in a text: code points of the original text, end exclusive; score 0 to 1.

    `part` counts in `text_parts(message)`; -1 means that it is completed by an earlier message. `rule` is the
    detector's own rule that found it ("phone.valid"), and `cue` where the words stand that speak for it, in the same
    text; both serve explanations and are not kept.
    """

    start: int
    end: int
    type: str
    score: float
    part: int = 0
    rule: str = ""
    cue: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A rule's hit: what it rests on and where it is. Accuses nobody.

    `about` is whom the incident names where that is not the author of the event; an empty id names nobody.
    `place`: which conversation the incident is about, where that is not the one of the event (a post's channel).
    `repeats`: an incident of this finding stands open already, so that no second one is opened.
    """

    rule: str
    level: Severity
    citation: Citation
    spans: tuple[Span, ...] = ()
    about: MemberRef | None = None
    place: ConversationRef | None = None
    repeats: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """Why a rule said nothing. `near` marks a miss so narrow that a supervisor may want to look (replay shows it)."""

    rule: str
    reason: str
    near: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Findings, what must follow, what would have followed outside observe mode, and the reasons for silence."""

    findings: tuple[Finding, ...] = ()
    actions: tuple[Action, ...] = ()
    withheld: tuple[Action, ...] = ()
    silences: tuple[Silence, ...] = ()

    @property
    def words(self) -> frozenset[str]:
        """The names of the actions; empty where nothing follows."""
        return frozenset(word for action in self.actions for word in action.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A decision together with what it was about: all that is stored in one transaction.

    `revisions` are `pack@revision` of the packs in force. `keep` is the author's text where its beginning may be
    completed by the next message; it is sealed and expires at `keep_until`. `direct`: the conversation is between two,
    or nobody knows what it is; its id would lead to a person, so the sealed log does not name it.
    `said` is what is remembered, under a key, of a leader's message to one student alone.
    """

    id: str
    event: Event
    decision: Decision
    at: datetime
    author: MemberRef | None = None
    conversation: ConversationRef | None = None
    message: MessageRef | None = None
    revisions: tuple[str, ...] = ()
    keep: str | None = None
    keep_until: datetime | None = None
    direct: bool = False
    said: Said | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """One line of the decision log, as it is read back: names and ids only."""

    id: str
    event: str
    at: datetime
    late: bool
    findings: tuple[str, ...]
    actions: tuple[str, ...]
    withheld: tuple[str, ...] = ()
    conversation: ConversationRef | None = None
    author: MemberRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One effect on its way out. `id` is the idempotency key that the platform or we can recognise."""

    id: str
    judgement: str
    effect: Effect
    attempts: int = 0
