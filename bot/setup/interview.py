"""Leads through the questions: says what each is for, looks at the answer at once, and keeps it before the next one."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.setup.answers import Answers
from bot.setup.question import Check
from bot.setup.question import Question
from bot.setup.question import Verdict
from bot.setup.talk import Talk
from bot.setup.valid import problem_with
from policy.model import InputError

LATER, QUIT, BACK, KEEP = "later", "quit", "back", "keep"
INTRODUCTION = (
    "Enter keeps what stands in brackets. Besides an answer you may write: later (leave it empty; `chaperone doctor` "
    "reminds you), back (the question before), quit (stop here; what was answered is kept)."
)


class End(StrEnum):
    """How the conversation ended."""

    DONE = "done"
    QUIT = "quit"
    OUT = "out"
    """No more answers came."""


class _Go(StrEnum):
    """Where to go from a question."""

    ON = "on"
    BACK = "back"
    QUIT = "quit"
    OUT = "out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """The questions with what answers them: `checks` ask the services, by the name that a question has for them."""

    talk: Talk
    answers: Answers
    checks: Mapping[str, Check]
    questions: Sequence[Question]

    def lead(self) -> End:
        """Ask all that is wanted.

        Raises `SettingError` where an answer cannot be kept, and `InputError` for a line from a pipe that is wrong.
        """
        here = 0
        been: list[int] = []
        while here < len(self.questions):
            question = self.questions[here]
            if not question.wanted(self.answers) or self._stands_elsewhere(question):
                here += 1
                continue
            match self._put(question, len(been) + 1):
                case _Go.QUIT:
                    return End.QUIT
                case _Go.OUT:
                    return End.OUT
                case _Go.BACK:
                    here = been.pop() if been else here
                case _Go.ON:
                    been.append(here)
                    here += 1
        return End.DONE

    def _stands_elsewhere(self, question: Question) -> bool:
        place = self.answers.elsewhere(question.name)
        if place:
            self.talk.say(f"\n{question.name} comes from {place}, which goes before the file: it stays as it is.")
        return bool(place)

    def _put(self, question: Question, number: int) -> _Go:
        """One question, until its answer is kept."""
        self._introduce(question, number)
        while True:
            heard = self.talk.hear(self._prompt(question), secret=question.secret)
            word = (heard or "").lower()
            if heard is None and not self.talk.waits:
                return _Go.OUT  # whoever pipes fewer lines leaves the rest as it is
            if heard is None or word == QUIT:
                return _Go.QUIT
            if word == BACK:
                return _Go.BACK
            if self._took(question, "" if word == LATER else heard or self._kept(question), word):
                return _Go.ON

    def _introduce(self, question: Question, number: int) -> None:
        self.talk.say(f"\n{number}. {question.asks}{_shown(question.name)}")
        self.talk.say(f"   For: {question.why}")
        self.talk.say(f"   Where: {question.where}")
        for line in question.choices(self.answers):
            self.talk.say(f"     {line}")

    def _prompt(self, question: Question) -> str:
        kept = self._kept(question)
        if question.secret:
            return "   [there is one; Enter keeps it] (not shown) > " if kept else "   (not shown) > "
        return f"   [{kept}] > " if kept else "   > "

    def _kept(self, question: Question) -> str:
        return self.answers[question.name] or question.default(self.answers)

    def _took(self, question: Question, answer: str, word: str) -> bool:
        """Whether it was kept; else it was said why not, and the question stands."""
        if not answer:
            return self._left(question, word)
        same = answer == self.answers[question.name]
        value = answer if same else question.value(answer, self.answers)
        problem = problem_with(question.name, value, self.answers)
        if problem:
            return self._not_taken(question, f"{problem[:1].upper()}{problem[1:]}.")
        verdict = self._looked_at(question, value)
        if verdict.refused and not self._wanted_all_the_same(question, verdict.refused):
            return False
        self._tell(verdict)
        self.answers.put(question.name, value)
        return True

    def _left(self, question: Question, word: str) -> bool:
        verdict = self._looked_at(question, "") if word != LATER else Verdict()
        if verdict.refused:
            return self._not_taken(question, verdict.refused)
        self._tell(verdict)
        self.answers.put(question.name, "")
        left = question.left(self.answers)
        if left or not verdict.good:
            self.talk.say(f"   {f'! {left}' if left else '– left empty'}")
        return True

    def _looked_at(self, question: Question, value: str) -> Verdict:
        check = self.checks.get(question.check)
        return check(value, self.answers) if check else Verdict()

    def _tell(self, verdict: Verdict) -> None:
        for line in verdict.good:
            self.talk.say(f"   ✓ {line}")
        for line in verdict.odd:
            self.talk.say(f"   ! {line}")

    def _wanted_all_the_same(self, question: Question, problem: str) -> bool:
        """Whether an answer that a service refuses is kept: the person may know better."""
        if not self.talk.waits:
            return self._not_taken(question, problem)
        self.talk.say(f"   ✗ {problem}")
        heard = self.talk.hear("   Enter to answer again, keep to keep it as it is > ", secret=False)
        return (heard or "").lower() == KEEP

    def _not_taken(self, question: Question, problem: str) -> bool:
        """Say what is wrong. Lines from a pipe end there: the next one answers another question."""
        if not self.talk.waits:
            said = f"{question.name}: {' '.join(problem.split()).rstrip('.')}"
            do = "correct that line and run it again; the answers before it are kept"
            raise InputError("standard input", said, do, line=self.talk.heard)
        self.talk.say(f"   ✗ {problem}")
        self.talk.say("   Answer again, or write later or quit.")
        return False


def _shown(name: str) -> str:
    return f" ({name})" if name.isupper() else ""
