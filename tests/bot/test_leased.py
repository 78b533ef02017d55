"""One process holds a connection, and another takes it over."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import cast

import pytest

from bot.leased import Leased
from bot.leased import LeaseLostError
from bot.ports import Platform
from policy.model import AwayError

SOON = timedelta(milliseconds=1)


class FakeLease:
    """One lease for several processes."""

    def __init__(self) -> None:
        self.holder: object = None
        self.asked = 0
        self.third = asyncio.Event()

    def of(self, who: object) -> OneLease:
        return OneLease(self, who)


class OneLease:
    def __init__(self, shared: FakeLease, who: object) -> None:
        self.shared, self.who = shared, who

    async def acquire(self, name: str) -> bool:
        assert name == "gateway:fake"
        self.shared.asked += 1
        if self.shared.asked == 3:
            self.shared.third.set()
        if self.shared.holder in (None, self.who):
            self.shared.holder = self.who
        return self.shared.holder is self.who

    async def held(self, name: str) -> bool:
        return self.shared.holder is self.who

    async def release(self, name: str) -> None:
        if self.shared.holder is self.who:
            self.shared.holder = None


class FakePlatform:
    name = "fake"

    def __init__(self) -> None:
        self.running = asyncio.Event()
        self.stopping = asyncio.Event()
        self.ended = False

    async def run(self) -> None:
        self.running.set()
        try:
            await self.stopping.wait()
        finally:
            self.ended = True

    def stop(self) -> None:
        self.stopping.set()


def leased(platform: FakePlatform, lease: OneLease) -> Leased:
    return Leased(cast("Platform", platform), lease, look=SOON)


async def test_the_second_waits_until_the_first_has_ended() -> None:
    lease, one, two = FakeLease(), FakePlatform(), FakePlatform()
    first, second = leased(one, lease.of(one)), leased(two, lease.of(two))
    running = asyncio.create_task(first.run())
    await one.running.wait()
    waiting = asyncio.create_task(second.run())
    await lease.third.wait()
    assert not two.running.is_set()
    first.stop()
    await running
    await two.running.wait()
    second.stop()
    await waiting
    assert (one.ended, two.ended, lease.holder) == (True, True, None)


async def test_who_waits_can_be_stopped() -> None:
    lease, platform = FakeLease(), FakePlatform()
    lease.holder = "somebody else"
    part = leased(platform, lease.of(platform))
    running = asyncio.create_task(part.run())
    part.stop()
    await running
    assert not platform.running.is_set()


async def test_what_nobody_heard_is_noted_by_whoever_takes_over_before_it_connects() -> None:
    lease, platform = FakeLease(), FakePlatform()
    noted = [AwayError("OSError")]
    heard: list[bool] = []

    async def note() -> None:
        heard.append(platform.running.is_set())
        if noted:
            raise noted.pop()

    lease.holder = "somebody else"
    part = Leased(cast("Platform", platform), lease.of(platform), first=note, look=SOON)
    running = asyncio.create_task(part.run())
    await lease.third.wait()
    assert heard == []
    lease.holder = None
    await platform.running.wait()
    part.stop()
    await running
    assert (heard, lease.holder) == ([False, False], None)


async def test_a_lost_lease_ends_the_connection() -> None:
    lease, platform = FakeLease(), FakePlatform()
    running = asyncio.create_task(leased(platform, lease.of(platform)).run())
    await platform.running.wait()
    lease.holder = "somebody else"
    with pytest.raises(LeaseLostError):
        await running
    assert (platform.ended, lease.holder) == (True, "somebody else")
