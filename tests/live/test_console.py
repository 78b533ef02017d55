"""The console of an installation that runs as its users start it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.bot.desk.conftest import free_port
from tests.doubles.slack.double import SlackDouble
from tests.live.school import SCOPES
from tests.live.school import channel
from tests.live.school import user
from tests.live.test_run import ROSTER
from tests.live.test_run import chaperone
from tests.live.test_run import done
from tests.live.test_run import environment
from tests.live.test_run import source_on_path


@pytest.fixture
async def slack() -> AsyncIterator[SlackDouble]:
    async with SlackDouble(scopes=SCOPES) as double:
        for name in ("coach", "sam"):
            double.add_user(user(name), name.title(), email=f"{name}@school.example")
        double.add_channel(channel("team"), "team", kind="private", members=[user("coach"), user("sam")])
        yield double


async def up(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        for _ in range(1_200):
            try:
                async with session.get(f"{address}/healthz") as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.05)
    raise AssertionError("the web part does not come up")


async def test_the_first_hour(tmp_path: Path, slack: SlackDouble) -> None:
    """A link from the command line leads to the first page, on this machine, without a further setting."""
    port = free_port()
    env = source_on_path(environment(tmp_path, slack, CHAPERONE_PORT=str(port), CHAPERONE_SUPERVISOR="coach"))
    (tmp_path / "people.csv").write_text(ROSTER)
    assert (await done(tmp_path, env, "roster", "import", "people.csv"))[0] == 0
    code, link, _ = await done(tmp_path, env, "console", "link", "coach")
    assert (code, link.startswith(f"http://127.0.0.1:{port}/sign-in/link/")) == (0, True)
    home, here = f"http://127.0.0.1:{port}", {"origin": f"http://127.0.0.1:{port}"}
    async with chaperone(tmp_path, env, "run"):
        await up(home)
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(cookie_jar=jar, headers=here) as browser:
            async with browser.get(home) as answer:
                assert (str(answer.url), answer.status) == (f"{home}/sign-in", 200)
            async with browser.post(link.strip(), data={"key": ""}) as answer:
                assert (str(answer.url), answer.status) == (f"{home}/", 200)
                assert "Signed in as Carla Vega" in await answer.text()
            async with browser.post(link.strip(), data={"key": ""}) as answer:
                assert answer.status == 410
