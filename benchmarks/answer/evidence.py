"""The evidence of every case, as the weights are found from it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.answer.cases import Case
from benchmarks.answer.cases import Round
from benchmarks.answer.cases import left_out
from benchmarks.answer.cases import of_file
from benchmarks.answer.cases import unanswerable
from policy.answer import Index
from policy.answer import build_index
from policy.answer.abstain import evidence as evidence_for_answer
from policy.answer.elsewhere import ELSEWHERE
from policy.answer.index import PackIndex
from policy.answer.manner import manners
from policy.answer.question import Question
from policy.answer.question import read_question
from policy.answer.ranking import Match
from policy.answer.ranking import rank
from policy.answer.shape import Shape
from policy.answer.signals import hear
from policy.answer.verdict import evidence as evidence_for_group
from policy.answer.verdict import hinted
from policy.answer.verdict import with_telling
from policy.model import Pack
from policy.model import Verdict

_PARTS = 4
VERDICTS = tuple(Verdict)
SHAPES = tuple(Shape)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What one case showed. `signals` and `groups` hold (evidence, whether it is the right one) in rows.

    `verdicts` are those of the groups, `manners` how it was asked; `source` is its author.
    """

    source: str
    gold: bool
    signals: tuple[tuple[tuple[float, ...], bool], ...]
    groups: tuple[tuple[tuple[float, ...], bool], ...]
    verdicts: tuple[Verdict, ...]
    manners: frozenset[str]
    answered: tuple[float, ...] | None


def seen_in(packs: Sequence[Pack], files: Sequence[Path]) -> Iterator[Seen]:
    """Own questions left out in turn, those of the files, and unanswerable ones that the index has not learnt from."""
    for one in left_out(packs):
        yield from _seen(one)
    for path in files:
        yield from _seen(of_file(path, packs))
    for one in _unlearnt(packs):
        yield from _seen(one)


def _unlearnt(packs: Sequence[Pack]) -> Iterator[Round]:
    every = [case.question for case in unanswerable(build_index(packs[:1])).cases]
    random.Random(4).shuffle(every)
    for part in range(_PARTS):
        asked = every[part::_PARTS]
        learnt = tuple(one for one in ELSEWHERE if one not in asked)
        yield unanswerable(build_index(packs, elsewhere=learnt), asked)


def _seen(one: Round) -> Iterator[Seen]:
    for case in one.cases:
        if len(case.packs) == 1:
            yield _of(case, one.index, one.index.packs[case.packs[0]])


def _of(case: Case, index: Index, pack: PackIndex) -> Seen:
    question = read_question(case.question, index)
    matches = rank(question, pack, case.role)
    heard = hear(question, pack)
    groups = tuple(_groups(case, question, matches, pack, index))
    return Seen(
        source=case.source,
        gold=bool(case.gold),
        signals=tuple((tuple(one.signals), pack.documents[one.place].clause.id in case.gold) for one in heard),
        groups=tuple((row, right) for row, right, _ in groups),
        verdicts=tuple(verdict for _, _, verdict in groups),
        manners=manners(question.words),
        answered=evidence_for_answer(question, matches, pack) if matches and not question.foreign else None,
    )


def _groups(
    case: Case, question: Question, matches: Sequence[Match], pack: PackIndex, index: Index
) -> Iterator[tuple[tuple[float, ...], bool, Verdict]]:
    match = next((one for one in matches if one.document.clause.id in case.gold), None)
    if match is None or not match.document.clause.settles:
        return
    rows = evidence_for_group(question, match, pack, index)
    for found, group in zip(rows, with_telling(match.document.clause.settles), strict=True):
        shape = [float(question.shape is one and group.verdict is each) for one in SHAPES for each in VERDICTS]
        hints = [float(said and group.verdict is each) for said in hinted(question) for each in VERDICTS]
        yield (*found, *shape, *hints), group.verdict.value == case.verdict, group.verdict
