"""The overseer of a private matter is taken out, comes back, is copied: told through the whole bot, on every store."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearse.driver import open_play
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import load
from bot.wiring import load_packs

SHARED = Path(__file__).parents[3].parent / "shared" / "eval" / "scenarios_dev.yaml"
PEOPLE = """
  packs: [dracut]
  level: high
  can_remove: true
  overseers: [prin, ad]
  supervisor: sup
  people:
    kim: {name: Dana Kim, role: coach, group: hockey}
    ad: {name: Chris Boyle, role: athletic_director}
    prin: {name: Lena Shaw, role: principal}
    sup: {name: Joel Grant, role: supervisor}
    sam: {name: Sam Tran, role: student, group: hockey}
    jo: {name: Jo Lin, role: student, group: hockey}
  conversations:
    room: {kind: private_channel, members: [kim, sam, ad], registered: true, bot: true}
    pair: {kind: private_channel, members: [kim, sam], registered: true, bot: true}
    two: {kind: private_channel, members: [kim, jo], registered: true, bot: true}
    three: {kind: private_channel, members: [kim, sam, jo], registered: true, bot: true}
  events:
"""
MATTER = "{t: %s, do: message, by: kim, conversation: %s, text: your physical form shows an asthma issue}"
PLAIN = "{t: %s, do: message, by: kim, conversation: %s, text: be there on saturday}"
GONE = "{t: %s, do: leave, by: %s, conversation: room, arg: ad}"
BACK = "{t: %s, do: join, by: ad, conversation: %s}"
DUE = "{t: %s, do: time, arg: private_matter_followup, conversation: pair}"
COPY = "{t: %s, do: button, by: kim, conversation: room, arg: copy_ad, category: medical}"
OWN_CHILD = "{t: %s, do: button, by: kim, conversation: pair, arg: relative}"

Told = tuple[list[str], list[str]]
NONE: Told = ([], ["none"])
LOGGED: Told = ([], ["log"])
REMOVED: Told = (["overseer_removed"], ["log", "warn_author"])
UNCOPIED: Told = (["private_matter_uncopied"], ["log", "offer_copy", "warn_author"])
GROUP_ONLY: Told = (["group_only"], ["log", "offer_copy", "warn_author"])
MENDED: Told = ([], ["log", "resolve_flag"])
RECORD: Told = ([], ["record"])


def told(of: Told) -> Told:
    return of[0], sorted([*of[1], "notify_supervisor"])


STORIES: dict[str, list[tuple[str, Told]]] = {
    "goes on, is copied, and leaves again": [
        (MATTER % ("0m", "room"), LOGGED),
        (GONE % ("5m", "sam"), REMOVED),
        (MATTER % ("8m", "room"), told(UNCOPIED)),
        (MATTER % ("9m", "room"), told(UNCOPIED)),
        (COPY % "10m", ([], ["copy_overseers", "log", "resolve_flag"])),
        (MATTER % ("11m", "room"), LOGGED),
        (BACK % ("12m", "room"), MENDED),  # the flag of the eighth minute, whose own notice nobody answered
        (GONE % ("13m", "kim"), RECORD),
    ],
    "comes back": [
        (MATTER % ("0m", "room"), LOGGED),
        (GONE % ("3d", "kim"), REMOVED),
        (BACK % ("5d", "room"), MENDED),
        (MATTER % ("5d1h", "room"), LOGGED),
        (GONE % ("6d", "ad"), REMOVED),
    ],
    "no matter began": [(PLAIN % ("0m", "room"), GROUP_ONLY), (GONE % ("5m", "kim"), RECORD)],
    "an overseer comes in time": [
        (MATTER % ("0m", "pair"), UNCOPIED),
        (BACK % ("5h", "pair"), MENDED),
        (DUE % "25h", NONE),
    ],
    "an overseer comes too late": [
        (MATTER % ("0m", "pair"), UNCOPIED),
        (DUE % "25h", (["private_matter_uncopied"], ["log", "notify_supervisor", "remind"])),
        (BACK % ("26h", "pair"), NONE),
    ],
    "a second member is no repair, and one who leaves spoils nothing": [
        (PLAIN % ("0m", "pair"), GROUP_ONLY),
        ("{t: 1m, do: join, by: jo, conversation: pair}", NONE),
        (PLAIN % ("2m", "pair"), NONE),
        ("{t: 3m, do: leave, by: jo, conversation: pair}", RECORD),
        (PLAIN % ("4m", "pair"), GROUP_ONLY),
    ],
    "a captain becomes coach": [
        (PLAIN % ("0m", "three"), NONE),
        ("{t: 1m, do: role_change, by: prin, arg: jo=coach}", RECORD),
        (PLAIN % ("2m", "three"), GROUP_ONLY),
    ],
    "the third open flag, and not the fourth": [
        (PLAIN % ("0m", "pair"), GROUP_ONLY),
        (PLAIN % ("1d", "two"), GROUP_ONLY),
        (PLAIN % ("2d", "room"), told(GROUP_ONLY)),
        (PLAIN % ("3d", "pair"), GROUP_ONLY),
    ],
    "flags of another week": [
        (PLAIN % ("0m", "pair"), GROUP_ONLY),
        (PLAIN % ("1d", "two"), GROUP_ONLY),
        (PLAIN % ("9d", "pair"), GROUP_ONLY),
    ],
    "a word about people closes nothing": [
        (PLAIN % ("0m", "pair"), GROUP_ONLY),
        (OWN_CHILD % "1m", ([], ["notify_supervisor", "record"])),
        (OWN_CHILD % "2m", NONE),
        (PLAIN % ("3m", "pair"), GROUP_ONLY),
    ],
}


async def outcomes(scenario: Scenario, url: str | None) -> list[Told]:
    play = await open_play(scenario, dict(load_packs()), url=url)
    try:
        return [(list(one.findings), list(one.actions)) async for one in play.steps()]
    finally:
        await play.close()


@pytest.mark.parametrize("store", ["memory", "sqlite"])
@pytest.mark.parametrize("story", STORIES)
async def test_a_story(story: str, store: str, tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    events = "".join(f"    - {event}\n" for event, _ in STORIES[story])
    file.write_text(f"- id: S\n{PEOPLE}{events}", encoding="utf-8")
    (scenario,) = load(file)
    url = f"sqlite:///{tmp_path}/play.sqlite3" if store == "sqlite" else None
    assert await outcomes(scenario, url) == [expected for _, expected in STORIES[story]]


@pytest.mark.skipif(not SHARED.exists(), reason="the development scenarios are not beside the checkout")
@pytest.mark.parametrize("store", ["memory", "sqlite"])
@pytest.mark.parametrize("name", ["SD07", "SD13"])
async def test_a_scenario_with_an_overseer_or_account_that_is_not_what_it_seems(
    name: str, store: str, tmp_path: Path
) -> None:
    (scenario,) = [one for one in load(SHARED) if one.id == name]
    url = f"sqlite:///{tmp_path}/play.sqlite3" if store == "sqlite" else None
    wanted = [one.expect for one in scenario.events if one.expect is not None]
    expected = [(sorted(one.findings), sorted(one.actions)) for one in wanted]
    assert await outcomes(scenario, url) == expected
