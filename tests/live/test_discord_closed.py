"""Somebody takes no direct messages, or an answer comes too late: the way that a private word finds nevertheless."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import discord
import pytest
import simcord

from tests.live.discord_school import ALONE
from tests.live.discord_school import GROUP_ONLY
from tests.live.discord_school import START
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.test_discord_stories import idents

STALE = "Nothing left to do here"


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        yield server


def close_dms(server: Server, person: str) -> None:
    pattern = f"/channels/{server.users[person].dm_channel.id}/messages"
    server.env.inject_error("POST", pattern, status=403, code=50007, message="Cannot send messages", times=None)


def stub(server: Server) -> discord.Message:
    """The bot's one line in the talk of two."""
    (line,) = [one for one in server.channels["pair"].history() if one.author.bot and not one.flags.ephemeral]
    return line


async def press(server: Server, by: str, message: discord.Message, key: str) -> tuple[bool, str, str]:
    """Whether only the one who pressed sees the answer, its first line and the rest."""
    ident = next(one for one in idents(message) if one.split(":")[1] == key)
    shown: simcord.InteractionResult = await server.members[by].click(message, custom_id=ident)
    await server.settle()
    assert shown.response is not None
    return shown.ephemeral, shown.response.content, str([one.description for one in shown.response.embeds])


async def test_a_line_in_public_names_its_author_and_nothing_else(school: Server) -> None:
    close_dms(school, "coach")
    message = await said(school, "coach", "pair", ALONE)
    line = stub(school)
    (body,) = [one.json for one in school.env.http_requests if one.path == f"/channels/{message.channel.id}/messages"]
    assert isinstance(body, dict)
    assert body["allowed_mentions"] == {"parse": [], "users": [school.users["coach"].id]}
    assert (line.raw_mentions, line.embeds) == ([school.users["coach"].id], [])
    assert (GROUP_ONLY in line.content, ALONE in line.content, school.titles("coach")) == (False, False, [])
    assert [one.split(":")[:2] for one in idents(line)] == [["press", "why"]]
    assert school.notes["discord.stub"] == 1


async def test_its_button_tells_the_author_in_private_and_nobody_else_anything(school: Server) -> None:
    close_dms(school, "coach")
    await said(school, "coach", "pair", ALONE)
    ephemeral, title, text = await press(school, "sam", stub(school), "why")
    assert (ephemeral, title, GROUP_ONLY in text) == (True, STALE, False)
    ephemeral, title, text = await press(school, "coach", stub(school), "why")
    assert (ephemeral, title, bool(text)) == (True, GROUP_ONLY, True)
    assert (
        len(school.channels["pair"].history(viewer=school.members["sam"])) == 2 + 1
    )  # what was said, line, own answer


async def test_its_button_works_after_a_restart_and_the_line_is_not_left_twice(school: Server) -> None:
    close_dms(school, "coach")
    await said(school, "coach", "pair", ALONE)
    await school.restart()
    ephemeral, title, text = await press(school, "coach", stub(school), "why")
    assert (ephemeral, title, bool(text)) == (True, GROUP_ONLY, True)
    assert [one.split(":")[1] for one in idents(stub(school))] == ["why"]


async def test_the_line_is_taken_away_after_a_day(school: Server) -> None:
    close_dms(school, "coach")
    message = await said(school, "coach", "pair", ALONE)
    line = stub(school)
    school.clock.set(START + timedelta(hours=23))
    await school.house.app.tick()
    await school.settle()
    assert stub(school).id == line.id
    school.clock.set(START + timedelta(hours=25))
    await school.house.app.tick()
    await school.settle()
    assert [one.id for one in school.channels["pair"].history()] == [message.id]
    assert school.notes["discord.ignored.own_removal"] == 1


async def test_without_the_right_to_write_there_nothing_is_said_at_all(school: Server) -> None:
    backend = school.env.backend
    channel = school.channels["pair"].id
    (mine,) = [one for one in backend.get_channel(channel).overwrites if one.target_id == backend.bot_user.id]
    send = discord.Permissions(send_messages=True).value
    mine.allow, mine.deny = mine.allow & ~send, send
    backend.announce_channel_update(channel)
    await school.settle()
    close_dms(school, "coach")
    message = await said(school, "coach", "pair", ALONE)
    assert [one.id for one in school.channels["pair"].history()] == [message.id]
    assert (school.titles("coach"), await school.open_incidents()) == ([], ["group_only"])


@pytest.mark.parametrize(
    ("method", "pattern", "status", "code"),
    [
        ("PATCH", "/webhooks/*/messages/@original", 404, 10015),
        ("PATCH", "/webhooks/*/messages/@original", 401, 50027),
        ("POST", "/interactions/*/callback", 404, 10062),
    ],
)
async def test_an_answer_that_comes_too_late_is_a_direct_message(
    school: Server, method: str, pattern: str, status: int, code: int
) -> None:
    await said(school, "coach", "pair", ALONE)
    (notice,) = school.direct("coach")
    school.env.inject_error(method, pattern, status=status, code=code, message="too late", times=None)
    ident = next(one for one in idents(notice) if one.split(":")[1] == "emergency")
    shown = await school.users["coach"].click(notice, custom_id=ident)
    await school.settle()
    assert school.titles("coach") == [GROUP_ONLY, "Your supervisor is being told"]
    assert (school.titles("ad"), await school.open_incidents()) == (["An emergency was declared"], [])
    assert shown.followups == []
