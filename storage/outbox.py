"""Effects on their way out, each performed once."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import exists
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import update
from sqlalchemy.sql.dml import ReturningUpdate

from policy.model import Delivery
from policy.model import DeliveryState
from policy.model import Retention
from storage.chain.judged import delivery_entry
from storage.chain.keys import ChainKeys
from storage.chain.writer import LogWriter
from storage.clock import Clock
from storage.codec import load_effect
from storage.database import Database
from storage.queue import Queue
from storage.seal import Keys
from storage.settling import effect_place
from storage.subjects import Subjects
from storage.tables import decision
from storage.tables import incident
from storage.tables import outbox

_THIS = (outbox.c.id == bindparam("delivery"), outbox.c.state == DeliveryState.WAITING)
_TAKE = (
    update(outbox)
    .where(*_THIS)
    .values(attempts=outbox.c.attempts + 1)
    .returning(outbox.c.decision, outbox.c.effect, outbox.c.attempts)
)
_ABOUT = select(decision.c.subject).where(decision.c.id == outbox.c.decision).scalar_subquery().label("subject")
_WEIGHTY = exists().where(incident.c.decision == outbox.c.decision).label("weighty")
_END = (outbox.c.decision, _ABOUT, _WEIGHTY)
_DONE = update(outbox).where(*_THIS).values(state=DeliveryState.DONE, effect=None).returning(*_END)
_HOLD = update(outbox).where(*_THIS).values(state=DeliveryState.HELD, error=bindparam("reason")).returning(*_END)
_RELEASE = (
    update(outbox)
    .where(outbox.c.state == DeliveryState.HELD, outbox.c.error == bindparam("reason"), outbox.c.effect.is_not(None))
    .values(state=DeliveryState.WAITING, error=None)
    .returning(outbox.c.id, outbox.c.seq)
)
_HELD = (
    select(outbox.c.error, func.count().label("total"))
    .where(outbox.c.state == DeliveryState.HELD, outbox.c.effect.is_not(None))
    .group_by(outbox.c.error)
    .order_by(outbox.c.error)
)
_WAITING = (
    select(outbox.c.id).where(outbox.c.state == DeliveryState.WAITING).order_by(outbox.c.seq).limit(bindparam("limit"))
)
_REVIVED = "revived"
_LOOK = 1_000
"""So many waiting effects are looked at, the oldest first."""


class SqlOutbox:
    """The outbox in SQL. Effects are sealed and bound to the delivery's id."""

    def __init__(self, database: Database, keys: Keys, queue: Queue, clock: Clock) -> None:
        self._database = database
        self._keys = keys
        self._queue = queue
        self._clock = clock
        self._writer = LogWriter(ChainKeys(keys), Subjects(database.dialect))
        self._kinds: dict[str, str] = {}

    async def take(self, delivery: str) -> Delivery | None:
        """The effect to perform; None where it is done, held or unknown. Counts an attempt."""
        row = await self._database.write(lambda c: c.execute(_TAKE, {"delivery": delivery}).first())
        if row is None:
            return None
        effect = load_effect(self._keys.open(row.effect, place=effect_place(delivery)))
        self._kinds[delivery] = effect.kind
        return Delivery(id=delivery, judgement=row.decision, effect=effect, attempts=row.attempts)

    async def done(self, delivery: str) -> None:
        """It was performed: the sealed effect is dropped, its key stays."""
        await self._end(delivery, _DONE, {"delivery": delivery}, outcome="done")

    async def hold(self, delivery: str, *, error: str) -> None:
        """It cannot be performed; `error` is a class name or code, never a text."""
        await self._end(delivery, _HOLD, {"delivery": delivery, "reason": error}, outcome="held", error=error)

    async def waiting(self, *, limit: int = 100) -> Sequence[str]:
        """Ids of effects that are neither done nor held, oldest first."""
        return await self._database.read(lambda c: c.execute(_WAITING, {"limit": limit}).scalars().all())

    async def held(self) -> Mapping[str, int]:
        """How many are held, by error code; those that were dropped with a forgotten person are not counted."""
        rows = await self._database.read(lambda c: c.execute(_HELD).all())
        return {row.error: row.total for row in rows}

    async def release(self, error: str) -> int:
        """Effects that were held for that error are tried again. Returns how many.

        The job that was given up may still be on its way out of the queue, so each release begins a job of its own.
        """

        def held(connection: Connection) -> list[str]:
            rows = connection.execute(_RELEASE, {"reason": error}).all()
            return [row.id for row in sorted(rows, key=lambda row: row.seq)]

        return await self._put(held, life=uuid4().hex)

    async def revive(self) -> int:
        """Effects that wait without a job get one. Returns how many.

        A queue whose database goes away, or that is stopped while it works, may take a job for ended that was not.
        However many look at once, each effect gets one job: it always has the same key.
        """

        def lost(connection: Connection) -> list[str]:
            waiting = list(connection.execute(_WAITING, {"limit": _LOOK}).scalars())
            left = self._queue.left(connection, "perform", waiting) if waiting else frozenset()
            return [one for one in waiting if one not in left]

        return await self._put(lost, life=_REVIVED)

    async def _put(self, found: Callable[[Connection], list[str]], *, life: str) -> int:
        """Give each effect that is found a job of that life, in the same transaction. Returns how many."""

        def work(connection: Connection) -> list[str]:
            deliveries = found(connection)
            if deliveries:
                self._queue.put(connection, "perform", deliveries, life=life)
            return deliveries

        deliveries = await self._database.write(work)
        await self._queue.committed("perform", deliveries, life=life)
        return len(deliveries)

    async def _end(self, delivery: str, statement: ReturningUpdate[Any], bound: dict[str, str], **facts: str) -> None:
        """Change the state and write into the log what became of the delivery, in one transaction."""
        at, kind = self._clock.now(), self._kinds.pop(delivery, "")

        def work(connection: Connection) -> None:
            row = connection.execute(statement, bound).first()
            if row is not None:
                keep = Retention.INCIDENT if row.weighty else Retention.RECORD
                entry = delivery_entry(delivery, row.decision, keep=keep, at=at, effect=kind, **facts)
                self._writer.write_about(connection, entry, row.subject)

        await self._database.write(work)
