"""Everything that was recorded of Discord's gateway goes through discord.py and comes out translated, or ignored.

What nobody reads (`unread`) is told by an event of discord.py's that no rule needs. Of the collection's objects, those
that the gateway sends are listed; the others stand inside of these, or come from the REST interface alone.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.discord.reading import SHARED
from tests.adapters.discord.reading import Told
from tests.adapters.discord.reading import channel
from tests.adapters.discord.reading import needs_recorded
from tests.adapters.discord.reading import outcome
from tests.adapters.discord.reading import recorded
from tests.adapters.discord.reading import server
from tests.adapters.discord.reading import thread

TABLE = tomllib.loads(Path(__file__).with_name("recorded.toml").read_text("utf-8"))
PAYLOADS = recorded() if SHARED.exists() else {}
OBJECTS = json.loads((SHARED / "hikari_payloads.json").read_text("utf-8")) if SHARED.exists() else {}
EVENTS: Mapping[str, str] = TABLE["events"]
"""By which event of the gateway an object of the collection arrives."""


def usable(value: Any) -> Any:
    """Without what a collection made up and Discord never sends: odd base64, members and roles without flags."""
    if isinstance(value, list):
        return [usable(one) for one in value]
    if not isinstance(value, dict):
        return value
    row = {key: usable(one) for key, one in value.items()}
    if "waveform" in row:
        row["waveform"] = "AAAA"
    if {"mentionable", "joined_at"} & set(row):
        row.setdefault("flags", 0)
    return row


def told(event: str, payload: Mapping[str, Any]) -> str:
    """What a client that knows the server, channel and thread of a payload makes of it."""
    client, payload = Told(), usable(payload)
    guild = payload.get("guild_id", "1")
    if event == "READY":
        return "keeps the connection"
    if event != "GUILD_CREATE":
        parent = payload.get("parent_id") or payload.get("channel_id") or "100"
        inside = [thread(int(payload["id"]), int(parent), guild_id=guild)] if event == "THREAD_MEMBERS_UPDATE" else []
        client.tell("GUILD_CREATE", server(guild, channels=[channel(int(parent), guild_id=guild)], threads=inside))
    found = client.tell(event, {"guild_id": guild, **payload})
    return ", ".join([*map(outcome, found), *(f"unread {one}" for one in client.other)]) or "not told"


@needs_recorded
async def test_every_payload_is_in_the_table() -> None:
    assert {name: told(event, payload) for name, (event, payload) in PAYLOADS.items()} == TABLE["payloads"]


@needs_recorded
async def test_every_object_of_the_gateway_is_in_the_table() -> None:
    assert {name: told(event, OBJECTS[name]) for name, event in EVENTS.items()} == TABLE["objects"]


@needs_recorded
@pytest.mark.parametrize("event", ["MESSAGE_CREATE", "MESSAGE_UPDATE"])
async def test_a_message_that_a_person_wrote_is_read_whole(event: str) -> None:
    row = json.loads(json.dumps(OBJECTS["message_payload"]).replace('"bot": true', '"bot": false'))
    del row["webhook_id"]
    assert told(event, row) == {"MESSAGE_CREATE": "message_posted", "MESSAGE_UPDATE": "message_edited"}[event]
