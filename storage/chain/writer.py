"""Writes entries inside the transaction that makes them true."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection
from sqlalchemy import insert

from policy.model import Entry
from policy.model import MemberRef
from storage.chain.body import body_of
from storage.chain.keys import ChainKeys
from storage.subjects import Subjects
from storage.tables import log_entry

_INSERT = insert(log_entry).inline()


def entry_row(keys: ChainKeys, entry: Entry, subject: str | None) -> dict[str, Any]:
    """An entry as a row without its number; `subject` is the random id."""
    ident, body = uuid4().hex, body_of(entry, subject)
    return {
        "id": ident,
        "kind": entry.kind,
        "keep": entry.keep,
        "at": entry.at,
        "subject": subject,
        "conversation": entry.conversation.id if entry.conversation else None,
        "body": body,
        "tag": keys.tag(ident, body),
    }


class LogWriter:
    """Adds entries to the log in one statement."""

    def __init__(self, keys: ChainKeys, subjects: Subjects) -> None:
        self._keys = keys
        self._subjects = subjects

    def write(
        self, connection: Connection, entries: Sequence[Entry], *, known: Mapping[MemberRef, str] | None = None
    ) -> None:
        """Write entries in their order. `known` are random ids that the caller has found already."""
        found: dict[MemberRef, str | None] = dict(known or {})
        rows = []
        for entry in entries:
            whom = entry.subject
            if whom is not None and whom not in found:
                found[whom] = self._subjects.id_of(connection, whom)
            rows.append(entry_row(self._keys, entry, found[whom] if whom is not None else None))
        if rows:
            connection.execute(_INSERT, rows)

    def write_about(self, connection: Connection, entry: Entry, subject: str | None) -> None:
        """Write one entry about somebody whose random id is all that is known."""
        connection.execute(_INSERT, [entry_row(self._keys, entry, subject)])
