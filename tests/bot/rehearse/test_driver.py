"""Rehearsals drive the real pipeline, on every store alike."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest

from bot.rehearse.driver import Step
from bot.rehearse.driver import open_play
from bot.rehearse.report import as_line
from bot.rehearse.report import difference
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import load
from bot.wiring import load_packs

SCHOOL = Path(str(files("bot") / "scenes" / "school.yaml"))
SHARED = Path(__file__).parents[3].parent / "shared" / "eval" / "scenarios_dev.yaml"


async def played(scenario: Scenario, url: str | None = None) -> list[Step]:
    play = await open_play(scenario, dict(load_packs()), url=url)
    try:
        return [step async for step in play.steps()]
    finally:
        await play.close()


async def test_the_built_in_school_does_what_it_shows() -> None:
    (scenario,) = load(SCHOOL)
    assert [difference(step) for step in await played(scenario) if step.differs] == []


async def test_sqlite_tells_the_same_story_as_memory(tmp_path: Path) -> None:
    (scenario,) = load(SCHOOL)
    on_disk = await played(scenario, f"sqlite:///{tmp_path}/play.sqlite3")
    assert [as_line(step) for step in on_disk] == [as_line(step) for step in await played(scenario)]


async def test_a_line_holds_what_the_contract_says() -> None:
    (scenario,) = load(SCHOOL)
    lines = [json.loads(as_line(step)) for step in await played(scenario)]
    assert lines[1] == {
        "scenario": "riverbend",
        "event": 1,
        "findings": ["group_only"],
        "actions": ["log", "offer_copy", "warn_author"],
        "notices": ["group_only.warn"],
    }


@pytest.mark.skipif(not SHARED.exists(), reason="the development scenarios are not beside the checkout")
async def test_innocent_events_stay_silent() -> None:
    loud = []
    for scenario in load(SHARED):
        for step in await played(scenario):
            expected = step.event.expect
            if expected is not None and expected.actions == ("none",) and step.differs:
                loud.append(difference(step))
    assert loud == []
