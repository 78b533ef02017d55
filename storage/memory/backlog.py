"""How much work waits, in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from policy.model import Backlog
from policy.model import DeliveryState
from policy.model import DuePile
from policy.model import Pile
from storage.memory.state import State


class MemoryBacklog:
    """Counts what waits."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def stand(self, *, now: datetime) -> Backlog:
        """What waits just now; an event since it happened, for memory does not keep when it was claimed."""
        state = self._state
        events = [one.event.at for one in state.inbox.values() if one.judged_at is None and one.event is not None]
        sending = [one.judgement for one in state.outbox.values() if one.state is DeliveryState.WAITING]
        sealed = max((one.last for one in state.segments), default=0)
        unsealed = [one.at for one in state.entries if one.seq > sealed]
        return Backlog(
            inbox=_pile(events),
            outbox=_pile([state.log[one].at for one in sending]),
            unsealed=_pile(unsealed),
            due=self._due(now),
        )

    def _due(self, now: datetime) -> tuple[DuePile, ...]:
        found: defaultdict[tuple[str, str], list[datetime]] = defaultdict(list)
        for one in self._state.reminders.values():
            if not one.fired and one.reminder.due <= now:
                found[one.reminder.kind, one.workspace].append(one.reminder.due)
        return tuple(
            DuePile(kind=kind, workspace=workspace, count=len(dues), since=min(dues))
            for (kind, workspace), dues in sorted(found.items())
        )


def _pile(moments: Sequence[datetime]) -> Pile:
    return Pile(count=len(moments), since=min(moments, default=None))
