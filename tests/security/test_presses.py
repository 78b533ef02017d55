"""Every button under every wrong hand, with every value that it never carried: nothing changes, and nobody hears."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from structlog.testing import capture_logs

from bot.commands import ALL
from policy.model import ButtonKey
from policy.rules import buttons
from tests.security.presses import INTRUDERS
from tests.security.presses import KEPT
from tests.security.presses import LINKS
from tests.security.presses import OPEN_TO_ALL
from tests.security.presses import WHOSE
from tests.security.world import CASE
from tests.security.world import HALL
from tests.security.world import OFFICE
from tests.security.world import PAIR
from tests.security.world import World
from tests.security.world import a_world
from tests.security.world import others

MARKUP = "<!channel> @everyone <script>alert(1)</script> '; DROP TABLE person; -- \x00 ../../etc/passwd {{7*7}}"
FORM = {
    "purpose": "mine now", "readers": "public", "reason": "because", "outcome": "helped", "words": "let me in",
    "number": CASE[:8], "answer": "yes", "standard": "yes", "who": "sam", "kind": "media_release", "rule": "group_only",
    "mode": "hint", "confirmed": "yes", "category": "", "about": "coach", "to": "sam", "ground": "context",
    "choice": "yes",
}  # fmt: skip
"""The answers of every form at once: an old form, or one that somebody wrote by hand."""


def test_no_button_is_missing_in_the_table() -> None:
    assert set(WHOSE) == set(ButtonKey)


def test_whatever_answers_a_press_is_a_button() -> None:
    pressed = {key for one in ALL for key in one.presses} | {one.button for one in ALL if one.button}
    assert pressed | set(buttons._ANSWERS) <= {*ButtonKey, *(one.value for one in ButtonKey)}


def _carried(world: World) -> Iterator[str]:
    """What the buttons here carry, and what is put together from it to get at something else."""
    state, about = world.state, world.decisions()
    yield from ("", f"x@{HALL}", about[0], about[1], f"{about[0]}@{HALL}", f"{about[0]}@{PAIR}#1", f"x@{OFFICE}#1")
    yield from (CASE, next(iter(state.incidents)), next(iter(state.modes)), list(state.questions)[1])
    yield from (next(iter(state.standards)), "brake.dms")


def _made_up(world: World) -> Iterator[str]:
    """What no button carries: cut off, too long, with markup and commands in it."""
    about = world.decisions()[0]
    yield from ("@", "#", ":", "x@#", "::medical", "0" * 32, MARKUP, "a" * 20_000, about[:-1], f"{about}:medical")
    yield from (f"{about}@nowhere#1", f"{about}@{MARKUP}#{MARKUP}", CASE[:-1], f"{CASE}%")


async def _tried(world: World, by: str, key: ButtonKey, values: list[str]) -> list[tuple[Any, ...]]:
    """What came of it that should not: presses that reach somebody else or get no answer, and what they changed."""
    before, wrong = world.held(), []
    form = {name: value for name, value in FORM.items() if value}
    for value in values:
        effects = await world.press(by, key.value, value, at="" if by == "other_boss" else HALL, **form)
        reached = [] if key in OPEN_TO_ALL else others(effects, by)
        if reached or (not effects and key not in LINKS):
            wrong.append((key.value, by, value[:60], reached))
    changed = world.changed(before) - KEPT.get(key, frozenset())
    return [*wrong, *([(key.value, by, sorted(changed))] if changed else [])]


async def test_in_the_wrong_hands_no_button_does_anything() -> None:
    wrong: list[tuple[Any, ...]] = []
    async with a_world() as world:
        with capture_logs():
            for by in INTRUDERS:
                values = [*_carried(world), *(_made_up(world) if by == "sam" else ())]
                for key in ButtonKey:
                    if by not in WHOSE[key] or key in OPEN_TO_ALL:
                        wrong += await _tried(world, by, key, values)
    assert wrong == []
