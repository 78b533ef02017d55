"""Plans the yearly notices: a row for every member of staff, at a wall time of the school's own zone.

The rows are the truth and the clock only looks at them. Planning again changes nothing, whichever replica does it and
however often; a new zone or a new day moves what has not fired.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.contexts import Schools
from bot.ports import Clock
from bot.ports import People
from bot.ports import Registry
from bot.ports import Reminders
from policy.model import LEADERS
from policy.model import STAFF
from policy.model import Member
from policy.model import Pack
from policy.model import Reminder
from policy.model import YearlyReminder
from policy.rules.decorum import YEARLY
from policy.rules.decorum import asked_by
from policy.rules.decorum import is_addressed

EVERY = timedelta(hours=1)
"""How often the plan is made anew: whoever came since is in it."""
_log = structlog.get_logger()


class YearlyPlanner:
    """Keeps the next yearly notice planned for everybody whom it is meant for."""

    def __init__(
        self,
        *,
        people: People,
        registry: Registry,
        reminders: Reminders,
        schools: Schools,
        packs: Mapping[str, Pack],
        clock: Clock,
    ) -> None:
        """Take the ports."""
        self._people = people
        self._registry = registry
        self._reminders = reminders
        self._schools = schools
        self._packs = packs
        self._clock = clock

    async def plan(self, workspaces: Sequence[str]) -> int:
        """Plan the next notice of everybody on the roster who is staff, once a person. Returns how many rows changed.

        `workspaces` are those that can be spoken to. Whoever has accounts in several gets it in the first by id; who
        has none is counted in the log.
        """
        now = self._clock.now()
        addressed = await self._people.with_roles(STAFF, in_groups=LEADERS)
        left = [one.id for one in addressed if is_addressed(one)]
        changed = 0
        for workspace in sorted(workspaces):
            reminder = self._asked(workspace)
            if reminder is None:
                continue
            moment = next_moment(reminder, self._schools(workspace).zone, now)
            accounts = _one_each(await self._registry.accounts(workspace, left))
            left = [one for one in left if one not in accounts]
            rows = [_row(person, account, moment) for person, account in accounts.items()]
            changed += await self._reminders.plan(rows, workspace=workspace)
        _log.info("yearly notices planned", changed=changed, without_account=len(left))
        return changed

    def _asked(self, workspace: str) -> YearlyReminder | None:
        asked = asked_by(tuple(self._packs[name] for name in self._schools(workspace).packs))
        return asked[0] if asked else None


def next_moment(reminder: YearlyReminder, zone: str, now: datetime) -> datetime:
    """When the reminder's wall time comes next in a zone, strictly after `now`; told in that zone."""
    there = ZoneInfo(zone)
    year = now.astimezone(there).year
    this_year = datetime(year, reminder.month, reminder.day, reminder.hour, tzinfo=there)
    return this_year if this_year > now else this_year.replace(year=year + 1)


def _one_each(members: Sequence[Member]) -> dict[str, Member]:
    """The first account of each person."""
    found: dict[str, Member] = {}
    for one in members:
        if one.person is not None and not one.bot:
            found.setdefault(one.person.id, one)
    return found


def _row(person: str, account: Member, moment: datetime) -> Reminder:
    """The period is the year on the wall calendar: one notice a person and year, however its moment is moved."""
    return Reminder(
        kind=YEARLY, subject=person, period=str(moment.year), due=moment.astimezone(UTC), member=account.ref
    )
