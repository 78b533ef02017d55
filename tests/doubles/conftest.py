"""A workspace with a coach and a student, and an app that listens to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from tests.doubles.slack import SlackDouble

SCOPES = (
    "channels:history", "channels:join", "channels:read", "chat:write", "commands", "files:read", "groups:history",
    "groups:read", "im:history", "im:read", "im:write", "mpim:history", "mpim:read", "mpim:write", "users:read",
    "users:read.email",
)  # fmt: skip


@pytest.fixture
async def slack() -> AsyncIterator[SlackDouble]:
    async with SlackDouble(scopes=SCOPES, patience=5) as double:
        double.add_user("U1", "coach", email="coach@school.example")
        double.add_user("U2", "sam", locale="es-ES")
        double.add_channel("C1", "hockey", members=["U1", "U2"])
        double.add_channel("G1", "staff", kind="private", members=["U1", "U2"], bot_in=False)
        double.add_channel("D1", "", kind="im", members=["U1", "U2"], bot_in=False)
        yield double


@pytest.fixture
def client(slack: SlackDouble) -> AsyncWebClient:
    return AsyncWebClient(token=slack.bot_token, base_url=slack.base_url)


class Listener:
    """An app on Socket Mode that acknowledges everything and keeps it."""

    def __init__(self, slack: SlackDouble) -> None:
        web = AsyncWebClient(token=slack.app_token, base_url=slack.base_url)
        # Slack's client looks only this often (seconds) whether a connection went without a word.
        self.socket = SocketModeClient(app_token=slack.app_token, web_client=web, ping_interval=0.05)
        self.seen: list[SocketModeRequest] = []
        self.answers: dict[str, Any] = {}
        self.deaf = False
        self.socket.socket_mode_request_listeners.append(self._heard)

    async def _heard(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        self.seen.append(request)
        if not self.deaf:
            answer = self.answers.get(request.type)
            await client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id, payload=answer))


@pytest.fixture
async def listener(slack: SlackDouble) -> AsyncIterator[Listener]:
    app = Listener(slack)
    await app.socket.connect()  # type: ignore[no-untyped-call]  # the SDK leaves it untyped
    await slack.connected()
    yield app
    await app.socket.close()  # type: ignore[no-untyped-call]


async def refusal(call: Any) -> str:
    """The error of a call that must fail."""
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])
