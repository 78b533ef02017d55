"""A school on Discord whose line is tried: what the gateway tells, and what none of it may lead to."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import AsyncIterator
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import asynccontextmanager
from contextlib import contextmanager
from copy import deepcopy
from typing import Any

from discord.app_commands import AppCommandError
from simcord.backend import serializers

from bot.clock import SetClock
from tests.live.discord_school import ALONE
from tests.live.discord_school import PEOPLE
from tests.live.discord_school import PHONE
from tests.live.discord_school import PLACES
from tests.live.discord_school import RIVERBEND
from tests.live.discord_school import START
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.discord_server import a_server
from tests.live.test_discord_talk import press
from tests.security.discordfuzz import Frame
from tests.security.discordfuzz import by_hand
from tests.security.discordfuzz import forged
from tests.security.discordfuzz import frame
from tests.security.discordfuzz import rare
from tests.security.world import held_in

PRIVATE = ("Saturday", "978-555", "Carla", "on the bus", "<img src=x", "<script>", "let me in")
"""Of what people wrote and who they are, nothing stands in the log."""
FAULTS = ("discord.handler_failed", "discord.not_kept")
"""What is counted where something of ours went wrong; what discord.py itself cannot read is `discord.unparsed`."""
_EVERY = 25
"""After so many broken frames comes a good one."""
_REPORT = {"danger": ["no"], "category": ["contact"], "words": "on the bus", "named": ["no"]}


@asynccontextmanager
async def opened() -> AsyncIterator[Server]:
    """The school. In the end nothing was raised: neither where discord.py looks, nor in a task that nobody asked."""
    clock, lost = SetClock(START), list[str]()
    asyncio.get_running_loop().set_exception_handler(lambda _, told: lost.append(repr(told.get("exception"))))
    async with a_server(PEOPLE, PLACES, school=RIVERBEND, clock=clock, web="https://chaperone.school.example") as made:
        made.channels["hall"] = made.guild.create_text_channel("hall")
        made.add("stranger")
        await made.settle()
        await made.register(*PLACES, "hall")
        yield made
        # a command that discord.py cannot read is counted; simcord has heard of it, too
        raised = [one for one in made.env.errors if not isinstance(one, AppCommandError)]
        made.env._errors.clear()
        gc.collect()
        assert (raised, lost) == ([], [])
    asyncio.get_running_loop().set_exception_handler(None)


async def lived(server: Server) -> list[Frame]:
    """A little of everything that Discord tells: messages, commands, presses, a form, places, people."""
    hall, sam = server.channels["hall"], server.members["sam"]
    with _heard(server) as frames:
        await said(server, "coach", "pair", ALONE)
        message = await said(server, "lily", "hall", PHONE)
        await press(server, "coach", "relative")
        await press(server, "coach", "wrong")
        await sam.slash(hall, "policy", question="may a coach text me")
        await server.members["coach"].slash(hall, "tell", person=sam, reason="medical")
        await server.members["ad"].slash(hall, "consent", person=sam)
        await server.members["ad"].slash(hall, "mode", change="group_only warn reason=new")
        shown = await sam.context_menu(hall, "Report this message", message)
        await sam.submit_modal(shown, _REPORT)
        await sam.context_menu(hall, "What does policy say?", message)
        await server.members["lily"].edit(message, "the bus leaves at four")
        await server.members["lily"].delete(message)
        await said(server, "stranger", "hall", "is there practice")
        server.private("track", ("coach", "sam"))
        server.add("nora")
        server.guild.create_role("Staff")
        await server.settle()
    frames.append(Frame(event="GUILD_CREATE", data=_welcome(server)))
    return [*frames, *rare(server.guild.id, hall.id, server.users["sam"].id)]


@contextmanager
def _heard(server: Server) -> Iterator[list[Frame]]:
    """What the gateway tells meanwhile."""
    parsers, frames = server.platform.client._connection.parsers, list[Frame]()
    before = dict(parsers)

    def heard(event: str, parse: Any) -> Any:
        def keep(data: Any) -> None:
            frames.append(Frame(event=event, data=deepcopy(data)))
            parse(data)

        return keep

    parsers.update({event: heard(event, parse) for event, parse in before.items()})
    yield frames
    parsers.update(before)


def _welcome(server: Server) -> dict[str, Any]:
    backend = server.env.backend
    return dict(serializers.guild_create_payload(backend, backend.get_guild(server.guild.id)))


async def told(server: Server, good: Sequence[Frame], *, examples: int, seed: str) -> list[str]:
    """Tell broken frames; what was wrong."""
    wrong: list[str] = []
    for number in range(examples):
        chance = random.Random(f"{seed} {number}")  # noqa: S311 - the same frames every time
        before = _faults(server)
        _tell(server, frame(good, chance))
        await server.env.settle()
        wrong += [f"{number}: {one}" for one in _faults(server)[len(before) :]]
        wrong += await _between(server, number)
    return wrong


async def pressed(server: Server, good: Sequence[Frame], *, examples: int, seed: str) -> list[str]:
    """Press what nobody was offered; what changed by it."""
    presses = [one.data for one in good if one.event == "INTERACTION_CREATE" and one.data["type"] in (3, 5)]
    by = [_member(server, name) for name in ("sam", "lily", "stranger")]
    for number, who in enumerate(by):  # from their first press on it is known which language they speak
        _tell(server, by_hand({**presses[0], "id": str(number)}, who, "press:nothing:"))
    await server.settle()
    state, wrong = server.house.log._state, list[str]()  # type: ignore[attr-defined]
    before = held_in(state)
    for number in range(examples):
        chance = random.Random(f"{seed} {number}")  # noqa: S311 - the same presses every time
        made = forged(presses, by, chance)
        _tell(server, made)
        await server.settle()
        now = held_in(state)
        changed = sorted(name for name in now if now[name] != before[name])
        wrong += [f"{number}: {str(made.data['data']['custom_id'])[:60]} changed {changed}"] if changed else []
        before = now
    return [*wrong, *_faults(server)]


def _member(server: Server, name: str) -> Mapping[str, Any]:
    backend = server.env.backend
    guild = backend.get_guild(server.guild.id)
    found = dict(serializers.member_payload(backend, guild, guild.members[server.users[name].id]))
    return {**found, "permissions": "0"}


def _tell(server: Server, one: Frame) -> None:
    """As discord.py's websocket does it; a kind that it does not know, it passes over."""
    parse = server.platform.client._connection.parsers.get(one.event)
    if parse is not None:
        parse(deepcopy(one.data))


def _faults(server: Server) -> list[str]:
    return [name for name in FAULTS for _ in range(server.notes[name])]


async def _between(server: Server, number: int) -> list[str]:
    """Now and then a new session tells the server anew, and somebody writes as usual and is judged."""
    if number % _EVERY:
        return []
    _tell(server, Frame(event="GUILD_CREATE", data=_welcome(server)))
    await server.settle()
    message = await said(server, "lily", "team", f"the bus leaves at {number}")
    judged = {one.event for one in await server.judged()}
    return [] if any(str(message.id) in one for one in judged) else [f"{number}: {message.id} is not judged"]


async def at_rest(server: Server) -> list[str]:
    """What of this school waits unjudged when it is there again, and what failed has been tried once more.

    A message of a server that is not here stays, until it is.
    """
    _tell(server, Frame(event="GUILD_CREATE", data=_welcome(server)))
    await server.settle()
    await server.house.app.rescue()
    await server.settle()
    return [one.id for one in await server.house.inbox.waiting() if one.workspace == server.workspace]
