"""The same text to one student after the other, told through the whole bot, in memory and on SQLite."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.clock import SetClock
from bot.rehearse.cast import WORKSPACE
from bot.rehearse.cast import bring_in
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import place_ref
from bot.rehearse.cast import school_of
from bot.rehearse.driver import START
from bot.rehearse.driver import open_play
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import load
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef

SHARED = Path(__file__).parents[3].parent / "shared" / "eval" / "scenarios_dev.yaml"
PEOPLE = """
  packs: [dracut]
  level: high
  can_remove: true
  overseers: [prin, ad]
  supervisor: sup
  people:
    kim: {name: Dana Kim, role: coach, group: hockey}
    lee: {name: Robin Lee, role: coach, group: hockey}
    ad: {name: Chris Boyle, role: athletic_director}
    prin: {name: Lena Shaw, role: principal}
    sup: {name: Joel Grant, role: supervisor}
    sam: {name: Sam Tran, role: student, group: hockey}
    alex: {name: Alex Moore, role: student, group: hockey}
    jo: {name: Jo Lin, role: student, group: hockey}
    max: {name: Max Roy, role: student, group: hockey}
  conversations:
    sam: {kind: private_channel, members: [kim, lee, sam], registered: true, bot: true}
    sam2: {kind: private_channel, members: [kim, sam], registered: true, bot: true}
    alex: {kind: private_channel, members: [kim, lee, alex], registered: true, bot: true}
    jo: {kind: private_channel, members: [kim, lee, jo], registered: true, bot: true}
    max: {kind: private_channel, members: [kim, max], registered: true, bot: true}
    team: {kind: private_channel, members: [kim, sam, alex, jo, max], registered: true, bot: true}
  events:
"""
BUS = "bus leaves at 4 sharp"
FOUND = "one_by_one"

Step = tuple[str, str, str, str]
STORIES: dict[str, tuple[list[Step], list[int]]] = {
    "the third hears it, the fourth is not told again": (
        [
            ("0m", "kim", "sam", BUS),
            ("1m", "kim", "alex", BUS + "!"),
            ("2m", "kim", "jo", "Hi Jo, " + BUS),
            ("3m", "kim", "max", BUS),
            ("25h", "kim", "sam", "bring both jerseys on friday"),
        ],
        [2],
    ),
    "the same student twice": (
        [("0m", "kim", "sam", BUS), ("1m", "kim", "sam", BUS), ("2m", "kim", "sam2", BUS), ("3m", "kim", "alex", BUS)],
        [],
    ),
    "the team itself": ([("0m", "kim", "sam", BUS), ("1m", "kim", "team", BUS), ("2m", "kim", "alex", BUS)], []),
    "other news": (
        [("0m", "kim", "sam", BUS), ("1m", "kim", "alex", "your helmet is in my office"), ("2m", "kim", "jo", BUS)],
        [],
    ),
    "nods": ([("0m", "kim", one, "ok") for one in ("sam", "alex", "jo")], []),
    "two coaches": (
        [("0m", "kim", "sam", BUS), ("1m", "lee", "alex", BUS), ("2m", "kim", "jo", BUS)],
        [],
    ),
    "more than a day": ([("0m", "kim", "sam", BUS), ("13h", "kim", "alex", BUS), ("25h", "kim", "jo", BUS)], []),
    "again on another day": (
        [(f"{day + hour}h", "kim", place, BUS) for day in (0, 26) for hour, place in enumerate(("sam", "alex", "jo"))],
        [2, 5],
    ),
}


def written(steps: list[Step]) -> str:
    lines = [
        f'{{t: {t}, do: message, by: {by}, conversation: {place}, text: "{text}"}}' for t, by, place, text in steps
    ]
    return "".join(f"    - {one}\n" for one in lines)


async def findings(scenario: Scenario, url: str | None) -> list[tuple[str, ...]]:
    play = await open_play(scenario, dict(load_packs()), url=url)
    try:
        return [tuple(one.findings) async for one in play.steps()]
    finally:
        await play.close()


@pytest.mark.parametrize("store", ["memory", "sqlite"])
@pytest.mark.parametrize("story", STORIES)
async def test_a_story(story: str, store: str, tmp_path: Path) -> None:
    steps, found = STORIES[story]
    (tmp_path / "story.yaml").write_text(f"- id: S\n{PEOPLE}{written(steps)}", encoding="utf-8")
    (scenario,) = load(tmp_path / "story.yaml")
    url = f"sqlite:///{tmp_path}/play.sqlite3" if store == "sqlite" else None
    every = await findings(scenario, url)
    assert [place for place, one in enumerate(every) if FOUND in one] == found


@pytest.mark.skipif(not SHARED.exists(), reason="the development scenarios are not beside the checkout")
@pytest.mark.parametrize("store", ["memory", "sqlite"])
async def test_the_scenario_of_the_same_text(store: str, tmp_path: Path) -> None:
    (scenario,) = [one for one in load(SHARED) if one.id == "SD08"]
    url = f"sqlite:///{tmp_path}/play.sqlite3" if store == "sqlite" else None
    assert await findings(scenario, url) == [("group_only",), ("group_only",), ("group_only", "one_by_one")]


async def test_three_at_the_same_moment_are_still_read_one_after_the_other(tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text(f"- id: S\n{PEOPLE}{written([('0m', 'kim', 'sam', BUS)])}", encoding="utf-8")
    (scenario,) = load(tmp_path / "story.yaml")
    chat, school = LocalChat(WORKSPACE), school_of(scenario)
    house = await open_house(
        clock=SetClock(START), schools=lambda _: school, packs=load_packs(), messengers=lambda _: chat
    )
    await bring_in(scenario, house.roster, chat)
    decisions = await asyncio.gather(*(house.app.handle(posted(place)) for place in ("sam", "alex", "jo")))
    await house.close()
    assert sorted(FOUND in {one.rule for one in made.findings} for made in decisions if made) == [False, False, True]


def posted(place: str) -> MessagePosted:
    there = place_ref(place)
    ref = MessageRef(workspace=there.workspace, conversation=there.id, id=f"m-{place}")
    said = Message(ref=ref, author=member_ref("kim"), at=START, text=BUS)
    return MessagePosted(id=f"e-{place}", workspace=there.workspace, at=START, message=said)
