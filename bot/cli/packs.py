"""The packs that a command line may name."""

from __future__ import annotations

from collections.abc import Mapping

from bot.packs import load_packs
from policy.model import InputError
from policy.model import Pack

DEFAULT = "dracut"
ALL = "all"


def chosen_packs(name: str, *, everything: bool = False) -> Mapping[str, Pack]:
    """All packs, after a look whether `name` is one of them, or `all` where `everything` may be asked for.

    Raises `InputError` naming the known ones.
    """
    packs = load_packs()
    known = [*packs, ALL] if everything else [*packs]
    if name not in known:
        raise InputError("--pack", f"there is no pack {name!r}", f"the known ones are {', '.join(known)}")
    return packs
