"""Codes are counted in memory and written down now and then."""

from __future__ import annotations

from bot.clock import SetClock
from bot.health import Health
from storage.stores import memory_stores
from tests.builders import NOW


async def test_counts_are_written_down_once() -> None:
    stores = memory_stores()
    health = Health(log=stores.health, clock=SetClock(NOW))
    for _ in range(3):
        health.note("slack.bad_signature")
    health.note("slack.rate_limited")
    await health.flush()
    await health.flush()
    assert [(one.what, one.count, one.first_at) for one in await stores.health.noted()] == [
        ("slack.bad_signature", 3, NOW),
        ("slack.rate_limited", 1, NOW),
    ]


async def test_a_platform_that_cannot_be_spoken_to_is_a_problem() -> None:
    health = Health(log=memory_stores().health, clock=SetClock(NOW))
    health.note("slack.rate_limited")
    assert health.problems == {}
    health.note("slack.token_revoked")
    health.note("slack.token_revoked")
    assert health.problems == {"slack": "token_revoked"}
