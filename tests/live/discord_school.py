"""A small school on a server: a coach, two students, the athletic director; a team, a talk of two, an open hall."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from typing import Any

import discord
import pytest

from bot.clock import SetClock
from bot.ports import Vision
from policy.model import Mode
from policy.model import School
from tests.live.discord_server import Server
from tests.live.discord_server import a_server
from tests.live.school import AD
from tests.live.school import COACH
from tests.live.school import LILY
from tests.live.school import SAM

RIVERBEND = School(packs=("dracut",), supervisor="ad", overseers=("ad",), mode=Mode.ENFORCE)
PEOPLE = {"coach": COACH, "sam": SAM, "lily": LILY, "ad": AD}
PLACES = {"team": ("coach", "sam", "lily", "ad"), "pair": ("coach", "sam")}
START = datetime(2026, 1, 1, tzinfo=UTC)
"""The double's own first moment."""
ALONE = "you will start on Saturday, keep it to yourself"
PHONE = "my number is 978-555-0164"
WRONG = ("discord.unparsed", "discord.handler_failed", "discord.not_kept", "discord.ignored.unreadable")
"""What is counted where something of ours went wrong."""
GROUP_ONLY = "Please include more of your team"
IN_MESSAGE = "There is a phone number in your message"


@asynccontextmanager
async def riverbend(
    strict: pytest.MonkeyPatch | None,
    *,
    content: bool = True,
    vision: Vision | None = None,
    packs: tuple[str, ...] = RIVERBEND.packs,
    web: str = "",
    url: str | None = None,
) -> AsyncIterator[Server]:
    """The school, registered; in the end every body of ours was right, and nothing was raised."""
    clock, school = SetClock(START), replace(RIVERBEND, packs=packs)
    async with a_server(
        PEOPLE, PLACES, school=school, clock=clock, strict=strict, content=content, vision=vision, web=web, url=url
    ) as server:
        server.channels["hall"] = server.guild.create_text_channel("hall")
        await server.settle()
        await server.register(*PLACES, "hall")
        yield server
        server.assert_clean()
        assert [one for one in server.notes if one.startswith(WRONG)] == []


async def said(server: Server, by: str, place: str, text: str, **more: Any) -> discord.Message:
    """Somebody writes, and what follows is done."""
    message = await server.members[by].send(server.channels[place], text, **more)
    await server.settle()
    return message
