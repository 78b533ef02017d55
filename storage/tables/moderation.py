"""What people decided about incidents and rules. People stand here by random id; what they wrote is sealed."""

from datetime import datetime

from sqlalchemy import JSON
from sqlalchemy import Column
from sqlmodel import Field

from storage.tables.base import Base


class IncidentStepRow(Base, table=True):
    """Somebody decided something about an incident: one row a state. `by` is a subject's id."""

    __tablename__ = "incident_step"

    incident: str = Field(foreign_key="incident.id", primary_key=True)
    state: str = Field(primary_key=True)
    by: str
    at: datetime = Field(index=True)
    ground: str | None = None


class AppealRow(Base, table=True):
    """An appeal against a notice. `by`, `reviewer`, `passed` and `decided_by` are subjects' ids."""

    __tablename__ = "appeal"

    decision: str = Field(foreign_key="decision.id", primary_key=True)
    workspace: str
    incidents: list[str] = Field(sa_column=Column(JSON, nullable=False))
    by: str = Field(index=True)
    ground: str
    words: bytes | None = None
    words_expire: datetime | None = None
    made_at: datetime
    due: datetime
    reviewer: str
    passed: list[str] = Field(sa_column=Column(JSON, nullable=False))
    state: str = Field(index=True)
    decided_at: datetime | None = None
    decided_by: str
    revision: int


class ModeSettingRow(Base, table=True):
    """How far a rule may go somewhere. `owner` is a subject's id; `reason` is sealed."""

    __tablename__ = "mode_setting"

    id: str = Field(primary_key=True)
    workspace: str = Field(index=True)
    rule: str
    pack: str
    conversation: str
    mode: str
    exempt: bool
    owner: str
    reason: bytes
    since: datetime
    expires: datetime | None = None
    proposed: bool
