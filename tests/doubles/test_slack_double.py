"""The double's two transports against Slack's own client and a real web server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from slack_sdk.signature import SignatureVerifier

from tests.doubles.conftest import Listener
from tests.doubles.slack import Forgery
from tests.doubles.slack import SlackDouble

# -- Socket Mode


async def test_what_is_posted_reaches_the_app_and_is_acknowledged(slack: SlackDouble, listener: Listener) -> None:
    ts = await slack.post("U1", "C1", "practice moved")

    assert [each.outcome for each in slack.deliveries] == ["acknowledged"]
    assert [each.payload["event"]["ts"] for each in listener.seen] == [ts]
    assert [each.retry_attempt for each in listener.seen] == [0]


@pytest.mark.parametrize("place", ["D1", "G1"])
async def test_the_app_hears_nothing_of_where_it_is_not(slack: SlackDouble, listener: Listener, place: str) -> None:
    ts = await slack.post("U1", place, "just between us")
    await slack.edit("U1", place, ts, "still between us")
    await slack.delete("U1", place, ts)

    assert slack.deliveries == []


async def test_an_event_needs_its_scope_and_its_subscription(slack: SlackDouble, listener: Listener) -> None:
    slack.world.scopes.discard("channels:history")
    slack.subscriptions = {"message.channels"}
    await slack.post("U1", "C1", "not for the bot")
    await slack.change_user("U2", name="samuel")

    assert slack.deliveries == []


async def test_a_refreshed_connection_comes_back(slack: SlackDouble, listener: Listener) -> None:
    await slack.refresh()
    await slack.wait_for(lambda: slack.sockets.opened == 2 and slack.connections == 1)
    await slack.post("U1", "C1", "hello")

    assert [each.outcome for each in slack.deliveries] == ["acknowledged"]


async def test_a_dropped_connection_comes_back(slack: SlackDouble, listener: Listener) -> None:
    await slack.drop()
    await slack.wait_for(lambda: slack.sockets.opened == 2)
    await slack.post("U1", "C1", "hello")

    assert [each.outcome for each in slack.deliveries] == ["acknowledged"]


async def test_what_was_not_acknowledged_comes_again_at_most_three_times(
    slack: SlackDouble, listener: Listener
) -> None:
    listener.deaf = True
    slack.background(slack.post("U1", "C1", "hello"))
    await slack.wait_for(lambda: bool(listener.seen) or bool(slack.sockets.connections[0].pending))
    await slack.drop()
    await slack.settle()
    outcomes = [slack.deliveries[0].outcome]
    for _ in range(4):
        await slack.retry_unacked()
        outcomes.append(slack.deliveries[0].outcome)

    assert outcomes == ["closed", "nowhere", "nowhere", "nowhere", "nowhere"]
    assert slack.deliveries[0].attempts == 4


async def test_a_retry_says_so(slack: SlackDouble, listener: Listener) -> None:
    slack.go_silent()
    await slack.post("U1", "C1", "hello")
    for connection in slack.sockets.connections:
        connection.silent = False
    await slack.retry_unacked()

    told = [(each.retry_attempt, each.retry_reason, each.payload["event_id"]) for each in listener.seen]
    assert told == [(1, "timeout", slack.deliveries[0].payload["event_id"])]
    assert slack.deliveries[0].outcome == "acknowledged"


async def test_a_silent_connection_answers_no_ping(slack: SlackDouble, listener: Listener) -> None:
    await slack.wait_for(lambda: slack.sockets.connections[0].pings > 0)
    slack.go_silent()
    delivery = await slack.deliver({"type": "event_callback", "event": {"type": "goodbye"}})

    assert (delivery.outcome, slack.connections) == ("silent", 0)


async def test_the_eleventh_connection_is_turned_away(slack: SlackDouble, listener: Listener) -> None:
    slack.sockets.connections += slack.sockets.connections * 9
    before = slack.sockets.opened
    url = await listener.socket.issue_new_wss_url()
    assert listener.socket.aiohttp_client_session is not None
    async with listener.socket.aiohttp_client_session.ws_connect(url) as extra:
        frames = [message.json() async for message in extra]
    del slack.sockets.connections[1:]

    assert [each["reason"] for each in frames] == ["too_many_websockets"]
    assert slack.sockets.opened == before


async def test_a_ticket_opens_one_connection(slack: SlackDouble, listener: Listener) -> None:
    session = listener.socket.aiohttp_client_session
    assert session is not None
    async with session.get(slack.origin + "/link/?ticket=used") as answer:
        assert answer.status == 408


async def test_a_payload_for_an_event_is_a_problem(slack: SlackDouble, listener: Listener) -> None:
    listener.answers["events_api"] = {"text": "thanks"}
    await slack.post("U1", "C1", "hello")

    assert slack.problems == ["socket: payload in the acknowledgement of events_api, which takes none"]


# -- signed HTTP


class Site:
    """A request URL that checks signatures as Slack's own verifier does."""

    def __init__(self, slack: SlackDouble) -> None:
        self.verifier = SignatureVerifier(slack.signing_secret)
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.statuses: list[int] = []
        self.headers: dict[str, str] = {}

    async def handle(self, request: web.Request) -> web.Response:
        body = await request.text()
        headers = {key.lower(): value for key, value in request.headers.items()}
        if not self.verifier.is_valid_request(body, headers):
            return web.Response(status=401)
        self.requests.append((body, headers))
        if request.content_type == "application/json" and (await request.json())["type"] == "url_verification":
            return web.json_response({"challenge": (await request.json())["challenge"]})
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200, headers=self.headers)


