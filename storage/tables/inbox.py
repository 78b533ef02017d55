"""What reached us: event keys, and the few texts that are kept sealed for a while."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy import text
from sqlmodel import Field

from storage.tables.base import Base


class InboxRow(Base, table=True):
    """An event's key, and its sealed payload until it is judged. The key stays until it is purged."""

    __tablename__ = "inbox"
    __table_args__ = (
        Index(
            "ix_inbox_waiting",
            "at",
            sqlite_where=text("judged_at IS NULL"),
            postgresql_where=text("judged_at IS NULL"),
        ),
        Index("ix_inbox_judged_at", "judged_at"),
        {"sqlite_with_rowid": False},
    )

    id: str = Field(primary_key=True)
    fingerprint: str | None = Field(default=None, unique=True)
    workspace: str
    conversation: str | None = None
    at: datetime
    payload: bytes | None = None
    claimed_at: datetime
    judged_at: datetime | None = None


class ConversationMarkRow(Base, table=True):
    """The moment of the newest message that was claimed from a conversation."""

    __tablename__ = "conversation_mark"

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    at: datetime


class KeptTextRow(Base, table=True):
    """An author's sealed text that the next message may complete; `author` is a subject's random id."""

    __tablename__ = "kept_text"
    __table_args__ = (Index("ix_kept_text_place", "workspace", "conversation", "author", "at"),)

    id: str = Field(primary_key=True)
    author: str
    workspace: str
    conversation: str
    message: str | None = None
    at: datetime
    text: bytes
    expires: datetime = Field(index=True)


class SaidSketchRow(Base, table=True):
    """What a leader's message to one student alone was like, under a key; `author` is a subject's random id."""

    __tablename__ = "said_sketch"
    __table_args__ = (Index("ix_said_sketch_author", "author", "at"),)

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    message: str = Field(primary_key=True)
    author: str
    at: datetime
    expires: datetime = Field(index=True)
    sketch: bytes
    reader: bytes
    told: bool
