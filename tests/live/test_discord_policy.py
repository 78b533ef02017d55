"""Questions on a server: by the menu of a message, by a mention, and on from an answer to a person and back."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.test_discord_stories import idents
from tests.live.test_discord_talk import answer
from tests.live.test_discord_talk import press

MENU = "What does policy say?"
MAY_I = "may a coach text me alone?"
NOTHING = "may we zorble the flimmet quaxies on brindledays?"


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        yield server


async def asked(server: Server, by: str, question: str) -> None:
    """Somebody writes to the bot."""
    await server.users[by].send_dm(question)
    await server.settle()


async def test_what_the_policy_says_about_a_message_is_seen_by_whoever_asks(school: Server) -> None:
    message = await said(school, "coach", "hall", NOTHING)
    shown = await school.members["sam"].context_menu(school.channels["hall"], MENU, message)
    await school.settle()
    assert answer(shown) == (True, "I do not have a clear answer")
    assert [one.id for one in school.channels["hall"].history()] == [message.id]
    assert (school.titles("coach"), school.titles("sam")) == ([], [])
    assert list(await school.house.stores.questions.open(now=school.clock.now())) == []


async def test_who_names_the_bot_is_answered_in_private(school: Server) -> None:
    message = await said(school, "lily", "hall", f"<@{school.env.backend.bot_user.id}> {MAY_I}")
    assert len(school.titles("lily")) == 1
    assert [one.id for one in school.channels["hall"].history()] == [message.id]


async def test_a_question_goes_to_a_person_and_the_answer_comes_back(school: Server) -> None:
    await asked(school, "lily", NOTHING)
    shown = await press(school, "lily", "ask_principal")
    assert shown.modal is not None
    sent = await school.users["lily"].submit_modal(shown, {"name": ["no"]})
    await school.settle()
    assert answer(sent) == (True, "Your question is on its way")
    assert school.titles("ad") == ["Someone asks you about the policy"]
    told = str([one.to_dict() for message in school.direct("ad") for one in message.embeds])
    assert (NOTHING in told, "Lily" in told) == (True, False)
    opened = await press(school, "ad", "answer")
    done = await school.users["ad"].submit_modal(opened, {"answer": "Ask the coach.", "standard": ["yes"]})
    await school.settle()
    assert answer(done) == (True, "Answered, thank you")
    assert school.titles("lily")[-1] == "Your question was answered"
    await asked(school, "coach", NOTHING)
    assert school.titles("coach") == ["What your school says"]


async def test_a_tap_below_an_answer_is_thanked_for(school: Server) -> None:
    await asked(school, "lily", MAY_I)
    assert answer(await press(school, "lily", "helpful")) == (True, "Thank you")


async def test_only_who_supervises_sees_what_waits(school: Server) -> None:
    await asked(school, "lily", NOTHING)
    shown = [
        await school.members[one].slash(school.channels["hall"], "policy", question="questions")
        for one in ("lily", "ad")
    ]
    await school.settle()
    assert [answer(one) for one in shown] == [
        (True, "This is for someone else to answer"),
        (True, "Questions that wait"),
    ]


async def test_without_a_question_the_topics_are_buttons(school: Server) -> None:
    shown = await school.members["coach"].slash(school.channels["hall"], "policy")
    await school.settle()
    assert shown.response is not None
    ids = idents(shown.response.message)
    assert len(ids) >= 4
    assert {one.split(":")[1] for one in ids} == {"topic"}
