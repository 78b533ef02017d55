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

import structlog

from bot.contexts import Schools
from bot.ports import Clock
from bot.ports import People
from bot.ports import Registry
from bot.ports import Reminders
from bot.schooltime import next_moment
from bot.schooltime import one_each
from policy.model import LEADERS
from policy.model import STAFF
from policy.model import Member
from policy.model import Pack
from policy.model import Reminder
from policy.model import ReminderKind
from policy.rules.decorum import YEARLY
from policy.rules.decorum import asked_by
from policy.rules.decorum import is_addressed
from policy.rules.waiting import DUTY_YEARLY

KINDS = {ReminderKind.DECORUM: YEARLY, ReminderKind.MANDATED_REPORTER: DUTY_YEARLY}
"""The yearly notices, and the check that sends each."""
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
        now, changed, missing = self._clock.now(), 0, 0
        addressed = await self._people.with_roles(STAFF, in_groups=LEADERS)
        everybody = [one.id for one in addressed if is_addressed(one)]
        for kind, check in KINDS.items():
            moved, left = await self._plan(kind, check, sorted(workspaces), everybody, now)
            changed, missing = changed + moved, max(missing, len(left))
        _log.info("yearly notices planned", changed=changed, without_account=missing)
        return changed

    async def _plan(
        self, kind: ReminderKind, check: str, workspaces: Sequence[str], everybody: list[str], now: datetime
    ) -> tuple[int, list[str]]:
        """One kind, and whom it reaches nowhere."""
        changed, left, wanted = 0, everybody, False
        for workspace in workspaces:
            asked = asked_by(tuple(self._packs[name] for name in self._schools(workspace).packs), kind)
            if asked is None:
                continue
            wanted = True
            moment = next_moment(asked[0], self._schools(workspace).zone, now)
            accounts = one_each(await self._registry.accounts(workspace, left))
            left = [one for one in left if one not in accounts]
            rows = [_row(check, person, account, moment) for person, account in accounts.items()]
            changed += await self._reminders.plan(rows, workspace=workspace)
        return changed, left if wanted else []


def _row(check: str, person: str, account: Member, moment: datetime) -> Reminder:
    """The period is the year on the wall calendar: one notice a person and year, however its moment is moved."""
    return Reminder(kind=check, subject=person, period=str(moment.year), due=moment.astimezone(UTC), member=account.ref)
