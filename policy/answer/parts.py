"""What one policy says: the clauses cited with their families, the verdict, the doors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policy.answer.common import EMPTY
from policy.answer.index import Index
from policy.answer.index import PackIndex
from policy.answer.model import PackAnswer
from policy.answer.model import Passage
from policy.answer.question import Question
from policy.answer.ranking import Match
from policy.answer.ranking import binds
from policy.answer.shape import Shape
from policy.answer.terms import pairs
from policy.answer.verdict import settle
from policy.model import Behaviour
from policy.model import Clause
from policy.model import Contact
from policy.model import Role
from policy.model import Settled
from policy.model import Verdict

MOST_CLAUSES = 5
_NEAR_BEST = 0.45
_FIRST = 3
_NEARLY = 0.7
_DOORS_OF = 2
_HELP = {"danger": 0, "help": 1, "report": 2}
_DEFAULT = "bot default"


def said_by(asked: Question, one: PackIndex, matches: Sequence[Match], index: Index, role: Role | None) -> PackAnswer:
    """The pack's answer to a question that it settles; `matches` are its clauses, best first, at least one."""
    settled = settle(asked, matches[0], one, index)
    cited = _cited(one, matches)
    told = _told_apart(settled, cited[0])
    return PackAnswer(
        pack=one.pack.id,
        title=one.pack.title,
        date=one.pack.date,
        verdict=settled.verdict,
        condition=told.condition,
        condition_es=told.condition_es,
        passages=tuple(passage(one, clause) for clause in cited),
        contacts=tuple(door for clause in cited[:_DOORS_OF] for door in one.pack.contacts if door.clause == clause.id),
        permission=asked.shape in {Shape.MAY, Shape.ACT},
        bound=binds(one.pack.binds, role) or binds(cited[0].binds, role),
        binds=one.pack.binds,
    )


def _told_apart(settled: Settled, clause: Clause) -> Settled:
    """The group, without a condition that says nearly what the clause's summary says: that is shown anyway."""
    said = _substance(settled.condition)
    if len(said & _substance(clause.summary)) >= _NEARLY * len(said):
        return replace(settled, condition="", condition_es="")
    return settled


def _substance(text: str) -> set[str]:
    return {root for word, root in pairs(text) if word not in EMPTY}


def silent(one: PackIndex, role: Role | None) -> PackAnswer:
    """The part of a pack that has nothing to say: whom it names for help."""
    return _bare(one, role, tuple(door for door in one.pack.contacts if door.kind in {"help", "report"}))


def help_of(one: PackIndex, matches: Sequence[Match], role: Role | None) -> PackAnswer:
    """The pack's clause for danger, else its clauses for reports that bind the asker or anybody; help's doors first."""
    doors = one.pack.contacts
    danger = [door.clause for door in doors if door.kind == "danger"]
    routes = [
        match.document.clause.id
        for match in matches
        if match.document.clause.behaviour is Behaviour.ROUTE_REPORT and binds(match.document.clause.binds, role)
    ]
    reports = [door.clause for door in doors if door.kind == "report"]
    ids = tuple(dict.fromkeys((*danger, *routes, *reports)))[:_DOORS_OF]
    clauses = [clause for clause in (one.pack.clause(each) for each in ids) if clause is not None]
    kept = sorted((door for door in doors if door.kind in _HELP), key=lambda door: _HELP[door.kind])
    return _bare(one, role, tuple(kept), tuple(passage(one, clause) for clause in clauses))


def passage(one: PackIndex, clause: Clause) -> Passage:
    """A clause as an answer shows it; what is only our default is no exception of the text."""
    own = [at for at, text in enumerate(clause.exceptions) if _DEFAULT not in text]
    return Passage(
        citation=one.pack.cite(clause.id),
        summary=clause.summary,
        exceptions=tuple(clause.exceptions[at] for at in own),
        summary_es=clause.summary_es,
        exceptions_es=tuple(clause.exceptions_es[at] for at in own) if clause.exceptions_es else (),
    )


def _cited(one: PackIndex, matches: Sequence[Match]) -> tuple[Clause, ...]:
    """The best clauses, the family of the first taken along: three by rank, then the family, then the rest."""
    ranked = [match.document.clause for match in matches[:MOST_CLAUSES] if match.score >= _NEAR_BEST * matches[0].score]
    family = [clause for clause in map(one.pack.clause, ranked[0].family) if clause is not None]
    ordered = {clause.id: clause for clause in (*ranked[:_FIRST], *family, *ranked[_FIRST:])}
    return tuple(ordered.values())[:MOST_CLAUSES]


def _bare(
    one: PackIndex, role: Role | None, doors: tuple[Contact, ...], passages: tuple[Passage, ...] = ()
) -> PackAnswer:
    return PackAnswer(
        pack=one.pack.id,
        title=one.pack.title,
        date=one.pack.date,
        verdict=Verdict.INFO,
        passages=passages,
        contacts=doors,
        bound=binds(one.pack.binds, role),
        binds=one.pack.binds,
    )
