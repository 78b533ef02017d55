"""What share of questions gets the right clause, the right verdict, an answer at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.answer.cases import Case
from benchmarks.answer.cases import Round
from policy.answer import answer

_TOP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """How one case went."""

    answerable: bool
    answered: bool
    top1: bool
    top3: bool
    verdict: bool


def judge(rounds: Iterable[Round]) -> list[Judged]:
    """Every case asked of its index."""
    return [_judged(case, one) for one in rounds for case in one.cases]


def figures(judged: Iterable[Judged]) -> dict[str, float]:
    """The shares of `eval/score_qa.py` that need no text, and the number of cases."""
    rows = list(judged)
    due = [one for one in rows if one.answerable]
    other = [one for one in rows if not one.answerable]
    found: dict[str, float] = {"n": len(rows)}
    if due:
        for name in ("answered", "top1", "top3", "verdict"):
            found[name] = round(sum(getattr(one, name) for one in due) / len(due), 3)
    if other:
        found["false_answers"] = round(sum(one.answered for one in other) / len(other), 3)
    return found


def _judged(case: Case, one: Round) -> Judged:
    found = answer(case.question, one.index, packs=case.packs, role=case.role, lang=case.lang)
    clauses = [citation.clause for citation in found.clauses]
    return Judged(
        answerable=bool(case.gold),
        answered=found.answered,
        top1=bool(case.gold & set(clauses[:1])),
        top3=bool(case.gold & set(clauses[:_TOP])),
        verdict=found.answered and found.verdict.value == case.verdict,
    )
