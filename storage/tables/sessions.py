"""Who is signed in to the console, and the links by which somebody signs in. Of both no more than digests are kept."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class ConsoleSessionRow(Base, table=True):
    """A session. `person` is a person's id, `lang` what they chose to read in."""

    __tablename__ = "console_session"

    digest: str = Field(primary_key=True)
    person: str = Field(index=True)
    created_at: datetime
    seen_at: datetime
    expires: datetime = Field(index=True)
    lang: str
    revoked_at: datetime | None = None


class SignInLinkRow(Base, table=True):
    """A link that signs one person in, once: its row goes when it is used."""

    __tablename__ = "sign_in_link"

    digest: str = Field(primary_key=True)
    person: str = Field(index=True)
    expires: datetime = Field(index=True)
