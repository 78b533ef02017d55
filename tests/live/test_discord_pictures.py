"""What people answer when they are asked who is in their picture, on Discord: the stories that every platform tells."""

from __future__ import annotations

import pytest

from tests.doubles.discord.cdn import DiscordCdn
from tests.live.audience_school import PLACE
from tests.live.looking import FakeVision
from tests.live.pictures import ANSWERS
from tests.live.pictures import SHOWS
from tests.live.pictures import Answer
from tests.live.pictures import tell
from tests.live.test_discord_audiences import a_scene


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: str(answer.id))
async def test_the_story_is_the_same_on_discord(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> None:
    async with DiscordCdn() as cdn, a_scene(monkeypatch, packs=(answer.pack,), vision=FakeVision(SHOWS)) as scene:
        server = scene.server
        server.keeps(cdn)

        async def show(by: str, data: bytes, text: str) -> None:
            await server.members[by].send(server.channels[PLACE], text, attachments=[("IMG_1.png", data)])

        await tell(scene, show, answer, removes=True)
