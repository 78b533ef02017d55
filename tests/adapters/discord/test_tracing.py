"""How requests to Discord ended, and when the connection last gave a sign of life."""

from __future__ import annotations

from types import SimpleNamespace

import discord
import pytest

from adapters.discord.tracing import last_heard
from adapters.discord.tracing import outcome_of


@pytest.mark.parametrize(
    ("status", "outcome"),
    [(101, "ok"), (204, "ok"), (304, "ok"), (403, "refused"), (429, "rate_limited"), (500, "failed"), (503, "failed")],
)
def test_a_status_says_how_a_request_ended(status: int, outcome: str) -> None:
    assert outcome_of(status) == outcome


def test_before_there_is_a_connection_nothing_was_heard() -> None:
    assert last_heard(discord.Client(intents=discord.Intents.none())) is None


def test_what_came_last_over_the_connection_is_what_was_heard() -> None:
    keeper = SimpleNamespace(_last_recv=0.0)
    client = SimpleNamespace(ws=SimpleNamespace(_keep_alive=keeper))
    found = last_heard(client)  # type: ignore[arg-type]
    assert found is not None
    assert found > 0
    assert hasattr(discord.gateway.KeepAliveHandler, "tick")
