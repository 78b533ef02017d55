"""The optional pack `maapp` through the whole bot: whom it speaks to, whom it leaves alone, what puts things right."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearse.driver import open_play
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import load
from bot.wiring import load_packs

SCENES = load(Path(__file__).parent / "scenes" / "maapp.yaml")


async def played(scene: Scenario) -> list[tuple[int, tuple[str, ...], tuple[str, ...]]]:
    play = await open_play(scene, dict(load_packs(named=scene.packs)))
    try:
        return [(one.number, one.findings, one.actions) async for one in play.steps() if one.differs]
    finally:
        await play.close()


@pytest.mark.parametrize("scene", SCENES, ids=lambda one: one.id)
async def test_a_scene_leads_to_what_it_expects(scene: Scenario) -> None:
    assert await played(scene) == []


def test_there_is_much_silence_among_the_events() -> None:
    expected = [one.expect for scene in SCENES for one in scene.events if one.expect]
    assert (len(expected) >= 50, sum(not one.findings for one in expected) >= 30) == (True, True)


async def test_the_warning_names_its_clause_and_the_one_tap() -> None:
    scene = SCENES[0]
    play = await open_play(scene, dict(load_packs(named=scene.packs)))
    try:
        (told,) = (await play.step(scene.events[0])).notices
    finally:
        await play.close()
    assert [one.clause for one in told.notice.citations] == ["maapp.second-adult"]
    assert "check your edition" in told.notice.citations[0].locator
    assert [one.key for one in told.notice.buttons] == [
        "copy_ad",
        "mirror",
        "delete_mine",
        "emergency",
        "wrong",
    ]
    assert "send it to the parents" in told.notice.paragraphs[1]
