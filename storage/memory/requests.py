"""Requests to see a person's records, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import REQUEST_CHECK
from policy.model import RecordRequest
from policy.model import reminders_of
from policy.model import subject_of
from storage.keeping import request_entry
from storage.memory.book import write_in
from storage.memory.state import State
from storage.memory.state import Waiting
from storage.planning import key_of


class MemoryRecordRequests:
    """Who asked to see records, and by when they must be shown."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def open(self, request: RecordRequest, *, workspace: str) -> None:
        """Keep a request, with its reminders to the supervisor in that workspace, and append the entry."""
        self._state.requests[request.id] = request
        if workspace:
            for one in reminders_of(request):
                self._state.reminders[key_of(one)] = Waiting(reminder=one, workspace=workspace)
        write_in(self._state, [request_entry(request, "opened", request.asked_at)])

    async def list(self, *, open_only: bool = True) -> Sequence[RecordRequest]:
        """Requests, the most pressing first."""
        found = [one for one in self._state.requests.values() if one.done_at is None or not open_only]
        return sorted(found, key=lambda one: (one.due, one.id))

    async def answer(self, person: str, *, at: datetime) -> Sequence[RecordRequest]:
        """Mark the open requests about a person as answered, with an entry each. Returns them."""
        found = [replace(one, done_at=at) for one in await self.list() if one.person == person]
        self._state.requests |= {one.id: one for one in found}
        drop_reminders(self._state, found)
        write_in(self._state, [request_entry(one, "answered", at) for one in found])
        return found


def drop_reminders(state: State, requests: Sequence[RecordRequest]) -> int:
    """Nobody is reminded of these any more. Returns how many reminders went."""
    subjects = {subject_of(one) for one in requests}
    theirs = [
        key
        for key, one in state.reminders.items()
        if key[0] == REQUEST_CHECK and one.reminder.subject in subjects and not one.fired
    ]
    for key in theirs:
        del state.reminders[key]
    return len(theirs)
