"""What the doctor hears from Slack, against the double and against answers that Slack would never give."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.slack.checkup import SlackCheckup
from adapters.slack.checkup import check_slack
from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from tests.adapters.slack.speaking import a_page
from tests.doubles.slack import SlackDouble

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ALL = (*REQUIRED_SCOPES, *OPTIONAL_SCOPES)
WELL = SlackCheckup(team="School", bot="chaperone", scopes=frozenset(ALL))


async def checked(slack: SlackDouble, *, bot_token: str = "", app_token: str = "") -> SlackCheckup:
    """Without the skew, which depends on the double's clock."""
    token = bot_token or slack.bot_token
    found = await check_slack(token, app_token=app_token, api_url=slack.base_url, now=lambda: NOW)
    return replace(found, clock_skew_seconds=None)


async def test_a_good_installation() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        assert await checked(slack, app_token=slack.app_token) == replace(WELL, bot=slack.world.bot_name)
        assert sorted(call.method for call in slack.calls()) == ["apps.connections.open", "auth.test"]
        slack.assert_clean()


async def test_without_an_app_token_nobody_asks_for_a_connection() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        await checked(slack)
        assert [call.method for call in slack.calls()] == ["auth.test"]


async def test_rights_that_are_missing_are_named() -> None:
    async with SlackDouble(scopes=[one for one in REQUIRED_SCOPES if one != "groups:read"]) as slack:
        found = await checked(slack)
    assert (found.missing_scopes, found.missing_optional) == (("groups:read",), OPTIONAL_SCOPES)


@pytest.mark.parametrize("word", ["token_revoked", "account_inactive", "org_login_required"])
async def test_a_token_that_slack_refuses_tells_its_word_and_nothing_else(word: str) -> None:
    async with SlackDouble(scopes=ALL) as slack:
        slack.revoke(word)
        assert await checked(slack) == SlackCheckup(error=word)


async def test_a_wrong_app_token_is_named_beside_a_good_bot_token() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        found = await checked(slack, app_token="xapp-wrong")
        assert (found.error, found.app_token_error) == ("", "invalid_auth")


async def test_slack_is_asked_once_whatever_it_says() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        slack.fail_next("auth.test", retry_after=30, times=9)
        slack.fail_next("apps.connections.open", status=503, times=9)
        found = await checked(slack, app_token=slack.app_token)
        assert (found, len(slack.calls())) == (SlackCheckup(error="ratelimited", app_token_error="http_503"), 2)


async def test_a_dropped_line_is_the_network() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        slack.fail_next("auth.test")
        assert await checked(slack) == SlackCheckup(error="network")


async def test_nobody_there_is_the_network() -> None:
    async with SlackDouble() as slack:
        address = slack.base_url
    assert await check_slack("xoxb-1", api_url=address, now=lambda: NOW) == SlackCheckup(error="network")


@pytest.mark.parametrize(
    ("body", "kind"), [("<html>log in</html>", "text/html"), ("[1]", "application/json"), ("{", "application/json")]
)
async def test_a_proxys_page_cannot_be_read(body: str, kind: str) -> None:
    async with a_page(body, kind) as address:
        found = await check_slack("xoxb-1", api_url=address, now=lambda: NOW)
    assert replace(found, clock_skew_seconds=None) == SlackCheckup(error="unreadable")


async def test_who_never_answers_is_waited_for_no_longer_than_the_limit() -> None:
    async with answering({}, hang=True) as address:
        found = await check_slack(
            "xoxb-1", app_token="xapp-1", api_url=address, now=lambda: NOW, limit=timedelta(milliseconds=20)
        )
    assert found == SlackCheckup(error="timeout", app_token_error="timeout")


@pytest.mark.parametrize(
    ("date", "skew"),
    [
        ("Fri, 20 Nov 2026 12:00:00 GMT", 0.0),
        ("Fri, 20 Nov 2026 11:55:00 GMT", 300.0),
        ("Fri, 20 Nov 2026 12:01:30 GMT", -90.0),
        ("yesterday", None),
    ],
)
async def test_the_clock_is_compared_with_slacks(date: str, skew: float | None) -> None:
    async with answering({"Date": date}) as address:
        found = await check_slack("xoxb-1", api_url=address, now=lambda: NOW)
    assert found == SlackCheckup(team="T", bot="b", clock_skew_seconds=skew)


async def test_the_clock_is_compared_also_where_the_token_is_refused() -> None:
    headers = {"Date": "Fri, 20 Nov 2026 11:59:00 GMT", "X-OAuth-Scopes": "commands"}
    async with answering(headers, error="invalid_auth") as address:
        found = await check_slack("xoxb-1", api_url=address, now=lambda: NOW)
    assert found == SlackCheckup(error="invalid_auth", clock_skew_seconds=60.0)


async def test_the_header_of_the_rights_is_read_in_any_spelling() -> None:
    headers = {"Date": "Fri, 20 Nov 2026 12:00:00 GMT", "X-OAuth-Scopes": " chat:write ,commands,"}
    async with answering(headers) as address:
        found = await check_slack("xoxb-1", api_url=address, now=lambda: NOW)
    assert found.scopes == frozenset({"chat:write", "commands"})


@asynccontextmanager
async def answering(headers: dict[str, str], *, error: str = "", hang: bool = False) -> AsyncIterator[str]:
    """A Slack that answers everything in one way, or never."""
    released = asyncio.Event()

    async def answer(_: web.Request) -> web.Response:
        if hang:
            await released.wait()
        told = {"ok": False, "error": error} if error else {"ok": True, "team": "T", "user": "b"}
        return web.json_response(told, headers=headers)

    app = web.Application()
    app.router.add_post("/{tail:.*}", answer)
    async with TestServer(app) as server:
        yield f"http://127.0.0.1:{server.port}/api/"
        released.set()
