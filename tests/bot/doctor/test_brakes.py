"""The doctor says of a brake that is on whether it stands, and of one that is off nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.doctor import State
from bot.doctor.brakes import Braked
from bot.doctor.brakes import brakes
from policy.model import Brake
from policy.model import BrakeState
from policy.model import BrakeTrouble
from policy.model import Mode
from policy.model import ModeSetting
from tests.builders import NOW

ON = ModeSetting(id="s1", workspace="g", mode=Mode.ENFORCE, since=NOW, rule=Brake.DMS)
STANDS = BrakeState(workspace="g", name=Brake.DMS, applied="s1", until=NOW + timedelta(hours=20))


def told(*states: BrakeState) -> list[State]:
    return [one.state for one in brakes([Braked(settings=(ON,), states=states)], NOW + timedelta(hours=1))]


def test_a_brake_that_is_off_is_no_check() -> None:
    assert list(brakes([Braked(), Braked(states=(STANDS,))], NOW)) == []


def test_one_that_is_on_stands_waits_or_has_lapsed() -> None:
    assert told(STANDS) == [State.OK]
    assert told() == [State.WARN]
    assert told(BrakeState(workspace="g", name=Brake.DMS, applied="s1", until=NOW)) == [State.FAIL]


@pytest.mark.parametrize("trouble", BrakeTrouble)
def test_every_trouble_is_red_and_leads_to_the_page(trouble: BrakeTrouble) -> None:
    state = BrakeState(workspace="g", name=Brake.DMS, applied="s1", trouble=trouble)
    [check] = brakes([Braked(settings=(ON,), states=(state,))], NOW)
    assert (check.state, "page Brakes" in check.do) == (State.FAIL, True)
