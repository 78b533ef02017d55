"""Cases in SQL: read by the application, written with the decision that they follow from."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Case
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseFile
from policy.model import CaseState
from policy.model import Casework
from policy.model import Entry
from policy.model import OpenCase
from storage.caserows import Reporters
from storage.caserows import case_row
from storage.caserows import code_row
from storage.caserows import entry_row
from storage.caserows import file_row
from storage.caserows import to_case
from storage.caserows import to_code
from storage.caserows import to_entry
from storage.caserows import to_file
from storage.casework import Done
from storage.casework import in_order
from storage.casework import kept_of
from storage.casework import newest
from storage.casework import shown_to
from storage.casework import view_entry
from storage.database import Database
from storage.seal import Keys
from storage.statements import insert_new
from storage.tables import case_entry
from storage.tables import case_file
from storage.tables import report_case

_C = report_case.c
_ONE = select(report_case).where(_C.id == bindparam("ident"))
_BY_CODE = select(report_case).where(_C.lookup.in_(bindparam("lookups", expanding=True))).limit(1)
_LISTED = (
    select(report_case)
    .where(_C.state.in_(bindparam("states", expanding=True)))
    .order_by(_C.danger.desc(), _C.opened_at.desc(), _C.id.desc())
    .limit(bindparam("limit"))
)
_OF_REPORTER = select(report_case).where(_C.reporter.in_(bindparam("tags", expanding=True)))
_ENTRIES = select(case_entry).where(case_entry.c.case == bindparam("of_case"))
_FILE = select(case_file).where(case_file.c.id == bindparam("ident"))
_CHANGE = update(report_case).where(_C.id == bindparam("of_case"), _C.revision == bindparam("before"))
_CLAIM = update(case_file).where(case_file.c.id == bindparam("of_file"), case_file.c.case.is_(None))

Write = Callable[[Connection, Sequence[Entry]], object]
"""Writes entries of the log inside the caller's transaction."""


class SqlCases:
    """Reads cases; every reading of what was said in one is logged."""

    def __init__(self, database: Database, keys: Keys, write: Write) -> None:
        self._database = database
        self._keys = keys
        self._write = write
        self._reporters = Reporters(keys)

    async def get(self, ident: str) -> Case | None:
        """A case by its id."""
        row = await self._database.read(lambda c: c.execute(_ONE, {"ident": ident}).mappings().first())
        return to_case(row, self._keys) if row else None

    async def by_code(self, lookups: Sequence[str]) -> tuple[Case, CaseCode] | None:
        """The case that one of these lookups finds (one a sealing key), with what proves its code."""
        bound = {"lookups": list(lookups)}
        row = await self._database.read(lambda c: c.execute(_BY_CODE, bound).mappings().first())
        return (to_case(row, self._keys), to_code(row, self._keys)) if row else None

    async def listed(self, states: Collection[CaseState], *, limit: int = 100) -> Sequence[Case]:
        """Cases in these states: those with somebody in danger first, then the newest."""
        bound = {"states": sorted(states), "limit": limit}
        rows = await self._database.read(lambda c: c.execute(_LISTED, bound).mappings().all())
        return [to_case(row, self._keys) for row in rows]

    async def entries(self, case: str, *, viewer: str, now: datetime) -> Sequence[CaseEntry]:
        """What was said in a case, oldest first. That `viewer` (a person's id, "" the reporter) read it is logged."""

        def work(connection: Connection) -> list[CaseEntry]:
            rows = connection.execute(_ENTRIES, {"of_case": case}).mappings().all()
            if rows:
                self._write(connection, [view_entry("case", case, case, viewer=viewer, at=now)])
            return [to_entry(row, self._keys) for row in rows]

        return shown_to(viewer, in_order(await self._database.write(work)))

    async def of_reporter(self, workspace: str, account: str) -> Sequence[Case]:
        """The cases of somebody who chose to be named, the newest first."""
        bound = {"tags": list(self._reporters.under_each(workspace, account))}
        rows = await self._database.read(lambda c: c.execute(_OF_REPORTER, bound).mappings().all())
        return newest(to_case(row, self._keys) for row in rows)


class SqlCaseFiles:
    """The files of reports, sealed."""

    def __init__(self, database: Database, keys: Keys, write: Write) -> None:
        self._database = database
        self._keys = keys
        self._write = write
        self._insert = insert_new(case_file, database.dialect)

    async def put(self, file: CaseFile, *, now: datetime) -> None:
        """Keep a file until the report comes that names it."""
        row = file_row(file, now, self._keys)
        await self._database.write(lambda connection: connection.execute(self._insert, row))

    async def get(self, ident: str, *, viewer: str, now: datetime) -> CaseFile | None:
        """A file. That `viewer` (a person's id, "" the reporter) opened it is logged."""

        def work(connection: Connection) -> CaseFile | None:
            row = connection.execute(_FILE, {"ident": ident}).mappings().first()
            if row is None:
                return None
            self._write(connection, [view_entry("case_file", ident, row["case"] or "", viewer=viewer, at=now)])
            return to_file(row, self._keys)

        return await self._database.write(work)


class CaseWriter:
    """Writes what becomes of cases inside the caller's transaction."""

    def __init__(self, keys: Keys, dialect: str) -> None:
        self._keys = keys
        self._reporters = Reporters(keys)
        self._open = insert_new(report_case, dialect).returning(_C.id)  # the id alone is a key
        self._say = insert_new(case_entry, dialect)

    def store(self, connection: Connection, casework: Iterable[Casework]) -> list[Done]:
        """Store it in its order, and say what came of each."""
        return [self._one(connection, one) for one in casework]

    def _one(self, connection: Connection, work: Casework) -> Done:
        row = case_row(work.case, self._keys, self._reporters)
        if isinstance(work, OpenCase):
            row |= code_row(work.case.id, work.code, self._keys)
            done = connection.execute(self._open, row).first() is not None
        else:
            bound = {"of_case": work.case.id, "before": work.case.revision - 1}
            done = connection.execute(_CHANGE.values(row).returning(_C.id), bound).first() is not None
        if done or connection.execute(_ONE, {"ident": work.case.id}).first() is not None:
            self._keep(connection, kept_of(work, done=done))
        return Done(work=work, done=done)

    def _keep(self, connection: Connection, entries: Iterable[CaseEntry]) -> None:
        for entry in entries:
            connection.execute(self._say, entry_row(entry, self._keys))
            if entry.file:
                connection.execute(_CLAIM.values(case=entry.case), {"of_file": entry.file})
