"""Where a note could not be sent: its addressee opens it from the public line, and the line goes after a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from policy.model import ButtonPressed
from policy.model import Member
from policy.model import Mode
from policy.model import PointerLeft
from tests.bot.test_app import PLAIN
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import posted

DAY = timedelta(hours=24)


async def warned() -> Stage:
    """The coach was warned."""
    stage = await a_stage()
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    return stage


def why(by: Member, decision: str) -> ButtonPressed:
    return ButtonPressed(
        id=f"press-{by.ref.id}",
        workspace=WORKSPACE,
        at=NOW,
        by=by.ref,
        button="why",
        value=decision,
        conversation=PLACE,
    )


async def test_its_addressee_reads_what_they_were_meant_to_read() -> None:
    stage = await warned()
    (meant,) = stage.chat.delivered
    assert (bool(meant.notice.stub), bool(meant.notice.why)) == (True, True)
    await stage.handle(why(COACH, meant.notice.about))
    _, read = stage.chat.delivered
    assert (read.to, replace(read.notice, about=meant.notice.about)) == (COACH.ref, meant.notice)


async def test_its_buttons_do_what_those_of_the_note_do() -> None:
    stage = await warned()
    await stage.handle(why(COACH, stage.chat.delivered[0].notice.about))
    button = next(one for one in stage.chat.delivered[1].notice.buttons if one.key == "emergency")
    press = replace(why(COACH, button.value), id="press-emergency", button=button.key)
    await stage.handle(press)
    assert ("coach", "button.emergency") in stage.told
    assert list(await stage.house.log.incidents()) == []


async def test_anybody_else_learns_nothing() -> None:
    stage = await warned()
    await stage.handle(why(SAM, stage.chat.delivered[0].notice.about))
    assert stage.told == [("coach", "group_only.warn"), ("sam", "button.stale")]


@pytest.mark.parametrize("mode", Mode)
async def test_the_line_goes_after_a_day_and_leaves_no_incident(mode: Mode) -> None:
    stage = await a_stage(mode)
    await stage.place(COACH, SAM)
    line = await stage.chat.post(SAM.ref, PLACE, "ok", at=NOW)
    left = PointerLeft(id="line", workspace=WORKSPACE, at=NOW, conversation=PLACE, ref=line)
    for event in (left, left):
        await stage.handle(event)
    stage.clock.set(NOW + DAY - timedelta(seconds=1))
    assert await stage.house.app.tick() == 0
    stage.clock.set(NOW + DAY)
    assert await stage.house.app.tick() == 1
    await stage.house.jobs.drain()
    assert (stage.chat.removed, list(await stage.house.log.incidents())) == ([line], [])
