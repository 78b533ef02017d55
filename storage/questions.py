"""What people asked and still want to know, and the school's own answers, in SQL."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import select

from policy.model import WAITING
from policy.model import Asking
from policy.model import KeepQuestion
from policy.model import Question
from policy.model import SetStandard
from policy.model import StandardAnswer
from policy.model import WithdrawStandard
from storage.database import Database
from storage.questionrows import newest_first
from storage.questionrows import question_row
from storage.questionrows import standard_row
from storage.questionrows import to_question
from storage.questionrows import to_standard
from storage.questionrows import waiting_in_order
from storage.seal import Keys
from storage.statements import upsert
from storage.subjects import Subjects
from storage.subjects import members_of
from storage.tables import question
from storage.tables import standard_answer

_LIVE = select(question).where(question.c.expires > bindparam("now"))
_ONE = _LIVE.where(question.c.id == bindparam("ident"))
_WAITING = _LIVE.where(question.c.state.in_(WAITING))
_IN_FORCE = select(standard_answer).where(standard_answer.c.pack.in_(bindparam("packs", expanding=True)))
_STANDARD = select(standard_answer).where(standard_answer.c.id == bindparam("ident"))
_WITHDRAW = delete(standard_answer).where(standard_answer.c.id == bindparam("ident"))


class SqlQuestions:
    """Reads them; they are written with the decision that they follow from (`AskingWriter`)."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    async def find(self, ident: str, *, now: datetime) -> Question | None:
        """A question that has not expired."""
        found = await self._database.read(
            lambda c: self._opened(c, c.execute(_ONE, {"ident": ident, "now": now}).mappings().all())
        )
        return found[0] if found else None

    async def open(self, *, now: datetime, limit: int = 100) -> Sequence[Question]:
        """What waits for an answer: what somebody sent on first, then the oldest."""
        found = await self._database.read(lambda c: self._opened(c, c.execute(_WAITING, {"now": now}).mappings().all()))
        return waiting_in_order(found, now, limit)

    async def standards(self, packs: Collection[str]) -> Sequence[StandardAnswer]:
        """The school's own answers on some policies, the newest first."""
        bound = {"packs": sorted(packs)}
        rows = await self._database.read(lambda c: c.execute(_IN_FORCE, bound).mappings().all())
        return newest_first(to_standard(row, self._keys) for row in rows)

    async def standard(self, ident: str) -> StandardAnswer | None:
        """One answer of the school's own."""
        row = await self._database.read(lambda c: c.execute(_STANDARD, {"ident": ident}).mappings().first())
        return to_standard(row, self._keys) if row else None

    def _opened(self, connection: Connection, rows: Sequence[RowMapping]) -> list[Question]:
        askers = members_of(connection, {row["asker"] for row in rows if row["asker"]})
        return [to_question(row, self._keys, askers) for row in rows]


class AskingWriter:
    """Writes what becomes of questions inside the caller's transaction."""

    def __init__(self, keys: Keys, subjects: Subjects, dialect: str) -> None:
        self._keys = keys
        self._subjects = subjects
        self._put_question = upsert(question, dialect)
        self._put_standard = upsert(standard_answer, dialect)

    def store(self, connection: Connection, asking: Iterable[Asking]) -> None:
        """Store them in their order."""
        for one in asking:
            match one:
                case KeepQuestion(question=kept):
                    asker = self._subjects.id_of(connection, kept.asker)
                    connection.execute(self._put_question, question_row(kept, asker, self._keys))
                case SetStandard(standard=standard):
                    connection.execute(self._put_standard, standard_row(standard, self._keys))
                case WithdrawStandard(standard=ident):
                    connection.execute(_WITHDRAW, {"ident": ident})
                case _:
                    assert_never(one)
