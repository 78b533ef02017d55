"""Questions in Slack: by the menu of a message, by a mention, and on from an answer to a person and back."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

import pytest

from tests.doubles.slack.double import SlackDouble
from tests.live.school import School
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_slack_talk import last_dm
from tests.live.test_slack_talk import said

COACH, LILY, AD = (user(name) for name in ("coach", "lily", "ad"))
HALL, TEAM, HUMANS = channel("hall"), channel("team"), "D0HUMANS"
MAY_I = "may a coach text me alone?"
NOTHING = "may we zorble the flimmet quaxies on brindledays?"
SHORTCUT = "policy_message"
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""Before then nothing had expired."""

pytestmark = pytest.mark.usefixtures("calm")


async def filled(school: School, person: str, form: str, /, **answers: str) -> None:
    """Somebody presses a button of their newest direct message, and sends the form behind it."""
    slack: SlackDouble = school.slack
    await slack.press(person, slack.dm(person), last_dm(slack, person), form)
    await slack.wait_for(lambda: bool(slack.views(person)))
    await slack.submit(person, slack.views(person)[0].id, {f"field:{name}": value for name, value in answers.items()})
    await school.settle()


@pytest.mark.parametrize("place", [HALL, HUMANS])
async def test_what_the_policy_says_about_a_message_is_seen_by_whoever_asks(school: School, place: str) -> None:
    slack = school.slack
    ts = await said(school, COACH, place, NOTHING)
    delivery = await slack.shortcut(COACH, place, ts, SHORTCUT)
    await school.settle()
    (answer,) = slack.responses(delivery.payload["response_url"])
    assert (answer["response_type"], answer["text"].split("\n")[0]) == (
        "ephemeral",
        "I do not have a clear answer",
    )
    assert [one["ts"] for one in slack.world.channels[place].messages.values()] == [ts]
    assert (slack.dms(COACH), list(await school.house.stores.questions.open(now=LONG_AGO))) == ([], [])


async def test_who_names_the_bot_is_answered_in_private(school: School) -> None:
    slack = school.slack
    ts = await said(school, LILY, TEAM, f"<@{slack.bot_user}> {MAY_I}")
    assert len(school.told("lily")) == 1
    assert [one["ts"] for one in slack.messages(TEAM)] == [ts]
    await said(school, LILY, TEAM, f"<@{slack.bot_user}> thanks!")
    assert len(school.told("lily")) == 1


async def test_a_question_goes_to_a_person_and_the_answer_comes_back(school: School) -> None:
    slack = school.slack
    await said(school, LILY, slack.dm(LILY), NOTHING)
    await filled(school, LILY, "form:ask_principal:en", name="no")
    assert school.told("ad") == ["Someone asks you about the policy"]
    assert (NOTHING in str(slack.dms(AD)), "Lily" in str(slack.dms(AD))) == (True, False)
    await filled(school, AD, "form:answer:en", answer="Ask the coach.", standard="yes")
    assert school.told("ad")[1:] == ["Answered, thank you"]
    assert school.told("lily")[1:] == ["Your question is on its way", "Your question was answered"]
    await said(school, COACH, slack.dm(COACH), NOTHING)
    assert school.told("coach") == ["What your school says"]


async def test_a_tap_below_an_answer_is_thanked_for(school: School) -> None:
    slack = school.slack
    await said(school, LILY, slack.dm(LILY), MAY_I)
    await slack.press(LILY, slack.dm(LILY), last_dm(slack, LILY), "press:helpful")
    await school.settle()
    assert school.told("lily")[1:] == ["Thank you"]


async def test_only_who_supervises_sees_what_waits(school: School) -> None:
    slack = school.slack
    await said(school, LILY, slack.dm(LILY), "questions")
    assert school.told("lily")[-1] == "This is for someone else to answer"


async def test_without_a_question_the_topics_are_buttons(school: School) -> None:
    slack = school.slack
    delivery = await slack.slash(COACH, HALL, "/policy", "")
    await school.settle()
    (answer,) = slack.responses(delivery.payload["response_url"])
    rows = [block for block in answer["blocks"] if block["type"] == "actions"]
    assert len(rows) >= 4
    assert {one["action_id"] for row in rows for one in row["elements"]} == {"press:topic"}
