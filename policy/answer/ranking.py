"""Which clauses a question is about, best first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy.answer.documents import Document
from policy.answer.index import PackIndex
from policy.answer.question import Question
from policy.answer.shape import Shape
from policy.answer.signals import Heard
from policy.answer.signals import Likeness
from policy.answer.signals import Signals
from policy.answer.signals import hear
from policy.answer.terms import concept_term
from policy.answer.weights import SIGNALS
from policy.model import LEADERS
from policy.model import STAFF
from policy.model import Behaviour
from policy.model import Force
from policy.model import Role

_ASK = (
    r"\b(?:can|may|could|is|are|should|do|does|must|will|if|puede|pueden|debe) (?:my |our |the |a "
    r"|his |her |mi |el |la |un |una )*"
)
_STAFF_MAY = re.compile(
    _ASK + r"(?:teachers?|coach(?:es)?|advisors?|principal|school|staff|district|maestr\w+|profesor\w*|entrenador\w*)\b"
)
_STUDENTS_MAY = re.compile(_ASK + r"(?:students?|kids?|pupils?|players?|classmates?|children|alumn\w+|estudiantes?)\b")
_ONE_BY_ONE = frozenset({"one_to_one", "group_only", "captains", "officers"})
_SITUATIONS = frozenset({"relatives", "family", "emergency"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A clause, `place` in its pack, and how well it fits: `plain` by words alone, `score` with what leans to it."""

    place: int
    document: Document
    plain: float
    score: float
    signals: Signals
    likest: tuple[Likeness, ...]


def rank(question: Question, index: PackIndex, role: Role | None) -> tuple[Match, ...]:
    """The pack's clauses with anything in common with the question, best first, ties in the pack's order."""
    heard = sorted(hear(question, index), key=lambda one: one.place)
    return tuple(sorted((_match(question, one, index, role) for one in heard), key=lambda one: -one.score))


def _match(question: Question, heard: Heard, index: PackIndex, role: Role | None) -> Match:
    document = index.documents[heard.place]
    plain = sum(weight * value for weight, value in zip(SIGNALS, heard.signals, strict=True))
    return Match(
        place=heard.place,
        document=document,
        plain=plain,
        score=plain * _lean(question, document, role, index.doors),
        signals=heard.signals,
        likest=heard.likest,
    )


def _lean(question: Question, document: Document, role: Role | None, doors: frozenset[str]) -> float:
    """What speaks for or against a clause besides its words: whom it binds, and whether it answers such a question."""
    clause = document.clause
    lean = 1.0 if binds(clause.binds, role) or _about_others(question, role) else 0.55
    if "coach_advisor" in clause.binds and "staff" not in clause.binds:
        one_by_one = bool(_ONE_BY_ONE & set(question.concepts))
        lean *= 1.3 if one_by_one and ("coach" in question.concepts or role in LEADERS) else 1.0
    if clause.force is Force.MAY and any(
        concept_term(one) in document.texts for one in _SITUATIONS & set(question.concepts)
    ):
        lean *= 1.2
    background = clause.force is Force.INFO and clause.behaviour is Behaviour.ANSWER_ONLY
    if background and question.shape in {Shape.MAY, Shape.MUST, Shape.ACT}:
        lean *= 0.5 if "definition" in clause.topics else 0.75
    door = clause.id in doors or clause.behaviour is Behaviour.ROUTE_REPORT
    if door and "report" in question.concepts and question.shape in {Shape.WHAT, Shape.TOLD}:
        lean *= 1.4
    return lean


def _about_others(question: Question, role: Role | None) -> bool:
    """Whether somebody asks what others may do: a student about the coach, a teacher about the students."""
    return bool((_STUDENTS_MAY if role in STAFF else _STAFF_MAY).search(" ".join(question.words)))


def binds(bound: tuple[str, ...], role: Role | None) -> bool:
    """Whether a list of bound kinds includes somebody of this role; of an unknown role it is taken for granted."""
    if role is None:
        return True
    kinds = {role.value}
    if role in STAFF:
        kinds.add("staff")
    if role in {Role.COACH, Role.ADVISOR}:
        kinds.add("coach_advisor")
    if role in {Role.PRINCIPAL, Role.ATHLETIC_DIRECTOR}:
        kinds |= {"supervisor", "district"}
    return bool(kinds & set(bound))
