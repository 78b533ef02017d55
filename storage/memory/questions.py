"""What people asked and still want to know, and the school's own answers, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from policy.model import Asking
from policy.model import KeepQuestion
from policy.model import Question
from policy.model import SetStandard
from policy.model import StandardAnswer
from policy.model import WithdrawStandard
from storage.memory.state import State
from storage.questionrows import newest_first
from storage.questionrows import waiting_in_order
from storage.questionrows import without
from storage.whom import Whom


class MemoryQuestions:
    """The questions and the answers, by id."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def find(self, ident: str, *, now: datetime) -> Question | None:
        """A question that has not expired."""
        found = self._state.questions.get(ident)
        return found if found and found.expires > now else None

    async def open(self, *, now: datetime, limit: int = 100) -> Sequence[Question]:
        """What waits for an answer: what somebody sent on first, then the oldest."""
        return waiting_in_order(self._state.questions.values(), now, limit)

    async def standards(self, packs: Collection[str]) -> Sequence[StandardAnswer]:
        """The school's own answers on some policies, the newest first."""
        return newest_first(one for one in self._state.standards.values() if one.pack in packs)

    async def standard(self, ident: str) -> StandardAnswer | None:
        """One answer of the school's own."""
        return self._state.standards.get(ident)


def ask_in(state: State, asking: Iterable[Asking]) -> None:
    """Store what becomes of questions, in its order."""
    for one in asking:
        match one:
            case KeepQuestion(question=kept):
                state.questions[kept.id] = kept
            case SetStandard(standard=standard):
                state.standards[standard.id] = standard
            case WithdrawStandard(standard=ident):
                state.standards.pop(ident, None)
            case _:
                assert_never(one)


def forget_questions_in(state: State, whom: Whom) -> Mapping[str, int]:
    """Drop the questions of a person or about them; strike them out of the school's own answers."""
    theirs = [key for key, one in state.questions.items() if one.asker in whom.refs or whom.is_named(one.text)]
    state.questions = {key: one for key, one in state.questions.items() if key not in theirs}
    struck = {key: without(one, whom) for key, one in state.standards.items() if without(one, whom) != one}
    state.standards = {**state.standards, **struck}
    return Counter(question=len(theirs), standard_answer=len(struck))
