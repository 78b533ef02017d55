"""A school day through the installation as it runs: when it is over, nothing of it is left in the process."""

from __future__ import annotations

import asyncio
import gc
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import SetClock
from bot.wiring import Keys
from tests.builders import NOW
from tests.doubles.slack.double import SlackDouble
from tests.live.conftest import LOCALES
from tests.live.school import REGISTERED
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

HOURS = 24
OURS = ("adapters.", "bot.", "policy.", "storage.")
GROWTH = 40
"""How many objects of ours more there may be after a second half of the day than after the first: caches breathe."""
OPEN = Path("/proc/self/fd")
needs_proc = pytest.mark.skipif(not OPEN.exists(), reason="this system does not list what a process holds open")


def held_open() -> Counter[str]:
    """What the process holds open, by kind: a socket's number says nothing, a file's path does."""
    found: Counter[str] = Counter()
    for one in OPEN.iterdir():
        try:
            target = str(one.readlink())
        except OSError:
            continue
        found[target.partition(":")[0] if not target.startswith("/") else target] += 1
    return found


def objects() -> Counter[str]:
    """Objects of ours that are alive."""
    gc.collect()
    kinds = (type(one) for one in gc.get_objects())
    # made by hand, a class of somebody else's may hold anything under that name
    return Counter(f"{one.__module__}.{one.__qualname__}" for one in kinds if str(one.__module__).startswith(OURS))


async def an_hour(slack: SlackDouble, school: School, hour: int) -> None:
    """Somebody asks, somebody slips, somebody edits, somebody looks whether it is up; the clock does its round."""
    said = await slack.post(user("lily"), channel("team"), f"see you at {hour}")
    await slack.post(user("coach"), channel("pair"), f"bring your form number {hour}")
    await slack.edit(user("lily"), channel("team"), said, "my number is 978-555-0164")
    assert (await school.get("/healthz"))[0] == 200
    await school.settle()
    await school.house.app.tick()
    await school.house.app.tidy()
    await school.settle()


async def a_day(slack: SlackDouble, folder: Path, url: str, *, hours: int) -> int:
    """Open, live through the hours, close. Returns by how many the objects grew from the half to the end."""
    clock, half = SetClock(NOW), Counter[str]()
    async with a_school(
        slack, folder, http=True, clock=clock, keys=Keys.generate(), registered=REGISTERED, DATABASE_URL=url
    ) as school:
        for hour in range(hours):
            clock.set(NOW + timedelta(hours=hour))
            await an_hour(slack, school, hour)
            if hour == hours // 2:
                half = objects()
        grown = objects() - half
        assert len(await school.judged()) >= 3 * hours
        return sum(grown.values())


@needs_proc
async def test_after_a_day_no_task_connection_or_file_is_left(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "for-a-while"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    async with SlackDouble(scopes=SCOPES) as slack:
        for name, locale in LOCALES.items():
            slack.add_user(user(name), name.title(), email=f"{name}@school.example", locale=locale)
        everybody = [user(name) for name in LOCALES]
        slack.add_channel(channel("team"), "team", kind="private", members=everybody)
        slack.add_channel(channel("pair"), "pair", kind="private", members=[user("coach"), user("sam")])
        await a_day(slack, tmp_path, database_url, hours=1)  # what is loaded once and kept
        before = (asyncio.all_tasks(), held_open())
        grown = await a_day(slack, tmp_path, database_url, hours=HOURS)
        gc.collect()
        after = (asyncio.all_tasks(), held_open())
    assert [one.get_name() for one in after[0] - before[0]] == []
    assert (after[1] - before[1], list(folder.iterdir())) == (Counter(), [])
    assert grown <= GROWTH
