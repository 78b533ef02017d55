"""Consents asked for, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import ConsentAnswer
from policy.model import ConsentRequest
from policy.model import Entry
from storage.asked import answer_entry
from storage.asked import in_order
from storage.asked import same_question
from storage.memory.book import write_in
from storage.memory.state import State


class MemoryConsentRequests:
    """The questions, by id."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def add(self, requests: Sequence[ConsentRequest], entries: Sequence[Entry]) -> Sequence[ConsentRequest]:
        """Keep new questions, with their entries in the log; returns those that were not open already."""
        state = self._state
        new = [
            one
            for one in requests
            if not any(same_question(one, known) and known.open_at(one.asked_at) for known in state.asked.values())
        ]
        if new:
            state.asked |= {one.id: one for one in new}
            write_in(state, entries)
        return new

    async def open(self, *, now: datetime, due: bool = False, limit: int = 1_000) -> Sequence[ConsentRequest]:
        """What can still be answered, the oldest first; only what is to be sent by now where `due`."""
        found = in_order(one for one in self._state.asked.values() if one.open_at(now))
        if due:
            waiting = [(one.due, one.id, one) for one in found if one.due is not None and one.due <= now]
            found = [one for _, _, one in sorted(waiting, key=lambda each: each[:2])]
        return found[:limit]

    async def sending(self, request: ConsentRequest, *, drawn_before: str) -> bool:
        """Keep how a question travels. False where it was answered, or sent by somebody else, in the meantime."""
        known = self._state.asked.get(request.id)
        if known is None or known.answered_at is not None or known.digest != drawn_before:
            return False
        self._state.asked[request.id] = replace(
            known,
            due=request.due,
            digest=request.digest,
            earlier=request.earlier,
            tries=request.tries,
            error=request.error,
            sent_at=request.sent_at,
            reminded_at=request.reminded_at,
        )
        return True

    async def find(self, digests: Sequence[str]) -> ConsentRequest | None:
        """The question that a link with one of these digests leads to, also one that was answered or is over."""
        wanted = {one for one in digests if one}
        return next((one for one in self._state.asked.values() if wanted & {one.digest, one.earlier}), None)

    async def answer(self, answer: ConsentAnswer) -> bool:
        """Put an answer on file, once. False, and nothing is changed, where there is one or the time is over."""
        known = self._state.asked.get(answer.request)
        if known is None or not known.open_at(answer.at):
            return False
        self._state.asked[known.id] = replace(known, answered_at=answer.at, due=None)
        self._state.consents |= {one.id: one for one in answer.consents}
        write_in(self._state, [answer_entry(answer)])
        return True
