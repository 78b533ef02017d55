"""The same installation started again: old buttons work, and what was said meanwhile is judged late and once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC
from datetime import datetime

import pytest

from tests.live.discord_school import ALONE
from tests.live.discord_school import GROUP_ONLY
from tests.live.discord_school import IN_MESSAGE
from tests.live.discord_school import PHONE
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.test_discord_stories import idents


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        yield server


async def test_buttons_and_forms_of_before_work_after_a_restart(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    await school.restart()
    (notice,) = school.direct("coach")
    (copy,) = [one for one in idents(notice) if one.split(":")[1] == "copy_ad"]
    shown = await school.users["coach"].click(notice, custom_id=copy)
    await school.restart()
    sent = await school.users["coach"].submit_modal(shown, {"category": ["medical"]})
    await school.settle()
    assert sent.response is not None
    assert (sent.ephemeral, sent.response.content) == (True, "Copied, thank you")
    assert (school.titles("ad"), await school.open_incidents()) == (["You are copied on a private matter"], [])


async def test_what_was_said_meanwhile_is_judged_late_and_nothing_again(school: Server) -> None:
    backend, lily, team = school.env.backend, school.users["lily"].id, school.channels["team"].id
    changed = await said(school, "lily", "team", "hello")
    await said(school, "lily", "team", PHONE)
    await school.env.advance_time(600)
    missed = [backend.create_message(team, lily, f"or {PHONE} {n}", broadcast=False) for n in range(2)]
    stored = backend.get_message(team, changed.id)
    stored.content, stored.edited_timestamp = f"hello, {PHONE}", backend.now_iso()
    backend.create_message(school.channels["pair"].id, school.users["coach"].id, ALONE, broadcast=False)
    await school.restart()
    before = [(one.findings, one.late) for one in (await school.judged())[:2]]
    late = sorted((one.findings, one.late) for one in (await school.judged())[2:])
    assert before == [((), False), (("pii.phone",), False)]
    assert late == [(("pii.phone",), True)] * 3
    assert school.titles("lily") == [IN_MESSAGE] * 4
    for one in missed:  # Discord tells of them after all
        backend.announce_message_create(one)
    await school.settle()
    await school.restart()
    assert (len(await school.judged()), school.titles("lily")) == (5, [IN_MESSAGE] * 4)


async def test_a_session_that_is_new_reads_back_and_one_that_goes_on_does_not(school: Server) -> None:
    backend, lily, team = school.env.backend, school.users["lily"].id, school.channels["team"].id
    client = school.platform.client
    await school.env.advance_time((datetime.now(UTC) - school.env.now()).total_seconds())  # a gap has the real time
    await said(school, "lily", "team", "hello")
    backend.create_message(team, lily, PHONE, broadcast=False)
    with school.env._bot_scope():  # the time of the double
        client.dispatch("disconnect")
        client.dispatch("resumed")
    await school.env.settle()
    await school.backfill.drain()
    assert len(await school.judged()) == 1
    with school.env._bot_scope():  # the time of the double
        client.dispatch("disconnect")
        client.dispatch("ready")
    await school.env.settle()
    await school.backfill.drain()
    await school.settle()
    assert [one.late for one in await school.judged()] == [False, True]
    assert (school.titles("lily"), school.notes["discord.reconnected"]) == ([IN_MESSAGE], 1)


async def test_the_word_of_before_is_found_and_not_said_twice(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    await school.restart()
    await school.restart()
    assert school.titles("coach") == [GROUP_ONLY]


async def test_who_speaks_to_the_bot_before_all_members_are_told_is_known(school: Server) -> None:
    await school.restart()
    assert [one.chunked for one in school.platform.client.guilds] == [False]
    await school.users["lily"].send_dm("may a coach text me alone?")
    await school.settle()
    assert (len(school.titles("lily")), school.notes["discord.ignored.no_server"]) == (1, 0)
    shown = await school.users["sam"].slash("report")
    await school.settle()
    assert shown.response is not None
    assert shown.response.content == "Report something"


async def test_a_server_that_the_bot_comes_into_is_asked_about_and_read(school: Server) -> None:
    second = school.env.create_guild("Lakeside")
    hall = second.create_text_channel("hall")
    coach, _ = second.add_member(school.users["coach"]), second.add_member(school.users["sam"])
    await school.settle()
    assert sorted(school.platform.workspaces) == sorted([school.workspace, str(second.id)])
    await coach.send(hall, "text me privately, 978-555-0164")
    await school.settle()
    assert ["personal_contact" in one.findings for one in await school.judged()] == [True]
    assert school.titles("coach") == ["Welcome: how staff act online", "Please look at your message again"]
    places = await school.house.places.conversations(str(second.id))
    assert [(one.ref.id, one.seen) for one in places] == [(str(hall.id), True)]
