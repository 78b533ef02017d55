"""Every file of scenes can be played on the page, and leads to the same there as in a rehearsal."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo import SCHOOL
from bot.demo import STORIES
from bot.demo import built_in
from bot.packs import OPTIONAL
from bot.play.door import PlayDoor
from bot.play.flow import HOME
from bot.play.running import Running
from bot.rehearse.driver import open_play
from bot.rehearse.report import as_line
from bot.rehearse.report import difference
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import load
from bot.wiring import load_packs
from policy.model import InputError

SHARED = Path(__file__).parents[3].parent / "shared" / "eval" / "scenarios_dev.yaml"
BUILT_IN = (*built_in(STORIES), *built_in(SCHOOL))


async def rehearsed(scenario: Scenario) -> list[str]:
    play = await open_play(scenario, dict(load_packs(named=scenario.packs)))
    try:
        return [as_line(step) async for step in play.steps()]
    finally:
        await play.close()


async def on_the_page(scenes: tuple[Scenario, ...]) -> list[str]:
    """What each event led to when it was played by the page's own button, and every page looked at once."""
    running, lines = Running(scenes, load_packs(named=OPTIONAL), on_disk=False), []
    door = PlayDoor(running)
    for number, scene in enumerate(scenes):
        await running.open(number)
        await door.act("rest", {}, ())
        lines += [as_line(step) for step in running.steps]
        places = (HOME, *running.places)
        pages = [door.page({"as": who, "in": place}, ()) for who in scene.people for place in places]
        assert {status for status, _ in pages} == {200}
    await running.close()
    return lines


def found_in(folder: Path) -> list[str]:
    """The databases, or whatever else was left."""
    left = [one for one in folder.rglob("*") if not one.is_dir() or not any(one.iterdir())]
    return [one.name for one in left if not one.name.endswith(("-wal", "-shm"))]


async def test_the_built_in_scenes_do_what_they_show() -> None:
    running = Running(BUILT_IN, load_packs(), on_disk=False)
    for number in range(len(BUILT_IN)):
        await running.open(number, begins=99)
        assert [difference(step) for step in running.steps if step.differs] == []
    await running.close()


async def test_the_built_in_scenes_are_the_same_on_the_page() -> None:
    assert await on_the_page(BUILT_IN) == [line for scene in BUILT_IN for line in await rehearsed(scene)]


@pytest.mark.skipif(not SHARED.exists(), reason="the development scenarios are not beside the checkout")
async def test_the_development_scenarios_are_the_same_on_the_page() -> None:
    scenes = load(SHARED)
    assert await on_the_page(scenes) == [line for scene in scenes for line in await rehearsed(scene)]


async def test_a_scene_in_a_database_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    running = Running(BUILT_IN, load_packs())
    await running.open(0)
    assert found_in(tmp_path) == ["demo.sqlite3"]
    await running.close()
    assert found_in(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("view: coach_vega", "view: nobody"), "guide.view: 'nobody' is unknown"),
        (("open: vega_noah", "open: nowhere"), "guide.open: 'nowhere' is unknown"),
        (("title: {en: One to one, es: De uno a uno}", "title: {en: One to one}"), "guide: nothing in 'es'"),
    ],
)
def test_a_guide_that_leads_nowhere_is_refused(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    file = tmp_path / "scenes.yaml"
    text = (Path(__file__).parents[3] / "bot" / "scenes" / STORIES).read_text("utf-8")
    file.write_text(text.replace(*change, 1), "utf-8")
    with pytest.raises(InputError, match=said):
        load(file)
