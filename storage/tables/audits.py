"""What the audit of readers found, and how much was seen month by month. Conversations and counts: nobody's name."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class RoomLackRow(Base, table=True):
    """What the newest audit found in a conversation, and since when audits have found it without a break."""

    __tablename__ = "room_lack"

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    shape: str
    unknown: int
    since: datetime


class AuditRunRow(Base, table=True):
    """When a workspace was last looked through, and how many conversations that were."""

    __tablename__ = "audit_run"

    workspace: str = Field(primary_key=True)
    at: datetime
    conversations: int


class CoverageTallyRow(Base, table=True):
    """How much of what a workspace had in a month (`2026-10`), as its statement told it."""

    __tablename__ = "coverage_tally"

    workspace: str = Field(primary_key=True)
    period: str = Field(primary_key=True)
    what: str = Field(primary_key=True)
    count: int
