"""The clock's rounds."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial

from bot.reminders import Ticker
from tests.bot.test_app import a_stage


async def test_a_round_is_made_at_the_start_where_it_is_asked_for() -> None:
    stage, made = await a_stage(), asyncio.Event()

    async def work(word: str) -> None:
        assert word == "plan"
        made.set()

    ticker = Ticker(stage.house.app)
    ticker.add(partial(work, "plan"), timedelta(hours=1), at_once=True)
    ticker.start()
    await made.wait()
    await ticker.stop()
