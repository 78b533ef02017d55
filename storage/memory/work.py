"""Outbox and queue in memory."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from policy.model import Delivery
from policy.model import DeliveryError
from policy.model import DeliveryState
from policy.model import Retention
from storage.chain.judged import delivery_entry
from storage.clock import Clock
from storage.memory.book import write_in
from storage.memory.state import Job
from storage.memory.state import Sending
from storage.memory.state import State
from storage.patience import Handler
from storage.patience import Patience


class MemoryOutbox:
    """Effects on their way out, each performed once."""

    def __init__(self, state: State, clock: Clock) -> None:
        self._state = state
        self._clock = clock

    async def take(self, delivery: str) -> Delivery | None:
        """The effect to perform; None where it is done, held or unknown. Counts an attempt."""
        found = self._waiting(delivery)
        if found is None or found.effect is None:
            return None
        found.attempts += 1
        return Delivery(id=delivery, judgement=found.judgement, effect=found.effect, attempts=found.attempts)

    async def done(self, delivery: str) -> None:
        """It was performed: the effect is dropped, its key stays."""
        found = self._waiting(delivery)
        if found is not None:
            self._note(delivery, found, outcome="done")
            found.effect, found.state = None, DeliveryState.DONE

    async def hold(self, delivery: str, *, error: str) -> None:
        """It cannot be performed; `error` is a class name or code, never a text."""
        found = self._waiting(delivery)
        if found is not None:
            self._note(delivery, found, outcome="held", error=error)
            found.state, found.error = DeliveryState.HELD, error

    async def waiting(self, *, limit: int = 100) -> Sequence[str]:
        """Ids of effects that are neither done nor held, oldest first."""
        return [key for key, one in self._state.outbox.items() if one.state is DeliveryState.WAITING][:limit]

    async def held(self) -> Mapping[str, int]:
        """How many are held, by error code; those that were dropped with a forgotten person are not counted."""
        held = [
            one.error or ""
            for one in self._state.outbox.values()
            if one.state is DeliveryState.HELD and one.effect is not None
        ]
        return dict(sorted(Counter(held).items()))

    async def release(self, error: str) -> int:
        """Effects that were held for that error are tried again. Returns how many."""
        held = [
            (key, one)
            for key, one in self._state.outbox.items()
            if one.state is DeliveryState.HELD and one.error == error and one.effect is not None
        ]
        for key, one in held:
            one.state, one.error = DeliveryState.WAITING, ""
            self._state.jobs.append(Job(kind="perform", payload=key))
        self._state.wake.set()
        return len(held)

    async def revive(self) -> int:
        """No job is ever lost here."""
        return 0

    def _note(self, delivery: str, sending: Sending, **facts: str) -> None:
        """Write into the log what became of a delivery, about whom its decision was."""
        line = self._state.log.get(sending.judgement)
        weighty = any(one.decision == sending.judgement for one in self._state.incidents.values())
        keep = Retention.INCIDENT if weighty else Retention.RECORD
        kind = sending.effect.kind if sending.effect and sending.attempts else ""
        entry = delivery_entry(delivery, sending.judgement, keep=keep, at=self._clock.now(), effect=kind, **facts)
        write_in(self._state, [replace(entry, subject=line.author if line else None)])

    def _waiting(self, delivery: str) -> Sending | None:
        found = self._state.outbox.get(delivery)
        return found if found is not None and found.state is DeliveryState.WAITING else None


class MemoryJobs:
    """The work queue."""

    def __init__(self, state: State, outbox: MemoryOutbox, *, patience: Patience) -> None:
        self._state = state
        self._patience = patience
        self._handlers: dict[str, Handler] = {}
        self._outbox = outbox
        self._stopping = False

    @property
    def tries(self) -> int:
        """How often a job that fails is tried before it is given up."""
        return self._patience.tries

    def on(self, kind: str, handler: Handler) -> None:
        """Say who does the jobs of a kind, before `run` or `drain`."""
        self._handlers[kind] = handler

    async def run(self) -> None:
        """Work until stopped."""
        while not self._stopping:
            self._state.wake.clear()
            await self.drain()
            if self._next() is not None:
                continue
            with suppress(TimeoutError):
                await asyncio.wait_for(self._state.wake.wait(), self._pause())

    async def drain(self) -> None:
        """Work until nothing is waiting that is due, one job after the other in the order they were put in."""
        while (job := self._next()) is not None:
            self._state.jobs.remove(job)
            await self._do(job)

    async def stop(self) -> None:
        """Finish what is in hand and end `run`."""
        self._stopping = True
        self._state.wake.set()

    def _next(self) -> Job | None:
        now = asyncio.get_running_loop().time()
        return next((job for job in self._state.jobs if job.due <= now and job.kind in self._handlers), None)

    def _pause(self) -> float | None:
        """How long until something is due; None where nothing is waiting."""
        now = asyncio.get_running_loop().time()
        return min((job.due - now for job in self._state.jobs if job.kind in self._handlers), default=None)

    async def _do(self, job: Job) -> None:
        try:
            await self._handlers[job.kind](job.payload)
        except Exception as error:  # noqa: BLE001 - whatever a handler raises, the job is tried again or held
            job.attempts += 1
            final = isinstance(error, DeliveryError) and not error.retry
            if not final and job.attempts < self._patience.tries:
                delay = self._patience.backoff(job.attempts - 1)
                job.due = asyncio.get_running_loop().time() + delay.total_seconds()
                self._state.jobs.append(job)
            elif job.kind == "perform":
                code = error.code if isinstance(error, DeliveryError) else type(error).__name__
                await self._outbox.hold(job.payload, error=code)
