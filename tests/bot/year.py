"""A school year under replicas that are stopped and killed: what fell due, and what a calendar of its own expects.

Shared by the tests, which look in every few days, and by `make bench-reminders`, which looks in every few hours.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta
from random import Random
from zoneinfo import ZoneInfo

from bot.wiring import House
from policy.model import Calendar
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Days
from policy.model import Mode
from policy.model import Role
from policy.model import School
from tests.bot.replicas import Replicas
from tests.bot.replicas import open_replicas
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_member

ZONE = ZoneInfo("America/New_York")
START = datetime(2026, 8, 1, 12, 0, tzinfo=UTC)
END = datetime(2027, 8, 2, 12, 0, tzinfo=UTC)
"""A year that holds both clock changes: 1 November 2026 and 14 March 2027."""
AUTUMN = Days(first=date(2026, 8, 26), last=date(2026, 12, 18))
SPRING = Days(first=date(2027, 1, 4), last=date(2027, 6, 11))
SCHOOL = School(
    packs=("dracut", "nycdoe", "mmsd", "mit"),
    zone=ZONE.key,
    mode=Mode.WARN,
    supervisor="supervisor",
    calendar=Calendar(terms=(AUTUMN, SPRING), holidays=(Days(first=date(2026, 11, 26), last=date(2026, 11, 27)),)),
)
PARTS = ("yearly", "rounds", "weekly", "occasions")
STAFF = {"coach", "supervisor", "teacher"}
DAY = timedelta(days=1)


class Everything(Replicas):
    """Replicas that plan all that a running installation plans."""

    async def plan(self, house: House) -> int:
        """What the clock does hourly."""
        return sum([await getattr(house, part).plan([WORKSPACE]) for part in PARTS])


@dataclass(slots=True, kw_only=True)
class Year:
    """A year in steps. At each one some replicas plan and tick; now and then one is stopped, or killed at work."""

    replicas: Replicas
    random: Random
    killed: int = 0
    stopped: int = 0
    steps: int = 0
    planned: set[tuple[str, str, datetime]] = field(default_factory=set)

    async def step(self, moment: datetime) -> None:
        """The clock stands at a moment: everybody works, and somebody may come to harm."""
        self.replicas.clock.set(moment)
        self.steps += 1
        harm = self.random.random()
        if harm < 0.1:
            await self._kill()
        elif harm < 0.17:
            self.stopped += 1
            await self.replicas.stop(self.random.randrange(len(self.replicas.houses)))
            await self.replicas.start()
        await self._work()

    async def _work(self) -> None:
        houses = self.replicas.houses
        await asyncio.gather(*(self.replicas.plan(one) for one in houses))
        self.planned.update(await self.replicas.waiting())
        await houses[0].app.recover()
        while any(await asyncio.gather(*(one.app.tick() for one in houses))):
            pass
        await asyncio.gather(*(one.jobs.drain() for one in houses))

    async def _kill(self) -> None:
        """One replica goes down somewhere between looking for what is due and having told it."""
        self.killed += 1
        victim = self.replicas.houses[self.random.randrange(len(self.replicas.houses))]
        work: list[Callable[[], Awaitable[object]]] = [lambda: self.replicas.plan(victim), victim.app.tick]
        task = asyncio.ensure_future(self.random.choice(work)())
        for _ in range(self.random.randrange(40)):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        self.replicas.houses.remove(victim)
        await victim.close()
        await self.replicas.start()

    async def told(self) -> Counter[tuple[str, str, str]]:
        """Kind, subject and period of every check that was judged, with how often."""
        checks = await self.replicas.log("check:")
        return Counter(_key(one.event) for one in checks)

    def heard(self) -> Counter[tuple[str, tuple[str, ...], str]]:
        """Who got which notice on which day of the school's calendar, with how often."""
        return Counter(
            (one.to.id, tuple(key.value for key in one.notice.keys), one.delivery)
            for one in self.replicas.chat.delivered
        )


def _key(event: str) -> tuple[str, str, str]:
    kind, _, rest = event.removeprefix("check:").partition(":")
    subject, _, period = rest.rpartition(":")
    return kind, subject, period


async def open_year(url: str, *, seed: int, count: int = 3) -> Year:
    """An installation of some replicas before the year begins."""
    random = Random(seed)  # noqa: S311 - harm that can be repeated
    maria = a_member("maria", Role.STUDENT, parents=("gail",))
    people = (COACH, TEACHER, SUPERVISOR, SAM, GAIL, maria)
    replicas = await open_replicas(url, START, *people, count=count, kind=Everything)
    replicas.school = SCHOOL
    course = Conversation(ref=PLACE, kind=ConversationKind.PUBLIC_CHANNEL, name="robots", registered=True)
    await replicas.houses[0].roster.put_conversation(course, [TEACHER.ref, SAM.ref, maria.ref, SUPERVISOR.ref])
    return Year(replicas=replicas, random=random)


def expected() -> set[tuple[str, str, str]]:
    """What a calendar beside the code's own expects of that year, for the kinds that somebody is told of."""
    mondays = _weekly(date(2026, 8, 3))
    # Those of the year before come from its first school day on; the last gives way to the new year's first.
    releases = [*_weekly(date(2026, 8, 3), until=date(2026, 8, 31)), *_weekly(date(2026, 9, 1))]
    yearly = {(kind, one, "2026") for kind in ("decorum_yearly", "duty_yearly") for one in STAFF}
    terms = [AUTUMN.first.isoformat(), SPRING.first.isoformat()]
    return {
        *(("site_review", "school", one.isoformat()) for one in mondays),
        *(("media_release_renewal", who, one.isoformat()) for one in releases for who in ("school", "sam", "maria")),
        *yearly,
        *(("term_start", who, term) for term in terms for who in ("c", "coach", "teacher")),
        *(("syllabus_check", "c", term) for term in terms),
    }


def _weekly(day: date, *, until: date | None = None) -> list[date]:
    """A day and the same weekday of every week after it, as far as its morning lies in the year."""
    found = []
    while _at(day, 8) <= END and (until is None or day < until):
        found.append(day)
        day += 7 * DAY
    return found


def _at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=ZONE).astimezone(UTC)
