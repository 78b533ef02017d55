"""What was missed is read, judged late, and what cannot be read is recorded as a gap."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from datetime import timedelta

import pytest

from bot.backfill import Backfill
from policy.model import AwayError
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Logged
from policy.model import Missed
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE

NOTED: list[str] = []
TEXT = "the bus leaves at four"


def a_backfill(stage: Stage) -> Backfill:
    house, pause = stage.house, timedelta(milliseconds=1)
    return Backfill(
        app=house.app,
        inbox=house.inbox,
        places=house.places,
        log=house.missed,
        note=NOTED.append,
        pause=pause,
    )


async def lines(stage: Stage) -> list[Logged]:
    return list(await stage.house.log.tail())


async def test_what_was_written_while_the_bot_was_away_is_judged_late() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    backfill = a_backfill(stage)
    await stage.chat.post(SAM.ref, PLACE, "see you", at=NOW)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW + timedelta(minutes=5))
    stage.chat.come_up()
    await backfill.remember(WORKSPACE)
    await stage.chat.post(SAM.ref, PLACE, "ok", at=NOW + timedelta(minutes=9))  # moves the mark past the gap
    await backfill.drain()
    assert [(one.findings, one.late) for one in await lines(stage)] == [
        ((), False),
        ((), False),
        (("group_only",), True),
    ]


async def test_of_what_is_told_once_more_is_read_than_came_after_the_newest_message() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    await stage.chat.post(SAM.ref, PLACE, "see you", at=NOW)
    quiet = ConversationRef(workspace=WORKSPACE, id="quiet")
    known = await stage.house.registry.conversation(PLACE)
    assert known is not None
    await stage.house.roster.put_conversation(replace(known, ref=quiet), [COACH.ref, SAM.ref])
    asked = await refusing(stage)
    backfill = a_backfill(stage)
    await backfill.remember(WORKSPACE, once=True)
    await backfill.drain()
    assert asked == [NOW - timedelta(minutes=1)] * 2


async def test_a_place_that_nobody_connects_to_is_no_gap_however_long_that_lasts() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW)
    asked = await refusing(stage, *(DeliveryError("no", retry=True, code="not_connected") for _ in range(7)))
    backfill = a_backfill(stage)
    await backfill.missed(WORKSPACE, NOW - timedelta(minutes=1))
    await backfill.drain()
    await backfill.drain()
    assert (len(asked), [one.findings for one in await lines(stage)]) == (8, [("group_only",)])


async def test_a_gap_of_a_workspace_is_read_in_every_conversation_that_is_seen() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW)
    stage.chat.come_up()
    backfill = a_backfill(stage)
    await backfill.missed(WORKSPACE, NOW - timedelta(minutes=1))
    await backfill.missed(WORKSPACE, NOW - timedelta(seconds=1))
    await backfill.drain()
    assert [(one.findings, one.late) for one in await lines(stage)] == [(("group_only",), True)]


async def refusing(stage: Stage, *errors: DeliveryError) -> list[datetime | None]:
    """The platform's history fails with these errors, one a time; returns since when it was asked."""
    left, asked, history = list(errors), list[datetime | None](), stage.chat.history

    async def failing(conversation: ConversationRef, *, after: datetime | None):  # type: ignore[no-untyped-def]
        asked.append(after)
        if left:
            raise left.pop(0)
        async for one in history(conversation, after=after):
            yield one

    stage.chat.history = failing  # type: ignore[method-assign]
    return asked


async def test_a_platform_that_cannot_answer_is_asked_again() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW)
    asked = await refusing(stage, *(DeliveryError("busy", retry=True) for _ in range(3)))
    backfill = a_backfill(stage)
    await backfill.missed(WORKSPACE, NOW - timedelta(minutes=1))
    await backfill.drain()
    assert asked == [NOW - timedelta(minutes=1)] * 4
    assert [one.findings for one in await lines(stage)] == [("group_only",)]


async def test_what_the_platform_will_not_tell_is_recorded_as_one_gap() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    NOTED.clear()
    error = DeliveryError("no", retry=False, code="slack:not_in_channel")
    await refusing(stage, error, error)
    for _ in range(2):
        backfill = a_backfill(stage)
        await backfill.missed(WORKSPACE, NOW - timedelta(minutes=1))
        await backfill.drain()
    assert [(one.event, one.actions) for one in await lines(stage)] == [
        (f"gap:w:c:{(NOW - timedelta(minutes=1)).isoformat()}", ("record",))
    ]
    assert NOTED == ["gap", "gap"]


