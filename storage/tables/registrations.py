"""What the school agreed to: registered conversations, looked-through comments, consents."""

from datetime import date
from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class RegistrationRow(Base, table=True):
    """A conversation's entry in the school's list. `owner`, `designee` and `decided_by` are members' ids."""

    __tablename__ = "registration"

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    state: str
    noticed_at: datetime
    purpose: str
    readers: str | None = None
    level: str | None = None
    owner: str | None = None
    designee: str | None = None
    public_reason: str | None = None
    label: str
    comments: bool
    families_told: bool
    declared_at: datetime | None = None
    decided_at: datetime | None = None
    decided_by: str | None = None


class ReviewRow(Base, table=True):
    """When somebody last looked through what others wrote in a conversation. `by` is a subject's id."""

    __tablename__ = "review"

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    at: datetime
    by: str | None = None


class ConsentRow(Base, table=True):
    """A consent, refusal or approval. `subject`, `grantor` and `other` are ids of persons; '' stands for nobody."""

    __tablename__ = "consent"

    id: str = Field(primary_key=True)
    kind: str
    subject: str = Field(index=True)
    given: bool
    mode: str
    grantor: str
    other: str
    scope: str
    pack: str
    version: str
    evidence: str
    valid_from: date
    valid_to: date | None = None
    recorded_at: datetime | None = None
    recorded_by: str


class ConsentRequestRow(Base, table=True):
    """A consent asked for: one question to one parent. Of its links no more than keyed digests are kept.

    `subject`, `parent` and `asked_by` are ids of persons; '' stands for nobody.
    """

    __tablename__ = "consent_request"

    id: str = Field(primary_key=True)
    kind: str
    subject: str = Field(index=True)
    parent: str = Field(index=True)
    scope: str
    asked_at: datetime
    asked_by: str
    expires: datetime
    due: datetime | None = Field(default=None, index=True)
    digest: str = Field(index=True)
    earlier: str = Field(index=True)
    tries: int
    error: str
    sent_at: datetime | None = None
    reminded_at: datetime | None = None
    answered_at: datetime | None = None


class LinkCodeRow(Base, table=True):
    """A one-time code with which an account shows whose it is. Only its keyed digest is kept.

    `held_by` is the keyed digest of the account that came first with it, until the decision uses it up.
    """

    __tablename__ = "link_code"

    digest: str = Field(primary_key=True)
    person: str = Field(index=True)
    expires: datetime
    used_at: datetime | None = None
    held_by: str | None = None


class LinkTryRow(Base, table=True):
    """Wrong codes of an account or a workspace, `who` being its keyed digest, counted since a moment."""

    __tablename__ = "link_try"

    who: str = Field(primary_key=True)
    since: datetime = Field(index=True)
    count: int
