"""What was missed and is still to be read back: one row a conversation, or one for a whole workspace."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class MissedRow(Base, table=True):
    """Since when something may be missing; an empty `conversation` stands for all. The row goes when it is read."""

    __tablename__ = "missed"

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    since: datetime = Field(primary_key=True)
