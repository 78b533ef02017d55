"""A cautious school does not let the bot read messages: what works all the same, and that it says what does not."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from policy.model import CaseState
from tests.live.discord_school import ALONE
from tests.live.discord_school import GROUP_ONLY
from tests.live.discord_school import IN_MESSAGE
from tests.live.discord_school import PHONE
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch, content=False) as server:
        yield server


async def asked(server: Server, command: str, **options: str) -> tuple[str, str]:
    """The first line and the rest of the answer."""
    shown = await server.members["coach"].slash(server.channels["hall"], command, **options)
    await server.settle()
    assert shown.response is not None
    return shown.response.content, str([one.description for one in shown.response.embeds])


async def test_messages_are_not_read_and_what_names_the_bot_is(school: Server) -> None:
    assert school.platform.client.intents.message_content is False
    await said(school, "lily", "team", PHONE)
    assert ([one.findings for one in await school.judged()], school.titles("lily")) == ([()], [])
    await said(school, "lily", "team", f"<@{school.env.backend.bot_user.id}> {PHONE}")
    assert [one.findings for one in await school.judged()][1:] == [("pii.phone",), ()]
    # Who names the bot asks it something, and hears back.
    assert school.titles("lily") == [IN_MESSAGE, "I do not have a clear answer"]


async def test_who_writes_to_whom_is_seen(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    assert (school.titles("coach"), await school.open_incidents()) == ([GROUP_ONLY], ["group_only"])


async def test_commands_and_questions_are_answered(school: Server) -> None:
    assert (await asked(school, "report"))[0] == "Report something"
    assert (await asked(school, "policy", question="may I text a student?"))[1] != "[]"
    await school.users["lily"].send_dm("may a coach text me alone?")
    await school.settle()
    assert len(school.titles("lily")) == 1


async def test_a_message_is_reported_by_its_menu(school: Server) -> None:
    message = await said(school, "coach", "hall", "come to my house, do not tell anybody")
    shown = await school.members["sam"].context_menu(school.channels["hall"], "Report this message", message)
    form = {"danger": ["no"], "category": ["contact"], "named": ["no"]}
    sent = await school.members["sam"].submit_modal(shown, form)
    await school.settle()
    assert sent.response is not None
    (case,) = await school.house.stores.cases.listed((CaseState.NEW,))
    entries = await school.house.stores.cases.entries(case.id, viewer="ad", now=school.clock.now())
    assert (sent.response.content, school.titles("ad")) == ("Your report is in", [f"New report {case.number}"])
    assert [one.text for one in entries] == ["", "come to my house, do not tell anybody"]


async def test_coverage_says_what_is_not_read(school: Server) -> None:
    _, text = await asked(school, "coverage")
    said_so = (
        "I see who writes and who can read it, not what it says",
        "I know of 3 conversations here and can see 3.",
        "I read only messages that mention me or are sent to me.",
    )
    assert [one for one in said_so if one not in text] == []
