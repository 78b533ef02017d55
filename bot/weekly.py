"""Plans the weekly word to whoever supervises: which questions wait, on Mondays at eight by the school's clock.

The rows are the truth and the clock only looks at them; planning again changes nothing. What waits is looked up when
the moment comes, and where nothing does nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from datetime import time

import structlog

from bot.contexts import supervising
from bot.reminding.heads import HeadsPlanner
from bot.schooltime import MONDAY
from bot.schooltime import next_weekly
from policy.model import QUESTIONS_CHECK
from policy.model import Reminder

_HOUR = 8
_SUBJECT = "school"
_log = structlog.get_logger()


class WeeklyPlanner(HeadsPlanner):
    """Keeps the next list planned, in the first workspace in which somebody who supervises can be reached."""

    async def plan(self, workspaces: Sequence[str]) -> int:
        """Plan next Monday's list. Returns how many rows are new or moved: one list a school and week."""
        for workspace in sorted(workspaces):
            school = self._schools(workspace)
            if await self._registry.accounts(workspace, supervising(school)):
                moment = next_monday(self._clock.now(), school.zone)
                changed = await self._reminders.plan([_row(moment)], workspace=workspace)
                _log.info("weekly list planned", changed=changed)
                return changed
        return 0


def next_monday(now: datetime, zone: str) -> datetime:
    """The next Monday at eight in a zone, strictly after `now`; told in that zone."""
    return next_weekly(MONDAY, time(_HOUR), zone, now)


def _row(moment: datetime) -> Reminder:
    """The period is the Monday on the wall calendar: one list a week, however its moment is moved."""
    return Reminder(
        kind=QUESTIONS_CHECK, subject=_SUBJECT, period=moment.date().isoformat(), due=moment.astimezone(UTC)
    )
