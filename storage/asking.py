"""Consents asked for, in SQL."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import insert
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update

from policy.model import ConsentAnswer
from policy.model import ConsentRequest
from policy.model import Entry
from storage.agreements import consent_row
from storage.asked import answer_entry
from storage.asked import asked_row
from storage.asked import same_question
from storage.asked import to_asked
from storage.changes import Changes
from storage.database import Database
from storage.rostercache import RosterCache
from storage.statements import upsert
from storage.tables import consent
from storage.tables import consent_request
from storage.touched import Named

_R = consent_request.c
_OPEN = select(consent_request).where(_R.answered_at.is_(None), _R.expires > bindparam("now"))
_PAGE = _OPEN.order_by(_R.asked_at, _R.id).limit(bindparam("limit"))
_DUE = _OPEN.where(_R.due <= bindparam("now")).order_by(_R.due, _R.id).limit(bindparam("limit"))
_ABOUT = _OPEN.where(_R.subject == bindparam("whose"))
_FIND = select(consent_request).where(
    or_(_R.digest.in_(bindparam("digests", expanding=True)), _R.earlier.in_(bindparam("digests", expanding=True)))
)
_SENDING = (
    update(consent_request)
    .where(_R.id == bindparam("ident"), _R.answered_at.is_(None), _R.digest == bindparam("drawn_before"))
    .returning(_R.id)
)
_ANSWER = (
    update(consent_request)
    .where(_R.id == bindparam("ident"), _R.answered_at.is_(None), _R.expires > bindparam("moment"))
    .values(answered_at=bindparam("moment"), due=None)
    .returning(_R.id)
)


class SqlConsentRequests:
    """The questions in SQL. An answer, its records and its entry in the log are one transaction."""

    def __init__(
        self, database: Database, cache: RosterCache, write: Callable[[Connection, Sequence[Entry]], object]
    ) -> None:
        self._database = database
        self._cache = cache
        self._write = write
        self._changes = Changes(database.dialect)
        self._put = upsert(consent, database.dialect)

    async def add(self, requests: Sequence[ConsentRequest], entries: Sequence[Entry]) -> Sequence[ConsentRequest]:
        """Keep new questions, with their entries in the log; returns those that were not open already."""

        def work(connection: Connection) -> list[ConsentRequest]:
            new = [one for one in requests if not _is_open(connection, one)]
            if new:
                connection.execute(insert(consent_request), [asked_row(one) for one in new])
                self._write(connection, entries)
            return new

        return await self._database.write(work)

    async def open(self, *, now: datetime, due: bool = False, limit: int = 1_000) -> Sequence[ConsentRequest]:
        """What can still be answered, the oldest first; only what is to be sent by now where `due`."""
        bound = {"now": now, "limit": limit}
        found = await self._database.read(lambda c: c.execute(_DUE if due else _PAGE, bound).mappings().all())
        return [to_asked(row) for row in found]

    async def sending(self, request: ConsentRequest, *, drawn_before: str) -> bool:
        """Keep how a question travels. False where it was answered, or sent by somebody else, in the meantime."""
        names = ("due", "digest", "earlier", "tries", "error", "sent_at", "reminded_at")
        statement = _SENDING.values({name: getattr(request, name) for name in names})
        bound = {"ident": request.id, "drawn_before": drawn_before}
        return await self._database.write(lambda connection: connection.execute(statement, bound).first() is not None)

    async def find(self, digests: Sequence[str]) -> ConsentRequest | None:
        """The question that a link with one of these digests leads to, also one that was answered or is over."""
        bound = {"digests": [one for one in digests if one]}
        row = await self._database.read(lambda connection: connection.execute(_FIND, bound).mappings().first())
        return to_asked(row) if row else None

    async def answer(self, answer: ConsentAnswer) -> bool:
        """Put an answer on file, once. False, and nothing is changed, where there is one or the time is over."""

        def work(connection: Connection) -> tuple[int, Named | None] | None:
            bound = {"ident": answer.request, "moment": answer.at}
            if connection.execute(_ANSWER, bound).first() is None:
                return None
            connection.execute(self._put, [consent_row(one) for one in answer.consents])
            self._write(connection, [answer_entry(answer)])
            return self._changes.count_about(connection, {one.subject for one in answer.consents})

        change = await self._database.write(work)
        if change is not None:
            self._cache.touched(*change)
        return change is not None


def _is_open(connection: Connection, one: ConsentRequest) -> bool:
    rows = connection.execute(_ABOUT, {"now": one.asked_at, "whose": one.subject}).mappings()
    return any(same_question(one, to_asked(row)) for row in rows)
