"""Who is who and who is where."""

from datetime import datetime

from sqlalchemy import JSON
from sqlalchemy import Column
from sqlalchemy import Index
from sqlmodel import Field

from storage.tables.base import Base


class PersonRow(Base, table=True):
    """One human on the roster. Who is not `active` left, by a later import; the entry waits for their return."""

    __tablename__ = "person"

    id: str = Field(primary_key=True)
    name: str
    role: str
    level: str | None = None
    email: str | None = Field(default=None, index=True)
    source: str
    active: bool
    parents: list[str] = Field(sa_column=Column(JSON, nullable=False))
    relatives: list[str] = Field(sa_column=Column(JSON, nullable=False))


class MembershipRow(Base, table=True):
    """A person's place in a group; `position` keeps the order in which the roster names them."""

    __tablename__ = "membership"

    person: str = Field(primary_key=True, foreign_key="person.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    group: str
    role: str
    captain: bool


class AccountRow(Base, table=True):
    """An account in a workspace. `person` may name somebody whom the roster does not (yet) know."""

    __tablename__ = "account"

    workspace: str = Field(primary_key=True)
    member: str = Field(primary_key=True)
    person: str | None = Field(default=None, index=True)
    display_name: str
    bot: bool
    lang: str


class ConversationRow(Base, table=True):
    """A conversation, as a platform or an import reported it."""

    __tablename__ = "conversation"

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    kind: str
    name: str
    topic: str
    registered: bool
    seen: bool
    level: str | None = None
    group: str | None = None
    public_reason: str | None = None
    parent: str | None = None
    comments: bool


class ConversationMemberRow(Base, table=True):
    """Which account can read which conversation; `position` keeps the order of arrival."""

    __tablename__ = "conversation_member"
    __table_args__ = (Index("ix_conversation_member_position", "workspace", "conversation", "position"),)

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    member: str = Field(primary_key=True)
    position: int


class RosterGroupRow(Base, table=True):
    """A group that an import named, by the key that its file gives it, so that the next file knows it again."""

    __tablename__ = "roster_group"

    source: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    name: str


class RosterRevisionRow(Base, table=True):
    """Counts the changes to the tables above: row 1 all of them, for the caches, and row 2 those to persons alone."""

    __tablename__ = "roster_revision"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    value: int


class RosterChangeRow(Base, table=True):
    """What the change touched that made row 1 of the revision this number, by ids: JSON, without names and texts.

    For the caches of other processes, and only until it expires. A change without a row touched what nobody says.
    """

    __tablename__ = "roster_change"

    revision: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    touched: str
    expires: datetime
