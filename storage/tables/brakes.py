"""How the brakes of a platform stand: one row a workspace and brake, and one for each call that two are alone in."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class BrakeStateRow(Base, table=True):
    """As the platform said last. Nobody is named here; a call's row goes when the two are alone no more."""

    __tablename__ = "brake_state"

    workspace: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    applied: str
    trouble: str
    told: str
    since: datetime | None = None
    until: datetime | None = None
    looked: datetime | None = None
