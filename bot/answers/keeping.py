"""How long a question is kept, and what of it: its words and its day, and nobody who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import time
from uuid import uuid4

from policy.answer import Answer
from policy.model import KEPT_DAYS
from policy.model import QUESTION_LONG
from policy.model import SHOWN_DAYS
from policy.model import Context
from policy.model import MemberRef
from policy.model import Pack
from policy.model import Question
from policy.model import QuestionState

_WORDS = 3
"""Fewer words than these ask nothing that a supervisor could answer."""


def new_question(text: str, found: Answer, context: Context, packs: Mapping[str, Pack]) -> Question | None:
    """The question as it is kept; None for what is too short to be one, and for what touches somebody's safety.

    A cry for help is answered at once and stands in nobody's list.
    """
    words = text.split()
    if found.cue is not None or found.safety or len(words) < _WORDS or not context.packs:
        return None
    pack = packs[found.clauses[0].pack] if found.clauses else context.packs[0]
    today = _midnight(context)
    state = QuestionState.SHOWN if found.answered else QuestionState.UNANSWERED
    return Question(
        id=uuid4().hex,
        state=state,
        text=" ".join(words)[:QUESTION_LONG],
        pack=pack.id,
        revision=pack.revision,
        lang=found.lang,
        asked_at=today,
        expires=today + (SHOWN_DAYS if found.answered else KEPT_DAYS),
    )


def kept_longer(
    one: Question, state: QuestionState, context: Context, *, asker: MemberRef | None = None, named: bool = False
) -> Question:
    """The same question in a state in which it waits for an answer."""
    return replace(one, state=state, expires=_midnight(context) + KEPT_DAYS, asker=asker, named=named)


def dropped(one: Question, context: Context) -> Question:
    """The same question without its words: nobody waits for anything."""
    return replace(one, text="", expires=context.now, asker=None, named=False)


def _midnight(context: Context) -> datetime:
    """The day on which it is asked; the moment would tell which entry of the log is about it."""
    return datetime.combine(context.now.astimezone(UTC).date(), time(), tzinfo=UTC)
