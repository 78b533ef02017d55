"""Whether traffic may be sent here: a platform that is away for a while makes nobody unready."""

from __future__ import annotations

from collections.abc import Mapping

from bot.health import Health
from bot.wiring.ready import Ready
from policy.model import Backlog
from policy.model import Pile
from storage.memory import memory_stores
from tests.bot.metrics.figures import Standing
from tests.bot.metrics.figures import ago

FINE = {"inbox_oldest_seconds": 0.0, "outbox_oldest_seconds": 0.0}


def asked(standing: Standing, *, works: bool = True, health: Health | None = None) -> Ready:
    noted = health or Health(log=memory_stores().health, clock=standing.clock)
    return Ready(
        noted,
        backlog=standing.stand,
        clock=standing.clock,
        beats=standing.beats,
        heard=lambda: standing.heard,
        works=works,
    )


def wrong(told: Mapping[str, str | float]) -> dict[str, str]:
    return {name: value for name, value in told.items() if isinstance(value, str)}


async def test_nothing_is_wrong_at_first() -> None:
    assert await asked(Standing())() == FINE


async def test_a_database_that_cannot_be_asked_is_named_by_its_class_alone() -> None:
    standing = Standing()
    standing.error = OSError("canary")
    assert await asked(standing)() == {"database": "OSError"}


async def test_a_refused_token_is_named() -> None:
    standing = Standing()
    health = Health(log=memory_stores().health, clock=standing.clock)
    health.note("slack.token_revoked")
    assert await asked(standing, health=health)() == {"slack": "token_revoked", **FINE}


async def test_a_platform_that_is_away_for_minutes_makes_nobody_unready() -> None:
    standing = Standing()
    standing.heard = {"slack": 599.0, "discord": None}
    standing.backlog = Backlog(inbox=Pile(count=1, since=ago(599)), outbox=Pile(count=900, since=ago(86_400)))
    told = await asked(standing)()
    assert told == {"inbox_oldest_seconds": 599.0, "outbox_oldest_seconds": 86_400.0, "slack_heard_seconds": 599.0}


async def test_one_that_is_lost_does_and_so_does_work_that_nobody_does() -> None:
    standing = Standing()
    standing.heard = {"discord": 601.0}
    standing.backlog = Backlog(inbox=Pile(count=1, since=ago(601)))
    standing.beats.beat("tick")
    standing.steady.now += 121
    assert wrong(await asked(standing)()) == {"inbox": "behind", "tick": "late", "discord": "silent"}


async def test_who_only_serves_is_not_asked_for_what_others_do() -> None:
    standing = Standing()
    standing.backlog = Backlog(inbox=Pile(count=1, since=ago(601)))
    standing.beats.beat("tick")
    standing.steady.now += 121
    assert wrong(await asked(standing, works=False)()) == {}
