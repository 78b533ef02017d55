"""Reports from Slack, from the click to what the reporter, the team and everybody else see of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseSource
from policy.model import CaseState
from policy.rules.upkeep import pinned
from tests.builders import a_context
from tests.doubles.slack.double import SlackDouble
from tests.live.school import REGISTERED
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

COACH, SAM, LILY, AD = (user(name) for name in ("coach", "sam", "lily", "ad"))
TEAM, HALL, HUMANS = channel("team"), channel("hall"), "D0HUMANS"
SAID = "come to my house, do not tell anybody"
WORDS = "he asked me again on the bus"
URL = "https://chaperone.school.example"
FORM = {
    "field:danger": "no",
    "field:category": "contact",
    "field:words": WORDS,
    "field:named": "no",
}

pytestmark = pytest.mark.usefixtures("calm")


@pytest.fixture
async def paged(slack: SlackDouble, tmp_path: Path, sqlite_url: str) -> AsyncIterator[School]:
    """An installation with pages for people: an unnamed reporter has a way back."""
    more: dict[str, Any] = {"DATABASE_URL": sqlite_url, "CHAPERONE_URL": URL}
    async with a_school(slack, tmp_path, registered=REGISTERED, **more) as opened:
        yield opened
    slack.assert_clean()


async def written(school: School, by: str, place: str, ts: str, **form: str) -> dict[str, Any]:
    """Somebody reports a message by its shortcut; the form as it was shown."""
    slack = school.slack
    await slack.shortcut(by, place, ts, "report_message")
    await slack.wait_for(lambda: bool(slack.views(by)))
    (view,) = slack.views(by)
    shown = dict(view.body)
    await slack.submit(by, view.id, {**FORM, **{f"field:{name}": value for name, value in form.items()}})
    await school.settle()
    return shown


async def case_of(school: School) -> tuple[Case, list[CaseEntry]]:
    (case,) = await school.house.stores.cases.listed((CaseState.NEW,))
    entries = await school.house.stores.cases.entries(case.id, viewer="ad", now=case.opened_at)
    return case, list(entries)


@pytest.mark.parametrize("place", [HUMANS, HALL])
async def test_a_message_is_reported_from_where_the_bot_is_not(school: School, place: str) -> None:
    slack = school.slack
    ts = await slack.post(COACH, place, SAID)
    view = await written(school, SAM, place, ts)
    case, entries = await case_of(school)
    assert (case.source, case.reporter, [one.id for one in case.about]) == (CaseSource.CHAT, None, [COACH])
    where = case.message.id if case.message else None
    assert (case.conversation and case.conversation.id, where) == ((None, None) if place == HUMANS else (HALL, ts))
    assert [(one.kind, one.text) for one in entries] == [(CaseEntryKind.REPORT, WORDS), (CaseEntryKind.EXCERPT, SAID)]
    assert dict(entries[1].fields)["who"] == "Carla Vega"
    assert SAID in str(view["blocks"])
    assert (school.told("sam"), school.told("ad")) == (["Tu informe ha llegado"], [f"New report {case.number}"])
    assert (school.told("coach"), school.told("lily"), slack.ephemerals(SAM)) == ([], [], [])
    assert [one["ts"] for one in slack.world.channels[place].messages.values()] == [ts]


async def test_what_a_report_says_of_a_human_talk_is_no_address_of_it(school: School) -> None:
    ts = await school.slack.post(COACH, HUMANS, SAID)
    await written(school, SAM, HUMANS, ts)
    case, entries = await case_of(school)
    assert HUMANS not in repr((case, entries))
    assert dict(entries[0].fields)["where"] == "a conversation that Chaperone is not in"


async def test_whoever_a_report_is_about_never_hears_of_it(school: School) -> None:
    ts = await school.slack.post(AD, HALL, SAID)
    await written(school, SAM, HALL, ts)
    assert (school.told("ad"), school.told("sam")) == ([], ["Tu informe ha llegado"])
    assert "no se pudo avisar a nadie" in str(school.slack.dms(SAM))


async def test_who_gives_a_name_is_written_to_and_answers_by_a_form(school: School) -> None:
    slack = school.slack
    ts = await slack.post(COACH, HALL, SAID)
    await written(school, LILY, HALL, ts, named="yes")
    case, _ = await case_of(school)
    assert (case.reporter and case.reporter.id, school.told("lily")) == (LILY, ["Your report is in"])
    assert case.number in str(slack.dms(LILY))
    await slack.press(AD, slack.dm(AD), str(slack.dms(AD)[-1]["ts"]), "press:case_open")
    await school.settle()
    await slack.press(AD, slack.dm(AD), str(slack.dms(AD)[-1]["ts"]), "form:case_ask:en")
    await slack.wait_for(lambda: bool(slack.views(AD)))
    await slack.submit(AD, slack.views(AD)[0].id, {"field:words": "Which bus was it?"})
    await school.settle()
    assert school.told("lily")[-1] == f"The school’s team writes to you about your report {case.number}"
    await slack.press(LILY, slack.dm(LILY), str(slack.dms(LILY)[-1]["ts"]), "form:case_answer:en")
    await slack.wait_for(lambda: bool(slack.views(LILY)))
    await slack.submit(LILY, slack.views(LILY)[0].id, {"field:words": "Line 4."})
    await school.settle()
    entries = await school.house.stores.cases.entries(case.id, viewer="", now=case.opened_at)
    assert [one.text for one in entries if one.kind is CaseEntryKind.ANSWER] == ["Line 4."]
    assert school.told("lily")[-1] == "Your words are in"


async def test_a_long_message_goes_along_whole(school: School) -> None:
    said = " ".join(f"word{n}" for n in range(2_500))
    ts = await school.slack.post(COACH, HALL, said)
    await written(school, SAM, HALL, ts)
    _, entries = await case_of(school)
    assert "".join(one.text for one in entries if one.kind is CaseEntryKind.EXCERPT) == said


async def test_the_command_shows_the_doors_the_form_and_the_page(paged: School) -> None:
    slack = paged.slack
    delivery = await slack.slash(LILY, TEAM, "/report")
    await paged.settle()
    (card,) = slack.responses(delivery.payload["response_url"])
    (row,) = [one for one in card["blocks"] if one["type"] == "actions"]
    form, page = row["elements"]
    assert form["action_id"] == "form:report:en"
    place = paged.house.reporting.links.open(page["url"].removeprefix(f"{URL}/report?c="))
    assert place is not None
    assert (place.conversation.id, place.message) == (TEAM, None)
    assert "Slack itself knows that you opened this card" in str(card["blocks"])


async def test_an_unnamed_reporter_gets_a_code_once_and_comes_back_with_it(paged: School) -> None:
    slack = paged.slack
    ts = await slack.post(COACH, HALL, SAID)
    await written(paged, LILY, HALL, ts)
    case, _ = await case_of(paged)
    (receipt,) = slack.dms(LILY)
    lines = [line for block in receipt["blocks"] for line in str(block.get("text", {}).get("text", "")).splitlines()]
    code = next(line.removeprefix("• ") for line in lines if line.startswith("• ") and line.count("-") == 4)
    codes = paged.house.reporting.codes
    found = await paged.house.stores.cases.by_code(codes.lookups(code))
    assert found is not None
    assert (found[0].id, await codes.proves(code, found[1])) == (case.id, True)
    assert f"{URL}/report/code" in str(receipt["blocks"])


async def test_the_form_says_what_slack_knows(school: School) -> None:
    await school.settle()
    form = await school.live.intake.form("report", "en", (await school.member(LILY)).ref)  # type: ignore[union-attr]
    assert form is not None
    assert [one.name for one in form.fields] == ["danger", "category", "words", "about", "named"]
    assert form.fields[-1].hint.startswith("Unnamed: we keep nothing that says who you are. Slack itself knows")


async def test_the_pinned_notice_leads_to_the_form_which_knows_where_it_was_pressed(school: School) -> None:
    slack, house = school.slack, school.house
    slack.world.scopes |= {"pins:read", "pins:write"}
    notice = house.notices.render(pinned(a_context()), lang="en", place="team")
    (platform,) = school.live.platforms
    await platform.messenger.keep(school.ref("team"), notice, delivery="d1")
    (ts,) = [one["ts"] for one in slack.messages(TEAM) if one.get("bot_id")]
    await slack.press(LILY, TEAM, ts, "form:report:en")
    await slack.wait_for(lambda: bool(slack.views(LILY)))
    await slack.submit(LILY, slack.views(LILY)[0].id, {**FORM, "field:about": "the coach"})
    await school.settle()
    case, entries = await case_of(school)
    assert (case.conversation, case.message, case.reporter) == (school.ref("team"), None, None)
    assert [(one.text, dict(one.fields)["who"]) for one in entries] == [(WORDS, "the coach")]
    assert school.told("lily") == ["Your report is in"]


async def test_writing_report_to_the_bot_shows_the_card(school: School) -> None:
    slack = school.slack
    await slack.post(LILY, slack.dm(LILY), "I want to report something!")
    await school.settle()
    assert school.told("lily") == ["Report something"]
