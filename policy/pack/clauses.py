"""The clauses of a pack: each norm, how it is read in Spanish, and the questions that it settles."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from policy.model import Behaviour
from policy.model import Clause
from policy.model import Force
from policy.model import Settled
from policy.model import Verdict
from policy.model.clauses import Origin
from policy.pack.draft import is_draft
from policy.pack.table import Table


def clauses_of(table: Table, pack: str) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
    """The clauses that somebody stands for, and the drafts, each in their order.

    Raises `PackError` for an id used twice or a family member that is none of them. A family leads to no draft.
    """
    clauses: dict[str, Clause] = {}
    drafts: dict[str, Clause] = {}
    rows = table.tables("clauses")
    for one in rows:
        draft = is_draft(one)
        clause = _clause(one, pack)
        if clause.id in clauses or clause.id in drafts:
            one.fail("id", f"{clause.id!r} stands twice", "give each clause its own id")
        (drafts if draft else clauses)[clause.id] = clause
    if not clauses and not drafts:
        table.fail("clauses", "missing", "add at least one [[clauses]] table")
    for row in rows:
        for other in row.texts("family"):
            if other not in {**clauses, **drafts} or other == row.text("id"):
                row.fail("family", f"no other clause {other!r} in this pack", "name ids of other [[clauses]]")
    return tuple(_within(one, clauses) for one in clauses.values()), tuple(drafts.values())


def _within(clause: Clause, known: Collection[str]) -> Clause:
    family = tuple(one for one in clause.family if one in known)
    return clause if family == clause.family else replace(clause, family=family)


def _clause(table: Table, pack: str) -> Clause:
    clause = Clause(
        id=table.text("id"),
        pack=pack,
        locator=table.text("locator"),
        binds=table.texts("binds"),
        force=table.word("force", Force),
        summary=table.text("summary"),
        topics=table.texts("topics"),
        behaviour=table.word("behaviour", Behaviour),
        how=table.text("how"),
        exceptions=table.texts("exceptions"),
        needs=table.texts("needs"),
        aliases=table.texts("aliases"),
        summary_es=table.text_or_none("summary_es") or "",
        exceptions_es=table.texts("exceptions_es"),
        family=table.texts("family"),
        settles=tuple(_settled(one) for one in table.tables("settles")),
        does=table.texts("does"),
        origin=_origin(table.table("origin")),
    )
    if clause.exceptions_es and len(clause.exceptions_es) != len(clause.exceptions):
        table.fail("exceptions_es", "not as many as exceptions", "translate each of the exceptions, in their order")
    table.close()
    return clause


def _origin(table: Table | None) -> Origin | None:
    if table is None:
        return None
    origin = Origin(
        pack=table.text("pack"),
        revision=table.text("revision"),
        title=table.text("title"),
        date=table.text_or_none("date"),
    )
    table.close()
    return origin


def _settled(table: Table) -> Settled:
    settled = Settled(
        verdict=table.word("verdict", Verdict),
        condition=table.text_or_none("condition") or "",
        condition_es=table.text_or_none("condition_es") or "",
        en=table.texts("en"),
        es=table.texts("es"),
    )
    if settled.verdict is Verdict.ONLY_IF and not settled.condition:
        table.fail("condition", "missing", "say in one sentence on which condition")
    if bool(settled.condition) != bool(settled.condition_es):
        table.fail("condition_es", "condition and condition_es go together", "write both")
    if not (settled.en or settled.es):
        table.fail("en", "no question", "write at least one question, as people ask it")
    table.close()
    return settled
