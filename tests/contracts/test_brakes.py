"""How brakes stand: one state each, the newest."""

from __future__ import annotations

from dataclasses import replace

from policy.model import BrakeState
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW

DMS = BrakeState(workspace="g", name="brake.dms", applied="s1", since=NOW, until=NOW + HOUR, looked=NOW)


async def test_a_state_is_kept_changed_and_dropped(stores: Stores) -> None:
    assert list(await stores.brakes.of("g")) == []
    other = replace(DMS, workspace="h")
    call = BrakeState(workspace="g", name="voice:9", told="abc", since=NOW)
    for one in (call, DMS, other):
        await stores.brakes.keep(one)
    assert list(await stores.brakes.of("g")) == [DMS, call]
    lost = replace(DMS, trouble="no_right", until=None, told="x")
    await stores.brakes.keep(lost)
    for name in ("voice:9", "voice:9"):
        await stores.brakes.drop("g", name)
    assert list(await stores.brakes.of("g")) == [lost]
    assert list(await stores.brakes.of("h")) == [other]
