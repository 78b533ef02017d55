"""What `/report` shows, where it is typed and where the same is written to the bot."""

from __future__ import annotations

import pytest

from policy.model import CommandInvoked
from policy.model import ConversationKind
from policy.model import EntryKind
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE


@pytest.fixture
async def stage() -> Stage:
    made = await a_stage()
    await made.place(COACH, SAM)
    return made


def called(name: str, text: str = "") -> CommandInvoked:
    return CommandInvoked(
        id="e1", workspace=WORKSPACE, at=NOW, by=SAM.ref, name=name, text=text, conversation=PLACE, reply_to="r"
    )


async def test_the_card_has_the_form_and_no_page_where_there_is_none(stage: Stage) -> None:
    await stage.handle(called("report"))
    (shown,) = stage.chat.delivered
    assert (shown.to, [one.key for one in shown.notice.buttons]) == (SAM.ref, ["report"])
    assert [one.form is not None for one in shown.notice.buttons] == [True]


@pytest.mark.parametrize("text", ["report", "Report!", "I want to report something", "Quiero informar de algo."])
async def test_who_writes_so_to_the_bot_gets_it_too(stage: Stage, text: str) -> None:
    await stage.place(SAM, kind=ConversationKind.DM)
    await stage.handle(called("chat", text))
    assert stage.told == [("sam", "report.card")]


async def test_that_somebody_asked_is_noted_and_not_who(stage: Stage) -> None:
    await stage.handle(called("report"))
    entries = await stage.house.book.entries(kinds=[EntryKind.DECISION, EntryKind.DELIVERY])
    assert [(one.subject, one.conversation) for one in entries] == [(None, None)] * 2
