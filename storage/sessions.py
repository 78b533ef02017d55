"""Sessions of the console and one-time links in SQL, by digest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import insert
from sqlalchemy import select
from sqlalchemy import update

from policy.model import SESSION_IDLE
from policy.model import Session
from policy.model import SignInLink
from storage.database import Database
from storage.tables import console_session
from storage.tables import sign_in_link

_S, _L = console_session.c, sign_in_link.c
_OVER = (
    delete(console_session).where(_S.expires <= bindparam("now")),
    delete(sign_in_link).where(_L.expires <= bindparam("now")),
)
_ONE = select(console_session).where(_S.digest == bindparam("which"))
_SEEN = (
    update(console_session)
    .where(_S.digest == bindparam("which"), _S.revoked_at.is_(None))
    .values(seen_at=bindparam("at"), lang=bindparam("reads"))
)
_END = update(console_session).where(_S.digest == bindparam("which"), _S.revoked_at.is_(None))
_END_ALL = (
    update(console_session)
    .where(_S.person == bindparam("whose"), _S.revoked_at.is_(None))
    .values(revoked_at=bindparam("at"))
    .returning(_S.expires, _S.seen_at)
)
_VOID = delete(sign_in_link).where(_L.person == bindparam("whose"))
_WORKS = (_L.digest.in_(bindparam("digests", expanding=True)), _L.expires > bindparam("now"))
_PEEK = select(_L.person).where(*_WORKS)
_USE = delete(sign_in_link).where(*_WORKS).returning(_L.person)


class SqlSessions:
    """The sessions in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def start(self, session: Session, *, instead: str = "") -> None:
        """Keep a new session; the one with the digest `instead` holds no longer. What is long over is dropped."""
        now = session.created_at

        def work(connection: Connection) -> None:
            for statement in _OVER:
                connection.execute(statement, {"now": now})
            connection.execute(_END.values(revoked_at=now), {"which": instead})
            connection.execute(insert(console_session), _row(session))

        await self._database.write(work)

    async def find(self, digest: str) -> Session | None:
        """A session, also one that holds no more."""
        row = await self._database.read(lambda c: c.execute(_ONE, {"which": digest}).mappings().first())
        return _session(row) if row else None

    async def seen(self, digest: str, *, at: datetime, lang: str) -> None:
        """Somebody was there; `lang` is what they read in."""
        await self._database.write(lambda c: c.execute(_SEEN, {"which": digest, "at": at, "reads": lang}))

    async def end(self, digest: str, *, at: datetime) -> None:
        """Sign out here."""
        await self._database.write(lambda c: c.execute(_END.values(revoked_at=at), {"which": digest}))

    async def end_all(self, person: str, *, at: datetime) -> int:
        """Sign somebody out everywhere, and void their links. Returns how many sessions held."""

        def work(connection: Connection) -> int:
            connection.execute(_VOID, {"whose": person})
            rows = connection.execute(_END_ALL, {"whose": person, "at": at}).all()
            return sum(at < min(row.expires, row.seen_at + SESSION_IDLE) for row in rows)

        return await self._database.write(work)


class SqlSignInLinks:
    """The links in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def issue(self, link: SignInLink) -> None:
        """Keep a link. Older ones of the same person still work."""
        values = {"digest": link.digest, "person": link.person, "expires": link.expires}
        await self._database.write(lambda connection: connection.execute(insert(sign_in_link), values))

    async def peek(self, digests: Sequence[str], *, now: datetime) -> bool:
        """Whether a link with one of these digests still works. Nothing is used up."""
        bound = {"digests": list(digests), "now": now}
        return await self._database.read(lambda c: c.execute(_PEEK, bound).first() is not None)

    async def use(self, digests: Sequence[str], *, now: datetime) -> str | None:
        """Use a link up, once of all tries: the id of its person, whose others are void from then on."""

        def work(connection: Connection) -> str | None:
            found: str | None = connection.execute(_USE, {"digests": list(digests), "now": now}).scalar()
            if found is not None:
                connection.execute(_VOID, {"whose": found})
            return found

        return await self._database.write(work)


def _row(one: Session) -> dict[str, object]:
    return {
        "digest": one.digest,
        "person": one.person,
        "created_at": one.created_at,
        "seen_at": one.seen_at,
        "expires": one.expires,
        "lang": one.lang,
        "revoked_at": one.revoked_at,
    }


def _session(row: RowMapping) -> Session:
    return Session(**row)
