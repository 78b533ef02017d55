"""Pictures that were looked into, by a digest under a key: never the picture, never what is in it."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class PictureDigestRow(Base, table=True):
    """One picture of a message; the same bytes have the same digest under the installation's key, and nothing else has.

    `taken_down`: the policy does not want it where it stood.
    """

    __tablename__ = "picture_digest"

    workspace: str = Field(primary_key=True)
    conversation: str = Field(primary_key=True)
    message: str = Field(primary_key=True)
    file: str = Field(primary_key=True)
    digest: bytes = Field(index=True)
    expires: datetime = Field(index=True)
    taken_down: bool
