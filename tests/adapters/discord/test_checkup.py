"""What the doctor hears from Discord, and from whoever answers in its place."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import Any

import discord
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.discord.checkup import PAGE
from adapters.discord.checkup import DiscordCheckup
from adapters.discord.checkup import DiscordServer
from adapters.discord.checkup import check_discord
from tests.doubles.discord.portal import CONTENT
from tests.doubles.discord.portal import CONTENT_LIMITED
from tests.doubles.discord.portal import CORE
from tests.doubles.discord.portal import MEMBERS
from tests.doubles.discord.portal import MEMBERS_LIMITED
from tests.doubles.discord.portal import TOKEN
from tests.doubles.discord.portal import Portal
from tests.doubles.discord.portal import server

ME, APPLICATION, SERVERS = "/users/@me", "/applications/@me", "/users/@me/guilds"
SCHOOL = DiscordServer(id="1", name="School")
WELL = DiscordCheckup(bot="chaperone", members=True, content=True, servers=(SCHOOL,))
MORE = ("manage_messages", "manage_threads", "create_private_threads", "embed_links", "pin_messages")


async def checked(portal: Portal, token: str = "") -> DiscordCheckup:
    return await check_discord(token or portal.token, api_url=portal.base_url)


async def test_a_good_installation_is_asked_three_questions() -> None:
    async with Portal() as portal:
        assert (await checked(portal), sorted(portal.asked)) == (WELL, sorted([ME, APPLICATION, SERVERS]))
        assert portal.callers == {f"DiscordBot (https://github.com/Rapptz/discord.py, {discord.__version__})"}


async def test_an_address_may_end_with_a_stroke() -> None:
    async with Portal() as portal:
        assert await check_discord(portal.token, api_url=f"{portal.base_url}/") == WELL


@pytest.mark.parametrize(
    ("flags", "members", "content"),
    [
        (0, False, False),
        (MEMBERS, True, False),
        (MEMBERS_LIMITED, True, False),
        (CONTENT, False, True),
        (CONTENT_LIMITED | MEMBERS, True, True),
        (1 << 23 | 1 << 13, False, False),  # commands, presences
        (None, None, None),
        ("16384", None, None),
    ],
)
async def test_the_switches_of_the_portal(flags: object, members: bool | None, content: bool | None) -> None:
    async with Portal(flags=flags) as portal:
        found = await checked(portal)
    assert (found.members, found.content) == (members, content)


@pytest.mark.parametrize(
    ("permissions", "expected"),
    [
        (str(CORE), SCHOOL),
        (CORE, SCHOOL),
        (str(CORE | 1 << 40), SCHOOL),
        ("274877975552", DiscordServer(id="1", name="School", missing_more=MORE)),
        (
            str(CORE & ~(1 << 10) & ~(1 << 34)),
            DiscordServer(id="1", name="School", missing=("view_channel",), missing_more=("manage_threads",)),
        ),
        ("8", DiscordServer(id="1", name="School", administrator=True)),
        (None, SCHOOL),
        ("-1", SCHOOL),
        ("9" * 5_000, SCHOOL),
    ],
)
async def test_what_the_bots_roles_lack_in_a_server(permissions: object, expected: DiscordServer) -> None:
    async with Portal(servers=[server("School", permissions=permissions)]) as portal:
        assert (await checked(portal)).servers == (expected,)


async def test_in_no_server_and_in_very_many() -> None:
    async with Portal(servers=[]) as none, Portal(servers=[server("S")] * PAGE) as many:
        found = [await checked(none), await checked(many)]
    assert [(len(one.servers), one.more_servers) for one in found] == [(0, False), (PAGE, True)]


async def test_what_is_no_server_is_passed_over() -> None:
    async with Portal(servers=[None, "School", {}, server("School")]) as portal:
        assert (await checked(portal)).servers == (DiscordServer(id="", name=""), SCHOOL)


async def test_a_token_that_discord_refuses() -> None:
    async with Portal() as portal:
        found = await checked(portal, token="of.somebody.else")
    assert found == DiscordCheckup(error="http_401", application_error="http_401", servers_error="http_401")


async def test_each_question_fails_by_itself_and_is_asked_once() -> None:
    async with Portal(status={APPLICATION: 503, SERVERS: 429}) as portal:
        found, asked = await checked(portal), sorted(portal.asked)
    assert (found, asked) == (
        DiscordCheckup(bot="chaperone", application_error="http_503", servers_error="http_429"),
        sorted([ME, APPLICATION, SERVERS]),
    )


async def test_who_never_answers_is_waited_for_no_longer_than_the_limit() -> None:
    async with Portal(silent=frozenset({ME, APPLICATION, SERVERS})) as portal:
        found = await check_discord(portal.token, api_url=portal.base_url, limit=timedelta(milliseconds=20))
    assert found == DiscordCheckup(error="timeout", application_error="timeout", servers_error="timeout")


async def test_a_line_that_breaks_is_the_network() -> None:
    async with Portal(broken=frozenset({ME})) as portal:
        assert (await checked(portal)).error == "network"


async def test_nobody_there_is_the_network() -> None:
    async with Portal() as portal:
        address = portal.base_url
    found = await check_discord(TOKEN, api_url=address)
    assert found == DiscordCheckup(error="network", application_error="network", servers_error="network")


@pytest.mark.parametrize("body", [b"<html>log in</html>", b"[]", b'"chaperone"', b"null", b"{", b"\xff\xfe{}"])
async def test_a_proxys_page_cannot_be_read(body: bytes) -> None:
    async with answering(body) as address:
        found = await check_discord(TOKEN, api_url=address)
    assert (found.bot, found.error, found.application_error) == ("", "unreadable", "unreadable")


async def test_a_proxy_that_leads_elsewhere_is_not_followed() -> None:
    async with answering(b"", status=302, headers={"Location": "/log-in"}) as address:
        assert (await check_discord(TOKEN, api_url=address)).error == "http_302"


@asynccontextmanager
async def answering(body: bytes, *, status: int = 200, headers: dict[str, Any] | None = None) -> AsyncIterator[str]:
    """Somebody else's answer to everything."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=body, status=status, headers=headers)

    app = web.Application()
    app.router.add_get("/{tail:.*}", answer)
    async with TestServer(app) as found:
        yield f"http://127.0.0.1:{found.port}/api/v10"


@pytest.mark.parametrize("token", ["", "of.somebody.else"])
async def test_the_clock_is_compared_with_discords_also_where_it_refuses_the_token(token: str) -> None:
    async with Portal() as portal:
        late = await check_discord(
            token or portal.token, api_url=portal.base_url, now=lambda: datetime(2040, 1, 1, tzinfo=UTC)
        )
    assert late.clock_skew_seconds is not None
    assert late.clock_skew_seconds > 1_000_000


async def test_who_tells_no_time_has_no_clock() -> None:
    async with Portal() as portal:
        address = portal.base_url
    found = await check_discord("a.b.c", api_url=address, now=lambda: datetime(2040, 1, 1, tzinfo=UTC))
    assert found.clock_skew_seconds is None
