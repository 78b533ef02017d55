"""Asks Slack once what it thinks of this installation, for the doctor. Nobody is told anything, nothing is repeated."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from email.utils import parsedate_to_datetime

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.client import make_client
from adapters.slack.errors import NETWORK
from adapters.slack.errors import delivery_error
from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from adapters.values import Json
from adapters.values import word_of

LIMIT = timedelta(seconds=5)
"""How long a doctor waits for one answer."""
TIMED_OUT = "timeout"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackCheckup:
    """What Slack said. An `error` is Slack's own word for it, or `network`, `timeout`, `unreadable`; '' for none.

    `scopes` is None where Slack did not name them, `clock_skew_seconds` (this clock less Slack's) where it told no
    time. `app_token_error` is '' also where there is no app-level token to ask about.
    """

    team: str = ""
    bot: str = ""
    scopes: frozenset[str] | None = None
    missing_scopes: tuple[str, ...] = ()
    missing_optional: tuple[str, ...] = ()
    clock_skew_seconds: float | None = None
    app_token_error: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """One answer: what it holds, its headers with small letters, its error, and when it was here."""

    data: Json
    headers: Mapping[str, str]
    error: str = ""
    at: datetime


async def check_slack(
    bot_token: str,
    *,
    app_token: str = "",
    api_url: str | None = None,
    now: Callable[[], datetime],
    limit: timedelta = LIMIT,
) -> SlackCheckup:
    """Ask about the bot token (`auth.test`) and, where there is one, the app-level token (`apps.connections.open`).

    The latter makes an address for a connection and opens none. Raises nothing that Slack or the line could cause.
    """
    client = _plain_client(bot_token, api_url)
    calls = [client.auth_test()]
    if app_token:
        calls.append(client.apps_connections_open(app_token=app_token))
    bot, *apps = await asyncio.gather(*(_ask(call, now, limit) for call in calls))
    return _checkup(bot, app_token_error=apps[0].error if apps else "")


def _checkup(bot: _Answer, *, app_token_error: str) -> SlackCheckup:
    scopes = _scopes(bot)
    return SlackCheckup(
        team=word_of(bot.data, "team"),
        bot=word_of(bot.data, "user"),
        scopes=scopes,
        missing_scopes=_missing(REQUIRED_SCOPES, scopes),
        missing_optional=_missing(OPTIONAL_SCOPES, scopes),
        clock_skew_seconds=_skew(bot),
        app_token_error=app_token_error,
        error=bot.error,
    )


def _scopes(bot: _Answer) -> frozenset[str] | None:
    """The rights that Slack names beside its answer; None where it named none or refused the token."""
    told = bot.headers.get("x-oauth-scopes")
    if told is None or bot.error:
        return None
    return frozenset(filter(None, map(str.strip, told.split(","))))


def _plain_client(token: str, api_url: str | None) -> AsyncWebClient:
    """The client that the bot has, without its second tries: a person is waiting."""
    client = make_client(token, api_url, note=lambda _: None)
    client.retry_handlers = []
    return client


async def _ask(call: Awaitable[AsyncSlackResponse], now: Callable[[], datetime], limit: timedelta) -> _Answer:
    response: object = None
    error = ""
    try:
        async with asyncio.timeout(limit.total_seconds()):
            response = await call
    except TimeoutError:
        error = TIMED_OUT
    except NETWORK as failed:
        error = delivery_error(failed).code.removeprefix("slack:")
        response = failed.response if isinstance(failed, SlackApiError) else None
    data, headers = getattr(response, "data", None), getattr(response, "headers", None)
    return _Answer(
        data=data if isinstance(data, dict) and not error else {},
        headers={str(key).lower(): str(value) for key, value in headers.items()} if headers is not None else {},
        error=error,
        at=now(),
    )


def _missing(wanted: tuple[str, ...], scopes: frozenset[str] | None) -> tuple[str, ...]:
    return () if scopes is None else tuple(scope for scope in wanted if scope not in scopes)


def _skew(answer: _Answer) -> float | None:
    """This clock less Slack's, in seconds; the header Date is exact to one second."""
    try:
        return (answer.at - parsedate_to_datetime(answer.headers.get("date", ""))).total_seconds()
    except (TypeError, ValueError):  # no date, or one without a zone
        return None
