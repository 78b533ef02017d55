"""A week of the sample school and several failures, with words that must be found neither in the log nor on a page."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from collections.abc import Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from io import StringIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import structlog
from prometheus_client.parser import text_string_to_metric_families
from starlette.requests import Request
from starlette.responses import Response

from adapters.web.app import create_web
from adapters.web.metrics import MetricsPage
from adapters.web.server import WebServer
from bot.clock import SetClock
from bot.health import Health
from bot.intake import Intake
from bot.logs import set_up
from bot.metrics import labels
from bot.metrics.exposition import Exposition
from bot.metrics.meter import Metrics
from bot.packs import load_packs
from bot.rehearse.driver import START
from bot.rehearse.driver import Play
from bot.rehearse.driver import open_play
from bot.rehearse.scenario import load
from bot.wiring import open_house
from bot.wiring.ready import Ready
from policy.model import Backlog
from policy.model import DeliveryError
from tests.bot.metrics.figures import Standing

SCENE = Path(str(files("bot") / "scenes" / "school.yaml"))
WORD, FAMILY, CODE = "zebraquince", "Marlowquokka", "wombatfig"
CANARIES = (WORD, FAMILY.lower(), CODE)
LABELS = {
    "platform": labels.PLATFORMS | {labels.OTHER},
    "kind": labels.EVENTS | labels.EFFECTS,
    "rule": labels.RULES,
    "mode": labels.MODES,
    "outcome": labels.PERFORMED | labels.CALLS,
    "code": labels.CODES | {labels.OTHER},
    "role": labels.ROLES,
}
"""What each label may say; `le` is a number, `version` and `python` are what runs."""


@pytest.fixture
def stderr() -> Iterator[StringIO]:
    """The log, as a server writes it, from debug on."""
    root, ours = logging.getLogger(), logging.getLogger("chaperone")
    before = (root.handlers[:], root.level, ours.level)
    text = StringIO()
    set_up("debug", stream=text, terminal=False)
    yield text
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])
    structlog.reset_defaults()


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A school at play, and what is asked about it."""

    play: Play
    ready: Ready
    drawn: Exposition


async def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    """The sample school, in which everybody is called by a word that is nobody's, and says one."""
    scene = load(SCENE)[0]
    people = {key: one.model_copy(update={"name": f"{one.name} {FAMILY}"}) for key, one in scene.people.items()}
    said = tuple(one.model_copy(update={"text": f"{one.text} {WORD}"}) if one.text else one for one in scene.events)
    standing, metrics = Standing(), Metrics(platform=lambda _: "local")
    monkeypatch.setattr("bot.rehearse.driver.open_house", partial(open_house, meter=metrics))
    play = await open_play(scene.model_copy(update={"people": people, "events": said}), dict(load_packs()))
    clock = SetClock(START)
    health = Health(log=play.house.health, clock=clock)
    more: dict[str, Any] = {
        "backlog": partial(play.house.stores.backlog.stand, now=START),
        "clock": clock,
        "beats": standing.beats,
        "heard": lambda: {"slack": 3.0},
    }
    ready = Ready(health, works=True, **more)
    drawn = Exposition(metrics, holding=play.house.holding, may_be_told=standing.may_be_told, **more)
    return Watched(play=play, ready=ready, drawn=drawn)


@asynccontextmanager
async def served(one: Watched) -> AsyncIterator[aiohttp.ClientSession]:
    async def broken(request: Request) -> Response:
        raise ValueError((await request.body()).decode())

    page = MetricsPage(one.drawn, token="", alone=True)
    web = WebServer(
        create_web(posts={"/slack/events": broken}, ready=one.ready, pages=page.routes()), host="127.0.0.1", port=0
    )
    running = asyncio.create_task(web.run())
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as session:
        yield session
    web.stop()
    await running


async def pages(session: aiohttp.ClientSession) -> str:
    """All that is answered to whoever looks after the house, and to a request that fails."""
    found = []
    for path in ("/healthz", "/readyz", "/metrics"):
        async with session.get(path) as answer:
            found.append(f"{answer.status} {await answer.text()}")
    async with session.post("/slack/events", data=f"{WORD} {FAMILY}") as answer:
        found.append(f"{answer.status} {await answer.text()}")
    return "\n".join(found)


async def fail(one: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform refuses in words of its own, and the engine breaks on a message."""

    async def refuses(*_args: object, **_more: object) -> None:
        raise DeliveryError(f"{WORD} {FAMILY}", retry=False, code=f"slack:{CODE}")

    def breaks(*_args: object, **_more: object) -> None:
        raise ValueError(f"{WORD} {FAMILY}")

    house, event = one.play.house, one.play.scenario.events[0]
    monkeypatch.setattr(one.play.chat, "tell", refuses)
    for step in one.play.scenario.events[:6]:
        await one.play.step(step)
    monkeypatch.setattr("bot.app.decide", breaks)
    intake = Intake(app=house.app, census=house.census, registry=house.registry, notices=house.notices)
    one.play.chat.listen(intake.receive)
    await one.play.step(event)
    await intake.drain()


def found_in(text: str) -> list[str]:
    return [one for one in CANARIES if one in text.lower()]


async def test_nothing_of_anybody_is_in_the_log_or_on_a_page(stderr: StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    one = await watched(monkeypatch)
    async with served(one) as session:
        async for _ in one.play.steps():
            """Let it happen."""
        after = await pages(session)
        await fail(one, monkeypatch)
        one.ready._backlog = one.drawn._backlog = broken_database
        broken = await pages(session)
    assert '"not judged"' in stderr.getvalue()
    assert '"error": "ValueError"' in stderr.getvalue()
    assert "chaperone_database_up 0.0" in broken
    assert '"database":"OSError"' in broken
    assert (found_in(stderr.getvalue()), found_in(after), found_in(broken)) == ([], [], [])
    await one.play.close()


async def broken_database() -> Backlog:
    raise OSError(f"{WORD} {FAMILY}")


async def test_every_label_has_a_value_of_a_closed_set(monkeypatch: pytest.MonkeyPatch) -> None:
    one = await watched(monkeypatch)
    async for _ in one.play.steps():
        """Let it happen."""
    await fail(one, monkeypatch)
    text = (await one.drawn()).decode()
    told = {
        (name, value)
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        for name, value in sample.labels.items()
        if name != "le"
    }
    assert {value for name, value in told if name == "rule"} >= {"group_only", "pii.phone"}
    assert {(name, value) for name, value in told if value not in LABELS[name]} == set()
    await one.play.close()
