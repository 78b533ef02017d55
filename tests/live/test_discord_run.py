"""`chaperone run` on Discord as its users start it: a process of its own, over a real websocket, ended by SIGTERM."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.doubles.discord.gateway import DiscordGateway
from tests.live.test_run import chaperone
from tests.live.test_run import done
from tests.live.test_run import ended
from tests.live.test_run import environment
from tests.live.test_run import source_on_path

COACH, SAM, PLACE = "100000000000000007", "100000000000000008", "100000000000000100"
TALK = str(1000 + int(COACH))
ROSTER = f"""id,name,role,group,discord_id
coach,Carla Vega,coach,soccer,{COACH}
sam,Sam Lee,student,soccer,{SAM}
"""


@pytest.fixture
async def discord() -> AsyncIterator[DiscordGateway]:
    double = DiscordGateway()
    double.people |= {COACH: "carla", SAM: "sam"}
    double.channels[PLACE] = ("team", (COACH, SAM))
    async with double:
        yield double


@pytest.fixture
async def env(tmp_path: Path, discord: DiscordGateway) -> dict[str, str]:
    wanted = environment(
        tmp_path,
        None,
        DISCORD_TOKEN="OTAwMQ.double.token-of-the-double",
        DISCORD_API_URL=discord.base_url,
        DISCORD_GATEWAY_URL=discord.gateway_url,
    )
    (tmp_path / "people.csv").write_text(ROSTER)
    settings = source_on_path(wanted)
    assert (await done(tmp_path, settings, "roster", "import", "people.csv"))[0] == 0
    return settings


_MENUS = ("Report this message", "What does policy say?")


async def test_a_message_is_answered_and_the_end_is_clean(
    tmp_path: Path, discord: DiscordGateway, env: dict[str, str]
) -> None:
    async with chaperone(tmp_path, env, "run") as process:
        await discord.ready()
        await discord.write(COACH, PLACE, "the bus leaves at four")
        await discord.until(lambda: bool(discord.said(TALK)))
        process.send_signal(signal.SIGTERM)
        code, out, error = await ended(process)
    assert (code, out.split(";")[0]) == (0, "Chaperone runs in warn mode on discord 100000000000000000")
    assert [one["content"] for one in discord.said(TALK)] == ["Please look at your message again"]
    names = {"policy", "report", "coverage", "register", "tell", "consent", "link", "remind", "case", "chaperone"}
    assert names | {"incidents", "mode", *_MENUS} == {one["name"] for one in discord.commands}
    # discord.py sends `nsfw` with every command, which Discord's document does not name
    wrong = [one for one in discord.wrong if "'nsfw' was unexpected" not in one]
    assert ("the bus" in error, "Vega" in error, wrong) == (False, False, [])


async def test_a_line_that_breaks_is_made_anew_and_what_was_missed_is_read(
    tmp_path: Path, discord: DiscordGateway, env: dict[str, str]
) -> None:
    async with chaperone(tmp_path, env, "run") as process:
        await discord.ready()
        await discord.write(COACH, PLACE, "the bus leaves at four")
        await discord.until(lambda: len(discord.said(TALK)) == 1)
        await discord.write(COACH, PLACE, "bring your boots", deliver=False)
        await discord.drop()
        await discord.ready(2)
        await discord.until(lambda: len(discord.said(TALK)) == 2)
        process.send_signal(signal.SIGTERM)
        assert (await ended(process))[0] == 0
    assert len(discord.said(TALK)) == 2
