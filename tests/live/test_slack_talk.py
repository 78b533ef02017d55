"""What people do in Slack with the bot's notices, commands and forms, from the click to what they see of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.doubles.slack.double import SlackDouble
from tests.live.school import School
from tests.live.school import channel
from tests.live.school import user

COACH, SAM, LILY, AD = (user(name) for name in ("coach", "sam", "lily", "ad"))
TEAM, PAIR, HALL, HUMANS = channel("team"), channel("pair"), channel("hall"), "D0HUMANS"
ALONE = "you will start on Saturday, keep it to yourself"
PHONE = "my number is 978-555-0164"
GROUP_ONLY = "Please include more of your team"
IN_MESSAGE = "There is a phone number in your message"
POINTER = "I sent you a private note about this. See our direct messages."

pytestmark = pytest.mark.usefixtures("calm")


async def said(school: School, by: str, place: str, text: str, **more: Any) -> str:
    """Somebody writes, and what follows is done."""
    ts = await school.slack.post(by, place, text, **more)
    await school.settle()
    return ts


async def open_incidents(school: School) -> list[str]:
    return sorted(one.rule for one in await school.house.log.incidents(open_only=True))


def last_dm(slack: SlackDouble, person: str) -> str:
    return str(slack.dms(person)[-1]["ts"])


async def test_a_warning_is_a_direct_message_and_a_line_in_place_that_leads_to_it(school: School) -> None:
    slack = school.slack
    ts = await said(school, COACH, PAIR, ALONE)
    assert (school.told("coach"), await open_incidents(school)) == ([GROUP_ONLY], ["group_only"])
    (shown,) = slack.ephemerals(COACH)
    assert (shown.channel, shown.message["text"]) == (PAIR, POINTER)
    assert [one["ts"] for one in slack.messages(PAIR)] == [ts]
    assert (school.told("sam"), school.told("ad")) == ([], [])


async def test_a_press_is_answered_and_kept(school: School) -> None:
    slack = school.slack
    await said(school, COACH, PAIR, ALONE)
    await slack.press(COACH, slack.dm(COACH), last_dm(slack, COACH), "press:emergency")
    await school.settle()
    assert school.told("coach") == [GROUP_ONLY, "Your supervisor is being told"]
    assert school.told("ad") == ["An emergency was declared"]
    assert await open_incidents(school) == []


async def test_a_form_that_is_sent_copies_an_overseer_and_closes_the_incident(school: School) -> None:
    slack = school.slack
    await said(school, COACH, PAIR, ALONE)
    notice = last_dm(slack, COACH)
    await slack.press(COACH, slack.dm(COACH), notice, "form:copy_ad:en")
    await slack.wait_for(lambda: bool(slack.views(COACH)))
    (view,) = slack.views(COACH)
    await slack.submit(COACH, view.id, {"field:category": "medical"})
    await school.settle()
    assert (slack.views(COACH), await open_incidents(school)) == ([], [])
    assert school.told("coach") == [GROUP_ONLY, "Copied, thank you"]
    assert school.told("ad") == ["You are copied on a private matter"]
    assert ALONE not in str(slack.dms(AD))
    await slack.press(COACH, slack.dm(COACH), notice, "form:wrong:en")
    await slack.wait_for(lambda: bool(slack.views(COACH)))
    assert await open_incidents(school) == []


async def test_a_form_that_is_closed_changes_nothing(school: School) -> None:
    slack = school.slack
    await said(school, COACH, PAIR, ALONE)
    await slack.press(COACH, slack.dm(COACH), last_dm(slack, COACH), "form:copy_ad:en")
    await slack.wait_for(lambda: bool(slack.views(COACH)))
    await slack.close_view(COACH, slack.views(COACH)[0].id)
    await school.settle()
    assert (school.told("coach"), school.told("ad"), await open_incidents(school)) == ([GROUP_ONLY], [], ["group_only"])


@pytest.mark.parametrize("place", [TEAM, HALL, HUMANS])
@pytest.mark.parametrize(("command", "title"), [("/policy", ""), ("/coverage", ""), ("/report", "Report something")])
async def test_a_command_is_answered_where_it_was_typed_and_to_nobody_else(
    school: School, place: str, command: str, title: str
) -> None:
    slack = school.slack
    delivery = await slack.slash(COACH, place, command, "may I text a student?")
    await school.settle()
    (answer,) = slack.responses(delivery.payload["response_url"])
    assert answer["response_type"] == "ephemeral"
    assert str(answer["text"]).startswith(title)
    assert [(one.user, one.channel) for one in slack.world.ephemerals] == [(COACH, place)]
    assert (slack.world.channels[place].messages, slack.dms(COACH)) == ({}, [])


async def test_who_writes_to_the_bot_is_answered_and_a_thank_you_is_not(school: School) -> None:
    slack = school.slack
    await said(school, LILY, slack.dm(LILY), "may a coach text me alone?")
    answered = school.told("lily")
    await said(school, LILY, slack.dm(LILY), "thanks!")
    assert (len(answered), school.told("lily")) == (1, answered)


async def test_everybody_is_spoken_to_in_their_own_language(school: School) -> None:
    await said(school, SAM, TEAM, PHONE)
    await said(school, LILY, TEAM, PHONE)
    assert school.told("sam") == ["Hay un número de teléfono en el mensaje"]
    assert school.told("lily") == [IN_MESSAGE]


async def test_a_notice_closes_when_its_cause_is_edited_away_or_deleted(school: School) -> None:
    slack = school.slack
    first, second = await said(school, LILY, TEAM, PHONE), await said(school, LILY, TEAM, f"or {PHONE}")
    assert await open_incidents(school) == ["pii.phone", "pii.phone"]
    await slack.edit(LILY, TEAM, first, "ask me for my number")
    await school.settle()
    assert await open_incidents(school) == ["pii.phone"]
    await slack.delete(LILY, TEAM, second)
    await school.settle()
    assert (await open_incidents(school), school.told("lily")) == ([], [IN_MESSAGE, IN_MESSAGE])


async def test_a_cause_that_is_edited_in_is_found(school: School) -> None:
    ts = await said(school, LILY, TEAM, "hello")
    await school.slack.edit(LILY, TEAM, ts, PHONE)
    await school.settle()
    assert school.told("lily") == [IN_MESSAGE]


async def test_replies_files_and_titles_are_read(school: School) -> None:
    slack = school.slack
    parent = await said(school, COACH, TEAM, "who comes to training?")
    await said(school, LILY, TEAM, PHONE, thread_ts=parent)
    await said(school, LILY, TEAM, f"call me, {PHONE}", files=[slack.file(LILY, "shoes.png")])
    await said(school, LILY, TEAM, "", files=[slack.file(LILY, "shoes.png")])
    await slack.set_topic(COACH, TEAM, "Soccer, lost and found: 978-555-0177")
    await school.settle()
    assert ["pii.phone" in one.findings for one in await school.judged()] == [False, True, True, False, True]
    assert (len(school.told("lily")), len(school.told("coach"))) == (2, 1)


async def test_a_card_that_slack_adds_to_a_link_is_no_edit(school: School) -> None:
    slack = school.slack
    ts = await said(school, LILY, TEAM, "see <https://example.org/a>")
    await slack.unfurl(TEAM, ts, "https://example.org/a")
    await school.settle()
    assert len(await school.judged()) == 1
    assert (await school.noted())["slack.ignored.unchanged"] == 1
