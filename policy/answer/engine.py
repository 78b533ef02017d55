"""A question in, an answer out: safety first, then the best clauses of each policy, or nothing and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from itertools import zip_longest

from policy.answer.abstain import nothing_to_say
from policy.answer.index import Index
from policy.answer.index import PackIndex
from policy.answer.model import Answer
from policy.answer.model import Cue
from policy.answer.model import PackAnswer
from policy.answer.parts import MOST_CLAUSES
from policy.answer.parts import help_of
from policy.answer.parts import said_by
from policy.answer.parts import silent
from policy.answer.question import Question
from policy.answer.question import read_question
from policy.answer.ranking import Match
from policy.answer.ranking import rank
from policy.answer.safety import asks_for_rule
from policy.answer.safety import cue_in
from policy.answer.signals import promise
from policy.model import STAFF
from policy.model import Citation
from policy.model import Contact
from policy.model import Role
from policy.model import Verdict

_NEAR_OTHERS = 0.7
_MOST_NEAREST = 3
_MOST_PACKS = 8

_Ranked = tuple[PackIndex, tuple[Match, ...]]


def answer(
    question: str, index: Index, *, packs: Sequence[str] = (), role: Role | None = None, lang: str = "en"
) -> Answer:
    """What the packs say to a question of somebody in `role` (None: unknown); no `packs` means all of the index.

    Deterministic, and quick once the index stands. Raises `KeyError` for a pack that the index does not hold.
    """
    chosen = [index.packs[one] for one in (packs or tuple(index.packs))]
    cue = cue_in(question)
    asked = read_question(question, index)
    ranked = [(one, rank(asked, one, role)) for one in _promising(asked, chosen)]
    if cue is not None and not (role in STAFF and asks_for_rule(question)):
        return _help_first(cue, ranked, role, lang)
    parts = _parts(asked, ranked, index, role)
    if not parts:
        return _abstention(asked, ranked, role, lang, cue)
    verdicts = [one.verdict for one in parts]
    return Answer(
        answered=True,
        verdict=_common(verdicts),
        clauses=_interleaved(parts),
        contacts=_once(contact for one in parts for contact in one.contacts),
        answers=parts,
        differ=len(set(verdicts)) > 1,
        cue=cue,
        lang=lang,
    )


def _promising(asked: Question, chosen: Sequence[PackIndex]) -> Sequence[PackIndex]:
    """The packs worth reading: all of a school's; of a whole district's those that hold most of the question."""
    if len(chosen) <= _MOST_PACKS:
        return chosen
    best = sorted(range(len(chosen)), key=lambda at: -promise(asked, chosen[at]))[:_MOST_PACKS]
    return [chosen[at] for at in sorted(best)]


def _parts(asked: Question, ranked: Sequence[_Ranked], index: Index, role: Role | None) -> tuple[PackAnswer, ...]:
    """What each pack says that has something to say, and comes near enough to the one that has most."""
    speaking = [(one, found) for one, found in ranked if not nothing_to_say(asked, found, one)]
    best = max((found[0].score for _, found in speaking), default=0.0)
    return tuple(
        said_by(asked, one, found, index, role)
        for one, found in sorted(speaking, key=lambda pair: -pair[1][0].score)
        if found[0].score >= _NEAR_OTHERS * best
    )


def _abstention(asked: Question, ranked: Sequence[_Ranked], role: Role | None, lang: str, cue: Cue | None) -> Answer:
    parts = tuple(silent(one, role) for one, _ in ranked)
    near = sorted(((match.score, one, match) for one, found in ranked for match in found), key=lambda row: -row[0])
    return Answer(
        answered=False,
        verdict=Verdict.INFO,
        contacts=_once(door for part in parts for door in part.contacts),
        answers=parts,
        nearest=tuple(one.pack.cite(match.document.clause.id) for _, one, match in near[:_MOST_NEAREST])
        if not asked.foreign
        else (),
        cue=cue,
        lang=lang,
    )


def _help_first(cue: Cue, ranked: Sequence[_Ranked], role: Role | None, lang: str) -> Answer:
    parts = tuple(part for one, found in ranked if (part := help_of(one, found, role)).passages)
    return Answer(
        answered=bool(parts),
        verdict=Verdict.INFO,
        clauses=_interleaved(parts),
        contacts=_once(door for part in parts for door in part.contacts),
        answers=parts,
        safety=True,
        cue=cue,
        lang=lang,
    )


def _interleaved(parts: Sequence[PackAnswer]) -> tuple[Citation, ...]:
    """The packs' best in turn: first of each, then second of each, five in all."""
    rows = zip_longest(*(part.passages for part in parts))
    flat = [passage.citation for row in rows for passage in row if passage is not None]
    return tuple(flat[:MOST_CLAUSES])


def _common(verdicts: Sequence[Verdict]) -> Verdict:
    return verdicts[0] if len(set(verdicts)) == 1 else Verdict.ONLY_IF


def _once(doors: Iterable[Contact]) -> tuple[Contact, ...]:
    return tuple(dict.fromkeys(doors))
