"""The school's records of consents, refusals and approvals, in SQL."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Sequence
from datetime import date
from datetime import timedelta

from sqlalchemy import BindParameter
from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Consent
from storage.agreements import consent_row
from storage.agreements import to_consent
from storage.changes import Changes
from storage.database import Database
from storage.filed import by_subject
from storage.filed import changed
from storage.filed import ended
from storage.people import parted
from storage.rostercache import RosterCache
from storage.statements import upsert
from storage.tables import consent
from storage.touched import Named

_Work = Callable[[Connection], tuple[int, Collection[str]]]
_SOME: BindParameter[list[str]] = bindparam("some", expanding=True)
_THESE = select(consent).where(consent.c.id.in_(_SOME))
_ABOUT = select(consent).where(consent.c.subject.in_(_SOME))
_PAGE = select(consent).where(consent.c.id > bindparam("after")).order_by(consent.c.id).limit(bindparam("limit"))
_END = update(consent).where(consent.c.id == bindparam("ident")).values(valid_to=bindparam("last"))


class SqlConsents:
    """The records in SQL. They are read with the persons, so every change counts the roster's revision up."""

    def __init__(self, database: Database, cache: RosterCache) -> None:
        self._database = database
        self._cache = cache
        self._changes = Changes(database.dialect)
        self._put = upsert(consent, database.dialect)

    async def put(self, consents: Sequence[Consent]) -> int:
        """Keep records, each in place of an older one with its id. Returns how many are new or say something else."""
        given = {one.id: one for one in consents}

        def work(connection: Connection) -> tuple[int, Collection[str]]:
            known = [
                to_consent(row) for some in parted(sorted(given)) for row in connection.execute(_THESE, some).mappings()
            ]
            new = changed(given.values(), known)
            if not new:
                return 0, ()
            connection.execute(self._put, [consent_row(one) for one in new])
            return len(new), {one.subject for one in new}

        return await self._write(work)

    async def of(self, persons: Collection[str]) -> Sequence[Consent]:
        """All records about some persons, by subject, kind and first day."""

        def work(connection: Connection) -> list[Consent]:
            pages = (connection.execute(_ABOUT, some).mappings() for some in parted(sorted(set(persons))))
            return by_subject(to_consent(row) for page in pages for row in page)

        return await self._database.read(work)

    async def every(self, *, after: str = "", limit: int = 1_000) -> Sequence[Consent]:
        """Records by id, those after an id."""
        key = {"after": after, "limit": limit}
        rows = await self._database.read(lambda connection: connection.execute(_PAGE, key).mappings().all())
        return [to_consent(row) for row in rows]

    async def withdraw(self, ident: str, *, on: date) -> bool:
        """A record holds until the day before `on`. False for an unknown one, and for one that ended before."""

        def work(connection: Connection) -> tuple[int, Collection[str]]:
            row = connection.execute(_THESE, {"some": [ident]}).mappings().first()
            if row is None or ended(to_consent(row), on):
                return 0, ()
            connection.execute(_END, {"ident": ident, "last": on - timedelta(days=1)})
            return 1, (row["subject"],)

        return bool(await self._write(work))

    async def _write(self, work: _Work) -> int:
        """Do the work, which says how many records it changed and whom they are about."""

        def counted(connection: Connection) -> tuple[int, tuple[int, Named | None] | None]:
            count, persons = work(connection)
            return count, self._changes.count_about(connection, persons) if count else None

        count, change = await self._database.write(counted)
        if change is not None:
            self._cache.touched(*change)
        return count
