"""Forgetting a person: every trace in every table, in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import select

from policy.model import Candidate
from policy.model import Entry
from policy.model import Forgotten
from policy.model import MemberRef
from storage.changes import Changes
from storage.database import Database
from storage.forgetting import forget_in_log
from storage.forgetting import messages_of
from storage.holding import holds_on
from storage.keeping import forget_entry
from storage.rostercache import RosterCache
from storage.seal import Keys
from storage.searching import candidates
from storage.striking import strike_from_school
from storage.subjects import ids_of
from storage.tables import account
from storage.tables import person
from storage.whom import Whom
from storage.whom import words_of

Write = Callable[[Connection, Sequence[Entry]], object]
"""Writes entries of the log inside the caller's transaction."""


class _TakenBackError(Exception):
    """Carries what would be gone out of a transaction that is rolled back."""

    def __init__(self, found: Forgotten) -> None:
        super().__init__()
        self.found = found


class SqlEraser:
    """Forgets people in SQL."""

    def __init__(self, database: Database, keys: Keys, cache: RosterCache, write: Write) -> None:
        self._database = database
        self._keys = keys
        self._cache = cache
        self._changes = Changes(database.dialect)
        self._write = write

    async def find(self, who: str) -> Sequence[Candidate]:
        """Who may be meant by a person's id, name or e-mail, or by an account's id or `WORKSPACE/ACCOUNT`."""
        return await self._database.read(lambda connection: candidates(connection, who))

    async def would(self, whom: Candidate) -> Forgotten:
        """What `forget` would take away, by table: the work is done and taken back."""

        def work(connection: Connection) -> Forgotten:
            raise _TakenBackError(self._erase(connection, whom))

        try:
            return await self._database.write(work)
        except _TakenBackError as done:
            return done.found

    async def forget(self, whom: Candidate, *, at: datetime) -> Forgotten:
        """Forget somebody, and append the entry that says so. Where a legal hold covers them nothing is changed."""

        def work(connection: Connection) -> tuple[Forgotten, int]:
            found = self._erase(connection, whom)
            if not found.rows:
                return found, 0
            self._write(connection, [forget_entry(found.rows, at)])
            self._changes.untell(connection)
            self._changes.count_people(connection)
            return found, self._changes.count(connection)

        found, revision = await self._database.write(work)
        if revision:
            self._cache.changed(revision)
        return found

    def _erase(self, connection: Connection, whom: Candidate) -> Forgotten:
        holds = holds_on(connection, whom.person)
        if holds:
            return Forgotten(holds=tuple(one.id for one in holds))
        known = messages_of(connection, known_of(connection, whom))
        changed = Counter(forget_in_log(connection, known, self._keys))
        changed.update(strike_from_school(connection, known))
        return Forgotten(tables={name: changed[name] for name in sorted(changed) if changed[name]})


def known_of(connection: Connection, whom: Candidate) -> Whom:
    """All by which somebody can be told, as the roster and the log have it now."""
    row = connection.execute(select(person.c.name, person.c.email).where(person.c.id == whom.person)).first()
    found = (
        connection.execute(select(account.c.workspace, account.c.member).where(account.c.person == whom.person)).all()
        if whom.person
        else ()
    )
    refs = {*whom.accounts, *(MemberRef(workspace=one.workspace, id=one.member) for one in found)}
    known = Whom(person=whom.person, refs=frozenset(refs), words=words_of(row.name, row.email) if row else ())
    return Whom(person=known.person, refs=known.refs, words=known.words, ids=tuple(ids_of(connection, known.subjects)))
