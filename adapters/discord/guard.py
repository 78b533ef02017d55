"""Keeps discord.py's client alive: what its parsers cannot read is counted and passed over, not the end of the process.

In discord.py 2.7 an exception in a parser leaves `Client.start` (Rapptz/discord.py#2423, #2429). Since 2026-11-16
channels that the bot may not view arrive obfuscated, and what Discord leaves out of them is not settled (#10473):
whatever the parsers ask for is filled in before they see it.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from typing import Any

import discord
import structlog

from adapters.discord.errors import Note
from adapters.discord.places import HIDDEN
from adapters.discord.places import HIDDEN_NAME

Parser = Callable[[Any], None]

_VITAL = ("READY", "RESUMED")
"""Without these there is no connection: their failure ends it, and the supervisor makes a new one."""
_DEFAULTS: Mapping[str, object] = {
    "name": HIDDEN_NAME,
    "position": 0,
    "parent_id": None,
    "permission_overwrites": (),
    "topic": None,
    "nsfw": False,
    "rate_limit_per_user": 0,
    "bitrate": 64_000,
    "user_limit": 0,
    "available_tags": (),
    "default_thread_rate_limit_per_user": 0,
}
_log = structlog.get_logger()


def guard(client: discord.Client, note: Note, alive: Callable[[], None]) -> None:
    """Put ourselves in front of every parser of a client. `alive` hears of each event."""
    parsers: dict[str, Parser] = client._connection.parsers
    for event, parse in list(parsers.items()):
        parsers[event] = _guarded(event, parse, note, alive)


def is_hidden(row: Mapping[str, Any]) -> bool:
    """Whether a channel's payload is of one that the bot may not view."""
    flags = row.get("flags")
    return row.get("name") == HIDDEN_NAME or (isinstance(flags, int) and bool(flags & HIDDEN))


def mended(row: Mapping[str, Any]) -> dict[str, Any]:
    """A hidden channel with everything in it that discord.py asks for; what Discord tells stays."""
    told = {key: value for key, value in row.items() if value is not None or key not in _DEFAULTS}
    filled = {key: list(value) if isinstance(value, tuple) else value for key, value in _DEFAULTS.items()}
    return {**filled, **told}


def _guarded(event: str, parse: Parser, note: Note, alive: Callable[[], None]) -> Parser:
    def guarded(data: Any) -> None:
        alive()
        if event in _VITAL:
            parse(data)
            return
        try:
            parse(_seen(event, data))
        except Exception as error:  # noqa: BLE001 - whatever a parser raises, the next event must be read
            note(f"discord.unparsed.{event}")
            _log.warning("unparsed", event_type=event, error=type(error).__name__)

    return guarded


def _seen(event: str, data: Any) -> Any:
    if not isinstance(data, dict):
        return data
    if event in ("CHANNEL_CREATE", "CHANNEL_UPDATE") and is_hidden(data):
        return mended(data)
    if event == "GUILD_CREATE" and isinstance(data.get("channels"), list):
        return {**data, "channels": list(_channels(data["channels"]))}
    return data


def _channels(rows: list[Any]) -> Iterator[Any]:
    for row in rows:
        yield mended(row) if isinstance(row, dict) and is_hidden(row) else row
