"""Asks Discord once what it thinks of this installation, for the doctor. Nobody is told anything, nothing is repeated.

Plain HTTP: the library's client would wait out every rate limit, and a person is waiting.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from email.utils import parsedate_to_datetime

import aiohttp
import discord

from adapters.discord.errors import BROKEN
from adapters.discord.invite import PERMISSIONS
from adapters.discord.invite import Tier
from adapters.discord.invite import permissions_of
from adapters.values import Json
from adapters.values import word_of

LIMIT = timedelta(seconds=5)
"""How long a doctor waits for one answer."""
API = "https://discord.com/api/v10"
PAGE = 200
"""So many servers are looked at; Discord tells no more at once."""
TIMED_OUT, UNREADABLE = "timeout", "unreadable"

_MEMBERS = 1 << 14 | 1 << 15
_CONTENT = 1 << 18 | 1 << 19
"""The flags of an application that may use a privileged intent: granted after a review, or switched on in the portal
alone (Discord's Application resource, Application Flags)."""
_DIGITS = 30
"""More than any number of permissions has."""
_CALLER = f"DiscordBot (https://github.com/Rapptz/discord.py, {discord.__version__})"
"""Discord asks who is calling: the same as the bot itself says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordServer:
    """One server, and what the bot's roles lack there, whatever single channels allow or deny.

    `missing` holds what it cannot do without, `missing_more` the rest of the core tier. `administrator` says that it
    has been given everything.
    """

    id: str
    name: str
    missing: tuple[str, ...] = ()
    missing_more: tuple[str, ...] = ()
    administrator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordCheckup:
    """What Discord said. An error is `http_<status>`, `network`, `timeout` or `unreadable`; '' for none.

    `members` and `content` say whether the portal allows these intents; None where Discord did not say.
    `clock_skew_seconds` is this clock less Discord's; None where it told no time, or nobody asked.
    """

    bot: str = ""
    error: str = ""
    members: bool | None = None
    content: bool | None = None
    application_error: str = ""
    servers: tuple[DiscordServer, ...] = ()
    more_servers: bool = False
    servers_error: str = ""
    clock_skew_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """One answer, or why there is none."""

    data: object = None
    error: str = ""
    date: str = ""

    @property
    def object(self) -> Json:
        return self.data if isinstance(self.data, dict) else {}


async def check_discord(
    token: str, *, api_url: str | None = None, limit: timedelta = LIMIT, now: Callable[[], datetime] | None = None
) -> DiscordCheckup:
    """Ask about the token, the application and the servers. Raises nothing that Discord or the line could cause.

    With `now` its clock is compared with Discord's.
    """
    base = (api_url or API).rstrip("/")
    headers = {"Authorization": f"Bot {token}", "User-Agent": _CALLER}
    async with aiohttp.ClientSession(headers=headers) as session:
        bot, application, servers = await asyncio.gather(
            _ask(session, f"{base}/users/@me", dict, limit),
            _ask(session, f"{base}/applications/@me", dict, limit),
            _ask(session, f"{base}/users/@me/guilds?limit={PAGE}", list, limit),
        )
        skew = _skew(bot.date, now()) if now is not None else None
    rows = servers.data if isinstance(servers.data, list) else []
    return DiscordCheckup(
        bot=word_of(bot.object, "username"),
        error=bot.error,
        members=_has(application.object, _MEMBERS),
        content=_has(application.object, _CONTENT),
        application_error=application.error,
        servers=tuple(_servers(rows)),
        more_servers=len(rows) >= PAGE,
        servers_error=servers.error,
        clock_skew_seconds=skew,
    )


async def _ask(session: aiohttp.ClientSession, url: str, kind: type, limit: timedelta) -> _Answer:
    """One question. A redirect is followed nowhere: it would be somebody else's page."""
    try:
        async with asyncio.timeout(limit.total_seconds()), session.get(url, allow_redirects=False) as response:
            date = response.headers.get("Date", "")
            if response.status != 200:
                return _Answer(error=f"http_{response.status}", date=date)
            data = await response.json(content_type=None)
    except TimeoutError:
        return _Answer(error=TIMED_OUT)
    except (aiohttp.ClientError, OSError):
        return _Answer(error=BROKEN)
    except ValueError:  # a page that is no JSON, or no text
        return _Answer(error=UNREADABLE)
    return _Answer(data=data, date=date) if isinstance(data, kind) else _Answer(error=UNREADABLE)


def _skew(date: str, now: datetime) -> float | None:
    """This clock less Discord's, in seconds; the header Date is exact to one second."""
    try:
        return (now - parsedate_to_datetime(date)).total_seconds()
    except (TypeError, ValueError):  # no date, or one without a zone
        return None


def _has(application: Json, flags: int) -> bool | None:
    told = application.get("flags")
    return bool(told & flags) if isinstance(told, int) else None


def _servers(rows: list[object]) -> Iterator[DiscordServer]:
    """A server whose permissions cannot be read counts as one in which nothing is known to be missing."""
    for row in rows:
        if not isinstance(row, dict):
            continue
        told = word_of(row, "permissions")
        known = told.isdecimal() and len(told) <= _DIGITS
        granted = discord.Permissions(int(told) if known else permissions_of(Tier.CORE).value)
        lacking = [name for name in PERMISSIONS[Tier.CORE] if not (granted.administrator or getattr(granted, name))]
        yield DiscordServer(
            id=word_of(row, "id"),
            name=word_of(row, "name"),
            missing=tuple(name for name in lacking if name in PERMISSIONS[Tier.OBSERVE]),
            missing_more=tuple(name for name in lacking if name not in PERMISSIONS[Tier.OBSERVE]),
            administrator=granted.administrator,
        )
