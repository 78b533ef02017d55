"""One replica: what `chaperone run` does, with a clock that the harness can move, and messages that are poison.

Everything else is the product as it is. The process is forked by `benchmarks.faults.nursery`.
"""

from __future__ import annotations

import asyncio
import mmap
import os
import random
import signal
import struct
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import uvloop

import adapters.slack.client as slack_client
import adapters.slack.listen as slack_listen
import bot.app
import bot.live
import bot.service
import bot.wiring.house
from adapters.discord.platform import DiscordPlatform
from adapters.slack.platform import SlackPlatform
from adapters.slack.socket_mode import Times
from adapters.slack.translate import translate
from bot.backfill import Backfill
from bot.cli.stores import keys_of
from bot.leased import Leased
from bot.live import ProcessRole
from bot.live import open_live
from bot.logs import set_up
from bot.reminders import Ticker
from bot.settings import Settings
from bot.settings import load_settings
from bot.wiring import load_packs
from policy.detect.late import ready
from policy.engine import decide
from storage.patience import Patience
from storage.stores import open_stores

POISON = "xyzzy-engine"
UNREADABLE = "xyzzy-translator"
"""Words on which the engine or the translator breaks: a fault that no test foresaw."""
CLOCK = "FAULTS_CLOCK"
ROLE = "FAULTS_ROLE"
READY = "FAULTS_READY"
BRISK = "FAULTS_BRISK"
"""Set for a short run: what the product looks at every minute it looks at every second."""


class PoisonError(Exception):
    """What a defect of ours would raise."""


class MovedClock:
    """The machine's clock, moved by so many seconds as a file says at this moment."""

    def __init__(self, path: Path) -> None:
        """Take the file, which holds one number (eight bytes)."""
        with path.open("rb") as file:
            self._seconds = mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)

    def now(self) -> datetime:
        """The present moment, as this process believes."""
        return datetime.now(UTC) + timedelta(seconds=struct.unpack("d", self._seconds[:8])[0])


def prepared() -> None:
    """Everything that each replica would do anew, done once before the fork."""
    ready()
    packs = load_packs()
    vars(bot.live)["load_packs"] = lambda *_, **__: packs
    vars(bot.service)["Ticker"] = partial(Ticker, rescue=timedelta(seconds=5))
    vars(bot.app)["decide"] = _breaking(decide, POISON)
    vars(slack_listen)["translate"] = _breaking(translate, UNREADABLE)


def _breaking(function: Any, word: str) -> Any:
    """The same, but for one word."""

    def wrapped(given: Any, *rest: Any, **more: Any) -> Any:
        if word in _text_of(given):
            raise PoisonError
        return function(given, *rest, **more)

    return wrapped


def _text_of(given: Any) -> str:
    if isinstance(given, dict):
        inner = given.get("event")
        return str(inner.get("text", "")) if isinstance(inner, dict) else ""
    message = getattr(given, "message", None)
    return str(getattr(message, "text", ""))


def live() -> None:
    """Run until SIGTERM."""
    random.seed()
    settings = load_settings()
    set_up(settings.log_level)
    if os.environ.get(BRISK):
        _brisk()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_run(settings))


def _brisk() -> None:
    patience = Patience(heartbeat=timedelta(seconds=4), look=timedelta(seconds=1), backoff=_soon)
    vars(bot.wiring.house)["open_stores"] = partial(open_stores, patience=patience)
    vars(bot.service)["Ticker"] = partial(Ticker, rescue=timedelta(seconds=1))
    vars(bot.live)["Backfill"] = partial(Backfill, pause=timedelta(seconds=1))
    vars(bot.live)["BACKFILL_LOOK"] = timedelta(seconds=2)
    vars(bot.live)["Leased"] = partial(Leased, look=timedelta(seconds=1))
    vars(slack_client)["TIMEOUT"] = 3


def _soon(_attempts: int) -> timedelta:
    """Faults of a short run are over in a moment; the product waits up to five minutes before it tries again."""
    return timedelta(seconds=2)


def _hurry(platform: object, *, brisk: bool) -> None:
    """Connections that bring nothing are given up soon; discord.py waits a minute, and twice for what it began with.

    So is a call to Discord: after a fifth of the product's patience, as the double forgets nonces five times as fast.
    """
    second = timedelta(seconds=1)
    if brisk and isinstance(platform, SlackPlatform) and platform._socket is not None:
        platform._socket._times = Times(ping=second / 2, look=second / 2, gap=second * 2)
    if isinstance(platform, DiscordPlatform):
        connection = platform.client._connection
        connection.heartbeat_timeout = 2.0 if brisk else 12.0
        for one in (platform.messenger, platform.rooms, platform.files, platform.brakes):
            one._sender._patience = 2.0 if brisk else 12.0
        platform.messenger._history._patience = 2.0 if brisk else 12.0
        if brisk:
            connection.guild_ready_timeout = 0.2
            vars(platform.client)["before_identify_hook"] = _at_once


async def _at_once(_shard: int | None, *, initial: bool) -> None:
    """discord.py waits five seconds before it identifies itself anew."""


async def _run(settings: Settings) -> None:
    clock = MovedClock(Path(os.environ[CLOCK]))
    async with open_live(settings, ProcessRole(os.environ[ROLE]), keys_of(settings), clock=clock) as opened:
        loop = asyncio.get_running_loop()
        for one in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(one, opened.service.stop)
        for platform in opened.platforms:
            _hurry(platform, brisk=bool(os.environ.get(BRISK)))
        Path(os.environ[READY]).write_text(str(os.getpid()))  # noqa: ASYNC240 - it waits for nothing
        await opened.service.run()
