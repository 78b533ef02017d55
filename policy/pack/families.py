"""What a pack's file says of parents, calls, approved numbers, withheld data and pictures.

The tables `[parents.…]`, `[voice]`, `[numbers]`, `[directory]`, `[pictures]`.
"""

from __future__ import annotations

from policy.model import Level
from policy.model import NumberRule
from policy.model import ParentsRule
from policy.pack.table import Cited
from policy.pack.table import Table


def parents_rule(pack: Table, cite: Cited) -> ParentsRule | None:
    """The pack's `[parents]`; raises `PackError` for an unknown level and for a level that stands in both tables."""
    table = pack.table("parents")
    if table is None:
        return None
    include, include_clause = _of_levels(table, "include", cite)
    advise, advise_clause = _of_levels(table, "advise", cite)
    if both := [one for one in include if one in advise]:
        table.fail("advise", f"the level {both[0].value!r} stands in include, too", "leave it in one of them")
    ending = table.table("discontinue")
    rule = ParentsRule(
        include=include,
        include_clause=include_clause,
        advise=advise,
        advise_clause=advise_clause,
        discontinue_clause=_clause(ending, cite) if ending else "",
    )
    table.close()
    return rule


def _of_levels(parents: Table, key: str, cite: Cited) -> tuple[tuple[Level, ...], str]:
    table = parents.table(key)
    if table is None:
        return (), ""
    words = table.texts("levels")
    for word in words:
        if word not in tuple(Level):
            table.fail("levels", f"unknown level {word!r}", f"use {', '.join(Level)}")
    if not words:
        table.fail("levels", "missing", 'write it like ["elementary", "middle"]')
    return tuple(Level(word) for word in words), _clause(table, cite)


def _clause(table: Table, cite: Cited) -> str:
    clause = cite.read(table)
    table.close()
    return clause


def number_rule(pack: Table, cite: Cited) -> NumberRule | None:
    """The pack's `[numbers]`: what allows a private number that was approved, and what stands against it even so."""
    table = pack.table("numbers")
    if table is None:
        return None
    shared = table.table("shared")
    rule = NumberRule(clause=cite.read(table), shared_clause=_clause(shared, cite) if shared else "")
    table.close()
    return rule


def directory_clause(pack: Table, cite: Cited) -> str:
    """The pack's `[directory]`: the clause by which students have their names and contact data withheld; "" is none."""
    table = pack.table("directory")
    return _clause(table, cite) if table else ""


def voice_clause(pack: Table, cite: Cited) -> str:
    """The pack's `[voice]`: the clause by which calls count as messages do; "" is none."""
    table = pack.table("voice")
    return _clause(table, cite) if table else ""


def passive_consent(pack: Table) -> bool:
    """The pack's `[pictures]`: whether `silence` of those who may be shown is a yes; without the table it is a no."""
    table = pack.table("pictures")
    if table is None:
        return False
    silence = table.one_of("silence", ("no", "yes"), "no")
    table.close()
    return silence == "yes"
