"""Effects on their way out, each performed once."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Delivery
from policy.model import DeliveryState
from storage.codec import load_effect
from storage.database import Database
from storage.seal import Keys
from storage.settling import effect_place
from storage.tables import outbox

_THIS = (outbox.c.id == bindparam("delivery"), outbox.c.state == DeliveryState.WAITING)
_TAKE = (
    update(outbox)
    .where(*_THIS)
    .values(attempts=outbox.c.attempts + 1)
    .returning(outbox.c.decision, outbox.c.effect, outbox.c.attempts)
)
_DONE = update(outbox).where(*_THIS).values(state=DeliveryState.DONE, effect=None)
_HOLD = update(outbox).where(*_THIS).values(state=DeliveryState.HELD, error=bindparam("reason"))
_WAITING = (
    select(outbox.c.id).where(outbox.c.state == DeliveryState.WAITING).order_by(outbox.c.seq).limit(bindparam("limit"))
)


class SqlOutbox:
    """The outbox in SQL. Effects are sealed and bound to the delivery's id."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    async def take(self, delivery: str) -> Delivery | None:
        """The effect to perform; None where it is done, held or unknown. Counts an attempt."""
        row = await self._database.write(lambda c: c.execute(_TAKE, {"delivery": delivery}).first())
        if row is None:
            return None
        effect = load_effect(self._keys.open(row.effect, place=effect_place(delivery)))
        return Delivery(id=delivery, judgement=row.decision, effect=effect, attempts=row.attempts)

    async def done(self, delivery: str) -> None:
        """It was performed: the sealed effect is dropped, its key stays."""
        await self._database.write(lambda c: c.execute(_DONE, {"delivery": delivery}))

    async def hold(self, delivery: str, *, error: str) -> None:
        """It cannot be performed; `error` is a class name or code, never a text."""
        await self._database.write(lambda c: c.execute(_HOLD, {"delivery": delivery, "reason": error}))

    async def waiting(self, *, limit: int = 100) -> Sequence[str]:
        """Ids of effects that are neither done nor held, oldest first."""
        return await self._database.read(lambda c: c.execute(_WAITING, {"limit": limit}).scalars().all())
