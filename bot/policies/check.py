"""What is in force, where it differs, and what waits for a person: values only, shown elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from policy.model import Level
from policy.model import Pack
from policy.pack.conflicts import Conflict
from policy.pack.conflicts import conflicts


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One policy: whether it is in force and the school's own, the levels that it names, clauses nobody asks about."""

    pack: Pack
    in_force: bool
    own: bool
    levels: tuple[Level, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Something that a person has to do: a word of `policy_conflicts.toml`, and what its sentence names."""

    word: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole of it; `packs` are all that can be read, those in force first."""

    packs: tuple[Standing, ...]
    conflicts: tuple[Conflict, ...]
    needs: tuple[Need, ...]


def look(
    packs: Mapping[str, Pack], in_force: Sequence[str], own: Collection[str], reworded: Collection[str] = ()
) -> Report:
    """Look at the packs. `in_force` are ids of some of them; `reworded` changed their words but not their revision."""
    order = [*dict.fromkeys(in_force), *(one for one in packs if one not in in_force)]
    active = tuple(packs[one] for one in dict.fromkeys(in_force))
    return Report(
        packs=tuple(_standing(packs[one], in_force, own) for one in order),
        conflicts=conflicts(active),
        needs=tuple(_needs(active, own, reworded)),
    )


def _standing(pack: Pack, in_force: Collection[str], own: Collection[str]) -> Standing:
    return Standing(
        pack=pack,
        in_force=pack.id in in_force,
        own=pack.id in own,
        levels=_levels(pack),
        silent=tuple(one.id for one in pack.clauses if not one.settles),
    )


def _levels(pack: Pack) -> tuple[Level, ...]:
    """The levels that it names; one that names none holds for all."""
    named = {level for norm in pack.audience for level in norm.levels}
    if pack.parents:
        named.update((*pack.parents.include, *pack.parents.advise))
    return tuple(level for level in Level if level in named)


def _needs(active: Sequence[Pack], own: Collection[str], reworded: Collection[str]) -> Iterator[Need]:
    names = [pack.id for pack in active]
    for pack in active:
        for base in pack.extends:
            if base in names:
                yield Need(word="doubled", values=(pack.id, base))
        if not pack.clauses:
            yield Need(word="empty", values=(pack.id,))
        elif pack.drafts:
            yield Need(word="drafts", values=(pack.id, str(len(pack.drafts))))
        if pack.id in own and all(one.kind != "report" for one in pack.contacts):
            yield Need(word="doors", values=(pack.id,))
        if pack.id in reworded:
            yield Need(word="reworded", values=(pack.id, pack.revision))
