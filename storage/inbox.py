"""Events that reached us, each judged once (transaction T1)."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy import and_
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import tuple_
from sqlalchemy import update

from policy.model import PROPOSAL_DAYS
from policy.model import CaseReported
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MessagePosted
from policy.model import conversation_of
from storage.caserows import LOOSE
from storage.claiming import Claiming
from storage.clock import Clock
from storage.codec import dump_event
from storage.codec import load_event
from storage.database import Database
from storage.seal import Keys
from storage.singles import Single
from storage.tables import appeal
from storage.tables import case_file
from storage.tables import conversation_mark
from storage.tables import inbox
from storage.tables import kept_text
from storage.tables import mode_setting
from storage.tables import picture_digest
from storage.tables import question
from storage.tables import roster_change
from storage.tables import said_sketch

_WAITING = (
    select(inbox.c.id, inbox.c.payload)
    .where(inbox.c.judged_at.is_(None), inbox.c.payload.is_not(None))
    .order_by(inbox.c.at, inbox.c.id)
    .limit(bindparam("limit"))
)
_BEHIND = _WAITING.where(
    tuple_(inbox.c.at, inbox.c.id) > tuple_(bindparam("at", type_=inbox.c.at.type), bindparam("last"))
)
_STILL = select(inbox.c.id).where(inbox.c.id == bindparam("ident"), inbox.c.judged_at.is_(None))
_STILL_SHORT = Single(_STILL)
_MARKS = select(conversation_mark.c.conversation, conversation_mark.c.at).where(
    conversation_mark.c.workspace == bindparam("workspace")
)
_MARK = select(conversation_mark.c.at).where(
    conversation_mark.c.workspace == bindparam("workspace"),
    conversation_mark.c.conversation == bindparam("conversation"),
)
_PURGE_KEYS = delete(inbox).where(inbox.c.judged_at < bindparam("before"))
_PURGE_EXPIRED = tuple(
    delete(one).where(one.c.expires <= bindparam("now"))
    for one in (kept_text, said_sketch, picture_digest, question, roster_change)
)
_PURGE_WORDS = (
    update(appeal)
    .where(appeal.c.words.is_not(None), appeal.c.words_expire <= bindparam("now"))
    .values(words=None, words_expire=None)
)
_PURGE_MODES = delete(mode_setting).where(
    or_(
        mode_setting.c.expires <= bindparam("now"),
        and_(mode_setting.c.proposed.is_(True), mode_setting.c.since <= bindparam("waits")),
    )
)
_PURGE_LOOSE = delete(case_file).where(case_file.c.case.is_(None), case_file.c.at <= bindparam("before"))
_log = structlog.get_logger(__name__)


class SqlInbox:
    """The inbox in SQL. Payloads are sealed and bound to the event's id."""

    def __init__(self, database: Database, keys: Keys, clock: Clock) -> None:
        self._database = database
        self._keys = keys
        self._clock = clock
        self._claiming = Claiming(database)

    async def claim(self, event: Event) -> bool:
        """Keep the event, sealed, until it is judged. False where its id or fingerprint is known already."""
        row = inbox_row(event, self._keys, self._clock.now())
        return await self._claiming.claim(row, counts=isinstance(event, MessagePosted))

    async def waiting(self, *, limit: int = 100, after: Event | None = None) -> Sequence[Event]:
        """Events that were claimed and not yet judged, oldest first; with `after`, those that come behind that one.

        One that cannot be read is passed over; where none can, that raises `StorageError`.
        """
        behind = {"at": after.at, "last": after.id} if after else {}
        statement = _BEHIND if after else _WAITING
        rows = await self._database.read(lambda c: c.execute(statement, {"limit": limit, **behind}).all())
        found, broken = [], None
        for row in rows:
            try:
                found.append(open_event(row.payload, row.id, self._keys))
            except Exception as error:  # noqa: BLE001 - one row that is damaged holds up no other
                _log.error("not readable", event_id=row.id, error=type(error).__name__)
                broken = error
        if broken is not None and not found:
            raise broken
        return found

    async def is_waiting(self, event_id: str) -> bool:
        """Whether an event was claimed and not yet judged."""
        key, singles = {"ident": event_id}, self._database.singles
        if singles is not None:
            return await singles.first(_STILL_SHORT, key) is not None
        return await self._database.read(lambda c: c.execute(_STILL, key).first() is not None)

    async def mark(self, conversation: ConversationRef) -> datetime | None:
        """The moment of the newest message claimed from a conversation: where a catch-up starts."""
        key = {"workspace": conversation.workspace, "conversation": conversation.id}
        found: datetime | None = await self._database.read(lambda c: c.execute(_MARK, key).scalar())
        return found

    async def marks(self, workspace: str) -> Mapping[str, datetime]:
        """The moment of the newest message claimed from each conversation of a workspace, by its id."""
        key = {"workspace": workspace}
        rows = await self._database.read(lambda c: c.execute(_MARKS, key).all())
        return {row.conversation: row.at for row in rows}

    async def purge(self, *, before: datetime, now: datetime) -> int:
        """Drop the keys of events judged before a moment, and every text, sketch and file that has expired by now."""

        def work(connection: Connection) -> int:
            gone = connection.execute(_PURGE_KEYS, {"before": before}).rowcount
            gone += connection.execute(_PURGE_LOOSE, {"before": now - LOOSE}).rowcount
            gone += connection.execute(_PURGE_WORDS, {"now": now}).rowcount
            gone += connection.execute(_PURGE_MODES, {"now": now, "waits": now - PROPOSAL_DAYS}).rowcount
            return gone + sum(connection.execute(one, {"now": now}).rowcount for one in _PURGE_EXPIRED)

        return await self._database.write(work)


def inbox_row(event: Event, keys: Keys, now: datetime) -> dict[str, Any]:
    """An event as a row of the inbox. Where a report comes from would narrow down who made it."""
    conversation = None if isinstance(event, CaseReported) else conversation_of(event)
    return {
        "id": event.id,
        "fingerprint": event.fingerprint,
        "workspace": event.workspace,
        "conversation": conversation.id if conversation else None,
        "at": event.at,
        "payload": keys.seal(dump_event(event), place=_place(event.id)),
        "claimed_at": now,
    }


def open_event(payload: bytes, event_id: str, keys: Keys) -> Event:
    """The event sealed in a row. Raises `StorageError` where the seal does not open."""
    return load_event(open_payload(payload, event_id, keys))


def open_payload(payload: bytes, event_id: str, keys: Keys) -> bytes:
    """The JSON sealed in a row. Raises `StorageError` where the seal does not open."""
    return keys.open(payload, place=_place(event_id))


def _place(event_id: str) -> str:
    return f"inbox:payload:{event_id}"
