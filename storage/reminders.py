"""Notices with a due time."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import Executable
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import tuple_
from sqlalchemy import update

from policy.model import Acknowledgement
from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model import Reminder
from storage.acknowledging import acknowledgements_of
from storage.acknowledging import revisions_read
from storage.database import Database
from storage.idents import check_id
from storage.inbox import inbox_row
from storage.planning import Key
from storage.planning import Ready
from storage.planning import Standing
from storage.planning import at_any_time
from storage.planning import by_key
from storage.planning import changes
from storage.seal import Keys
from storage.settling import note_place
from storage.settling import reminder_row
from storage.statements import insert_into
from storage.statements import insert_new
from storage.subjects import Subjects
from storage.subjects import members_of
from storage.tables import inbox
from storage.tables import reminder
from storage.tables import subject

_KINDS_DUE = (
    select(reminder.c.kind, reminder.c.workspace)
    .where(reminder.c.fired_at.is_(None), reminder.c.due <= bindparam("now"))
    .distinct()
)
_DUE = (
    select(reminder)
    .where(
        reminder.c.fired_at.is_(None),
        reminder.c.due <= bindparam("now"),
        tuple_(reminder.c.kind, reminder.c.workspace).in_(bindparam("ready", expanding=True)),
    )
    .order_by(reminder.c.due, reminder.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)  # SQLite has no such words and needs none: there is one writer
)
_STANDING = (
    select(
        *(reminder.c[name] for name in ("kind", "subject", "period", "due", "fired_at", "workspace")),
        subject.c.workspace.label("of_workspace"),
        subject.c.member.label("of_member"),
    )
    .outerjoin_from(reminder, subject, reminder.c.member == subject.c.id)
    .where(
        reminder.c.kind.in_(bindparam("kinds", expanding=True)),
        reminder.c.period.in_(bindparam("periods", expanding=True)),
    )
)
_FIRED = (
    update(reminder)
    .where(reminder.c.id.in_(bindparam("ids", expanding=True)))
    .values(fired_at=bindparam("now"), note=None)
)
_WAITING = (
    select(reminder.c.kind, reminder.c.subject, reminder.c.due)
    .where(reminder.c.fired_at.is_(None))
    .order_by(reminder.c.due, reminder.c.id)
    .limit(bindparam("limit"))
)


class SqlReminders:
    """Reminders in SQL; any replica may fire them."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys
        self._claim = insert_new(inbox, database.dialect)
        self._subjects = Subjects(database.dialect)
        self._set = _upsert(database.dialect)

    async def fire(self, *, now: datetime, limit: int = 50, ready: Ready = at_any_time) -> Sequence[CheckDue]:
        """Claim what is due, in one transaction with the inbox: each (kind, subject, period) fires once.

        What is not `ready` (by kind and workspace) stays, and keeps nothing else waiting.
        """
        return await self._database.write(lambda connection: self._fire(connection, now, limit, ready))

    async def waiting(self, *, limit: int = 100) -> Sequence[tuple[str, str, datetime]]:
        """(kind, subject, due) of reminders that have not fired, soonest first."""
        rows = await self._database.read(lambda c: c.execute(_WAITING, {"limit": limit}).all())
        return [(row.kind, row.subject, row.due) for row in rows]

    async def plan(self, reminders: Sequence[Reminder], *, workspace: str) -> int:
        """Set reminders that do not stand yet, and move those that have not fired to their new moment and account.

        What fired stays. Returns how many are new or moved. A plan that stands already costs one reading query.
        """
        wanted = by_key(reminders)
        standing = await self._database.read(lambda connection: _standing(connection, wanted))
        changed = [one for key, one in wanted.items() if changes(one, workspace, standing.get(key))]
        if not changed:
            return 0
        return await self._database.write(lambda connection: self._plan(connection, changed, workspace))

    async def acknowledgements(self, *, kind: str, period: str) -> Sequence[Acknowledgement]:
        """Who acknowledged the notices that the reminders of a kind and period sent, oldest first."""
        return await self._database.read(lambda connection: acknowledgements_of(connection, kind, period))

    async def revisions_read(self, member: MemberRef) -> Sequence[str]:
        """`pack@revision` of what was in force with the newest notice that a member acknowledged."""
        return await self._database.read(lambda connection: revisions_read(connection, member))

    def _plan(self, connection: Connection, reminders: list[Reminder], workspace: str) -> int:
        """The conditions hold again at the moment of writing: another replica may have planned or fired since."""
        rows = [reminder_row(one, self._subjects.id_of(connection, one.member), workspace) for one in reminders]
        return len(connection.execute(self._set, rows).all())

    def _fire(self, connection: Connection, now: datetime, limit: int, ready: Ready) -> list[CheckDue]:
        kinds = [(row.kind, row.workspace) for row in connection.execute(_KINDS_DUE, {"now": now})]
        wanted = [one for one in kinds if ready(*one)]
        if not wanted:
            return []
        rows = connection.execute(_DUE, {"now": now, "limit": limit, "ready": wanted}).mappings().all()
        if not rows:
            return []
        people = members_of(connection, {row["member"] for row in rows if row["member"]})
        events = [_check(row, people, self._keys) for row in rows]
        connection.execute(self._claim, [inbox_row(event, self._keys, now) for event in events])
        connection.execute(_FIRED, {"ids": [row["id"] for row in rows], "now": now})
        return events


def _upsert(dialect: str) -> Executable:
    row = insert_into(reminder, dialect)
    moved = (
        (reminder.c.due != row.excluded.due)
        | (reminder.c.workspace != row.excluded.workspace)
        | reminder.c.member.is_distinct_from(row.excluded.member)
    )
    return row.on_conflict_do_update(
        index_elements=["kind", "subject", "period"],
        set_={name: row.excluded[name] for name in ("due", "workspace", "member")},
        where=reminder.c.fired_at.is_(None) & moved,
    ).returning(reminder.c.id)


def _standing(connection: Connection, wanted: Mapping[Key, Reminder]) -> dict[Key, Standing]:
    """The reminders that stand."""
    kinds, periods = {key[0] for key in wanted}, {key[2] for key in wanted}
    rows = connection.execute(_STANDING, {"kinds": sorted(kinds), "periods": sorted(periods)})
    return {
        (row.kind, row.subject, row.period): Standing(
            due=row.due,
            member=MemberRef(workspace=row.of_workspace, id=row.of_member) if row.of_member is not None else None,
            workspace=row.workspace,
            fired=row.fired_at is not None,
        )
        for row in rows
    }


def _check(row: RowMapping, people: dict[str, MemberRef], keys: Keys) -> CheckDue:
    """The event's moment is when it was due, however late the clock came by."""
    place = row["conversation"]
    return CheckDue(
        id=check_id(row["kind"], row["subject"], row["period"]),
        workspace=row["workspace"],
        at=row["due"],
        check=row["kind"],
        subject=row["subject"],
        conversation=ConversationRef(workspace=row["workspace"], id=place) if place is not None else None,
        member=people.get(row["member"]),
        note=open_note(row, keys),
    )


def open_note(row: RowMapping, keys: Keys) -> str:
    """The note of a reminder's row; "" where it has none."""
    sealed = row["note"]
    return keys.open(sealed, place=note_place(row["kind"], row["subject"])).decode() if sealed else ""
