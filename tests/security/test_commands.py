"""Every command from everybody: who may not gets a word that says so, learns nothing, and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from structlog.testing import capture_logs

from bot.commands import ALL
from tests.security.presses import INTRUDERS
from tests.security.world import CASE
from tests.security.world import World
from tests.security.world import a_world
from tests.security.world import others

ANYBODY = frozenset(INTRUDERS)
STAFF = frozenset({"coach", "other_coach", "staff", "kim", "boss", "principal"})
HEADS = frozenset({"boss", "principal"})
LINES: Mapping[str, Mapping[str, frozenset[str]]] = {
    "policy": {"": ANYBODY, "questions": HEADS, "answers": HEADS},
    "policy_message": {"": ANYBODY},
    "report": {"": ANYBODY},
    "tell": {"@sam reason=medical": STAFF, "team practice is at five": frozenset({"coach", "other_coach"})},
    "remind": {"every monday 15:00 bring your form": frozenset({"coach", "other_coach"}) | HEADS},
    "coverage": {"": ANYBODY, "rooms": HEADS},
    "register": {"": STAFF, "list": HEADS, "designee @coach": HEADS},
    "link": {"": ANYBODY, "ABCD-EFGH-JKLM": ANYBODY},
    "consent": {"sam": STAFF | {"parent", "sam"}, "ask sam": STAFF, "list": STAFF},
    "case": {"": frozenset({"kim"}), CASE[:8]: frozenset({"kim"})},
    "incidents": {"": HEADS | {"kim"}, "rules": HEADS},
    "mode": {"": HEADS, 'group_only hint reason="mine"': HEADS, "' OR 1=1; -- <!channel>": HEADS},
    "brakes": {"": ANYBODY},
    "chaperone": {"": ANYBODY},
    "digest": {"": ANYBODY},
    "oversight": {"": STAFF, "end": STAFF, "staff": HEADS},
    "chat": {"": ANYBODY, "thanks": ANYBODY},
}
"""For every command what is typed behind it, and whose that is. A command that is missing here fails a test."""
KEPT = frozenset({"link_tries"})
"""What anybody's command may leave behind: that a code was tried."""


def test_no_command_is_missing_in_the_table() -> None:
    assert set(LINES) == {one.name for one in ALL}


async def test_a_command_that_is_not_theirs_changes_nothing_and_reaches_nobody() -> None:
    wrong: list[tuple[object, ...]] = []
    async with a_world() as world:
        with capture_logs():
            for by in INTRUDERS:
                wrong += await _tried(world, by)
    assert wrong == []


async def _tried(world: World, by: str) -> list[tuple[object, ...]]:
    """What came of it that should not."""
    wrong: list[tuple[object, ...]] = []
    for name, words, whose in ((name, words, who) for name, lines in LINES.items() for words, who in lines.items()):
        if by in whose and whose != ANYBODY:
            continue
        before = world.held()
        effects = await world.write(by, name, words)
        found = others(effects, by) if whose != ANYBODY else []
        changed = world.changed(before) - KEPT
        if found or changed or not (effects or name == "chat"):
            wrong.append((by, name, words, found, sorted(changed)))
    return wrong


async def test_a_look_at_a_case_that_is_not_theirs_is_refused_and_stands_in_the_log() -> None:
    looked = {}
    async with a_world() as world:
        with capture_logs():
            for by in INTRUDERS:
                before = await world.denied()
                effects = await world.press(by, "case_open", CASE)
                looked[by] = ([key.value for one in effects for key in one.draft.keys], await world.denied() - before)
    refused = (["case.not_yours"], 1)
    assert looked == {by: (["case.opened"], 0) if by == "kim" else refused for by in INTRUDERS}
