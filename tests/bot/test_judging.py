"""What nobody can judge is set aside and named, and holds up no other event and no start."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable

from bot.app import Chaperone
from bot.judging import TRIES
from bot.judging import Judging
from bot.service import Service
from policy.model import AwayError
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Event
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import COACH
from tests.builders import SAM
from tests.builders import posted

POISON = "e-poison"


def breaking(app: Chaperone, error: Callable[[], Exception]) -> Counter[str]:
    """One event breaks what judges it. Counts what is tried how often."""
    tried, judge = Counter[str](), app.judge

    async def judged(event: Event) -> Decision | None:
        tried[event.id] += 1
        if event.id == POISON:
            raise error()
        return await judge(event)

    app.judge = judged  # type: ignore[method-assign]
    return tried


async def a_stage_with_poison() -> Stage:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    for ident in ("poison", "m2"):
        assert await stage.house.app.receive(posted("see you", id=ident))
    return stage


async def test_poison_is_tried_some_times_and_then_named_and_left() -> None:
    stage = await a_stage_with_poison()
    tried = breaking(stage.house.app, RuntimeError)
    assert [await stage.house.app.recover() for _ in range(TRIES + 2)] == [1, 0, 0, 0, 0]
    assert (tried[POISON], tried["e-m2"]) == (TRIES, 1)
    assert [one.id for one in await stage.house.inbox.waiting()] == [POISON]
    assert [one.event.partition(":")[0] for one in await stage.house.log.tail()] == ["e-m2", "gap"]


async def test_the_next_start_tries_it_again() -> None:
    stage = await a_stage_with_poison()
    tried = breaking(stage.house.app, RuntimeError)
    for _ in range(TRIES):
        await stage.house.app.recover()
    lost: list[ConversationRef] = []

    async def note(place: ConversationRef, _event: Event) -> None:
        lost.append(place)

    again = Judging(stage.house.inbox, stage.house.app.judge, note)
    assert (await again.recover(), tried[POISON], lost) == (0, TRIES + 1, [])


async def test_a_database_that_is_away_is_no_fault_of_the_event() -> None:
    stage = await a_stage_with_poison()
    tried = breaking(stage.house.app, lambda: AwayError("OperationalError"))
    for _ in range(2 * TRIES):
        await stage.house.app.recover()
    assert tried[POISON] == 2 * TRIES
    assert [one.event for one in await stage.house.log.tail()] == ["e-m2"]


async def test_what_another_process_has_in_hand_is_left_to_it_until_it_stands_too_long() -> None:
    stage = await a_stage_with_poison()
    assert [await stage.house.app.rescue() for _ in range(3)] == [0, 2, 0]


async def test_what_failed_here_is_tried_at_the_next_look() -> None:
    stage = await a_stage_with_poison()
    tried = breaking(stage.house.app, lambda: AwayError("OperationalError"))
    waiting = await stage.house.inbox.waiting()
    assert [await stage.house.app.attempt(one) is None for one in waiting] == [False, True]
    assert await stage.house.app.rescue() == 0
    assert (tried[POISON], tried["e-m2"]) == (2, 1)


async def test_what_another_process_judged_meanwhile_is_not_judged_again() -> None:
    stage = await a_stage_with_poison()
    tried = breaking(stage.house.app, RuntimeError)
    innocent, _ = await stage.house.inbox.waiting()
    await stage.house.app.attempt(innocent)
    assert await stage.house.app.attempt(innocent, late=True) is None
    assert tried["e-m2"] == 1


async def test_who_has_no_hand_free_rescues_nobody() -> None:
    stage = await a_stage_with_poison()
    held, judging = asyncio.Event(), 0

    async def judged(event: Event) -> Decision | None:
        nonlocal judging
        judging += event.id.startswith("e-b")
        await held.wait()
        return None

    stage.house.app.judge = judged  # type: ignore[method-assign]
    busy = [asyncio.create_task(stage.house.app.attempt(posted("see you", id=f"b{n}"))) for n in range(32)]
    await asyncio.sleep(0)
    assert [await stage.house.app.rescue() for _ in range(3)] == [0, 0, 0]
    assert judging == 32
    held.set()
    await asyncio.gather(*busy)


async def test_poison_keeps_nobody_from_starting() -> None:
    stage = await a_stage_with_poison()
    breaking(stage.house.app, RuntimeError)
    started = asyncio.Event()

    class Door:
        async def run(self) -> None:
            started.set()
            await asyncio.Event().wait()

        def stop(self) -> None:
            pass

    service = Service(stage.house, parts=(Door(),))
    running = asyncio.create_task(service.run())
    await started.wait()
    service.stop()
    await running
