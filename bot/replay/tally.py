"""Counts while a replay runs. Grows with conversations and days, never with messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from datetime import datetime
from heapq import heappush
from heapq import heappushpop
from zlib import crc32
from zoneinfo import ZoneInfo

from bot.replay.summary import Count
from bot.replay.summary import NearMiss
from policy.model import Citation
from policy.model import Decision
from policy.model import Message
from policy.model import Silence

SAMPLE = 50
"""Nearest misses that are shown."""
MOST_DAYS = 20_000
"""Days that are told apart; no school is that old."""

_Drawn = tuple[int, str, str, str, str, datetime]


class Tally:
    """Everything that is counted. Whether messages come in this order or that, the numbers are the same."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self.skipped: Counter[str] = Counter()
        self.findings: Counter[str] = Counter()
        self.cited: Counter[tuple[str, Citation]] = Counter()
        self.near: Counter[tuple[str, str]] = Counter()
        self.judged: Counter[str] = Counter()
        self.hit: Counter[str] = Counter()
        self.first: datetime | None = None
        self.last: datetime | None = None
        self._days: Counter[date] = Counter()
        self._hit_days: Counter[date] = Counter()
        self._hours: Counter[int] = Counter()
        self._hit_hours: Counter[int] = Counter()
        self._drawn: list[_Drawn] = []

    def skip(self, reason: str) -> None:
        """A row that is not judged."""
        self.skipped[reason] += 1

    def add(self, message: Message, decision: Decision, ts: str) -> None:
        """A message that was judged."""
        conversation, found = message.ref.conversation, len(decision.findings)
        self.judged[conversation] += 1
        local = message.at.astimezone(self._zone)
        day = local.date()
        if day in self._days or len(self._days) < MOST_DAYS:
            self._days[day] += 1
            self._hit_days[day] += found
        self._hours[local.hour] += 1
        self.first = message.at if self.first is None else min(self.first, message.at)
        self.last = message.at if self.last is None else max(self.last, message.at)
        if found:
            self._found(conversation, decision, local.hour)
        for silence in decision.silences:
            if silence.near:
                self._nearly(silence, message, ts)

    def _found(self, conversation: str, decision: Decision, hour: int) -> None:
        self.hit[conversation] += len(decision.findings)
        self._hit_hours[hour] += len(decision.findings)
        for finding in decision.findings:
            self.findings[finding.rule] += 1
            self.cited[finding.rule, finding.citation] += 1

    def _nearly(self, silence: Silence, message: Message, ts: str) -> None:
        """Count it, and draw a sample that does not depend on the order: the smallest check sums stay."""
        rule, reason, conversation = silence.rule, silence.reason, message.ref.conversation
        self.near[rule, reason] += 1
        lot = -crc32(f"{rule}/{reason}/{conversation}/{ts}".encode())
        drawn = (lot, rule, reason, conversation, ts, message.at)
        if len(self._drawn) < SAMPLE:
            heappush(self._drawn, drawn)
        else:
            heappushpop(self._drawn, drawn)

    def days(self) -> Mapping[date, Count]:
        """By local date, in order."""
        return {one: Count(judged=count, findings=self._hit_days[one]) for one, count in sorted(self._days.items())}

    def hours(self) -> tuple[Count, ...]:
        """By hour of the local day, 24 of them."""
        return tuple(Count(judged=self._hours[hour], findings=self._hit_hours[hour]) for hour in range(24))

    def sample(self) -> tuple[NearMiss, ...]:
        """The nearest misses that were drawn, by rule and place."""
        found = (NearMiss(rule=r, reason=w, conversation=c, ts=t, at=a) for _, r, w, c, t, a in self._drawn)
        return tuple(sorted(found, key=lambda one: (one.rule, one.reason, one.conversation, one.ts)))
