"""Reports from a server of Discord, from the tap to what the reporter, the team and everybody else see of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import discord
import pytest
import simcord

from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseState
from policy.rules.upkeep import pinned
from tests.builders import a_context
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.test_discord_talk import answer
from tests.live.test_discord_talk import press

REPORT = "Report this message"
SAID = "you will never be any good at this"
WORDS = "he says it every day"
FORM = {"danger": ["no"], "category": ["bullying"], "words": WORDS, "named": ["no"]}
URL = "https://chaperone.school.example"


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch, web=URL) as server:
        yield server


async def opened(server: Server, by: str, message: discord.Message) -> simcord.InteractionResult:
    """Somebody taps the entry of a message's menu; the form that opens."""
    return await server.members[by].context_menu(server.channels["hall"], REPORT, message)


async def sent(server: Server, by: str, shown: simcord.InteractionResult, **form: object) -> simcord.InteractionResult:
    """They send it, and what follows is done."""
    result: simcord.InteractionResult = await server.members[by].submit_modal(shown, {**FORM, **form})
    await server.settle()
    return result


async def case_of(server: Server) -> tuple[Case, list[CaseEntry]]:
    (case,) = await server.house.stores.cases.listed((CaseState.NEW,))
    entries = await server.house.stores.cases.entries(case.id, viewer="ad", now=server.clock.now())
    return case, list(entries)


async def test_a_message_is_reported_and_its_author_hears_nothing(school: Server) -> None:
    message = await said(school, "coach", "hall", SAID)
    shown = await sent(school, "sam", await opened(school, "sam", message))
    case, entries = await case_of(school)
    assert answer(shown) == (True, "Your report is in")
    assert (case.reporter, case.about) == (None, (school.member("coach"),))
    assert (case.conversation, case.message and case.message.id) == (school.place("hall"), str(message.id))
    assert [(one.kind, one.text) for one in entries] == [(CaseEntryKind.REPORT, WORDS), (CaseEntryKind.EXCERPT, SAID)]
    assert (school.titles("ad"), school.titles("coach"), school.titles("sam")) == (
        [f"New report {case.number}"],
        [],
        [],
    )
    assert [one.id for one in school.channels["hall"].history()] == [message.id]


async def test_whoever_a_report_is_about_never_hears_of_it(school: Server) -> None:
    message = await said(school, "ad", "hall", SAID)
    shown = await sent(school, "sam", await opened(school, "sam", message))
    assert (answer(shown), school.titles("ad")) == ((True, "Your report is in"), [])


async def test_the_message_goes_along_as_it_stood_when_it_was_reported(school: Server) -> None:
    message = await said(school, "coach", "hall", SAID)
    shown = await opened(school, "sam", message)
    await school.members["coach"].edit(message, "well done!")
    await school.settle()
    await sent(school, "sam", shown)
    _, entries = await case_of(school)
    assert [one.text for one in entries if one.kind is CaseEntryKind.EXCERPT] == [SAID]


async def test_after_a_restart_the_message_is_asked_for_again(school: Server) -> None:
    message = await said(school, "coach", "hall", SAID)
    shown = await opened(school, "sam", message)
    await school.restart()
    await sent(school, "sam", shown)
    case, entries = await case_of(school)
    assert case.about == (school.member("coach"),)
    assert [one.text for one in entries if one.kind is CaseEntryKind.EXCERPT] == [SAID]


async def test_a_message_that_is_gone_by_then_is_reported_all_the_same(school: Server) -> None:
    message = await said(school, "coach", "hall", SAID)
    shown = await opened(school, "sam", message)
    await school.restart()
    await school.members["coach"].delete(message)
    await school.settle()
    await sent(school, "sam", shown)
    case, entries = await case_of(school)
    assert (case.about, [one.text for one in entries]) == ((school.member("coach"),), [WORDS])


async def test_who_gives_a_name_is_written_to_and_answers_by_a_form(school: Server) -> None:
    message = await said(school, "coach", "hall", SAID)
    await sent(school, "lily", await opened(school, "lily", message), named=["yes"])
    case, _ = await case_of(school)
    assert case.reporter == school.member("lily")
    await press(school, "ad", "case_take")
    asked = await press(school, "ad", "case_open")
    assert asked.response is not None
    form = await school.users["ad"].click(asked.response, label="Write to the reporter")
    await school.users["ad"].submit_modal(form, {"words": "On which days?"})
    await school.settle()
    assert school.titles("lily") == [f"The school’s team writes to you about your report {case.number}"]
    reply = await press(school, "lily", "case_answer")
    done = await school.users["lily"].submit_modal(reply, {"words": "On Mondays."})
    await school.settle()
    entries = await school.house.stores.cases.entries(case.id, viewer="", now=school.clock.now())
    assert answer(done) == (True, "Your words are in")
    assert [one.text for one in entries if one.kind is CaseEntryKind.ANSWER] == ["On Mondays."]


async def test_the_form_says_what_discord_knows(school: Server) -> None:
    message = await said(school, "coach", "hall", SAID)
    shown = await opened(school, "sam", message)
    assert "Discord itself knows that you used this form" in repr(shown.modal)


async def test_the_pinned_notice_leads_to_the_form_which_knows_where_it_was_pressed(school: Server) -> None:
    notice = school.house.notices.render(pinned(a_context()), lang="en", place="team")
    await school.platform.messenger.keep(school.place("team"), notice, delivery="d1")
    standing = next(one for one in school.channels["team"].history() if one.components)
    shown = await school.members["lily"].click(standing, custom_id="form:report:en:")
    await sent(school, "lily", shown, about="the coach")
    case, entries = await case_of(school)
    assert (case.conversation, case.message, case.reporter) == (school.place("team"), None, None)
    assert [(one.text, dict(one.fields)["who"]) for one in entries] == [(WORDS, "the coach")]


async def test_the_command_shows_the_doors_the_form_and_the_page(school: Server) -> None:
    shown = await school.members["lily"].slash(school.channels["team"], "report")
    await school.settle()
    assert shown.response is not None
    form, page = [one for row in shown.response.components for one in row["components"]]
    assert form["custom_id"].startswith("form:report:en:")
    place = school.house.reporting.links.open(str(page["url"]).removeprefix(f"{URL}/report?c="))
    assert place is not None
    assert (place.conversation, place.message) == (school.place("team"), None)
    assert "Discord itself knows that you opened this card" in str(shown.response.embeds[0].description)


async def test_an_unnamed_reporter_gets_a_code_once(school: Server) -> None:
    message = await said(school, "coach", "hall", SAID)
    shown = await sent(school, "lily", await opened(school, "lily", message))
    case, _ = await case_of(school)
    assert shown.response is not None
    lines = str(shown.response.embeds[0].description).splitlines()
    code = next(line.removeprefix("- ") for line in lines if line.startswith("- ") and line.count("-") == 5)
    found = await school.house.stores.cases.by_code(school.house.reporting.codes.lookups(code))
    assert found is not None
    assert (found[0].id, await school.house.reporting.codes.proves(code, found[1])) == (case.id, True)
