"""What somebody can do next about an answer: what Chaperone itself does about the clause that was cited."""

from __future__ import annotations

from collections.abc import Mapping

from policy.answer import Answer
from policy.model import Behaviour
from policy.model import ButtonKey
from policy.model import Clause
from policy.model import Member
from policy.model import Pack
from policy.rules.places import is_staff

_GROUP_ONLY = "rule:group_only"


def next_steps(found: Answer, packs: Mapping[str, Pack], author: Member | None) -> tuple[ButtonKey, ...]:
    """The buttons below the answer: the doors for reports, a supervised room. None for what nobody can do here."""
    first = found.clauses[0] if found.clauses else None
    pack = packs.get(first.pack) if first else None
    clause = pack.clause(first.clause) if first and pack else None
    if clause is None or pack is None:
        return ()
    tells = is_staff(author) and _is_group_only(clause, pack)
    reports = clause.behaviour is Behaviour.ROUTE_REPORT
    return (*((ButtonKey.TELL_HOW,) if tells else ()), *((ButtonKey.REPORT,) if reports else ()))


def _is_group_only(clause: Clause, pack: Pack) -> bool:
    """Whether it is the rule on writing to one student alone, or read with it."""
    rule = pack.clause(pack.group_only.clause) if pack.group_only else None
    related = rule is not None and (clause.id == rule.id or clause.id in rule.family or rule.id in clause.family)
    return related or _GROUP_ONLY in clause.does
