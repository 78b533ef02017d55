"""Pictures that were taken down, by a keyed digest of their bytes, in SQL."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Judgement
from policy.model import MessageRef
from storage.database import Database
from storage.digests import RULE
from storage.digests import SEEN
from storage.digests import TAKEN_DOWN
from storage.digests import Digests
from storage.digests import taken_down_in
from storage.seal import Keys
from storage.statements import insert_into
from storage.tables import incident
from storage.tables import picture_digest

_COLUMNS = picture_digest.c
_OF_MESSAGE = (
    _COLUMNS.workspace == bindparam("of_workspace"),
    _COLUMNS.conversation == bindparam("of_conversation"),
    _COLUMNS.message == bindparam("of_message"),
)
_MARK = update(picture_digest).where(*_OF_MESSAGE).values(taken_down=True, expires=bindparam("until"))
_AGAIN = (
    select(_COLUMNS.file)
    .where(
        _COLUMNS.workspace == bindparam("of_workspace"),
        _COLUMNS.digest.in_(bindparam("digests", expanding=True)),
        _COLUMNS.taken_down,
        _COLUMNS.expires > bindparam("now"),
        or_(_COLUMNS.conversation != bindparam("of_conversation"), _COLUMNS.message != bindparam("of_message")),
    )
    .limit(1)
)
_FOUND = (
    select(incident.c.id)
    .where(
        incident.c.workspace == bindparam("of_workspace"),
        incident.c.conversation == bindparam("of_conversation"),
        incident.c.message == bindparam("of_message"),
        incident.c.rule == RULE,
    )
    .limit(1)
)


class SqlPictures:
    """The pictures that are known, in SQL."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._digests = Digests(keys)
        row = insert_into(picture_digest, database.dialect)
        self._put = row.on_conflict_do_nothing()

    async def seen(self, ref: MessageRef, file: str, digest: bytes, *, now: datetime) -> bool:
        """Note the SHA-256 (32 bytes) of a message's file. True where the same bytes were taken down before."""
        tags = tuple(self._digests.under_each(digest))
        return await self._database.write(lambda connection: self._note(connection, ref, file, tags, now))

    def _note(self, connection: Connection, ref: MessageRef, file: str, tags: tuple[bytes, ...], now: datetime) -> bool:
        gone = connection.execute(_FOUND, _of(ref)).first() is not None
        again = connection.execute(_AGAIN, {**_of(ref), "digests": list(tags), "now": now}).first() is not None
        row = {
            "workspace": ref.workspace,
            "conversation": ref.conversation,
            "message": ref.id,
            "file": file,
            "digest": tags[0],
            "expires": now + (TAKEN_DOWN if gone else SEEN),
            "taken_down": gone,
        }
        connection.execute(self._put, row)
        return again and not gone


def take_down(connection: Connection, judgement: Judgement) -> None:
    """Mark the pictures of a message that a judgement takes down, with the judgement itself."""
    ref = taken_down_in(judgement)
    if ref is not None:
        connection.execute(_MARK, {**_of(ref), "until": judgement.at + TAKEN_DOWN})


def _of(ref: MessageRef) -> dict[str, str]:
    return {"of_workspace": ref.workspace, "of_conversation": ref.conversation, "of_message": ref.id}
