"""The decision log and what hangs on it. People stand here by random id only; `subject` leads from it to an account."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy import Column
from sqlalchemy import Index
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.tables.base import SERIAL
from storage.tables.base import Base


class SubjectRow(Base, table=True):
    """The one way from the log to an account; forgetting somebody deletes it."""

    __tablename__ = "subject"
    __table_args__ = (UniqueConstraint("workspace", "member"),)

    id: str = Field(primary_key=True)
    workspace: str
    member: str


class DecisionRow(Base, table=True):
    """One judged event. `findings` holds rule, level, pack, clause and the spans' types and offsets: never a text.

    `silences` holds the near misses only: every rule's reason for every innocent message would drown the rest.
    """

    __tablename__ = "decision"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True, autoincrement=True))
    id: str = Field(unique=True)
    event: str = Field(unique=True)
    workspace: str
    at: datetime
    late: bool
    subject: str | None = Field(default=None, index=True)
    conversation: str | None = None
    message: str | None = None
    findings: list[Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    words: list[Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    withheld: list[Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    silences: list[Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    notes: list[Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    revisions: list[Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))


class IncidentRow(Base, table=True):
    """A logged finding and where it stands. `author` is a subject's id; empty where nobody in particular is meant."""

    __tablename__ = "incident"
    __table_args__ = (
        Index("ix_incident_author", "workspace", "conversation", "author", "opened_at"),
        Index("ix_incident_message", "workspace", "conversation", "message"),
        Index("ix_incident_unresolved", "workspace", "author", "state", "opened_at"),
    )

    id: str = Field(primary_key=True)
    decision: str = Field(foreign_key="decision.id", index=True)
    rule: str
    pack: str
    clause: str
    author: str
    workspace: str
    conversation: str
    message: str | None = None
    state: str = Field(index=True)
    opened_at: datetime


class AcknowledgementRow(Base, table=True):
    """Somebody read the notice of a decision. `member` is a subject's id; `at` the first time."""

    __tablename__ = "acknowledgement"

    decision: str = Field(foreign_key="decision.id", primary_key=True)
    member: str = Field(primary_key=True, index=True)
    at: datetime


class ExceptionRow(Base, table=True):
    """A declared private matter or emergency. `author` and `copied` are subjects' ids."""

    __tablename__ = "policy_exception"
    __table_args__ = (Index("ix_policy_exception_place", "workspace", "conversation", "until"),)

    id: str = Field(primary_key=True)
    kind: str
    author: str
    workspace: str
    conversation: str
    category: str | None = None
    copied: list[str] = Field(sa_column=Column(JSON, nullable=False))
    since: datetime
    until: datetime
