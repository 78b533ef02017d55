"""Reports by people. What they are about and what was said stands sealed; in the open is what a lookup needs."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy import text
from sqlmodel import Field

from storage.tables.base import Base


class ReportCaseRow(Base, table=True):
    """A case. `lookup` (of a code) and `reporter` (of somebody who gave a name) are under a key, and lead to nobody.

    For an anonymous reporter there is `lookup` and `code` alone, sealed like the rest of it in `body`.
    """

    __tablename__ = "report_case"
    __table_args__ = (
        Index("ix_report_case_state", "state", "due"),
        Index(
            "ix_report_case_reporter",
            "reporter",
            sqlite_where=text("reporter IS NOT NULL"),
            postgresql_where=text("reporter IS NOT NULL"),
        ),
    )

    id: str = Field(primary_key=True)
    workspace: str
    state: str
    danger: bool
    held: bool
    revision: int
    opened_at: datetime
    due: datetime | None = None
    closed_at: datetime | None = None
    lookup: str | None = Field(default=None, index=True)
    code: bytes | None = None
    reporter: bytes | None = None
    body: bytes


class CaseEntryRow(Base, table=True):
    """One thing said or done in a case."""

    __tablename__ = "case_entry"
    __table_args__ = (Index("ix_case_entry_case", "case", "at"),)

    id: str = Field(primary_key=True)
    case: str
    at: datetime
    body: bytes


class CaseFileRow(Base, table=True):
    """A file of a report. One that no case names is gone within a day."""

    __tablename__ = "case_file"
    __table_args__ = (
        Index("ix_case_file_loose", "at", sqlite_where=text('"case" IS NULL'), postgresql_where=text('"case" IS NULL')),
    )

    id: str = Field(primary_key=True)
    case: str | None = Field(default=None, index=True)
    at: datetime
    about: bytes
    data: bytes