async def test_it_works_until_it_is_stopped() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    reached, history = asyncio.Event(), stage.chat.history

    def told(conversation: ConversationRef, *, after: datetime | None):  # type: ignore[no-untyped-def]
        reached.set()
        return history(conversation, after=after)

    stage.chat.history = told  # type: ignore[method-assign]
    backfill = a_backfill(stage)
    running = asyncio.create_task(backfill.run())
    await backfill.missed(WORKSPACE, NOW)
    await reached.wait()
    backfill.stop()
    await running


async def test_a_platform_that_never_answers_leaves_a_gap() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    asked = await refusing(stage, *(DeliveryError("busy", retry=True) for _ in range(9)))
    backfill = a_backfill(stage)
    await backfill.missed(WORKSPACE, NOW)
    await backfill.drain()
    assert len(asked) == 5
    assert [one.actions for one in await lines(stage)] == [("record",)]


async def test_a_database_that_is_away_is_asked_again() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW)
    stage.chat.come_up()
    backfill, catch_up = a_backfill(stage), stage.house.app.catch_up
    away = iter((True, True, False))

    async def asked(place: ConversationRef, *, after: datetime | None = None) -> int:
        if next(away):
            raise AwayError("OperationalError")
        return await catch_up(place, after=after)

    stage.house.app.catch_up = asked  # type: ignore[method-assign, assignment]
    await backfill.missed(WORKSPACE, NOW - timedelta(minutes=1))
    await backfill.drain()
    assert [(one.findings, one.late) for one in await lines(stage)] == [(("group_only",), True)]


async def test_a_history_that_breaks_the_reader_is_a_gap() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    backfill = a_backfill(stage)

    async def broken(*_: object, **__: object) -> int:
        raise RuntimeError("a bug")

    stage.house.app.catch_up = broken  # type: ignore[method-assign]
    await backfill.missed(WORKSPACE, NOW - timedelta(minutes=1))
    await backfill.drain()
    assert [one.event.partition(":")[0] for one in await lines(stage)] == ["gap"]


async def test_what_somebody_did_not_live_to_read_is_read_after_the_next_start() -> None:
    """First the process dies that was told; then one that has begun to read, and has met new messages meanwhile."""
    stage = await a_stage()
    await stage.place(COACH, SAM)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW)
    stage.chat.come_up()
    await stage.chat.post(SAM.ref, PLACE, "ok", at=NOW + timedelta(minutes=1))  # moves the mark past the gap
    since = NOW - timedelta(minutes=1)
    await a_backfill(stage).missed(WORKSPACE, since)
    assert list(await stage.house.missed.of(WORKSPACE)) == [Missed(workspace=WORKSPACE, since=since)]
    dying = a_backfill(stage)
    await dying.remember(WORKSPACE)
    dying.stop()
    await dying.drain()
    mark = NOW + timedelta(minutes=1)
    assert list(await stage.house.missed.of(WORKSPACE)) == [
        Missed(workspace=WORKSPACE, conversation=PLACE.id, since=one) for one in (since, mark)
    ]
    backfill = a_backfill(stage)
    await backfill.remember(WORKSPACE)
    await backfill.drain()
    assert [(one.findings, one.late) for one in await lines(stage)] == [((), False), (("group_only",), True)]
    assert list(await stage.house.missed.of(WORKSPACE)) == []


async def test_what_nobody_reads_any_more_is_read_by_another_replica_at_its_second_look() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    backfill = a_backfill(stage)
    await backfill.remember(WORKSPACE)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW)
    stage.chat.come_up()
    await a_backfill(stage).missed(WORKSPACE, NOW - timedelta(minutes=1))
    judged = []
    for _ in range(3):
        await backfill.look()
        await backfill.drain()
        judged.append(len(await lines(stage)))
    assert judged == [0, 1, 1]


async def test_what_cannot_be_kept_is_told_and_read_all_the_same() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, TEXT, at=NOW)
    backfill, replace = a_backfill(stage), stage.house.missed.replace
    away = iter((True, True, False, False))

    async def asked(read: Sequence[Missed] = (), by: Sequence[Missed] = ()) -> None:
        if next(away):
            raise AwayError("OperationalError")
        await replace(read, by)

    stage.house.missed.replace = asked  # type: ignore[method-assign]
    with pytest.raises(AwayError):
        await backfill.missed(WORKSPACE, NOW - timedelta(minutes=1))
    await backfill.drain()
    assert [one.findings for one in await lines(stage)] == [("group_only",)]
    assert list(await stage.house.missed.of(WORKSPACE)) == []
