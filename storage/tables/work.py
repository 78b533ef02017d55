"""What is still to be done: effects on their way out, reminders, and the queue's journal on SQLite."""

from datetime import datetime

from sqlalchemy import Column
from sqlalchemy import Index
from sqlalchemy import UniqueConstraint
from sqlalchemy import text
from sqlmodel import Field

from storage.tables.base import SERIAL
from storage.tables.base import Base


class OutboxRow(Base, table=True):
    """An effect on its way out. Once it is performed the sealed effect goes and the key stays."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("decision", "ordinal"),
        Index(
            "ix_outbox_waiting",
            "seq",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True, autoincrement=True))
    id: str = Field(unique=True)
    decision: str = Field(foreign_key="decision.id")
    ordinal: int
    effect: bytes | None = None
    state: str
    attempts: int
    error: str | None = None


class ReminderRow(Base, table=True):
    """A notice with a due time. `member` is a subject's id; `note`, sealed, is what somebody asked to be told again."""

    __tablename__ = "reminder"
    __table_args__ = (
        UniqueConstraint("kind", "subject", "period"),
        Index(
            "ix_reminder_due",
            "due",
            sqlite_where=text("fired_at IS NULL"),
            postgresql_where=text("fired_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True, autoincrement=True))
    kind: str
    subject: str
    period: str
    due: datetime
    workspace: str
    conversation: str | None = None
    member: str | None = None
    fired_at: datetime | None = None
    note: bytes | None = None


class JobRow(Base, table=True):
    """The queue's journal on SQLite: written with the work's cause, deleted when it is done.

    `error` is set where it was given up. On PostgreSQL the queue has tables of its own, and this one stays empty.
    """

    __tablename__ = "job"

    id: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True, autoincrement=True))
    kind: str
    payload: str
    key: str = Field(unique=True)
    run_after: datetime | None = None
    attempts: int
    error: str | None = None
