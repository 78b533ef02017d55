"""What a replay found, in numbers. Nothing here holds a text, and nobody is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from datetime import datetime

from bot.replay.people import Matches
from policy.model import Citation
from policy.model import ConversationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A finding as it goes. `ts` is Slack's `ts` on Slack, an ISO 8601 time elsewhere."""

    conversation: str
    ts: str
    rule: str
    clause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCount:
    """What one conversation holds. `name` is empty where it would name people or quote them (DMs, threads)."""

    id: str
    kind: ConversationKind
    name: str = ""
    judged: int = 0
    findings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Judged messages and the findings in them."""

    judged: int = 0
    findings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """One silence that a supervisor may want to look at: where, never what."""

    rule: str
    reason: str
    conversation: str
    ts: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A replay's result: `messages` were read, all that are not in `skipped` were judged.

    `conversations` has the `PLACES` with most findings, `others` the rest; `days` and `hours` (0 to 23) are local to
    `zone`. `cited` counts findings by rule and clause. `near` counts by rule and reason, `near_sample` shows a few.
    """

    platform: str
    packs: tuple[str, ...]
    zone: str
    messages: int
    skipped: Mapping[str, int]
    findings: Mapping[str, int]
    cited: Mapping[tuple[str, Citation], int]
    conversations: tuple[PlaceCount, ...]
    others: Count
    conversation_count: int
    days: Mapping[date, Count]
    hours: tuple[Count, ...]
    near: Mapping[tuple[str, str], int]
    near_sample: tuple[NearMiss, ...]
    matches: Matches
    first: datetime | None
    last: datetime | None
    seconds: float

    @property
    def judged(self) -> int:
        """Messages that were judged."""
        return self.messages - sum(self.skipped.values())

    @property
    def found(self) -> int:
        """All findings."""
        return sum(self.findings.values())

    @property
    def per_thousand(self) -> float:
        """Findings in a thousand judged messages."""
        return 1000 * self.found / self.judged if self.judged else 0.0

    @property
    def messages_per_second(self) -> int:
        """How fast it went; 0 where there was nothing to read."""
        return round(self.messages / self.seconds) if self.messages and self.seconds > 0 else 0
