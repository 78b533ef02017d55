"""Checks of the school's own policies: whether each can be read, and whether what is in force says something."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.packs import read_own

_CHECK = "own_packs"


def own_packs(folder: Path, in_force: tuple[str, ...]) -> Iterator[Check]:
    """Every pack of the folder that is broken is told with its file, its key and the remedy."""
    own = read_own(folder)
    for problem in own.problems:
        yield fail(_CHECK, f"{problem.source}: {problem.problem}", problem.remedy)
    for name, pack in own.packs.items():
        if name in in_force and pack.drafts:
            do = f"read them in {folder / name}.toml and confirm or remove each; `chaperone policy check` lists them"
            yield warn(_CHECK, f"{name} is in force with {len(pack.drafts)} drafts that count for nothing", do)
    if not own.problems:
        yield ok(_CHECK, f"{', '.join(own.packs)} in {folder}" if own.packs else f"none in {folder}")
