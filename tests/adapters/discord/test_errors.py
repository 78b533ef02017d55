"""Refusals of Discord and a broken line: which are worth another try."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
import pytest

from adapters.discord.errors import NETWORK
from adapters.discord.errors import delivery_error


def refusal(status: int, body: Any) -> discord.HTTPException:
    """As discord.py makes it of an answer."""
    response: Any = SimpleNamespace(status=status, reason="")
    return discord.HTTPException(response, body)


@pytest.mark.parametrize(
    ("error", "code", "retry"),
    [
        (refusal(403, {"code": 50007, "message": "no"}), "discord:50007", False),
        (refusal(403, {"code": 50013, "message": "no"}), "discord:50013", False),
        (refusal(404, {"code": 10008, "message": "no"}), "discord:10008", False),
        (refusal(401, {"code": 50027, "message": "no"}), "discord:50027", False),
        (refusal(400, {"code": 40003, "message": "no"}), "discord:40003", True),
        (refusal(401, {"code": 0, "message": "401: Unauthorized"}), "discord:http_401", True),
        (refusal(404, "<html>"), "discord:http_404", False),
        (refusal(429, "<html>error 1015"), "discord:http_429", True),
        (refusal(429, {"code": 20028, "message": "slow"}), "discord:20028", True),
        (refusal(503, ""), "discord:http_503", True),
        (refusal(500, {"code": 130000, "message": "overloaded"}), "discord:130000", True),
        (discord.RateLimited(45), "discord:ratelimited", True),
        (
            discord.GatewayNotFound(),  # type: ignore[no-untyped-call]  # the library leaves it untyped
            "network",
            True,
        ),
        (aiohttp.ServerDisconnectedError(), "network", True),
        (aiohttp.ClientOSError(104, "reset"), "network", True),
        (ConnectionResetError(), "network", True),
        (TimeoutError(), "network", True),
    ],
)
def test_what_it_means(error: Exception, code: str, retry: bool) -> None:
    assert isinstance(error, NETWORK)
    failed = delivery_error(error)
    assert (failed.code, failed.retry) == (code, retry)


def test_the_error_says_nothing_of_what_was_answered() -> None:
    failed = delivery_error(refusal(400, {"code": 50035, "message": "In content: call me", "errors": {}}))
    assert str(failed) == "Discord refused: discord:50035; see Discord's list of JSON error codes"
