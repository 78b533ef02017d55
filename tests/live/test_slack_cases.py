"""A report and its team in Slack: the card, its buttons and forms, and who gets nowhere with them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC
from datetime import datetime
from pathlib import Path

import pytest

from policy.model import MemberRef
from tests.doubles.slack.double import SlackDouble
from tests.live.cases import WORDS
from tests.live.cases import report
from tests.live.cases import state
from tests.live.school import REGISTERED
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_slack_policy import filled
from tests.live.test_slack_talk import last_dm

COACH, LILY, AD = (user(name) for name in ("coach", "lily", "ad"))
HALL = channel("hall")
NOW = datetime(2026, 10, 5, 15, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("calm")


@pytest.fixture
async def school(slack: SlackDouble, tmp_path: Path, sqlite_url: str, http: bool) -> AsyncIterator[School]:
    """The coach and the athletic director are the safeguarding team. In the end no call of the bot was wrong."""
    async with a_school(
        slack,
        tmp_path,
        http=http,
        registered=REGISTERED,
        DATABASE_URL=sqlite_url,
        CHAPERONE_SAFEGUARDING="coach,ad",
    ) as opened:
        yield opened
    slack.assert_clean()


async def reported(school: School, *about: str, by: str = "") -> None:
    team = school.slack.team
    refs = [MemberRef(workspace=team, id=one) for one in about]
    await report(school.house, team, NOW, *refs, reporter=MemberRef(workspace=team, id=by) if by else None)
    await school.settle()


async def pressed(school: School, person: str, button: str) -> None:
    """A button of the newest direct message."""
    slack = school.slack
    await slack.press(person, slack.dm(person), last_dm(slack, person), f"press:{button}")
    await school.settle()


async def test_a_report_is_a_card_without_a_word_of_it_and_its_buttons_work(school: School) -> None:
    await reported(school)
    assert (school.told("coach"), WORDS in str(school.slack.dms(COACH))) == (["New report C1AAAAAA"], False)
    await pressed(school, COACH, "case_open")
    assert WORDS in str(school.slack.dms(COACH)[-1])
    await pressed(school, COACH, "case_take")
    assert await state(school.house) == ("in_progress", "coach", "")
    await pressed(school, COACH, "case_open")
    await filled(school, COACH, "form:case_note:en", words="called home")
    await pressed(school, COACH, "case_open")
    assert "called home" in str(school.slack.dms(COACH)[-1])
    await filled(school, COACH, "form:case_close:en", outcome="settled", words="")
    assert await state(school.house) == ("closed", "coach", "settled")
    assert school.told("ad") == ["Someone used the report button"]


async def test_a_named_reporter_is_written_to(school: School) -> None:
    await reported(school, by=LILY)
    await pressed(school, COACH, "case_open")
    await filled(school, COACH, "form:case_ask:en", words="Which day was it?")
    assert school.told("lily") == ["The school’s team writes to you about your report C1AAAAAA"]
    assert "Which day was it?" in str(school.slack.dms(LILY))
    await filled(school, LILY, "form:case_answer:en", words="On Monday")
    assert school.told("coach")[-1] == "News in case C1AAAAAA"
    await pressed(school, COACH, "case_open")
    assert "On Monday" in str(school.slack.dms(COACH)[-1])


async def test_it_never_goes_to_whom_it_is_about(school: School) -> None:
    await reported(school, COACH)
    assert (school.told("coach"), school.told("ad")) == ([], ["New report C1AAAAAA"])
    delivery = await school.slack.slash(COACH, HALL, "/case", "C1AAAAAA")
    await school.settle()
    (answer,) = school.slack.responses(delivery.payload["response_url"])
    assert (answer["response_type"], answer["text"].split("\n")[0]) == ("ephemeral", "There is nothing for you here")


async def test_it_is_handed_over_with_one_tap(school: School) -> None:
    await reported(school)
    await pressed(school, COACH, "case_open")
    await pressed(school, COACH, "case_hand_over")
    await pressed(school, COACH, "case_hand_to")
    assert await state(school.house) == ("in_progress", "ad", "")
    assert school.told("ad")[-1] == "Case C1AAAAAA is yours now"


async def test_the_command_lists_what_is_open_for_the_team_alone(school: School) -> None:
    await reported(school)
    titles = []
    for person in (COACH, LILY):
        delivery = await school.slack.slash(person, HALL, "/case", "")
        await school.settle()
        (answer,) = school.slack.responses(delivery.payload["response_url"])
        titles.append(answer["text"].split("\n")[0])
    assert titles == ["Open reports", "There is nothing for you here"]
