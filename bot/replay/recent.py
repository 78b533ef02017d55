"""What the log would hold around a message: the author's last texts and what was found in them. Bounded."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import timedelta

from policy.detect import may_continue
from policy.model import Decision
from policy.model import Earlier
from policy.model import Incident
from policy.model import IncidentState
from policy.model import MemberRef
from policy.model import Message
from policy.model import Severity

WINDOW = timedelta(seconds=120)
DAY = timedelta(hours=24)
_MOST_AUTHORS = 5_000
_MOST_TEXTS = 8

_Key = tuple[str, MemberRef]


@dataclass(slots=True)
class _Trace:
    earlier: tuple[Earlier, ...] = ()
    incidents: dict[str, Incident] = field(default_factory=dict)


class Recent:
    """Remembers, for each author in each conversation, what the next decision may depend on; the longest unused go."""

    def __init__(self) -> None:
        """Nothing is remembered yet."""
        self._traces: OrderedDict[_Key, _Trace] = OrderedDict()

    def earlier(self, message: Message) -> tuple[Earlier, ...]:
        """The author's texts of the last 120 s there that could go on in this message, oldest first."""
        trace = self._traces.get(_key(message))
        return tuple(one for one in trace.earlier if _within(one.at, message.at, WINDOW)) if trace else ()

    def incidents(self, message: Message) -> tuple[Incident, ...]:
        """What was found in the author's messages there within a day, the last one of each rule."""
        trace = self._traces.get(_key(message))
        found = trace.incidents.values() if trace else ()
        return tuple(one for one in found if _within(one.opened_at, message.at, DAY))

    def add(self, message: Message, decision: Decision) -> None:
        """Remember a judged message, if anything can depend on it."""
        opened = {one.rule: one for one in _incidents(message, decision)}
        goes_on = may_continue(message.text)
        if not opened and not goes_on:
            return
        trace = self._traces.setdefault(_key(message), _Trace())
        self._traces.move_to_end(_key(message))
        trace.incidents.update(opened)
        if goes_on:
            fresh = (*self.earlier(message), Earlier(text=message.text, at=message.at))
            trace.earlier = fresh[-_MOST_TEXTS:]
        if len(self._traces) > _MOST_AUTHORS:
            self._traces.popitem(last=False)


def _key(message: Message) -> _Key:
    return message.ref.conversation, message.author


def _within(before: datetime, now: datetime, span: timedelta) -> bool:
    return timedelta(0) <= now - before <= span


def _incidents(message: Message, decision: Decision) -> list[Incident]:
    return [
        Incident(
            id=f"{message.ref.id}:{one.rule}",
            decision=message.ref.id,
            rule=one.rule,
            pack=one.citation.pack,
            clause=one.citation.clause,
            author=message.author,
            conversation=message.ref.place,
            message=message.ref,
            state=IncidentState.OPEN,
            opened_at=message.at,
        )
        for one in decision.findings
        if one.level is not Severity.HINT
    ]
