"""Deleting what has had its time, with receipts: a batch is one transaction, its receipts in it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import select

from policy.model import Entry
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import Receipt
from policy.model import Retention
from policy.model import ranges_of
from storage.database import Database
from storage.expired import Covered
from storage.expired import Expired
from storage.expired import all_sealed
from storage.expired import conditions
from storage.expired import covered_by
from storage.hanging import Due
from storage.hanging import delete_decisions
from storage.hanging import delete_leftovers
from storage.hanging import old_decisions
from storage.hanging import open_among
from storage.holding import holds_in_force
from storage.keeping import receipt_entry
from storage.oldcases import cases_stand
from storage.oldcases import purge_cases
from storage.seal import Keys
from storage.tables import log_entry

_TIMED = (Retention.ROUTINE, Retention.RECORD, Retention.INCIDENT)


class SqlRetention:
    """Purges in SQL. One process at a time should: take a lease."""

    def __init__(self, database: Database, keys: Keys, write: Callable[[Connection, Sequence[Entry]], object]) -> None:
        self._database = database
        self._keys = keys
        self._write = write

    async def purge(self, now: datetime, policy: KeepPolicy, limit: int) -> Sequence[Receipt]:
        """Delete one batch, at most `limit` rows a class, and append a receipt for each class; () when all is done."""
        return await self._database.write(lambda connection: self._purge(connection, now, policy, limit))

    async def stand(self, now: datetime, policy: KeepPolicy) -> Sequence[KeptClass]:
        """How each class stands."""
        return await self._database.read(lambda connection: _stand(connection, now, policy))

    def _purge(self, connection: Connection, now: datetime, policy: KeepPolicy, limit: int) -> list[Receipt]:
        holds = holds_in_force(connection)
        if any(one.person is None for one in holds):
            return []
        covered = covered_by(connection, holds)
        receipts = [_entries(connection, keep, now, policy, limit, covered) for keep in _TIMED]
        receipts += [_rows(connection, one, limit, covered) for one in conditions(now, policy)]
        receipts.append(purge_cases(connection, now, policy, limit, covered, self._keys))
        found = [one for one in receipts if one.rows or one.hanging]
        self._write(connection, [receipt_entry(one, now) for one in found])
        return found


def _entries(
    connection: Connection, keep: Retention, now: datetime, policy: KeepPolicy, limit: int, covered: Covered
) -> Receipt:
    """Entries of one class, with the decisions they tell of and what hangs on these."""
    before = policy.before(keep, now) or now
    due = _due(connection, keep, before, limit, covered)
    sealed = all_sealed(connection, [one.seq for one in due])
    gone = [one for one in due if one.seq in sealed]
    numbers = [one.seq for one in gone]
    if numbers:
        connection.execute(delete(log_entry).where(log_entry.c.seq.in_(numbers)))
    hanging = delete_decisions(connection, [one.decision for one in gone if one.decision])
    if keep is Retention.INCIDENT:
        hanging += delete_decisions(connection, old_decisions(connection, before, limit, covered))
    if keep is Retention.RECORD:
        hanging += delete_leftovers(connection, before, limit, covered)
    return Receipt(keep=keep, ranges=ranges_of(numbers), rows=len(numbers), hanging=hanging, before=before)


def _due(connection: Connection, keep: Retention, before: datetime, limit: int, covered: Covered) -> list[Due]:
    """The first entries of a class whose time has come, page by page, as far as nothing keeps them."""
    columns = (log_entry.c.seq, log_entry.c.kind, log_entry.c.body)
    statement = select(*columns).where(log_entry.c.keep == keep, log_entry.c.at < before).order_by(log_entry.c.seq)
    if covered.subjects:
        statement = statement.where(func.coalesce(log_entry.c.subject, "").not_in(covered.subjects))
    found: list[Due] = []
    after = 0
    while len(found) < limit:
        page = connection.execute(statement.where(log_entry.c.seq > after).limit(limit)).all()
        found += open_among(connection, [(row.seq, row.kind, row.body) for row in page], covered)
        if len(page) < limit:
            break
        after = page[-1].seq
    return found[:limit]


def _rows(connection: Connection, expired: Expired, limit: int, covered: Covered) -> Receipt:
    """Rows of a table of their own: consents, codes, requests."""
    key = next(iter(expired.table.primary_key))
    free = [func.coalesce(column, "").not_in(covered.persons) for column in expired.whose] if covered.persons else []
    ids = list(connection.execute(select(key).where(expired.due, *free).order_by(key).limit(limit)).scalars())
    connection.execute(delete(expired.table).where(key.in_(ids)))
    return Receipt(keep=expired.keep, rows=len(ids), before=expired.before)


def _stand(connection: Connection, now: datetime, policy: KeepPolicy) -> list[KeptClass]:
    entries = [_of_entries(connection, keep, now, policy) for keep in Retention]
    rows = [_of_rows(connection, one) for one in conditions(now, policy)]
    return [*entries, *rows, cases_stand(connection, now, policy)]


def _of_entries(connection: Connection, keep: Retention, now: datetime, policy: KeepPolicy) -> KeptClass:
    before, mine = policy.before(keep, now), log_entry.c.keep == keep
    rows, oldest = connection.execute(select(func.count(), func.min(log_entry.c.at)).where(mine)).one()
    due = select(func.count()).select_from(log_entry).where(mine, log_entry.c.at < (before or now))
    expired = connection.execute(due).scalar_one() if before else 0
    days = (now - before).days if before else None
    return KeptClass(keep=keep, days=days, rows=rows, oldest=oldest, expired=expired)


def _of_rows(connection: Connection, one: Expired) -> KeptClass:
    rows, oldest = connection.execute(select(func.count(), func.min(one.since)).select_from(one.table)).one()
    expired = connection.execute(select(func.count()).select_from(one.table).where(one.due)).scalar_one()
    return KeptClass(keep=one.keep, days=one.days, rows=rows, oldest=oldest, expired=expired)
