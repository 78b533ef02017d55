"""Cases that are evidence: put under hold and let go again, in SQL."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Case
from policy.model import Entry
from storage.caserows import Reporters
from storage.caserows import case_row
from storage.caserows import to_case
from storage.casework import hold_entry
from storage.casework import with_hold
from storage.database import Database
from storage.seal import Keys
from storage.tables import report_case

_C = report_case.c
_NUMBERED = select(report_case).where(
    func.upper(func.substr(_C.id, 1, 8)) == bindparam("number"), _C.held == bindparam("before")
)
_CHANGE = update(report_case).where(_C.id == bindparam("of_case"))


class SqlCaseHolds:
    """Which cases are kept as they are."""

    def __init__(self, database: Database, keys: Keys, write: Callable[[Connection, Sequence[Entry]], object]) -> None:
        self._database = database
        self._keys = keys
        self._write = write

    async def hold(self, number: str, *, held: bool, at: datetime) -> bool:
        """Put the case of that number under hold, or let it go, with the entry that says so. False where there is none.

        Neither retention nor forgetting changes what is held.
        """
        bound = {"number": number.strip().upper(), "before": not held}

        def work(connection: Connection) -> bool:
            rows = connection.execute(_NUMBERED, bound).mappings().all()
            for row in rows:
                self._change(connection, with_hold(to_case(row, self._keys), held=held), at)
            return bool(rows)

        return await self._database.write(work)

    def _change(self, connection: Connection, case: Case, at: datetime) -> None:
        row = case_row(case, self._keys, Reporters(self._keys))
        connection.execute(_CHANGE.values(row), {"of_case": case.id})
        self._write(connection, [hold_entry(case, at)])
