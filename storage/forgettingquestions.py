"""Erasing a person from what people asked and from the school's own answers."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import select
from sqlalchemy import update

from storage.questionrows import question_place
from storage.questionrows import standard_row
from storage.questionrows import to_standard
from storage.questionrows import without
from storage.seal import Keys
from storage.tables import question
from storage.tables import standard_answer
from storage.whom import Whom

_DROP = delete(question).where(question.c.id.in_(bindparam("ids", expanding=True)))
_CHANGE = update(standard_answer).where(standard_answer.c.id == bindparam("ident"))


def forget_questions(connection: Connection, whom: Whom, keys: Keys) -> Mapping[str, int]:
    """Drop the questions of a person or about them; strike them out of the school's own answers."""
    rows = connection.execute(select(question.c.id, question.c.asker, question.c.text)).all()
    theirs = [
        row.id
        for row in rows
        if row.asker in whom.ids or whom.is_named(keys.open(row.text, place=question_place(row.id)).decode())
    ]
    if theirs:
        connection.execute(_DROP, {"ids": theirs})
    found = [to_standard(row, keys) for row in connection.execute(select(standard_answer)).mappings()]
    struck = [without(one, whom) for one in found if without(one, whom) != one]
    for one in struck:
        values = standard_row(one, keys)
        connection.execute(
            _CHANGE.values({name: values[name] for name in ("question", "answer", "by")}), {"ident": one.id}
        )
    return {"question": len(theirs), "standard_answer": len(struck)}
