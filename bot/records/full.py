"""The log's entries as rows for the school itself: rule, clause, decision, delivery, people by random id."""

from __future__ import annotations

import json
from collections.abc import Mapping

from policy.model import Fact
from policy.model import Written

COLUMNS = (
    "number", "at", "kind", "keep", "who", "workspace", "conversation", "rules", "levels", "packs", "clauses",
    "actions", "decision", "outcome", "effect", "error", "more",
)  # fmt: skip
_OWN = {"rules", "levels", "packs", "clauses", "words", "decision", "outcome", "effect", "error"}


def full_row(one: Written, names: Mapping[str, str]) -> dict[str, object]:
    """An entry as a row; `names` are the names behind random ids, empty where they were not asked for."""
    facts = one.facts
    more = {key: value for key, value in facts.items() if key not in _OWN}
    place = one.conversation
    return {
        "number": one.number,
        "at": one.at.isoformat(),
        "kind": one.kind.value,
        "keep": one.keep.value,
        "who": names.get(one.subject or "", one.subject or ""),
        "workspace": place.workspace if place else "",
        "conversation": place.id if place else "",
        **{name: _listed(facts.get(name)) for name in ("rules", "levels", "packs", "clauses")},
        "actions": _listed(facts.get("words")),
        **{name: facts.get(name) or "" for name in ("decision", "outcome", "effect", "error")},
        "more": json.dumps(more, sort_keys=True, ensure_ascii=False) if more else "",
    }


def _listed(fact: Fact) -> str:
    return " ".join(fact) if isinstance(fact, tuple) else ""
