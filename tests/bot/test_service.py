"""What runs as long as Chaperone runs."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.clock import SetClock
from bot.service import Service
from bot.wiring import House
from bot.wiring import Keys
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Mode
from policy.model import School
from tests.bot.test_app import PLAIN
from tests.bot.test_app import PRIVATE_WORD
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE
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


class Stuck:
    """A part that hears nobody."""

    def __init__(self) -> None:
        self.running = asyncio.Event()
        self.cancelled = False

    async def run(self) -> None:
        self.running.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled = True
            raise

    def stop(self) -> None:
        """Nothing follows."""


class Failing(Stuck):
    async def run(self) -> None:
        raise OSError("the line is dead")


async def test_a_part_that_does_not_end_holds_nobody_up() -> None:
    stage, part = await a_stage(), Stuck()
    service = Service(stage.house, parts=[part])
    running = asyncio.create_task(service.run())
    await part.running.wait()
    service.stop()
    await running
    assert part.cancelled


class Deaf(Stuck):
    """One that goes on when it is told to end, some times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times
        self.go = asyncio.Event()

    async def run(self) -> None:
        self.running.set()
        while not self.go.is_set():
            try:
                await self.go.wait()
            except asyncio.CancelledError:
                self.times -= 1
                if self.times < 0:
                    raise


@pytest.mark.parametrize(("times", "left"), [(1, []), (1_000, [["Deaf"]])])
async def test_a_part_that_does_not_hear_is_told_again_and_holds_nobody_up(times: int, left: list[list[str]]) -> None:
    stage, part = await a_stage(), Deaf(times)
    service = Service(stage.house, parts=[part])
    running = asyncio.create_task(service.run())
    await part.running.wait()
    service.stop()
    with capture_logs() as lines:
        await running
    part.go.set()
    assert [one["tasks"] for one in lines if one["event"] == "does not end"] == left


async def test_a_part_that_fails_ends_the_service_with_its_error() -> None:
    stage, other = await a_stage(), Stuck()
    with pytest.raises(OSError, match="the line is dead"):
        await Service(stage.house, parts=[Failing(), other]).run()
    assert other.cancelled


async def test_the_last_thing_done_comes_after_the_parts_and_before_the_jobs_end() -> None:
    stage, part, order = await a_stage(), Stuck(), list[str]()

    async def last() -> None:
        order.append(f"cancelled: {part.cancelled}")

    service = Service(stage.house, parts=[part], works=False, last=last)
    running = asyncio.create_task(service.run())
    await part.running.wait()
    service.stop()
    await running
    assert order == ["cancelled: True"]


async def a_house(url: str, keys: Keys, chat: LocalChat) -> House:
    school = School(packs=("dracut",), mode=Mode.ENFORCE)
    return await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        url=url,
        keys=keys,
    )


async def test_a_notice_that_hangs_at_the_end_is_sent_after_the_next_start(sqlite_url: str) -> None:
    keys, hanging, slow = Keys.generate(), asyncio.Event(), LocalChat(WORKSPACE)

    async def never(*_args: Any, **_more: Any) -> None:
        hanging.set()
        await asyncio.Event().wait()

    slow.tell = never  # type: ignore[method-assign]
    house = await a_house(sqlite_url, keys, slow)
    await house.roster.put_people([one.person for one in (COACH, SAM) if one.person])
    await house.roster.put_members([COACH, SAM])
    place = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, name="c")
    await house.roster.put_conversation(place, [COACH.ref, SAM.ref])
    service = Service(house)
    running = asyncio.create_task(service.run())
    await house.app.handle(posted(PLAIN))
    await hanging.wait()
    service.stop()
    await running
    await house.close()

    chat = LocalChat(WORKSPACE)
    house = await a_house(sqlite_url, keys, chat)
    await house.jobs.drain()
    assert [one.to for one in chat.delivered] == [COACH.ref]
    await house.close()
