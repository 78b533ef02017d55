"""In the quiet hours nobody is reminded; in the morning everybody is, once, before and after a clock change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import time
from zoneinfo import ZoneInfo

import pytest

from policy.model import Calendar
from policy.model import QuietHours
from policy.model import Reminder
from tests.bot.replicas import SCHOOL
from tests.bot.replicas import open_replicas
from tests.builders import COACH
from tests.builders import WORKSPACE

ZONE = ZoneInfo("America/New_York")
NIGHT = Calendar(quiet=QuietHours(since=time(21), until=time(7)))


@pytest.mark.parametrize("month", [3, 10], ids=["clocks put forward", "clocks put back"])
async def test_what_is_due_at_night_waits_until_the_morning(sqlite_url: str, month: int) -> None:
    day = {3: 14, 10: 31}[month]
    midnight = datetime(2027, month, day, 0, 30, tzinfo=ZONE).astimezone(UTC)
    replicas = await open_replicas(sqlite_url, midnight, COACH)
    replicas.school = replace(SCHOOL, calendar=NIGHT)
    due = Reminder(kind="decorum_yearly", subject="coach", period="2026", due=midnight, member=COACH.ref)
    await replicas.houses[0].reminders.plan([due], workspace=WORKSPACE)
    hours = [datetime(2027, month, day, *at, tzinfo=ZONE).astimezone(UTC) for at in ((3, 30), (6, 59), (7, 0), (9, 0))]
    told = [await replicas.at(one) for one in hours]
    await replicas.close()
    assert told == [[], [], [("coach", "decorum.yearly")], []]
