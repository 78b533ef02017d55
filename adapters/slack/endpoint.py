"""Slack's signed requests: bolt checks signature and clock, and what is refused is counted."""

from __future__ import annotations

import time
from collections.abc import Sequence

from slack_bolt.adapter.starlette.async_handler import to_starlette_response
from slack_bolt.async_app import AsyncBoltRequest
from starlette.requests import Request
from starlette.responses import Response

from adapters.slack.errors import Note
from adapters.slack.listen import Listener

WINDOW = 300
"""Seconds that a request's time may be off (Slack, Verifying requests from Slack)."""
_REFUSED = 401
_READ = frozenset({"content-type", "x-slack-request-timestamp", "x-slack-signature"})
"""What bolt is to know of a request's headers: nobody outside says which of its listeners is to run."""


class Endpoint:
    """Answers `POST /slack/events`: events, presses, forms and commands alike."""

    def __init__(self, listener: Listener, note: Note) -> None:
        """Take bolt's listener."""
        self._listener = listener
        self._note = note

    async def __call__(self, request: Request) -> Response:
        """One request of Slack's, or of somebody who pretends to be Slack."""
        body = await request.body()

        def read() -> AsyncBoltRequest:
            told: dict[str, str | Sequence[str]] = {
                key: value for key, value in request.headers.items() if key in _READ
            }
            return AsyncBoltRequest(body=body.decode(), headers=told)

        answer = await self._listener.answer(read)
        if answer.status == _REFUSED:
            self._note("slack.old_timestamp" if _is_old(request) else "slack.bad_signature")
        return to_starlette_response(answer)


def _is_old(request: Request) -> bool:
    """A request whose clock is off is refused even where its signature is right."""
    try:
        sent = int(request.headers.get("x-slack-request-timestamp", ""))
    except ValueError:
        return False
    return abs(time.time() - sent) > WINDOW
