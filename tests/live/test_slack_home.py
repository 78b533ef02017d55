"""App Home on Slack and `/chaperone`: by what somebody is, drawn when they look, drawn anew when they do something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.live.school import School
from tests.live.school import channel
from tests.live.school import user

COACH, SAM, AD = (user(name) for name in ("coach", "sam", "ad"))
PAIR, TEAM = channel("pair"), channel("team")
ALONE = "you will start on Saturday, keep it to yourself"
FLAG, NEEDS = "Wrote to too few of the team", "What needs you"
SIGHT = "What I see and what I do not"

pytestmark = pytest.mark.usefixtures("calm")


async def look(school: School, who: str) -> None:
    """Somebody opens the app's own place."""
    await school.slack.open_home(who)
    await school.settle()


def home(school: School, who: str) -> Mapping[str, Any]:
    return school.slack.world.homes[who]


def titles(school: School, who: str) -> list[str]:
    return [one["text"]["text"] for one in home(school, who)["blocks"] if one["type"] == "header"]


def taps(school: School, who: str) -> list[str]:
    rows = [one for one in home(school, who)["blocks"] if one["type"] == "actions"]
    return [one["action_id"] for row in rows for one in row["elements"]]


async def said(school: School, text: str = ALONE) -> None:
    await school.slack.post(COACH, PAIR, text)
    await school.settle()


async def test_a_coach_finds_an_open_flag_and_the_tap_that_puts_it_right(school: School) -> None:
    await said(school)
    await look(school, COACH)
    assert titles(school, COACH) == ["Chaperone", FLAG, SIGHT]
    assert taps(school, COACH)[:3] == ["form:ask_policy:en", "form:report:en", "press:home"]
    assert taps(school, COACH)[3:] == ["form:copy_ad:en", "press:move_to_group", "form:tell:en", "press:why"]
    assert ALONE not in str(home(school, COACH))


async def test_what_is_done_at_home_shows_there(school: School) -> None:
    await said(school)
    await look(school, COACH)
    before = home(school, COACH)["hash"]
    await school.slack.press_in_view(COACH, home(school, COACH)["id"], "press:why")
    await school.settle()
    assert home(school, COACH)["hash"] != before
    assert school.told("coach") == ["Please include more of your team"] * 2


async def test_a_form_that_is_opened_at_home_changes_what_stands_there(school: School) -> None:
    slack = school.slack
    await said(school)
    await look(school, COACH)
    await slack.press_in_view(COACH, home(school, COACH)["id"], "form:copy_ad:en")
    await slack.wait_for(lambda: bool(slack.views(COACH)))
    await slack.submit(COACH, slack.views(COACH)[0].id, {"field:category": "medical"})
    await school.settle()
    assert titles(school, COACH) == ["Chaperone", SIGHT]
    assert school.told("coach")[1:] == ["Copied, thank you"]


async def test_a_question_is_asked_from_home_and_answered_in_private(school: School) -> None:
    slack = school.slack
    await look(school, SAM)
    await slack.press_in_view(SAM, home(school, SAM)["id"], "form:ask_policy:es")
    await slack.wait_for(lambda: bool(slack.views(SAM)))
    await slack.submit(SAM, slack.views(SAM)[0].id, {"field:question": "may a coach text a student alone?"})
    await school.settle()
    assert len(school.told("sam")) == 1


async def test_everybody_sees_what_is_theirs(school: School) -> None:
    await said(school)
    for one in (SAM, AD):
        await look(school, one)
    assert titles(school, SAM) == ["Chaperone", "Lo que veo y lo que no"]
    assert titles(school, AD) == ["Chaperone", NEEDS, SIGHT]
    assert "incident is open" in str(home(school, AD))
    assert "Sam Lee" not in str(home(school, AD))


async def test_a_view_that_another_one_came_before_is_drawn_anew(school: School) -> None:
    """Somebody looks twice at once, and both views are drawn for the same older one: the second is refused."""
    slack = school.slack
    await look(school, COACH)
    await said(school)
    for _ in range(2):
        await slack.open_home(COACH)
    await school.until(lambda: published(school, 4))
    await school.settle()
    assert titles(school, COACH) == ["Chaperone", FLAG, SIGHT]


async def published(school: School, count: int) -> bool:
    await school.settle()
    return len(school.slack.calls("views.publish")) >= count


async def test_another_tab_draws_nothing(school: School) -> None:
    await school.slack.open_home(COACH, tab="messages")
    await school.settle()
    assert school.slack.world.homes == {}


async def test_the_command_shows_the_same_to_its_caller_alone(school: School) -> None:
    slack = school.slack
    await said(school)
    delivery = await slack.slash(COACH, TEAM, "/chaperone")
    await school.settle()
    (answer,) = slack.responses(delivery.payload["response_url"])
    heads = [one["text"]["text"] for one in answer["blocks"] if one["type"] == "header"]
    assert (answer["response_type"], len(heads), heads[-1]) == ("ephemeral", 3, SIGHT)
    assert slack.world.homes == {}


async def test_who_looked_is_not_noted(school: School) -> None:
    """From there a report may follow, and when somebody looked would tell who sent it."""
    await look(school, SAM)
    (line,) = await school.judged()
    assert (line.author, line.findings) == (None, ())
