"""Plans the weekly digest: a row for each person who supervises, at a wall time of the school's own zone.

The rows are the truth and the clock only looks at them; planning again changes nothing. The numbers are looked up when
the moment comes, and whoever supervises no more by then gets none.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from datetime import datetime

import structlog

from bot.contexts import supervising
from bot.reminding.heads import HeadsPlanner
from bot.schooltime import next_weekly
from policy.model import DIGEST_CHECK
from policy.model import Digest
from policy.model import MemberRef
from policy.model import Reminder

_log = structlog.get_logger()


class DigestPlanner(HeadsPlanner):
    """Keeps everybody's next digest planned: in the first workspace with an account of theirs, else by mail."""

    async def plan(self, workspaces: Sequence[str]) -> int:
        """Plan the next digest of everybody who supervises. Returns how many rows are new or moved."""
        changed, done = 0, set[str]()
        for by_account in (True, False):
            for workspace in sorted(workspaces):
                changed += await self._plan(workspace, done, by_account=by_account)
        _log.info("digests planned", changed=changed)
        return changed

    async def _plan(self, workspace: str, done: set[str], *, by_account: bool) -> int:
        """Those of a workspace who are not planned for yet: first who can be told there, then who has no account."""
        school = self._schools(workspace)
        wanted = [one for one in supervising(school) if one not in done]
        if school.digest is None or not wanted:
            return 0
        moment = next_digest(school.digest, school.zone, self._clock.now())
        accounts = {
            one.person.id: one.ref for one in await self._registry.accounts(workspace, wanted) if one.person is not None
        }
        left = [one for one in wanted if not by_account or one in accounts]
        done.update(left)
        rows = [_row(one, accounts.get(one), moment) for one in left]
        return await self._reminders.plan(rows, workspace=workspace)


def next_digest(digest: Digest, zone: str, now: datetime) -> datetime:
    """When the digest comes next, strictly after `now`; told in that zone."""
    return next_weekly(digest.weekday, digest.at, zone, now)


def _row(person: str, account: MemberRef | None, moment: datetime) -> Reminder:
    """The period is the day on the wall calendar: one digest a person and day, however its moment is moved."""
    return Reminder(
        kind=DIGEST_CHECK,
        subject=person,
        period=moment.date().isoformat(),
        due=moment.astimezone(UTC),
        member=account,
    )
