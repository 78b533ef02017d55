"""Brakes stand as they were decided: asked for once, renewed in time, and never put back by themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.brakes.tasks import PAUSE
from policy.model import Brake
from policy.model import DeliveryError
from policy.model import Mode
from tests.bot.brakes.braking import AWAY
from tests.bot.brakes.braking import NO_RIGHT
from tests.bot.brakes.braking import Stage
from tests.builders import NOW

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("mode", [Mode.OBSERVE, Mode.WARN])
async def test_nothing_is_asked_without_a_decision(mode: Mode) -> None:
    stage = Stage()
    assert await stage.look() == []
    stage.decide(Brake.DMS, "s1", mode)
    assert (await stage.look(), stage.told) == ([], [])


async def test_the_pause_is_asked_for_once_and_renewed_before_it_lapses() -> None:
    stage = Stage()
    stage.decide(Brake.DMS, "s1")
    assert (await stage.look(), stage.braking.paused) == (["pause"], NOW + PAUSE)
    assert await stage.look() == []
    asked = []
    for _ in range(24):
        stage.clock.set(stage.clock.now() + HOUR)
        stage.keeper = stage.again()
        asked += await stage.look()
        assert stage.braking.paused is not None
        assert stage.braking.paused - stage.clock.now() > 14 * HOUR
    assert asked.count("pause") == 2
    assert stage.told == []


async def test_an_end_is_carried_out_once() -> None:
    stage = Stage()
    stage.decide(Brake.DMS, "s1")
    await stage.look()
    stage.clock.set(stage.clock.now() + HOUR)
    stage.decide(Brake.DMS, "s2", Mode.OBSERVE)
    assert (await stage.look(), stage.braking.paused, await stage.state(Brake.DMS)) == (["end"], None, None)
    assert await stage.look() == []


async def test_who_switched_it_off_by_hand_is_not_overruled() -> None:
    stage = Stage()
    stage.decide(Brake.DMS, "s1")
    await stage.look()
    stage.braking.paused = None
    stage.clock.set(stage.clock.now() + HOUR)
    assert (await stage.look(), stage.troubles) == (["look"], [("switched_off", ())])
    for _ in range(12):
        stage.clock.set(stage.clock.now() + HOUR)
        assert await stage.look() == []
    assert len(stage.told) == 1
    stage.decide(Brake.DMS, "s2")
    assert await stage.look() == ["pause"]
    found = await stage.state(Brake.DMS)
    assert found is not None
    assert (found.trouble, found.applied) == ("", "s2")


async def test_a_pause_that_lapsed_while_we_were_away_is_nobodys_deed() -> None:
    stage = Stage()
    stage.decide(Brake.DMS, "s1")
    await stage.look()
    stage.clock.set(stage.clock.now() + 30 * HOUR)
    stage.braking.paused = None
    assert (await stage.look(), stage.told) == (["look", "pause"], [])


@pytest.mark.parametrize("brake", Brake)
async def test_a_missing_right_is_told_once_and_not_asked_again(brake: Brake) -> None:
    stage = Stage()
    stage.braking.error = NO_RIGHT
    stage.decide(brake, "s1")
    await stage.look()
    assert stage.troubles == [("no_right", ())]
    for _ in range(30):
        stage.clock.set(stage.clock.now() + HOUR)
        assert await stage.look() == []
    assert len(stage.told) == 1
    stage.braking.error = None
    stage.decide(brake, "s2")
    assert await stage.look() != []
    found = await stage.state(brake)
    assert found is not None
    assert found.trouble == ""


async def test_a_server_without_community_refuses() -> None:
    stage = Stage()
    stage.braking.error = DeliveryError("no", retry=False, code="discord:50035")
    stage.decide(Brake.DMS, "s1")
    await stage.look()
    assert stage.troubles == [("refused", ())]


async def test_a_platform_that_is_away_is_asked_again() -> None:
    stage = Stage()
    stage.decide(Brake.DMS, "s1")
    stage.braking.error = AWAY
    assert (await stage.look(), stage.told) == (["pause"], [])
    stage.braking.error = None
    assert await stage.look() == ["pause"]


async def test_rules_are_made_as_planned_and_looked_at_every_night() -> None:
    stage = Stage()
    stage.decide(Brake.AUTOMOD, "s1")
    assert await stage.look() == ["rules", "make pii.password"]
    assert await stage.look() == []
    stage.clock.set(stage.clock.now() + 25 * HOUR)
    assert (await stage.look(), stage.told) == (["rules"], [])


async def test_a_rule_that_was_edited_by_hand_is_told_once_and_put_back_when_somebody_says_so() -> None:
    stage = Stage()
    stage.decide(Brake.AUTOMOD, "s1")
    await stage.look()
    [(ident, rule)] = stage.braking.standing.items()
    stage.braking.standing[ident] = replace(rule, exempt_roles=("5",))
    for _ in range(3):
        stage.clock.set(stage.clock.now() + 25 * HOUR)
        assert await stage.look() == ["rules"]
    assert stage.troubles == [("changed", ("pii.password:exempt",))]
    stage.braking.standing[ident] = replace(rule, enabled=False)
    stage.clock.set(stage.clock.now() + 25 * HOUR)
    await stage.look()
    assert stage.troubles[1:] == [("changed", ("pii.password:off",))]
    stage.decide(Brake.AUTOMOD, "s2")
    assert await stage.look() == ["rules", "make pii.password"]
    assert stage.braking.standing == {ident: rule}


async def test_switched_off_our_rules_go() -> None:
    stage = Stage()
    stage.decide(Brake.AUTOMOD, "s1")
    await stage.look()
    stage.clock.set(stage.clock.now() + HOUR)
    stage.decide(Brake.AUTOMOD, "s2", Mode.OBSERVE)
    assert await stage.look() == ["rules", "unmake r0"]
    assert (stage.braking.standing, await stage.state(Brake.AUTOMOD)) == ({}, None)


async def test_where_the_rule_only_observes_it_is_made_switched_off() -> None:
    stage = Stage(mode=Mode.OBSERVE)
    stage.decide(Brake.AUTOMOD, "s1")
    await stage.look()
    assert [one.enabled for one in stage.braking.standing.values()] == [False]


async def test_what_is_shown_to_whoever_wrote_is_short_and_names_the_clause() -> None:
    [rule] = (await Stage(packs=("dracut",)).planner.plan("w")).rules
    assert rule.text == (
        "This looks like a password, which the policy keeps out of chat: Student Guidelines 2. "
        "Take it out and send again."
    )
    assert len(rule.text) <= 150
