"""Trading a code for a right, whatever comes instead of Slack's answer: a right that was asked for, or an error."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from adapters.slack.oversight_oauth import SlackOversight
from policy.model import MemberRef
from policy.model import OversightGranted
from policy.model import SignInError

SECRET, BACK = "the-secret-of-the-app", "https://chaperone.school.example/slack/oversight/back"
RIGHT: dict[str, Any] = {
    "ok": True, "app_id": "A1", "team": {"id": "T1"}, "enterprise": None, "is_enterprise_install": False,
    "authed_user": {"id": "U0COACH", "scope": "im:read", "token_type": "user", "access_token": "xoxp-1-secret"},
}  # fmt: skip
GRANTED = OversightGranted(account=MemberRef(workspace="T1", id="U0COACH"), token="xoxp-1-secret")


@asynccontextmanager
async def asking(body: bytes, kind: str = "application/json") -> AsyncIterator[SlackOversight]:
    """Who asks a Slack that answers this."""

    async def answer(request: web.Request) -> web.Response:
        last = request.path.endswith("oauth.v2.access")
        return web.Response(body=body if last else b'{"ok": true, "revoked": true}', content_type=kind)

    app = web.Application()
    app.router.add_route("*", "/api/{method}", answer)
    async with TestServer(app) as server:
        yield SlackOversight("1.2", SECRET, note=lambda _code: None, api_url=str(server.make_url("/api/")))


def given(**changed: object) -> bytes:
    return json.dumps({**RIGHT, "authed_user": {**RIGHT["authed_user"], **changed}}).encode()


async def test_the_right_that_was_asked_for_is_taken() -> None:
    async with asking(json.dumps(RIGHT).encode()) as overseer:
        assert await overseer.grant("code", back=BACK) == GRANTED


@pytest.mark.parametrize("kind", ["application/json", "text/html"])
@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b"[1]", b"5", b'"x"', b"<html><img src=x></html>", b"[" * 100_000, b'{"a":' * 50_000,
        b"9" * 5_000, b'{"ok": true}', b'{"ok": 1, "team": 5}', b'{"ok": [], "error": {}}', b"\xff\xfe", b"{" * 9,
        given(id=["U0COACH"]), given(id=None), given(scope=["im:read"]), given(scope="im:read,admin"),
        given(token_type="bot"), given(access_token={"a": 1}), given(access_token=""),
    ],
    ids=range(22),
)  # fmt: skip
async def test_whatever_else_is_answered_is_an_error(body: bytes, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    async with asking(body, kind) as overseer:
        with capture_logs() as ours, pytest.raises(SignInError):
            await overseer.grant("code", back=BACK)
    said = repr(ours) + caplog.text
    assert [one for one in (SECRET, "xoxp-", "U0COACH", "<img") if one in said] == []
