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
from policy.answer.model import Passage
from policy.answer.question import Question
from policy.answer.question import read_question
from policy.answer.ranking import Match
from policy.answer.ranking import binds
from policy.answer.ranking import rank
from policy.answer.safety import asks_for_rule
from policy.answer.safety import cue_in
from policy.answer.shape import Shape
from policy.answer.verdict import verdict_of
from policy.model import STAFF
from policy.model import Behaviour
from policy.model import Citation
from policy.model import Clause
from policy.model import Contact
from policy.model import Role
from policy.model import Verdict

MOST_CLAUSES = 5
_NEAR_BEST = 0.5
_NEAR_OTHERS = 0.38


def answer(
    question: str, index: Index, *, packs: Sequence[str] = (), role: Role | None = None, lang: str = "en"
) -> Answer:
    """What the packs say to a question of somebody in `role` (None: unknown); no `packs` means all of the index.

    Deterministic, and quick once the index stands. Raises `KeyError` for a pack that the index does not hold.
    """
    chosen = [index.packs[one] for one in (packs or tuple(index.packs))]
    cue = cue_in(question)
    if cue is not None and not (role in STAFF and asks_for_rule(question)):
        return _help_first(cue, question, chosen, index, role, lang)
    asked = read_question(question, index)
    parts = _parts(asked, chosen, index, role)
    if not parts:
        return _abstention(chosen, role, lang, cue)
    clauses = _interleaved(parts)
    return Answer(
        answered=True,
        verdict=_common([one.verdict for one in parts]),
        clauses=clauses,
        contacts=_once(contact for one in parts for contact in one.contacts),
        answers=parts,
        cue=cue,
        lang=lang,
    )


def _parts(asked: Question, chosen: Sequence[PackIndex], index: Index, role: Role | None) -> tuple[PackAnswer, ...]:
    ranked = [(one, rank(asked, one, role)) for one in chosen]
    speaking = [(one, matches) for one, matches in ranked if not nothing_to_say(asked, matches, index.speller.known)]
    best = max((matches[0].score for _, matches in speaking), default=0.0)
    return tuple(
        _part(asked, one, matches, index, role)
        for one, matches in sorted(speaking, key=lambda pair: -pair[1][0].score)
        if matches[0].score >= _NEAR_OTHERS * best
    )


def _part(asked: Question, one: PackIndex, matches: Sequence[Match], index: Index, role: Role | None) -> PackAnswer:
    kept = [match for match in matches[:MOST_CLAUSES] if match.score >= _NEAR_BEST * matches[0].score]
    cited = [match.document.clause for match in kept]
    return PackAnswer(
        pack=one.pack.id,
        title=one.pack.title,
        date=one.pack.date,
        verdict=verdict_of(asked, matches[0].document, index),
        passages=tuple(_passage(one, clause) for clause in cited),
        contacts=tuple(door for clause in cited[:2] for door in one.pack.contacts if door.clause == clause.id),
        permission=asked.shape in {Shape.MAY, Shape.ACT},
        bound=binds(one.pack.binds, role) or binds(cited[0].binds, role),
        binds=one.pack.binds,
    )


def _passage(one: PackIndex, clause: Clause) -> Passage:
    own = tuple(text for text in clause.exceptions if "bot default" not in text)
    return Passage(citation=one.pack.cite(clause.id), summary=clause.summary, exceptions=own)


def _abstention(chosen: Sequence[PackIndex], role: Role | None, lang: str, cue: Cue | None) -> Answer:
    parts = tuple(
        PackAnswer(
            pack=one.pack.id,
            title=one.pack.title,
            date=one.pack.date,
            verdict=Verdict.INFO,
            contacts=tuple(door for door in one.pack.contacts if door.kind in {"help", "report"}),
            bound=binds(one.pack.binds, role),
            binds=one.pack.binds,
        )
        for one in chosen
    )
    doors = _once(door for part in parts for door in part.contacts)
    return Answer(answered=False, verdict=Verdict.INFO, contacts=doors, answers=parts, cue=cue, lang=lang)


def _help_first(
    cue: Cue, question: str, chosen: Sequence[PackIndex], index: Index, role: Role | None, lang: str
) -> Answer:
    asked = read_question(question, index)
    parts = tuple(part for one in chosen if (part := _help_of(one, asked, role)).passages)
    doors = _once(door for part in parts for door in part.contacts)
    return Answer(
        answered=bool(parts),
        verdict=Verdict.INFO,
        clauses=_interleaved(parts),
        contacts=doors,
        answers=parts,
        safety=True,
        cue=cue,
        lang=lang,
    )


def _help_of(one: PackIndex, asked: Question, role: Role | None) -> PackAnswer:
    """The pack's clause for danger, else its clauses for reports that bind the asker or anybody."""
    doors = one.pack.contacts
    danger = [door.clause for door in doors if door.kind == "danger"]
    routes = [
        match.document.clause.id
        for match in rank(asked, one, role)
        if match.document.clause.behaviour is Behaviour.ROUTE_REPORT and binds(match.document.clause.binds, role)
    ]
    reports = [door.clause for door in doors if door.kind == "report"]
    ids = tuple(dict.fromkeys((*danger, *routes, *reports)))[:2]
    clauses = [clause for clause in (one.pack.clause(each) for each in ids) if clause is not None]
    order = {"danger": 0, "help": 1, "report": 2}
    return PackAnswer(
        pack=one.pack.id,
        title=one.pack.title,
        date=one.pack.date,
        verdict=Verdict.INFO,
        passages=tuple(_passage(one, clause) for clause in clauses),
        contacts=tuple(sorted((door for door in doors if door.kind in order), key=lambda door: order[door.kind])),
        bound=binds(one.pack.binds, role),
        binds=one.pack.binds,
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
