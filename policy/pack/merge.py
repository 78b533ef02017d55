"""A school's own policy that starts from others: what it takes over, changes, adds and leaves out.

Who comes first goes first: the school's own words, then the packs that it extends in their order. Doors for reports are
never taken over: another school's are of no use, and one that leads nowhere is worse than none (C14).
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence

from policy.pack.merge_clauses import merged_clauses
from policy.pack.merge_norms import merged_norms
from policy.pack.table import Table

_OWN = ("id", "title", "owner", "revision", "date", "contacts")
"""What each pack says for itself alone."""
WAYS = ("extends", "drop", "off")
"""Keys that say how to merge, and are gone from what was merged."""

Raw = Mapping[str, object]
"""A pack as its file holds it."""


def merged(own: Raw, bases: Sequence[Raw], source: str) -> dict[str, object]:
    """One mapping for `parse_pack`: `own` over its `bases`, which are whole (merged themselves, and sound).

    `drop` are ids of clauses that are not taken over, together with all that rests on them; `off` are norms that are
    not (`rules.pii.phone`, `group_only`). Raises `PackError` for one that no base has, and for a changed clause
    without the place in the school's own document.
    """
    table = Table(source=source, path="", values=own)
    clauses, gone = merged_clauses(table, bases)
    norms = merged_norms(table, bases, gone)
    rest = {key: value for key, value in own.items() if key not in (*WAYS, "clauses") and key not in norms}
    binds = own.get("binds") or _union(bases)
    return {**rest, **norms, **({"binds": binds} if binds else {}), "clauses": clauses}


def _union(bases: Sequence[Raw]) -> list[object]:
    found: list[object] = []
    for base in bases:
        binds = base.get("binds")
        found += [one for one in binds if one not in found] if isinstance(binds, list) else []
    return found


def extended(own: Raw, source: str) -> tuple[str, ...]:
    """The ids of the packs that a pack extends, in their order. Raises `PackError` for one that stands twice."""
    table = Table(source=source, path="", values=own)
    names = table.texts("extends")
    if len(set(names)) < len(names):
        table.fail("extends", "a pack stands twice", "name each pack once")
    return names
