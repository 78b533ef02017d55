"""What the audit of readers found, in SQL: the present state and no history."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import select

from policy.model import AuditRun
from policy.model import ConversationRef
from policy.model import Lack
from policy.model import Shape
from policy.model import StandingLack
from storage.database import Database
from storage.statements import insert_new
from storage.statements import upsert
from storage.tables import audit_run
from storage.tables import coverage_tally
from storage.tables import room_lack

KEPT_MONTHS = 24
"""How many months' tallies are kept."""
_STANDING = (
    select(room_lack)
    .where(room_lack.c.workspace == bindparam("workspace"))
    .order_by(room_lack.c.since, room_lack.c.conversation)
)
_GONE = delete(room_lack).where(
    room_lack.c.workspace == bindparam("in_workspace"), room_lack.c.conversation == bindparam("in_conversation")
)
_RUN = select(audit_run.c.at, audit_run.c.conversations).where(audit_run.c.workspace == bindparam("workspace"))
_BEFORE = select(func.max(coverage_tally.c.period)).where(
    coverage_tally.c.workspace == bindparam("workspace"), coverage_tally.c.period < bindparam("period")
)
_TALLY = select(coverage_tally.c.what, coverage_tally.c.count).where(
    coverage_tally.c.workspace == bindparam("workspace"), coverage_tally.c.period == bindparam("period")
)
_MONTHS = (
    select(coverage_tally.c.period)
    .where(coverage_tally.c.workspace == bindparam("workspace"))
    .distinct()
    .order_by(coverage_tally.c.period.desc())
)
_OLD = delete(coverage_tally).where(
    coverage_tally.c.workspace == bindparam("in_workspace"), coverage_tally.c.period < bindparam("oldest")
)


class SqlAudits:
    """The present state, a row a conversation; a run and the months' tallies, a row a count."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lack = upsert(room_lack, database.dialect)
        self._run = upsert(audit_run, database.dialect)
        self._tally = insert_new(coverage_tally, database.dialect)

    async def put(self, workspace: str, found: Sequence[Lack], run: AuditRun) -> Sequence[StandingLack]:
        """Take these for all that is found now; what was found before in the same way stays since then.

        Returns what does not stand any more.
        """

        def work(connection: Connection) -> list[StandingLack]:
            rows = connection.execute(_STANDING, {"workspace": workspace}).mappings().all()
            before = {one.lack.conversation.id: one for one in map(_standing, rows)}
            now = {one.conversation.id: one for one in found}
            gone = [one for ident, one in before.items() if ident not in now or now[ident].shape is not one.lack.shape]
            left = [ident for ident in before if ident not in now]
            if left:
                keys = [{"in_workspace": workspace, "in_conversation": ident} for ident in left]
                connection.execute(_GONE, keys)
            fresh = [_row(one, _since(before.get(one.conversation.id), one, run.at)) for one in found]
            if fresh:
                connection.execute(self._lack, fresh)
            values = {"workspace": workspace, "at": run.at, "conversations": run.conversations}
            connection.execute(self._run, values)
            return gone

        return await self._database.write(work)

    async def standing(self, workspace: str) -> Sequence[StandingLack]:
        """What the newest audit found, the oldest first."""
        key = {"workspace": workspace}
        rows = await self._database.read(lambda connection: connection.execute(_STANDING, key).mappings().all())
        return [_standing(row) for row in rows]

    async def run(self, workspace: str) -> AuditRun | None:
        """The newest audit; None where there was none yet."""
        row = await self._database.read(lambda c: c.execute(_RUN, {"workspace": workspace}).mappings().first())
        return AuditRun(**row) if row else None

    async def tally(self, workspace: str, period: str, counts: Mapping[str, int]) -> None:
        """Keep a month's counts; the first that is told for a month stays."""
        rows = [{"workspace": workspace, "period": period, "what": what, "count": n} for what, n in counts.items()]

        def work(connection: Connection) -> None:
            if rows:
                connection.execute(self._tally, rows)
            months = connection.execute(_MONTHS, {"workspace": workspace}).scalars().all()
            if len(months) > KEPT_MONTHS:
                connection.execute(_OLD, {"in_workspace": workspace, "oldest": months[KEPT_MONTHS - 1]})

        await self._database.write(work)

    async def tallied(self, workspace: str, *, before: str) -> Mapping[str, int]:
        """The counts of the newest month before that one; none is empty."""

        def work(connection: Connection) -> dict[str, int]:
            period = connection.execute(_BEFORE, {"workspace": workspace, "period": before}).scalar()
            if period is None:
                return {}
            key = {"workspace": workspace, "period": period}
            return {row["what"]: row["count"] for row in connection.execute(_TALLY, key).mappings()}

        return await self._database.read(work)


def _since(before: StandingLack | None, now: Lack, at: datetime) -> datetime:
    return before.since if before is not None and before.lack.shape is now.shape else at


def _row(one: Lack, since: datetime) -> dict[str, object]:
    place = one.conversation
    return {
        "workspace": place.workspace,
        "conversation": place.id,
        "shape": one.shape,
        "unknown": one.unknown,
        "since": since,
    }


def _standing(row: RowMapping) -> StandingLack:
    place = ConversationRef(workspace=row["workspace"], id=row["conversation"])
    lack = Lack(conversation=place, shape=Shape(row["shape"]), unknown=row["unknown"])
    return StandingLack(lack=lack, since=row["since"])
