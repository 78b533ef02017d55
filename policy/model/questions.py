"""Questions that a policy did not settle for somebody, and the answers that a school gives of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from enum import StrEnum
from typing import Literal

from policy.model.naming import Wordless
from policy.model.people import MemberRef

SHOWN_DAYS = timedelta(days=2)
"""How long, at most, the buttons of an answer know which question it was."""
KEPT_DAYS = timedelta(days=60)
"""How long a question waits for an answer."""
QUESTION_LONG = 500
ANSWER_LONG = 1_000
"""The most characters that are kept of a question and of an answer."""
QUESTIONS_CHECK = "questions_weekly"
"""The check that tells a supervisor each week which questions wait."""


class QuestionState(StrEnum):
    """Where a question stands. `shown` was answered from the policy, and waits for a tap under the answer."""

    SHOWN = "shown"
    UNANSWERED = "unanswered"
    DISLIKED = "disliked"
    SENT = "sent"
    ANSWERED = "answered"


WAITING = (QuestionState.UNANSWERED, QuestionState.DISLIKED, QuestionState.SENT)
"""The states in which a supervisor can answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, kept sealed until `expires`. `pack` is the policy that was asked first, at its `revision`.

    `asker` is where the answer goes, known only while a question that was sent on waits for it; `named` says that the
    asker agreed to be named. `asked_at` is the day alone: its moment would lead to the decision, and so to the asker.
    """

    id: str
    state: QuestionState
    text: str
    pack: str
    revision: str
    lang: str
    asked_at: datetime
    expires: datetime
    asker: MemberRef | None = None
    named: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardAnswer:
    """What the school itself says to a question. `by` is a person's id; `revision` is the policy's at that time."""

    id: str
    pack: str
    revision: str
    question: str
    answer: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepQuestion(Wordless):
    """Keep a question, in place of an older state of it; one whose `expires` has come is gone."""

    question: Question
    kind: Literal["keep_question"] = "keep_question"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStandard(Wordless):
    """Give the school an answer of its own."""

    standard: StandardAnswer
    kind: Literal["set_standard"] = "set_standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawStandard(Wordless):
    """Take back an answer of the school's own."""

    standard: str
    kind: Literal["withdraw_standard"] = "withdraw_standard"
