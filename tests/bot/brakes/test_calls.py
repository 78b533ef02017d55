"""Two alone in a call are judged once, after two minutes, also across a restart; nobody else is remembered."""

from __future__ import annotations

from datetime import timedelta

from bot.brakes import CallWatch
from bot.clock import SetClock
from bot.ports.brakes import Call
from policy.model import AloneInVoice
from policy.model import Event
from policy.model import Member
from storage.stores import memory_stores
from tests.bot.brakes.braking import FakeCalls
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import WORKSPACE

STEP = timedelta(seconds=20)


class FakeRegistry:
    """Who is who."""

    def __init__(self) -> None:
        self.members = {one.ref: one for one in (COACH, SAM, ALEX, TEACHER)}

    async def member(self, ref: object) -> Member | None:
        return next((one for known, one in self.members.items() if known == ref), None)


class Stage:
    """A watch over one voice room."""

    def __init__(self) -> None:
        self.clock = SetClock(NOW)
        self.stores = memory_stores(clock=self.clock)
        self.calls = FakeCalls([])
        self.told: list[Event] = []
        self.watch = self.again()

    def again(self) -> CallWatch:
        return CallWatch(
            calls=lambda _: self.calls,
            states=self.stores.brakes,
            registry=FakeRegistry(),  # type: ignore[arg-type]  # the one method that is asked for
            clock=self.clock,
            tell=self._tell,
        )

    async def _tell(self, event: Event) -> None:
        self.told.append(event)

    def are_in(self, *people: Member) -> None:
        self.calls.found = [Call(conversation=PLACE, members=tuple(one.ref for one in people))] if people else []

    async def looks(self, times: int) -> list[Event]:
        for _ in range(times):
            await self.watch.look([WORKSPACE])
            self.clock.set(self.clock.now() + STEP)
        return self.told

    async def remembered(self) -> int:
        return len(await self.stores.brakes.of(WORKSPACE))


async def test_a_coach_and_a_student_alone_are_told_once_after_two_minutes() -> None:
    stage = Stage()
    stage.are_in(COACH, SAM)
    assert await stage.looks(6) == []
    [event] = await stage.looks(10)
    assert isinstance(event, AloneInVoice)
    assert (event.by, event.member, event.since) == (COACH.ref, SAM.ref, NOW)
    stage.are_in()
    await stage.looks(1)
    assert await stage.remembered() == 0
    stage.are_in(SAM, COACH)
    assert len(await stage.looks(8)) == 2


async def test_time_goes_on_across_a_restart() -> None:
    stage = Stage()
    stage.are_in(COACH, SAM)
    await stage.looks(4)
    stage.watch, stage.calls.found = stage.again(), None
    await stage.looks(2)
    assert await stage.remembered() == 1
    stage.are_in(COACH, SAM)
    [event] = await stage.looks(1)
    assert isinstance(event, AloneInVoice)
    assert event.since == NOW


async def test_another_student_is_another_call() -> None:
    stage = Stage()
    stage.are_in(COACH, SAM)
    await stage.looks(5)
    stage.are_in(COACH, ALEX)
    assert await stage.looks(5) == []


async def test_three_two_students_or_a_teacher_are_not_remembered() -> None:
    stage = Stage()
    for people in ((COACH, SAM, ALEX), (SAM, ALEX), (TEACHER, SAM), (COACH,)):
        stage.are_in(*people)
        assert (await stage.looks(8), await stage.remembered()) == ([], 0)
