"""What runs as long as Chaperone runs."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

from bot.service import Service
from tests.bot.test_app import PLAIN
from tests.bot.test_app import PRIVATE_WORD
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import posted


def arrival(stage: Stage, count: int) -> asyncio.Event:
    """Set when that many notices have arrived."""
    reached, tell = asyncio.Event(), stage.chat.tell

    async def telling(*args: Any, **more: Any) -> None:
        await tell(*args, **more)
        if len(stage.chat.delivered) == count:
            reached.set()

    stage.chat.tell = telling  # type: ignore[method-assign]
    return reached


async def test_what_was_left_is_judged_and_performed() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    await stage.house.app.receive(posted(PLAIN))
    arrived, service = arrival(stage, 1), Service(stage.house)
    running = asyncio.create_task(service.run())
    await arrived.wait()
    service.stop()
    service.stop()
    await running
    assert stage.told == [("coach", "group_only.warn")]


async def test_the_clock_fires_what_is_due() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    await stage.handle(posted(PRIVATE_WORD))
    stage.clock.set(NOW + timedelta(hours=24))
    arrived = arrival(stage, 3)
    service = Service(stage.house, tick=timedelta(milliseconds=5))
    running = asyncio.create_task(service.run())
    await arrived.wait()
    service.stop()
    await running
    assert stage.told[1:] == [
        ("supervisor", "private_matter_uncopied.supervisor"),
        ("coach", "private_matter_uncopied.remind"),
    ]
