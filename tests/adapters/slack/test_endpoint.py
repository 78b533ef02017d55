"""Slack's door as it is served: what is signed is kept before it is acknowledged, and nothing else is."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import aiohttp
import pytest
from slack_sdk.signature import SignatureVerifier

from adapters.slack.client import make_client
from adapters.slack.endpoint import Endpoint
from adapters.slack.listen import Listener
from adapters.slack.translated import Me
from adapters.web.app import MOST_BYTES
from adapters.web.app import create_web
from adapters.web.server import WebServer
from policy.model import Event

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
ME = Me(workspace="T1", user="U1", bot="B1", app="A1")


class House:
    """Keeps the ids of what comes in, or fails to; counts what is told of it."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.told: Counter[str] = Counter()
        self.broken = False

    async def receive(self, event: Event) -> None:
        if self.broken:
            raise OSError
        self.kept.append(event.id)

    async def missed(self, _: datetime) -> None:
        """Nothing is missing."""

    async def ready(self) -> Mapping[str, str]:
        return {}

    def note(self, code: str) -> None:
        self.told[code] += 1


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def session(house: House) -> AsyncIterator[aiohttp.ClientSession]:
    listener = Listener(
        client=make_client("xoxb-1", note=house.note),
        me=ME,
        intake=house,  # type: ignore[arg-type]  # no form is opened here
        note=house.note,
        missed=house.missed,
        signing_secret=SECRET,
        bot_token="xoxb-1",
    )
    posts = {"/slack/events": Endpoint(listener, house.note)}
    web = WebServer(create_web(posts=posts, ready=house.ready), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as opened:
        yield opened
    web.stop()
    await running


def envelope(**inner: object) -> dict[str, Any]:
    event = {"type": "message", "channel": "C1", "user": "U2", "text": "hello", "ts": "1795000000.000100", **inner}
    return {"type": "event_callback", "team_id": "T1", "api_app_id": "A1", "event_id": "Ev1", "event": event}


async def posted(
    session: aiohttp.ClientSession, body: object, *, age: int = 0, more: Mapping[str, str] | None = None
) -> tuple[int, str]:
    text, stamp = json.dumps(body), str(int(time.time()) - age)
    signed = SignatureVerifier(SECRET).generate_signature(timestamp=stamp, body=text) or ""
    told = {"Content-Type": "application/json", "X-Slack-Signature": signed, "X-Slack-Request-Timestamp": stamp}
    async with session.post("/slack/events", data=text, headers={**told, **(more or {})}) as answer:
        return answer.status, await answer.text()


async def test_an_event_is_kept_and_acknowledged(session: aiohttp.ClientSession, house: House) -> None:
    assert await posted(session, envelope()) == (200, "")
    assert (house.kept, house.told) == (["Ev1"], Counter())


async def test_an_event_that_cannot_be_kept_is_not_acknowledged(session: aiohttp.ClientSession, house: House) -> None:
    house.broken = True
    assert await posted(session, envelope()) == (500, "")
    assert (house.kept, house.told) == ([], Counter({"slack.not_kept": 1}))


async def test_what_the_bot_itself_did_is_acknowledged_alone(session: aiohttp.ClientSession, house: House) -> None:
    assert await posted(session, envelope(user="U1")) == (200, "")
    assert await posted(session, envelope(user="", bot_id="B1")) == (200, "")
    assert (house.kept, house.told) == ([], Counter())


@pytest.mark.parametrize(
    ("age", "more", "told"),
    [
        (0, {"X-Slack-Signature": "v0=0"}, "slack.bad_signature"),
        (0, {"X-Slack-Signature": ""}, "slack.bad_signature"),
        (301, {}, "slack.old_timestamp"),
        (-310, {}, "slack.old_timestamp"),
    ],
)
async def test_what_is_not_signed_now_is_refused(
    session: aiohttp.ClientSession, house: House, age: int, more: dict[str, str], told: str
) -> None:
    assert await posted(session, envelope(), age=age, more=more) == (401, '{"error": "invalid request"}')
    assert (house.kept, house.told) == ([], Counter({told: 1}))


async def test_nobody_outside_says_which_of_bolts_listeners_runs(session: aiohttp.ClientSession, house: House) -> None:
    lazy = {"X-Slack-Bolt-Lazy-Only": "1", "X-Slack-Bolt-Lazy-Function-Name": "_seen"}
    assert await posted(session, envelope(), more=lazy) == (200, "")
    assert (house.kept, house.told) == (["Ev1"], Counter())


async def test_the_address_is_proved(session: aiohttp.ClientSession, house: House) -> None:
    body = {"type": "url_verification", "challenge": "c", "token": "t"}
    assert await posted(session, body) == (200, '{"challenge": "c"}')
    assert (house.kept, house.told) == ([], Counter())


@pytest.mark.parametrize("kind", ["block_actions", "interactive_message"])
async def test_a_press_of_nothing_is_acknowledged(session: aiohttp.ClientSession, house: House, kind: str) -> None:
    assert (await posted(session, {"type": kind, "user": {"id": "U2"}, "team": {"id": "T1"}, "actions": []}))[0] == 200
    assert (house.kept, house.told["slack.unreadable"] + house.told["slack.unhandled"]) == ([], 1)


@pytest.mark.parametrize("ident", ["my number is 978-555-0164", "E\x00v", "Ev" * 60, "Ev1\ud800"], ids=range(4))
async def test_what_is_no_id_is_neither_kept_nor_logged_as_one(
    session: aiohttp.ClientSession, house: House, ident: str
) -> None:
    body = envelope() | {"event_id": ident}
    assert [await posted(session, body), await posted(session, body)] == [(200, "")] * 2
    assert [one.startswith("slack:") and len(one) == 38 for one in house.kept] == [True, True]
    assert len(set(house.kept)) == 1


async def test_what_is_larger_than_anything_of_slacks_is_refused(session: aiohttp.ClientSession, house: House) -> None:
    assert (await posted(session, envelope(text="x" * MOST_BYTES)))[0] == 413
    assert (house.kept, house.told) == ([], Counter())
