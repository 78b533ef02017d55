"""Personal data in chat, on Discord: the stories that every platform tells alike."""

from __future__ import annotations

import pytest

from tests.live.personal_data import LINES
from tests.live.personal_data import Line
from tests.live.personal_data import tell
from tests.live.test_discord_audiences import a_scene


@pytest.mark.parametrize("line", LINES, ids=lambda line: str(line.id))
async def test_the_story_is_the_same_on_discord(monkeypatch: pytest.MonkeyPatch, line: Line) -> None:
    async with a_scene(monkeypatch, line.kind, packs=(line.pack,)) as scene:
        await tell(scene, line)
