"""Consents to oversight in SQL: one row an account, its token sealed; links that were used."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import select
from sqlalchemy import update

from policy.model import MemberRef
from policy.model import Oversight
from policy.model import OversightChange
from storage.database import Database
from storage.seal import Keys
from storage.statements import insert_new
from storage.statements import upsert
from storage.tables import oversight
from storage.tables import oversight_used

_O, _U = oversight.c, oversight_used.c
_MINE = (_O.workspace == bindparam("at"), _O.account == bindparam("who"))
_ONE = select(oversight).where(*_MINE)
_OF = select(oversight).where(_O.workspace == bindparam("at")).order_by(_O.account)
_END = (
    update(oversight).where(*_MINE, _O.ended_at.is_(None)).values(ended_at=bindparam("moment"), ended=bindparam("how"))
)
_TOLD = update(oversight).where(*_MINE).values(told=bindparam("word"))
_NO_TOKEN = update(oversight).where(*_MINE).values(token=None)
_DROP = delete(oversight).where(*_MINE, _O.ended_at.is_not(None))
_OVER = delete(oversight_used).where(_U.expires <= bindparam("now"))
_USED = select(_U.digest).where(_U.digest == bindparam("which"))


def token_place(workspace: str, account: str) -> str:
    """What a sealed token is bound to."""
    return f"oversight:token:{workspace}:{account}"


class SqlOversight:
    """The consents in SQL."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys
        self._put = upsert(oversight, database.dialect)
        self._use = insert_new(oversight_used, database.dialect).returning(_U.digest)

    async def use(self, digest: str, *, expires: datetime, now: datetime) -> bool:
        """Use a link up, once of all tries. What is over anyway is forgotten."""

        def work(connection: Connection) -> bool:
            connection.execute(_OVER, {"now": now})
            return connection.execute(self._use, {"digest": digest, "expires": expires}).first() is not None

        return await self._database.write(work)

    async def used(self, digest: str) -> bool:
        """Whether a link was used."""
        return await self._database.read(lambda c: c.execute(_USED, {"which": digest}).first() is not None)

    async def put(self, consent: Oversight, token: str) -> None:
        """Keep a consent with its token, in place of an older one of the account."""
        account = consent.account
        sealed = self._keys.seal(token.encode(), place=token_place(account.workspace, account.id))
        row = {**_row(consent), "token": sealed}
        await self._database.write(lambda c: c.execute(self._put, row))

    async def find(self, account: MemberRef) -> Oversight | None:
        """What an account gave, also where it has ended and is not settled yet."""
        row = await self._database.read(lambda c: c.execute(_ONE, _key(account)).mappings().first())
        return to_oversight(row) if row else None

    async def of(self, workspace: str) -> Sequence[Oversight]:
        """All of a workspace, by account."""
        rows = await self._database.read(lambda c: c.execute(_OF, {"at": workspace}).mappings().all())
        return [to_oversight(row) for row in rows]

    async def token(self, account: MemberRef) -> str:
        """The token that came with a consent; "" where there is none (any more)."""
        row = await self._database.read(lambda c: c.execute(_ONE, _key(account)).mappings().first())
        if row is None or row["token"] is None:
            return ""
        return self._keys.open(row["token"], place=token_place(account.workspace, account.id)).decode()

    async def end(self, account: MemberRef, how: OversightChange, *, at: datetime) -> bool:
        """It holds no more from now on. False where none held."""
        bound = {**_key(account), "moment": at, "how": how.value}
        return bool(await self._database.write(lambda c: c.execute(_END, bound).rowcount))

    async def tell(self, account: MemberRef, word: str) -> None:
        """The log has heard of this change."""
        await self._database.write(lambda c: c.execute(_TOLD, {**_key(account), "word": word}))

    async def forget_token(self, account: MemberRef) -> None:
        """Delete the token."""
        await self._database.write(lambda c: c.execute(_NO_TOKEN, _key(account)))

    async def drop(self, account: MemberRef) -> None:
        """Delete a consent that has ended; the log holds that there was one."""
        await self._database.write(lambda c: c.execute(_DROP, _key(account)))


def to_oversight(row: RowMapping) -> Oversight:
    """A row as a value, without its token."""
    return Oversight(
        account=MemberRef(workspace=row["workspace"], id=row["account"]),
        person=row["person"],
        wording=row["wording"],
        given_at=row["given_at"],
        asked_by=row["asked_by"],
        ended_at=row["ended_at"],
        ended=row["ended"],
        told=row["told"],
    )


def _key(account: MemberRef) -> dict[str, str]:
    return {"at": account.workspace, "who": account.id}


def _row(one: Oversight) -> dict[str, object]:
    return {
        "workspace": one.account.workspace,
        "account": one.account.id,
        "person": one.person,
        "wording": one.wording,
        "asked_by": one.asked_by,
        "given_at": one.given_at,
        "ended_at": one.ended_at,
        "ended": one.ended,
        "told": one.told,
    }
