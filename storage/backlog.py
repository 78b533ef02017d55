"""How much work waits, in SQL: four short questions in one reading transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import true

from policy.model import Backlog
from policy.model import DeliveryState
from policy.model import DuePile
from policy.model import Pile
from storage.database import Database
from storage.tables import decision
from storage.tables import inbox
from storage.tables import log_entry
from storage.tables import log_segment
from storage.tables import outbox
from storage.tables import reminder

_COUNT = func.count().label("total")
_INBOX = select(_COUNT, func.min(inbox.c.claimed_at).label("since")).where(
    inbox.c.judged_at.is_(None), inbox.c.payload.is_not(None)
)
_WAITING = outbox.c.state == DeliveryState.WAITING
_OLDEST = select(outbox.c.decision).where(_WAITING).order_by(outbox.c.seq).limit(1).scalar_subquery()
_SENDING = (
    select(_COUNT).where(_WAITING).subquery(),
    select(func.min(decision.c.at).label("since")).where(decision.c.id == _OLDEST).subquery(),
)
_OUTBOX = select(_SENDING[0].c.total, _SENDING[1].c.since).join_from(_SENDING[0], _SENDING[1], true())
_SEALED = select(func.coalesce(func.max(log_segment.c.last), 0)).scalar_subquery()
_UNSEALED = select(_COUNT, func.min(log_entry.c.at).label("since")).where(log_entry.c.seq > _SEALED)
_DUE = (
    select(reminder.c.kind, reminder.c.workspace, _COUNT, func.min(reminder.c.due).label("since"))
    .where(reminder.c.fired_at.is_(None), reminder.c.due <= bindparam("now"))
    .group_by(reminder.c.kind, reminder.c.workspace)
    .order_by(reminder.c.kind, reminder.c.workspace)
)


class SqlBacklog:
    """Counts what waits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def stand(self, *, now: datetime) -> Backlog:
        """What waits just now."""

        def work(connection: Connection) -> Backlog:
            piles = [connection.execute(one).one() for one in (_INBOX, _OUTBOX, _UNSEALED)]
            claimed, sending, unsealed = (Pile(count=row.total, since=row.since) for row in piles)
            due = [
                DuePile(kind=row.kind, workspace=row.workspace, count=row.total, since=row.since)
                for row in connection.execute(_DUE, {"now": now})
            ]
            return Backlog(inbox=claimed, outbox=sending, unsealed=unsealed, due=tuple(due))

        return await self._database.read(work)