@pytest.fixture
async def site(slack: SlackDouble) -> AsyncIterator[Site]:
    found = Site(slack)
    app = web.Application()
    app.router.add_post("/slack/events", found.handle)
    server = TestServer(app)
    await server.start_server()
    slack.http_target(str(server.make_url("/slack/events")))
    yield found
    await server.close()


async def test_an_honest_request_is_signed(slack: SlackDouble, site: Site) -> None:
    await slack.post("U1", "C1", "hello")
    await slack.slash("U1", "C1", "/policy", "photos & video")
    await slack.shortcut("U1", "D1", await slack.post("U2", "D1", "psst"), "report_message")

    assert [each.outcome for each in slack.deliveries] == ["acknowledged"] * 3
    kinds = [headers["content-type"].partition(";")[0] for _, headers in site.requests]
    assert kinds == ["application/json", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded"]
    assert "text=photos+%26+video" in site.requests[1][0]


async def test_the_request_url_is_verified(slack: SlackDouble, site: Site) -> None:
    delivery = await slack.verify_url()

    assert (delivery.status, delivery.answer) == (200, {"challenge": "c-123"})
    slack.assert_clean()


@pytest.mark.parametrize("forgery", [Forgery(signature=True), Forgery(age=400), Forgery(unsigned=True)], ids=repr)
async def test_a_forged_request_is_refused_and_never_sent_again(
    slack: SlackDouble, site: Site, forgery: Forgery
) -> None:
    delivery = await slack.deliver({"type": "event_callback", "event": {"type": "message"}}, forgery=forgery)
    await slack.retry_unacked()

    assert (delivery.outcome, delivery.status, delivery.attempts, site.requests) == ("refused", 401, 1, [])


async def test_a_refused_event_comes_again_and_says_so(slack: SlackDouble, site: Site) -> None:
    site.statuses = [500, 404]
    await slack.post("U1", "C1", "hello")
    await slack.retry_unacked()
    await slack.retry_unacked()

    told: list[Any] = [(each.get("x-slack-retry-num"), each.get("x-slack-retry-reason")) for _, each in site.requests]
    assert told == [(None, None), ("1", "http_error"), ("2", "http_error")]
    assert slack.deliveries[0].outcome == "acknowledged"


async def test_the_app_may_refuse_retries(slack: SlackDouble, site: Site) -> None:
    site.statuses, site.headers = [500], {"x-slack-no-retry": "1"}
    await slack.post("U1", "C1", "hello")

    assert await slack.retry_unacked() == []


async def test_nobody_listens(slack: SlackDouble) -> None:
    slack.http_target("http://127.0.0.1:9/slack/events")
    await slack.post("U1", "C1", "hello")

    assert [each.outcome for each in slack.deliveries] == ["nowhere"]
