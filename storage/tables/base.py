"""The common root of all tables: names of constraints, and the column types that both databases agree on."""

from typing import ClassVar
from typing import cast

from sqlalchemy import BigInteger
from sqlalchemy import Integer
from sqlalchemy import MetaData
from sqlalchemy import Table
from sqlmodel import SQLModel

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
SERIAL = BigInteger().with_variant(Integer(), "sqlite")
"""A number that the database counts up: SQLite does that for INTEGER only."""


class Base(SQLModel):
    """Root of the row classes. They describe tables; values that cross a port are those of `policy.model`."""

    metadata: ClassVar[MetaData] = METADATA


def table_of(row: type[SQLModel]) -> Table:
    """The core table behind a row class."""
    return cast("Table", row.__table__)  # type: ignore[attr-defined]  # set by SQLModel's metaclass
