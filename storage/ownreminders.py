"""What people asked the bot to remind their conversations of."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import RowMapping
from sqlalchemy import select

from policy.model import OWN_REMINDER
from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model import OwnReminder
from policy.model import Reminder
from storage.database import Database
from storage.planning import own_of
from storage.reminders import open_note
from storage.seal import Keys
from storage.subjects import OF_ACTOR
from storage.tables import reminder

_OWN = (
    select(reminder)
    .where(reminder.c.kind == OWN_REMINDER, reminder.c.member == OF_ACTOR, reminder.c.fired_at.is_(None))
    .order_by(reminder.c.due, reminder.c.id)
)


class SqlOwnReminders:
    """Rows of the reminders with the words that they are about, sealed."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    async def of(self, by: MemberRef) -> Sequence[OwnReminder]:
        """What somebody asked to be reminded of and has not been, soonest first."""
        key = {"workspace": by.workspace, "actor": by.id}
        rows = await self._database.read(lambda connection: connection.execute(_OWN, key).mappings().all())
        return [own_of(_reminder(row, self._keys), by) for row in rows]


def _reminder(row: RowMapping, keys: Keys) -> Reminder:
    place = row["conversation"]
    return Reminder(
        kind=row["kind"],
        subject=row["subject"],
        period=row["period"],
        due=row["due"],
        conversation=ConversationRef(workspace=row["workspace"], id=place) if place is not None else None,
        note=open_note(row, keys),
    )
