"""The sealed log: its entries, the segments that chain them, and what governs how long they stay."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlalchemy import Column
from sqlalchemy import Index
from sqlmodel import Field

from storage.tables.base import SERIAL
from storage.tables.base import Base


class LogEntryRow(Base, table=True):
    """One entry. `body` is canonical JSON; `tag` authenticates id and body; `subject` is a subject's id.

    On SQLite no number is ever given twice and none is left out, so that a missing one was taken away.
    """

    __tablename__ = "log_entry"
    __table_args__ = (Index("ix_log_entry_keep", "keep", "at"), {"sqlite_autoincrement": True})

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True, autoincrement=True))
    id: str = Field(unique=True)
    kind: str
    keep: str
    at: datetime
    subject: str | None = Field(default=None, index=True)
    conversation: str | None = None
    body: str
    tag: bytes


class LogSegmentRow(Base, table=True):
    """A checkpoint: the numbers and digests of the entries that it seals, chained to the one before and signed."""

    __tablename__ = "log_segment"

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime
    last: int = Field(sa_column=Column(BigInteger, nullable=False))
    count: int
    entries: bytes
    digest: bytes
    signature: bytes
    key: str


class HoldRow(Base, table=True):
    """A legal hold: nothing about a person (or about anybody, where none is named) is deleted until it is released."""

    __tablename__ = "legal_hold"

    id: str = Field(primary_key=True)
    person: str | None = Field(default=None, index=True)
    reason: str
    since: datetime
    released_at: datetime | None = None


class RequestRow(Base, table=True):
    """Somebody asked to see a person's records (34 CFR 99.10): by when they must be shown, and when they were."""

    __tablename__ = "record_request"

    id: str = Field(primary_key=True)
    person: str = Field(index=True)
    asked_at: datetime
    due: datetime
    done_at: datetime | None = None
