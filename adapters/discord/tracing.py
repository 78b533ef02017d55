"""How the requests to Discord ended, and when its connection last gave a sign of life: for figures alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import SimpleNamespace

import discord
from aiohttp import ClientSession
from aiohttp import TraceConfig
from aiohttp import TraceRequestEndParams
from aiohttp import TraceRequestExceptionParams

Called = Callable[[str], None]
"""Hears how a request ended: `ok`, `refused`, `rate_limited`, `failed` (Discord's own fault) or `unreachable`."""


def uncounted(_outcome: str) -> None:
    """Where nobody counts requests."""


def tracing(called: Called) -> TraceConfig:
    """What the library's connections tell of every request, also of those that it repeats by itself."""

    async def ended(_session: ClientSession, _context: SimpleNamespace, params: TraceRequestEndParams) -> None:
        called(outcome_of(params.response.status))

    async def broke(_session: ClientSession, _context: SimpleNamespace, _params: TraceRequestExceptionParams) -> None:
        called("unreachable")

    trace = TraceConfig()
    trace.on_request_end.append(ended)
    trace.on_request_exception.append(broke)
    return trace


def outcome_of(status: int) -> str:
    """What an HTTP status says of a request; the gateway's own answer is 101."""
    if status < 400:
        return "ok"
    return "rate_limited" if status == 429 else "failed" if status >= 500 else "refused"


def last_heard(client: discord.Client) -> float | None:
    """Seconds since anything came over the connection, an answer to a heartbeat included; None before the first."""
    keeper = getattr(getattr(client, "ws", None), "_keep_alive", None)
    moment = getattr(keeper, "_last_recv", None)
    return time.perf_counter() - moment if isinstance(moment, float) else None
