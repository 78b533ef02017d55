"""The figures of an installation: what waits, what is held, what is connected."""

from __future__ import annotations

from math import isnan

from policy.model import Backlog
from policy.model import DuePile
from policy.model import Pile
from tests.bot.metrics.figures import Standing
from tests.bot.metrics.figures import ago
from tests.bot.metrics.figures import counted
from tests.bot.metrics.figures import of


def due(kind: str, count: int, seconds: float) -> DuePile:
    return DuePile(kind=kind, workspace="T1", count=count, since=ago(seconds))


async def test_what_waits_is_told_with_the_age_of_the_oldest() -> None:
    standing = Standing()
    standing.backlog = Backlog(
        inbox=Pile(count=3, since=ago(90)),
        outbox=Pile(count=2, since=ago(-5)),
        unsealed=Pile(count=7, since=ago(4)),
        due=(due("told", 2, 30), due("quiet", 5, 9_000)),
    )
    found = await standing.figures()
    piles = ("inbox", "outbox", "log_unsealed", "reminders_late")
    assert {one: (of(found, f"chaperone_{one}"), of(found, f"chaperone_{one}_oldest_seconds")) for one in piles} == {
        "inbox": (3, 90),
        "outbox": (2, 0),
        "log_unsealed": (7, 4),
        "reminders_late": (2, 30),
    }
    assert (of(found, "chaperone_reminders_quiet"), of(found, "chaperone_database_up")) == (5, 1)


async def test_without_a_database_nobody_knows() -> None:
    standing = Standing()
    standing.backlog = Backlog(inbox=Pile(count=3, since=ago(90)))
    await standing.figures()
    standing.error = OSError("canary")
    found = await standing.figures()
    assert of(found, "chaperone_database_up") == 0
    assert isnan(of(found, "chaperone_inbox"))
    standing.error = None
    assert of(await standing.figures(), "chaperone_inbox") == 3


async def test_what_is_held_is_told_by_known_codes_and_counted_now_and_then() -> None:
    standing = Standing()
    standing.counts = {"slack:not_in_channel": 2, "slack:Sam Lee": 1, "discord:99999": 4}
    expected = {("slack:not_in_channel",): 2, ("other",): 5}
    assert counted(await standing.figures(), "chaperone_held") == expected
    standing.counts = {}
    assert counted(await standing.figures(), "chaperone_held") == expected


async def test_a_connection_that_is_silent_counts_as_lost() -> None:
    standing = Standing()
    standing.heard = {"slack": 12.0, "discord": 75.0, "other house": None}
    found = await standing.figures()
    assert counted(found, "chaperone_platform_connected") == {("slack",): 1}
    assert counted(found, "chaperone_platform_silent_seconds") == {("slack",): 12, ("discord",): 75}


async def test_ticks_and_censuses_have_an_age_once_they_were() -> None:
    standing = Standing()
    assert isnan(of(await standing.figures(), "chaperone_tick_age_seconds"))
    standing.beats.beat("tick")
    standing.steady.now += 20
    standing.beats.beat("census")
    standing.steady.now += 1
    found = await standing.figures()
    assert (of(found, "chaperone_tick_age_seconds"), of(found, "chaperone_census_age_seconds")) == (21, 1)


async def test_it_says_what_runs_here() -> None:
    standing = Standing()
    standing.drawn.about(version="1.2.3", role="all")
    found = [key[1] for key in await standing.figures() if key[0] == "chaperone_build_info"]
    assert [(dict(one)["version"], dict(one)["role"]) for one in found] == [("1.2.3", "all")]
