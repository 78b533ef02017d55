"""Messages a second through discord.py and our whole pipeline, beside discord.py alone, in one run.

    python -m benchmarks.discord [--messages 5000] [--database URL]

Gateway payloads are handed to the library's own parsers, as its websocket does after decompressing them; there is no
network. `alone` has one empty handler. `ours` is our client with the application in memory, and on SQLite: claim,
context, decision, record. One message in 20 has a telephone number; its notice is made and given to nobody. Compare
the ratios of one run.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
import time
from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from typing import Any

import discord
import structlog

from adapters.discord.client import Client
from adapters.discord.directory import DiscordDirectory
from bot.clock import SystemClock
from bot.intake import Intake
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import upgrade
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import Person
from policy.model import Role
from policy.model import School

GUILD, CHANNELS, PEOPLE = 10**17, 20, 200
SHARE = 20
WORDS = ("training starts at 4, bring your rain jackets", "who has the spare ball pump", "we won 4-2 in minute 87")


def guild() -> dict[str, Any]:
    """A server with one role, text channels that everybody reads, and its members."""
    everyone = {"id": str(GUILD), "name": "@everyone", "permissions": "1024", "position": 0, "color": 0}
    flags = {"hoist": False, "managed": False, "mentionable": False, "flags": 0}
    rows = [{"id": str(GUILD + 1000 + n), "type": 0, "name": f"c{n}", "position": n} for n in range(CHANNELS)]
    return {
        "id": str(GUILD),
        "name": "School",
        "owner_id": str(GUILD + 1),
        "roles": [{**everyone, **flags}],
        "emojis": [],
        "stickers": [],
        "features": [],
        "channels": [{**one, "permission_overwrites": [], "nsfw": False} for one in rows],
        "threads": [],
        "members": [member(n) for n in (*range(PEOPLE), PEOPLE + 1)],
        "member_count": PEOPLE + 1,
        "presences": [],
        "voice_states": [],
        **dict.fromkeys(("icon", "banner", "splash", "description", "afk_channel_id", "system_channel_id"), None),
        **dict.fromkeys(("verification_level", "default_message_notifications", "explicit_content_filter"), 0),
        **dict.fromkeys(("mfa_level", "premium_tier", "nsfw_level", "system_channel_flags", "afk_timeout"), 0),
        "preferred_locale": "en-US",
    }


def user(number: int) -> dict[str, Any]:
    """An account."""
    return {"id": str(GUILD + 1 + number), "username": f"u{number}", "discriminator": "0", "avatar": None}


def member(number: int) -> dict[str, Any]:
    """An account in the server."""
    more = {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
    return {"user": user(number), **more}


def message(number: int) -> dict[str, Any]:
    """One MESSAGE_CREATE."""
    author, said = number % PEOPLE, WORDS[number % len(WORDS)]
    inside = {key: value for key, value in member(author).items() if key != "user"}
    return {
        "id": str(discord.utils.time_snowflake(datetime.now(UTC)) + number),
        "channel_id": str(GUILD + 1000 + number % CHANNELS),
        "guild_id": str(GUILD),
        "author": user(author),
        "member": inside,
        "content": f"my number is 978-555-{number % 100 + 100:04d}" if number % SHARE == 0 else said,
        "timestamp": datetime.now(UTC).isoformat(),
        "edited_timestamp": None,
        "type": 0,
        "flags": 0,
        **dict.fromkeys(("tts", "mention_everyone", "pinned"), False),
        **{key: [] for key in ("mentions", "mention_roles", "attachments", "embeds", "components")},
    }


class Alone(discord.Client):
    """discord.py with one empty handler."""

    async def on_message(self, message: discord.Message) -> None:
        """Nothing follows."""


def connected(client: discord.Client) -> dict[str, Callable[[Any], None]]:
    """The parsers of a client that believes to be connected to the server."""
    state = client._connection
    client.loop = asyncio.get_running_loop()
    state.user = discord.ClientUser(state=state, data=user(PEOPLE + 1))  # type: ignore[arg-type]
    state.parsers["GUILD_CREATE"](guild())
    return state.parsers


async def timed(
    count: int, parse: Callable[[Any], None], settled: Callable[[], Awaitable[None]]
) -> tuple[float, float]:
    """Wall seconds and CPU seconds for so many messages, until all that they lead to is done."""
    payloads = [message(number) for number in range(count)]
    wall, cpu = time.perf_counter(), time.process_time()
    for number, payload in enumerate(payloads):
        parse(payload)
        if number % 50 == 49:
            await settled()
    await settled()
    return time.perf_counter() - wall, time.process_time() - cpu


async def alone(count: int) -> tuple[float, float]:
    """The library by itself."""
    client = Alone(intents=discord.Intents.all(), max_messages=None)

    async def settled() -> None:
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others)

    return await timed(count, connected(client)["MESSAGE_CREATE"], settled)


async def ours(count: int, url: str | None) -> tuple[float, float]:
    """The library with our client and the whole application behind it."""
    if url is not None:
        await upgrade(url)
    client, chat = Client(content=True, note=lambda _code: None), LocalChat(str(GUILD))
    school = School(packs=("dracut",), mode=Mode.ENFORCE)
    directory = DiscordDirectory(client)
    house = await open_house(
        clock=SystemClock(),
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        directories=lambda _: directory,
        url=url,
    )
    intake = Intake(app=house.app, census=house.census, registry=house.registry, notices=house.notices)
    client.listen(intake, lambda _workspace, _since: None)
    parsers = connected(client)
    await bring_in(house)

    async def settled() -> None:
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others)
        await intake.drain()
        await house.jobs.drain()

    spent = await timed(count, parsers["MESSAGE_CREATE"], settled)
    judged = len(await house.log.tail(limit=count + 1))
    assert judged == count, f"{judged} of {count} messages were judged"
    assert len(chat.delivered) == -(-count // SHARE), f"{len(chat.delivered)} notices"
    await house.close()
    return spent


async def bring_in(house: House) -> None:
    """Everybody is a student on the roster, and every channel is registered."""
    people = [Person(id=f"p{n}", name=f"Person {n}", role=Role.STUDENT) for n in range(PEOPLE)]
    await house.roster.put_people(people)
    linked = [
        Member(ref=MemberRef(workspace="discord", id=str(GUILD + 1 + number)), person=one)
        for number, one in enumerate(people)
    ]
    await house.roster.put_members(linked)
    await house.census.take(str(GUILD))
    for place in await house.places.conversations(str(GUILD)):
        readers = [one.ref for one in await house.registry.audience(place.ref)]
        await house.roster.put_conversation(replace(place, registered=True), readers)


async def main(count: int, database: str | None) -> None:
    """Measure and print."""
    bare = await alone(count)
    print(f"{'':<22}{'messages/s':>12}{'CPU ms each':>14}{'of discord.py':>15}")
    with tempfile.TemporaryDirectory(prefix="chaperone-bench-") as folder:
        runs = (("discord.py alone", bare), ("ours, in memory", await ours(count, None)))
        name, url = ("ours, SQLite", f"sqlite:///{folder}/bench.sqlite3") if database is None else ("ours", database)
        for title, (wall, cpu) in (*runs, (name, await ours(count, url))):
            print(f"{title:<22}{count / wall:>12,.0f}{cpu / count * 1_000:>14.3f}{cpu / bare[1]:>15.1f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=5_000)
    parser.add_argument("--database", help="an empty database instead of a new SQLite file")
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asyncio.run(main(given.messages, given.database))
