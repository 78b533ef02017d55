"""A report and its team on a server: the card, its buttons and forms, and who gets nowhere with them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.clock import SetClock
from policy.model import MemberRef
from tests.live.cases import WORDS
from tests.live.cases import report
from tests.live.cases import state
from tests.live.discord_school import PEOPLE
from tests.live.discord_school import PLACES
from tests.live.discord_school import RIVERBEND
from tests.live.discord_school import START
from tests.live.discord_server import Server
from tests.live.discord_server import a_server
from tests.live.test_discord_talk import answer
from tests.live.test_discord_talk import press

SCHOOL = replace(RIVERBEND, safeguarding=("coach", "ad"))


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    """The coach and the athletic director are the safeguarding team. In the end every body of ours was right."""
    async with a_server(PEOPLE, PLACES, school=SCHOOL, clock=SetClock(START), strict=monkeypatch) as server:
        await server.settle()
        await server.register(*PLACES)
        yield server
        server.assert_clean()


def ref(server: Server, person: str) -> MemberRef:
    return MemberRef(workspace=str(server.guild.id), id=str(server.users[person].id))


async def reported(server: Server, *about: str, by: str = "") -> None:
    reporter = ref(server, by) if by else None
    refs = [ref(server, one) for one in about]
    await report(server.house, str(server.guild.id), server.clock.now(), *refs, reporter=reporter)
    await server.settle()


def told(server: Server, person: str) -> str:
    """All that stands in somebody's talk with the bot."""
    every = server.direct(person)
    return str([(one.content, [embed.to_dict() for embed in one.embeds]) for one in every])


async def sent(server: Server, person: str, button: str, answers: dict[str, object]) -> tuple[bool, str]:
    """A button of the newest notice, and the form behind it."""
    opened = await press(server, person, button)
    assert opened.modal is not None
    done = await server.users[person].submit_modal(opened, answers)
    await server.settle()
    return answer(done)


async def test_a_report_is_a_card_without_a_word_of_it_and_its_buttons_work(school: Server) -> None:
    await reported(school)
    assert (school.titles("coach"), WORDS in told(school, "coach")) == (["New report C1AAAAAA"], False)
    shown = await press(school, "coach", "case_open")
    assert answer(shown) == (True, "Case C1AAAAAA")
    assert shown.response is not None
    assert WORDS in str([one.to_dict() for one in shown.response.embeds])
    assert answer(await press(school, "coach", "case_take")) == (True, "You have it: C1AAAAAA")
    assert await state(school.house) == ("in_progress", "coach", "")
    await press(school, "coach", "case_open")
    assert await sent(school, "coach", "case_note", {"words": "called home"}) == (
        True,
        "Your note is kept: C1AAAAAA",
    )
    await press(school, "coach", "case_open")
    ended = await sent(school, "coach", "case_close", {"outcome": ["settled"], "words": ""})
    assert ended == (True, "The case is closed: C1AAAAAA")
    assert await state(school.house) == ("closed", "coach", "settled")


async def test_a_named_reporter_is_written_to(school: Server) -> None:
    await reported(school, by="lily")
    await press(school, "coach", "case_open")
    await sent(school, "coach", "case_ask", {"words": "Which day was it?"})
    assert school.titles("lily") == ["The school’s team writes to you about your report C1AAAAAA"]
    assert "Which day was it?" in told(school, "lily")
    await sent(school, "lily", "case_answer", {"words": "On Monday"})
    assert school.titles("coach")[-1] == "News in case C1AAAAAA"
    await press(school, "coach", "case_open")
    assert "On Monday" in told(school, "coach")


async def test_it_never_goes_to_whom_it_is_about(school: Server) -> None:
    await reported(school, "coach")
    assert (school.titles("coach"), school.titles("ad")) == ([], ["New report C1AAAAAA"])
    shown = await school.members["coach"].slash(school.channels["team"], "case", number="C1AAAAAA")
    await school.settle()
    assert answer(shown) == (True, "There is nothing for you here")


async def test_it_is_handed_over_with_one_tap(school: Server) -> None:
    await reported(school)
    await press(school, "coach", "case_open")
    await press(school, "coach", "case_hand_over")
    await press(school, "coach", "case_hand_to")
    assert await state(school.house) == ("in_progress", "ad", "")
    assert school.titles("ad")[-1] == "Case C1AAAAAA is yours now"


async def test_the_command_lists_what_is_open_for_the_team_alone(school: Server) -> None:
    await reported(school)
    shown = [await school.members[one].slash(school.channels["team"], "case") for one in ("coach", "lily")]
    await school.settle()
    assert [answer(one)[1] for one in shown] == ["Open reports", "There is nothing for you here"]
