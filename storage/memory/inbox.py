"""The inbox in memory."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime

from policy.model import ConversationRef
from policy.model import Event
from policy.model import MessagePosted
from storage.caserows import LOOSE
from storage.memory.moderation import purge_moderation_in
from storage.memory.state import Claimed
from storage.memory.state import State


class MemoryInbox:
    """Events that reached us, each judged once."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def claim(self, event: Event) -> bool:
        """Keep the event until it is judged. False where its id or fingerprint is known already."""
        state = self._state
        if event.id in state.inbox or event.fingerprint in state.fingerprints:
            return False
        put_in(state, event)
        if isinstance(event, MessagePosted):
            place = event.message.ref.place
            state.marks[place] = max(state.marks.get(place, event.at), event.at)
        return True

    async def waiting(self, *, limit: int = 100, after: Event | None = None) -> Sequence[Event]:
        """Events that were claimed and not yet judged, oldest first; with `after`, those that come behind that one."""
        left = [one.event for one in self._state.inbox.values() if one.judged_at is None and one.event is not None]
        ordered = sorted(left, key=_place_in_line)
        return [one for one in ordered if after is None or _place_in_line(one) > _place_in_line(after)][:limit]

    async def is_waiting(self, event_id: str) -> bool:
        """Whether an event was claimed and not yet judged."""
        found = self._state.inbox.get(event_id)
        return found is not None and found.judged_at is None

    async def mark(self, conversation: ConversationRef) -> datetime | None:
        """The moment of the newest message claimed from a conversation: where a catch-up starts."""
        return self._state.marks.get(conversation)

    async def marks(self, workspace: str) -> Mapping[str, datetime]:
        """The moment of the newest message claimed from each conversation of a workspace, by its id."""
        return {place.id: at for place, at in self._state.marks.items() if place.workspace == workspace}

    async def purge(self, *, before: datetime, now: datetime) -> int:
        """Drop the keys of events judged before a moment, and every text, sketch and file that has expired by now."""
        state = self._state
        old = [key for key, one in state.inbox.items() if one.judged_at is not None and one.judged_at < before]
        for key in old:
            state.fingerprints.discard(state.inbox.pop(key).fingerprint or "")
        before_it = _expiring(state)
        state.kept = [one for one in state.kept if one.expires > now]
        state.said = {key: one for key, one in state.said.items() if one.expires > now}
        state.pictures = {key: one for key, one in state.pictures.items() if one.expires > now}
        state.questions = {key: one for key, one in state.questions.items() if one.expires > now}
        state.case_files = {
            key: one for key, one in state.case_files.items() if one.case is not None or one.at > now - LOOSE
        }
        return len(old) + before_it - _expiring(state) + purge_moderation_in(state, now)


def _place_in_line(event: Event) -> tuple[datetime, str]:
    return event.at, event.id


def _expiring(state: State) -> int:
    return sum(map(len, (state.kept, state.said, state.pictures, state.questions, state.case_files)))


def put_in(state: State, event: Event) -> None:
    """Claim an event that is new."""
    state.inbox[event.id] = Claimed(event=event, fingerprint=event.fingerprint)
    if event.fingerprint is not None:
        state.fingerprints.add(event.fingerprint)
