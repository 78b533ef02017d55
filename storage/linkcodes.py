"""One-time codes in SQL: kept by digest, held by one account at a time, guessed at a few times only."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import case
from sqlalchemy import delete
from sqlalchemy import insert
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update

from policy.model import LinkCode
from policy.model import MemberRef
from policy.model import Person
from storage.database import Database
from storage.linklimits import HOUR
from storage.linklimits import MOST_A_WORKSPACE
from storage.linklimits import MOST_AN_ACCOUNT
from storage.people import read_person
from storage.seal import Keys
from storage.statements import insert_into
from storage.tables import link_code
from storage.tables import link_try

_VOID = delete(link_code).where(link_code.c.person == bindparam("whose"))
_FIND = select(link_code).where(
    link_code.c.digest.in_(bindparam("digests", expanding=True)),
    link_code.c.used_at.is_(None),
    link_code.c.expires > bindparam("now"),
)
_HOLD = (
    update(link_code)
    .where(link_code.c.digest == bindparam("code"), link_code.c.used_at.is_(None))
    .where(or_(link_code.c.held_by.is_(None), link_code.c.held_by.in_(bindparam("ours", expanding=True))))
    .values(held_by=bindparam("holder"))
    .returning(link_code.c.digest)
)
_OVER = delete(link_try).where(
    # passing over what another process works on just now: nobody waits for anybody
    link_try.c.who.in_(
        select(link_try.c.who).where(link_try.c.since <= bindparam("past")).with_for_update(skip_locked=True)
    )
)
_SPARE = (
    update(link_try)
    .where(link_try.c.who.in_(bindparam("whom", expanding=True)), link_try.c.count > 0)
    .values(count=link_try.c.count - 1)
)


class SqlLinkCodes:
    """The codes in SQL. Accounts stand beside them by keyed digest only, so that nothing here leads to anybody."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys.derive("link tries").secrets
        row = insert_into(link_try, database.dialect)
        over = link_try.c.since <= bindparam("past")
        self._count = row.on_conflict_do_update(
            index_elements=["who"],
            set_={
                "count": case((over, 1), else_=link_try.c.count + 1),
                "since": case((over, row.excluded.since), else_=link_try.c.since),
            },
            where=or_(over, link_try.c.count < bindparam("most")),
        ).returning(link_try.c.count)

    async def issue(self, codes: Sequence[LinkCode]) -> None:
        """Keep new codes. All older ones of the same persons are void."""
        rows = [
            {"digest": one.digest, "person": one.person, "expires": one.expires, "used_at": one.used_at}
            for one in {one.person: one for one in codes}.values()
        ]

        def work(connection: Connection) -> None:
            connection.execute(_VOID, [{"whose": one["person"]} for one in rows])
            connection.execute(insert(link_code), rows)

        if rows:
            await self._database.write(work)

    async def find(self, digests: Sequence[str], *, now: datetime) -> tuple[LinkCode, Person] | None:
        """The code with one of these digests, and whom it names; None where it links nobody (any more)."""

        def work(connection: Connection) -> tuple[LinkCode, Person] | None:
            row = connection.execute(_FIND, {"digests": list(digests), "now": now}).first()
            person = read_person(connection, row.person) if row else None
            if row is None or person is None:
                return None
            return LinkCode(digest=row.digest, person=row.person, expires=row.expires), person

        return await self._database.read(work)

    async def hold(self, digest: str, by: MemberRef) -> bool:
        """Keep a code for one account until it is used up. False where another account came first, or it is used."""
        ours = self._names(f"{by.workspace}/{by.id}")
        row = {"code": digest, "ours": ours, "holder": ours[0]}
        return await self._database.write(lambda connection: connection.execute(_HOLD, row).first() is not None)

    async def attempt(self, by: MemberRef, *, now: datetime) -> bool:
        """Count a code as wrong before it is looked up. False, and nothing is counted, where there were too many."""
        account, workspace = self._counted(by)

        def work(connection: Connection) -> bool:
            moments = {"past": now - HOUR, "since": now, "count": 1}
            if connection.execute(self._count, {"who": account, "most": MOST_AN_ACCOUNT, **moments}).first() is None:
                return False
            if connection.execute(self._count, {"who": workspace, "most": MOST_A_WORKSPACE, **moments}).first():
                connection.execute(_OVER, {"past": now - HOUR})
                return True
            connection.execute(_SPARE, {"whom": [account]})
            return False

        return await self._database.write(work)

    async def spare(self, by: MemberRef) -> None:
        """Take an attempt back: the code was right."""
        whom = list(self._counted(by))
        await self._database.write(lambda connection: connection.execute(_SPARE, {"whom": whom}))

    def _counted(self, by: MemberRef) -> tuple[str, str]:
        return self._names(f"{by.workspace}/{by.id}")[0], self._names(by.workspace)[0]

    def _names(self, who: str) -> list[str]:
        return [hmac.digest(key, who.encode(), "sha256").hex() for key in self._keys]
