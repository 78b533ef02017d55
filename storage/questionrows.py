"""Rows of questions and of a school's own answers, their seals, and their order: one answer for SQL and for memory."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping

from policy.model import WAITING
from policy.model import MemberRef
from policy.model import Question
from policy.model import QuestionState
from policy.model import StandardAnswer
from storage.seal import Keys
from storage.whom import Whom


def question_row(one: Question, asker: str | None, keys: Keys) -> dict[str, Any]:
    """A question as a row; `asker` is the subject's id of whoever waits for the answer."""
    return {
        "id": one.id,
        "state": one.state,
        "pack": one.pack,
        "revision": one.revision,
        "lang": one.lang,
        "text": keys.seal(one.text.encode(), place=question_place(one.id)),
        "asked_at": one.asked_at,
        "expires": one.expires,
        "asker": asker,
        "named": one.named,
    }


def to_question(row: RowMapping, keys: Keys, askers: Mapping[str, MemberRef]) -> Question:
    """A row of questions as a value; an asker whose way was deleted is nobody."""
    return Question(
        id=row["id"],
        state=QuestionState(row["state"]),
        text=keys.open(row["text"], place=question_place(row["id"])).decode(),
        pack=row["pack"],
        revision=row["revision"],
        lang=row["lang"],
        asked_at=row["asked_at"],
        expires=row["expires"],
        asker=askers.get(row["asker"] or ""),
        named=row["named"],
    )


def standard_row(one: StandardAnswer, keys: Keys) -> dict[str, Any]:
    """An answer of the school's own as a row."""
    sealed = {
        name: keys.seal(text.encode(), place=standard_place(one.id, name))
        for name, text in (("question", one.question), ("answer", one.answer))
    }
    return {"id": one.id, "pack": one.pack, "revision": one.revision, "by": one.by, "at": one.at, **sealed}


def to_standard(row: RowMapping, keys: Keys) -> StandardAnswer:
    """A row of the school's own answers as a value."""
    texts = {
        name: keys.open(row[name], place=standard_place(row["id"], name)).decode() for name in ("question", "answer")
    }
    return StandardAnswer(id=row["id"], pack=row["pack"], revision=row["revision"], by=row["by"], at=row["at"], **texts)


def question_place(ident: str) -> str:
    """What a question's seal is bound to."""
    return f"question:text:{ident}"


def standard_place(ident: str, column: str) -> str:
    """What the seals of a school's own answer are bound to."""
    return f"standard_answer:{column}:{ident}"


def waiting_in_order(found: Iterable[Question], now: datetime, limit: int) -> list[Question]:
    """Those that wait for an answer; what somebody sent on comes first, then the oldest."""
    live = (one for one in found if one.state in WAITING and one.expires > now)
    return sorted(live, key=lambda one: (one.state is not QuestionState.SENT, one.asked_at, one.id))[:limit]


def newest_first(found: Iterable[StandardAnswer]) -> list[StandardAnswer]:
    """The answer that was given last comes first."""
    return sorted(found, key=lambda one: (one.at, one.id), reverse=True)


def without(one: StandardAnswer, whom: Whom) -> StandardAnswer:
    """The answer stays the school's; the person is in it no more."""
    by = "" if whom.person and one.by == whom.person else one.by
    return replace(one, by=by, question=whom.struck(one.question), answer=whom.struck(one.answer))
