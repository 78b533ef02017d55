"""bolt has loggers of its own, and leaves ours alone."""

from __future__ import annotations

import logging
from datetime import datetime

import pytest
from slack_bolt.async_app import AsyncBoltRequest

from adapters.slack.client import make_client
from adapters.slack.listen import Listener
from adapters.slack.translated import Me


class Nobody:
    """Nobody listens."""


async def _nothing(_: datetime) -> None:
    """Nothing is missing."""


async def test_a_request_leaves_our_own_log_as_loud_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = logging.getLogger("chaperone")
    monkeypatch.setattr(ours, "level", logging.INFO)
    listener = Listener(
        client=make_client("xoxb-1", note=lambda _: None),
        me=Me(workspace="T1", user="U1", bot="B1", app="A1"),
        intake=Nobody(),  # type: ignore[arg-type]  # a check of the address asks nobody
        note=lambda _: None,
        missed=_nothing,
        bot_token="xoxb-1",
    )
    body = {"type": "url_verification", "challenge": "c"}
    await listener.answer(lambda: AsyncBoltRequest(body=body, mode="socket_mode"))
    assert ours.level == logging.INFO
