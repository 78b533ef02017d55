"""The clauses of packs that are extended, and a school's own over them, clause by clause."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence

from policy.pack.table import Placed
from policy.pack.table import Table

Raw = Mapping[str, object]
_RESTATES = {"summary": ("summary_es", "settles", "exceptions", "exceptions_es"), "exceptions": ("exceptions_es",)}
"""What says the same again: it is not taken over where a school changes the words themselves."""


def merged_clauses(own: Table, bases: Sequence[Raw]) -> tuple[list[Placed], frozenset[str]]:
    """The clauses, those taken over first and in their places, and the ids of those that were dropped."""
    taken = _taken(bases)
    gone = _dropped(own, taken)
    kept: dict[str, Placed] = {ident: one for ident, one in taken.items() if ident not in gone}
    added: list[Placed] = []
    changed: set[str] = set()
    for place, one in enumerate(own.tables("clauses")):
        ident = one.text("id")
        if ident in gone:
            one.fail("id", f"{ident!r} stands in drop, too", "take it out of drop, or leave this clause away")
        if ident in changed:
            one.fail("id", f"{ident!r} stands twice", "give each clause its own id")
        if ident in kept:
            kept[ident] = _changed(kept[ident], one, place)
            changed.add(ident)
        else:
            added.append(Placed(one.values, str(place)))
    return [_without(one, gone) for one in (*kept.values(), *added)], gone


def _taken(bases: Sequence[Raw]) -> dict[str, Placed]:
    found: dict[str, Placed] = {}
    for base in bases:
        origin = {key: base[key] for key in ("title", "date", "revision") if key in base}
        clauses = base.get("clauses")
        for one in clauses if isinstance(clauses, list) else ():
            whole = {"origin": {"pack": base["id"], **origin}, **one}
            found.setdefault(str(one["id"]), Placed(whole, f"{one['id']} (of {base['id']})"))
    return found


def _dropped(own: Table, taken: Mapping[str, object]) -> frozenset[str]:
    gone = own.texts("drop")
    for one in gone:
        if one not in taken:
            own.fail("drop", f"no clause {one!r} in what this pack extends", "correct the id, or take it away")
    return frozenset(gone)


def _changed(base: Placed, own: Table, place: int) -> Placed:
    """Words of the school's own are cited from its own document, whose place it has to name."""
    stale = {stale for key, others in _RESTATES.items() if key in own.values for stale in others}
    kept = {key: value for key, value in base.items() if key not in stale}
    if "summary" in own.values:
        kept.pop("origin", None)
        own.text("locator")
    return Placed({**kept, **own.values}, str(place))


def _without(clause: Placed, gone: frozenset[str]) -> Placed:
    family = clause.get("family")
    if not gone or not isinstance(family, list) or gone.isdisjoint(family):
        return clause
    return Placed({**clause, "family": [one for one in family if one not in gone]}, clause.place)
