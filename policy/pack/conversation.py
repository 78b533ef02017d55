"""What a pack asks of conversations themselves: `[conversation.ASPECT]`, each with the clause that it rests on."""

from __future__ import annotations

from policy.model import Aspect
from policy.model import Norm
from policy.pack.table import Cited
from policy.pack.table import Table

LABELS = ("school", "disclaimer")
"""What a label must say: that the place is the school's, or that it carries a disclaimer."""


def conversation_norms(pack: Table, cite: Cited) -> dict[Aspect, Norm]:
    """The pack's `[conversation]`; raises `PackError` for an aspect that nobody knows."""
    named = pack.table("conversation")
    if named is None:
        return {}
    known = tuple(one.value for one in Aspect)
    found: dict[Aspect, Norm] = {}
    for name in named.values:
        if name not in known:
            named.fail(name, "unknown aspect", f"use one of {', '.join(known)}")
        table = named.table(name)
        if table is not None:
            found[Aspect(name)] = _norm(Aspect(name), table, cite)
    return found


def _norm(aspect: Aspect, table: Table, cite: Cited) -> Norm:
    label = aspect is Aspect.LABEL
    norm = Norm(
        clause=cite.read(table),
        says=table.one_of("says", LABELS) if label else "",
        example=table.text("example") if label else "",
    )
    table.close()
    return norm
