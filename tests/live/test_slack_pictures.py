"""What people answer when they are asked who is in their picture, on Slack: the stories that every platform tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.live.audience_school import PLACE
from tests.live.looking import FakeVision
from tests.live.looking import seeing
from tests.live.pictures import ANSWERS
from tests.live.pictures import SHOWS
from tests.live.pictures import Answer
from tests.live.pictures import tell
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_slack_audiences import GRANT
from tests.live.test_slack_audiences import a_scene


@pytest.mark.parametrize("http", [False, True], ids=["socket", "http"])
@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: str(answer.id))
async def test_the_story_is_the_same_on_slack(tmp_path: Path, answer: Answer, http: bool) -> None:
    granted = (GRANT, "files:read")
    with seeing(FakeVision(SHOWS)):
        async with a_scene(tmp_path, http=http, granted=granted, packs=(answer.pack,)) as scene:

            async def show(by: str, data: bytes, text: str) -> None:
                file = scene.slack.upload(user(by), "IMG_1.png", data)
                await scene.slack.post(user(by), channel(PLACE), text, files=[file])

            await tell(scene, show, answer, removes=False)
