"""Who let the bot know of the direct conversations that they open, and links to the page that were used."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class OversightRow(Base, table=True):
    """One account's consent. The token is sealed, bound to its row, and goes as soon as the consent has ended."""

    __tablename__ = "oversight"

    workspace: str = Field(primary_key=True)
    account: str = Field(primary_key=True)
    person: str
    wording: str
    asked_by: str
    given_at: datetime
    ended_at: datetime | None = None
    ended: str
    told: str
    token: bytes | None = None


class OversightUsedRow(Base, table=True):
    """A link that was used: its digest alone, until it would not work any more anyway."""

    __tablename__ = "oversight_used"

    digest: str = Field(primary_key=True)
    expires: datetime
