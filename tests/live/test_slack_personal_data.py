"""Personal data in chat, on Slack: the stories that every platform tells alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.live.personal_data import LINES
from tests.live.personal_data import Line
from tests.live.personal_data import tell
from tests.live.test_slack_audiences import a_scene


@pytest.mark.parametrize("line", LINES, ids=lambda line: str(line.id))
async def test_the_story_is_the_same_on_slack(tmp_path: Path, line: Line) -> None:
    async with a_scene(tmp_path, line.kind, packs=(line.pack,)) as scene:
        await tell(scene, line)
