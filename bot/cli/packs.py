"""The packs that a command line may name."""

from __future__ import annotations

from collections.abc import Mapping

from bot.cli.ends import complain
from bot.packs import in_force
from bot.packs import load_packs
from bot.packs import own_folder
from bot.packs import read_own
from policy.model import InputError
from policy.model import Pack

DEFAULT = "dracut"
ALL = "all"


def chosen_packs(name: str, *, everything: bool = False) -> Mapping[str, Pack]:
    """The packs, after a look whether `name` is one of them, or `all` where `everything` may be asked for.

    The optional ones take part where they are asked for, and in `all` where they are in force. The school's own are
    looked up where they are asked for; one of them that is broken is told on standard error and left out. Raises
    `InputError` naming the known ones.
    """
    packs = load_packs(named=in_force() if name == ALL else (name,))
    if name not in packs:
        own = read_own(own_folder())
        packs = {**packs, **own.packs}
        for problem in own.problems:
            complain(str(problem))
    known = [*packs, ALL] if everything else [*packs]
    if name not in known:
        raise InputError("--pack", f"there is no pack {name!r}", f"the known ones are {', '.join(known)}")
    return packs
