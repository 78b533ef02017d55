"""Counts of what the house met, one row a code."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlalchemy import Column
from sqlmodel import Field

from storage.tables.base import Base


class HealthRow(Base, table=True):
    """How often a code was counted, and when first and last."""

    __tablename__ = "health"

    what: str = Field(primary_key=True)
    count: int = Field(sa_column=Column(BigInteger, nullable=False))
    first_at: datetime
    last_at: datetime
