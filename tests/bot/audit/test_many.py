"""Every planted one-to-one among 2,000 conversations, and nothing else."""

from __future__ import annotations

import random

from benchmarks.audit import Town
from benchmarks.audit import fill
from benchmarks.audit import looked
from benchmarks.audit import opened
from benchmarks.audit import planned
from storage.seal import Keys


async def test_all_that_were_planted_are_found_and_no_other() -> None:
    town = Town(groups=10)
    plan = planned(town, 2_000, 60, random.Random(7))  # noqa: S311 - no secret
    house = await opened(None, Keys.generate())
    await fill(house, town, plan)
    found, _ = await looked(house)
    await house.close()
    assert found == plan.planted
