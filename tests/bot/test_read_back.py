"""A history shows messages as they are now: what is judged of those that are known already, and of new ones."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM

EARLIER, LATER = NOW - timedelta(minutes=1), NOW + timedelta(minutes=1)
PHONE = "my number is 978-555-0164"


@pytest.fixture
async def stage() -> Stage:
    stage = await a_stage()
    await stage.place(COACH, SAM, ALEX)
    return stage


async def judged(stage: Stage) -> list[tuple[bool, tuple[str, ...]]]:
    """What the log says: late or not, and what was found."""
    return [(line.late, line.findings) for line in await stage.house.log.tail()]


async def test_an_edit_of_a_known_message_that_nobody_heard_is_read_back_once(stage: Stage) -> None:
    ref = await stage.chat.post(SAM.ref, PLACE, "hello", at=NOW)
    stage.chat.go_down()
    await stage.chat.edit(ref, PHONE, at=LATER)
    stage.chat.come_up()
    counts = [await stage.house.app.catch_up(PLACE, after=EARLIER) for _ in range(2)]
    assert (counts, await judged(stage)) == ([1, 0], [(False, ()), (True, ("pii.phone",))])


async def test_an_edit_that_was_heard_is_not_read_back(stage: Stage) -> None:
    ref = await stage.chat.post(SAM.ref, PLACE, "hello", at=NOW)
    await stage.chat.edit(ref, PHONE, at=LATER)
    assert await stage.house.app.catch_up(PLACE, after=EARLIER) == 0
    assert await judged(stage) == [(False, ()), (False, ("pii.phone",))]


async def test_a_new_message_that_was_edited_since_is_judged_once_as_it_is(stage: Stage) -> None:
    stage.chat.go_down()
    await stage.chat.edit(await stage.chat.post(SAM.ref, PLACE, "hello", at=NOW), PHONE, at=LATER)
    stage.chat.come_up()
    assert await stage.house.app.catch_up(PLACE, after=EARLIER) == 1
    assert await judged(stage) == [(True, ("pii.phone",))]
