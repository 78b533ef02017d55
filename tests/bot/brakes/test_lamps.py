"""The lamp of a brake says how it stands and since when; a trouble keeps its first day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from datetime import timedelta

import pytest

from bot.brakes.lamps import Lamp
from bot.brakes.lamps import Light
from bot.brakes.lamps import lamps_of
from policy.model import Brake
from policy.model import BrakeState
from policy.model import Mode
from policy.model import ModeSetting
from tests.bot.brakes.braking import NO_RIGHT
from tests.bot.brakes.braking import Stage
from tests.builders import NOW
from tests.builders import WORKSPACE

DAY = timedelta(days=1)
ON = ModeSetting(id="s1", workspace=WORKSPACE, mode=Mode.ENFORCE, since=NOW - 3 * DAY, rule=Brake.DMS)
OFF = replace(ON, id="s2", mode=Mode.OBSERVE, since=NOW - DAY)
STANDS = BrakeState(workspace=WORKSPACE, name=Brake.DMS, applied="s1", since=NOW - 2 * DAY, until=NOW + DAY)


@pytest.mark.parametrize(
    ("settings", "state", "light", "since"),
    [
        ((), None, Light.OFF, None),
        ((ON,), None, Light.WAITS, ON.since),
        ((ON,), replace(STANDS, applied="s0"), Light.WAITS, ON.since),
        ((ON,), STANDS, Light.ON, ON.since),
        ((ON,), replace(STANDS, until=NOW - DAY), Light.LAPSED, NOW - DAY),
        ((ON,), replace(STANDS, trouble="switched_off"), Light.SWITCHED_OFF, STANDS.since),
        ((ON,), replace(STANDS, trouble="no_right", until=None), Light.NO_RIGHT, STANDS.since),
        ((ON, OFF), STANDS, Light.OFF, OFF.since),
    ],
)
def test_a_lamp(
    settings: tuple[ModeSetting, ...], state: BrakeState | None, light: Light, since: datetime | None
) -> None:
    automod = Lamp(brake=Brake.AUTOMOD, light=Light.OFF, since=None)
    shown = lamps_of(settings, [state] if state else [], NOW)
    assert shown == (automod, Lamp(brake=Brake.DMS, light=light, since=since))
    assert shown[1].fine is (light in {Light.OFF, Light.ON})


async def test_a_trouble_keeps_the_moment_at_which_it_was_found() -> None:
    stage = Stage()
    stage.decide(Brake.AUTOMOD, "s1")
    await stage.look()
    stage.braking.standing.clear()
    found = NOW + DAY
    for days in (1, 2):
        stage.clock.set(NOW + days * DAY)
        await stage.look()
    lamp, _ = lamps_of(stage.modes.settings, await stage.stores.brakes.of(WORKSPACE), stage.clock.now())
    assert (lamp.light, lamp.since, len(stage.troubles)) == (Light.CHANGED, found, 1)


async def test_a_permission_that_is_gone_is_no_lamp_that_burns() -> None:
    stage = Stage()
    stage.braking.error = NO_RIGHT
    stage.decide(Brake.DMS, "s1")
    await stage.look()
    _, lamp = lamps_of(stage.modes.settings, await stage.stores.brakes.of(WORKSPACE), NOW)
    assert (lamp.light, lamp.since) == (Light.NO_RIGHT, NOW)
