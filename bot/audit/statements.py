"""Plans the monthly statement of what is seen: a row for each person who supervises, on a month's first school day.

The rows are the truth and the clock only looks at them; planning again changes nothing. The numbers are looked up when
the moment comes, and whoever supervises no more by then gets none.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta

import structlog

from bot.contexts import supervising
from bot.reminding.heads import HeadsPlanner
from bot.schooltime import at
from bot.schooltime import there
from policy.model import COVERAGE_CHECK
from policy.model import MemberRef
from policy.model import Reminder
from policy.model import School

HOUR = 8
_DAY = timedelta(days=1)
_LONG = 31
_log = structlog.get_logger()


class StatementPlanner(HeadsPlanner):
    """Keeps everybody's next statement planned, one a workspace in which they have an account, else one by mail."""

    async def plan(self, workspaces: Sequence[str]) -> int:
        """Plan the next statement of everybody who supervises. Returns how many rows are new or moved."""
        changed, reached = 0, set[str]()
        for workspace in sorted(workspaces):
            school = self._schools(workspace)
            accounts = await self._registry.accounts(workspace, supervising(school))
            mine = {one.person.id: one.ref for one in accounts if one.person is not None and not one.bot}
            reached.update(mine)
            changed += await self._plan(workspace, school, mine)
        for workspace in sorted(workspaces)[:1]:
            school = self._schools(workspace)
            changed += await self._plan(
                workspace, school, {one: None for one in supervising(school) if one not in reached}
            )
        _log.info("statements of coverage planned", changed=changed)
        return changed

    async def _plan(self, workspace: str, school: School, whom: Mapping[str, MemberRef | None]) -> int:
        moment = next_statement(school, self._clock.now())
        if moment is None or not whom:
            return 0
        period = f"{there(school, moment):%Y-%m}/{workspace}"
        rows = [
            Reminder(kind=COVERAGE_CHECK, subject=person, period=period, due=moment, member=account)
            for person, account in whom.items()
        ]
        return await self._reminders.plan(rows, workspace=workspace)


def next_statement(school: School, now: datetime) -> datetime | None:
    """The next first school day of a month at eight, strictly after `now` (UTC); None where three months have none."""
    first = there(school, now).date().replace(day=1)
    for _ in range(3):
        day = _first_school_day(first, school)
        if day is not None and (moment := at(day, HOUR, school)) > now:
            return moment.astimezone(UTC)
        first = (first + _LONG * _DAY).replace(day=1)
    return None


def _first_school_day(first: date, school: School) -> date | None:
    days = (first + number * _DAY for number in range(_LONG))
    return next((day for day in days if day.month == first.month and school.calendar.is_school_day(day)), None)
