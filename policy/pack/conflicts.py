"""Where policies in force together ask for different things (policy decisions C1 to C17; C18), read off their data.

What Chaperone does about each is written in `policy_conflicts.toml`; here stands who asks for what.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from policy.model import Pack
from policy.pack.stances import ALONE
from policy.pack.stances import TOGETHER
from policy.pack.stances import Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One difference: its number in the decisions, and what each of the policies asks for, by pack id."""

    id: str
    stances: Mapping[str, Stance]


def conflicts(packs: Sequence[Pack]) -> tuple[Conflict, ...]:
    """The differences between packs that are in force together, by number; of one pack what it says against itself."""
    found = [_between(name, look, packs) for name, look in TOGETHER.items()]
    found += [_within(name, look, packs) for name, look in ALONE.items()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: int(one.id[1:])))


def _between(name: str, look: Callable[[Pack], Stance], packs: Sequence[Pack]) -> Conflict | None:
    stances = {pack.id: look(pack) for pack in packs}
    return Conflict(id=name, stances=stances) if len(set(stances.values())) > 1 else None


def _within(name: str, look: Callable[[Pack], Stance | None], packs: Sequence[Pack]) -> Conflict | None:
    stances = {pack.id: stance for pack in packs if (stance := look(pack)) is not None}
    return Conflict(id=name, stances=stances) if stances else None
