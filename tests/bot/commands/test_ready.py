"""What the first question would wait for is made before anything comes in."""

from __future__ import annotations

import pytest

from bot.clock import SetClock
from bot.commands import base
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import School
from tests.builders import NOW
from tests.builders import WORKSPACE


async def test_the_index_of_answers_is_made_once_and_early(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    monkeypatch.setattr(base, "build_index", lambda packs: made.append(len(packs)))
    chat, packs, school = LocalChat(WORKSPACE), load_packs(), School(packs=("dracut",))
    house = await open_house(clock=SetClock(NOW), schools=lambda _: school, packs=packs, messengers=lambda _: chat)
    house.app.ready()
    house.app.ready()
    await house.close()
    assert made == [len(packs)]
