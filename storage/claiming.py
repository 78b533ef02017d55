"""An event claimed, and its conversation's mark raised: two statements in a transaction, or one of PostgreSQL's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import AwayError
from storage.database import Database
from storage.singles import Single
from storage.statements import Insert
from storage.statements import insert_into
from storage.statements import insert_new
from storage.tables import conversation_mark
from storage.tables import inbox


def _raising(insert: Insert) -> Insert:
    """A mark only ever moves on."""
    return insert.on_conflict_do_update(
        index_elements=["workspace", "conversation"],
        set_={"at": insert.excluded.at},
        where=insert.excluded.at > conversation_mark.c.at,
    )


_COLUMNS = {c.name: bindparam(c.name, type_=c.type) for c in inbox.c if c.name != "judged_at"}
_CLAIM = insert_new(inbox, "postgresql").values(_COLUMNS).returning(inbox.c.id)


def _claim_with_mark() -> Single:
    new = _CLAIM.cte("new")
    mark = ("workspace", "conversation", "at")
    row = select(*(bindparam(name, type_=conversation_mark.c[name].type) for name in mark)).select_from(new)
    raised = _raising(insert_into(conversation_mark, "postgresql").from_select(list(mark), row)).cte("raised")
    return Single(select(new.c.id).add_cte(raised))


_ALONE, _WITH_MARK = Single(_CLAIM), _claim_with_mark()


class Claiming:
    """Puts events into the inbox, each once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._insert = insert_new(inbox, database.dialect).returning(inbox.c.id)
        self._raise = _raising(insert_into(conversation_mark, database.dialect))

    async def claim(self, row: dict[str, Any], *, counts: bool) -> bool:
        """Insert a row of the inbox; with `counts` its moment is the conversation's mark. False where it is known.

        Raises `AwayError` where the database cannot be asked.
        """
        singles = self._database.singles
        if singles is not None:
            try:
                return await singles.first(_WITH_MARK if counts else _ALONE, row) is not None
            except AwayError:  # a connection broke: once more on another. What was claimed all the same waits there
                pass
        return await self._database.write(self._work(row, counts=counts))

    def _work(self, row: dict[str, Any], *, counts: bool) -> Callable[[Connection], bool]:
        def work(connection: Connection) -> bool:
            if connection.execute(self._insert, row).first() is None:
                return False
            if counts:
                connection.execute(self._raise, _mark_of(row))
            return True

        return work


def _mark_of(row: dict[str, Any]) -> dict[str, str | datetime]:
    return {name: row[name] for name in ("workspace", "conversation", "at")}
