"""What discord.py's parsers cannot read is counted and passed over; a hidden channel is read whatever it lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest

from adapters.discord.client import Client
from adapters.discord.guard import is_hidden
from adapters.discord.guard import mended
from adapters.discord.places import HIDDEN
from adapters.discord.places import HIDDEN_NAME
from adapters.discord.places import is_hidden as is_unseen
from adapters.discord.places import places_of

GUILD, BOT = "10", "20"
KINDS = {
    "text": 0, "voice": 2, "category": 4, "news": 5, "stage": 13, "forum": 15, "media": 16,
}  # fmt: skip
LEFT_OUT = ("bitrate", "user_limit", "available_tags", "permission_overwrites", "topic", "nsfw", "position", "flags")


class Heard:
    """A client without a connection, and what it counted."""

    def __init__(self) -> None:
        self.notes: Counter[str] = Counter()
        self.client = Client(content=True, note=self.note)
        user = {"id": BOT, "username": "bot", "discriminator": "0", "avatar": None, "bot": True}
        state: Any = self.client._connection
        state.user = discord.ClientUser(state=state, data=user)  # type: ignore[arg-type]

    def note(self, code: str) -> None:
        self.notes[code] += 1

    def tell(self, event: str, data: dict[str, Any]) -> None:
        self.client._connection.parsers[event](data)

    @property
    def guild(self) -> discord.Guild:
        found = self.client.get_guild(int(GUILD))
        assert found is not None
        return found


@pytest.fixture
async def heard() -> AsyncIterator[Heard]:
    found = Heard()
    await found.client._async_setup_hook()
    found.client._connection._chunk_guilds = False  # there is no connection to ask
    yield found
    await found.client.close()


def guild(*channels: dict[str, Any]) -> dict[str, Any]:
    """A server as Discord tells of one, with these channels."""
    everyone = {"id": GUILD, "name": "@everyone", "permissions": "1024", "position": 0, "color": 0, "hoist": False}
    me = {"user": {"id": BOT, "username": "bot", "discriminator": "0", "avatar": None}, "roles": [], "flags": 0}
    return {
        "id": GUILD,
        "name": "Riverbend",
        "member_count": 1,
        "unavailable": False,
        "roles": [{**everyone, "managed": False, "mentionable": False}],
        "members": [{**me, "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False}],
        "channels": list(channels),
        "threads": [],
        "emojis": [],
        "stickers": [],
        "features": [],
    }


def hidden(kind: int, *, missing: tuple[str, ...] = (), null: tuple[str, ...] = ()) -> dict[str, Any]:
    """A channel that the bot may not view, as Discord tells of it since 2026-11-16, or with less than that."""
    whole: dict[str, Any] = {
        "id": str(100 + kind),
        "guild_id": GUILD,
        "type": kind,
        "name": HIDDEN_NAME,
        "position": 1,
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "flags": HIDDEN,
        "bitrate": 64_000,
        "user_limit": 0,
        "available_tags": [],
        "permission_overwrites": [{"id": GUILD, "type": 0, "allow": "0", "deny": "1024"}],
    }
    return {key: None if key in null else value for key, value in whole.items() if key not in missing}


async def test_what_raises_is_counted_and_the_next_event_is_read(heard: Heard) -> None:
    heard.tell("GUILD_CREATE", guild())
    heard.tell("MESSAGE_CREATE", {"id": "1"})
    heard.tell("CHANNEL_CREATE", {"guild_id": GUILD, "type": 0})
    heard.tell("CHANNEL_CREATE", {**hidden(0), "name": "hockey", "flags": 0})
    assert heard.notes == {"discord.unparsed.MESSAGE_CREATE": 1, "discord.unparsed.CHANNEL_CREATE": 1}
    assert [one.name for one in heard.guild.channels] == ["hockey"]


@pytest.mark.parametrize("what", [None, [], "text", 5])
async def test_what_is_no_object_at_all_is_counted(heard: Heard, what: object) -> None:
    heard.client._connection.parsers["GUILD_CREATE"](what)
    assert heard.notes == {"discord.unparsed.GUILD_CREATE": 1}


async def test_without_a_session_there_is_no_connection_so_that_error_ends_it(heard: Heard) -> None:
    with pytest.raises(KeyError):
        heard.tell("READY", {})
    assert heard.notes == {}


async def test_every_event_is_a_sign_of_life(heard: Heard) -> None:
    heard.client._alive = -1.0
    heard.tell("MESSAGE_CREATE", {"id": "1"})
    assert heard.client._alive >= 0


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
async def test_a_server_with_hidden_channels_is_there_whatever_they_lack(heard: Heard, kind: int) -> None:
    cases = [hidden(kind)]
    cases += [hidden(kind, missing=(one,)) for one in LEFT_OUT if one != "flags"]
    cases += [hidden(kind, null=(one,)) for one in LEFT_OUT]
    cases += [hidden(kind, missing=LEFT_OUT), hidden(kind, null=LEFT_OUT), hidden(kind, missing=("name",))]
    for case in cases:
        heard.tell("GUILD_CREATE", guild(case))
        assert [one.id for one in heard.guild.channels] == [100 + kind], case
        assert [one.name for one in heard.guild.channels] == [HIDDEN_NAME], case
        assert {one.id for one in places_of(heard.guild) if not is_unseen(one)} == set(), case
        heard.tell("CHANNEL_UPDATE", case)
        heard.client._connection._remove_guild(heard.guild)
    assert heard.notes == {}


async def test_hidden_channels_of_all_kinds_stand_beside_those_that_are_seen(heard: Heard) -> None:
    seen = {**hidden(0), "id": "99", "name": "hockey", "flags": 0}
    heard.tell("GUILD_CREATE", guild(*(hidden(kind, null=LEFT_OUT) for kind in KINDS.values()), seen))
    names = {one.name for one in places_of(heard.guild)}
    assert (len(heard.guild.channels), names, heard.notes) == (len(KINDS) + 1, {"hockey", HIDDEN_NAME}, {})


async def test_a_channel_of_a_kind_that_nobody_knows_hides_no_server(heard: Heard) -> None:
    heard.tell("GUILD_CREATE", guild({**hidden(0), "id": "98"}, {**hidden(77), "name": "new", "flags": 0}))
    assert [one.id for one in heard.guild.channels] == [98]


def test_what_discord_tells_of_a_hidden_channel_stays() -> None:
    told = hidden(0, missing=("bitrate",), null=("topic",))
    assert {key: mended(told)[key] for key in told} == told
    assert mended({"name": None, "position": 7}) == {**mended({}), "position": 7}
    assert [is_hidden(one) for one in ({"name": HIDDEN_NAME}, {"flags": HIDDEN | 1}, {"flags": None}, {})] == [
        True,
        True,
        False,
        False,
    ]
