"""An entry as canonical JSON: one text for one content, whatever the database makes of its columns."""

from __future__ import annotations

import json
from datetime import UTC
from datetime import datetime
from typing import Any
from typing import NamedTuple

from policy.model import ConversationRef
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Retention
from policy.model import Written


class EntryRow(NamedTuple):
    """A row of the log, in the order of its columns. All but number, id, body and tag are copies of what `body` says.

    `seq` is the number. `conversation` is the platform's id without its workspace.
    """

    seq: int
    id: str
    kind: str
    keep: str
    at: datetime
    subject: str | None
    conversation: str | None
    body: str
    tag: bytes


def body_of(entry: Entry, subject: str | None) -> str:
    """The text of an entry: sorted keys, no spaces, the moment in UTC; `subject` is the random id."""
    place = entry.conversation
    content = {
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "conversation": [place.workspace, place.id] if place else None,
        "facts": dict(entry.facts),
        "keep": entry.keep,
        "kind": entry.kind,
        "subject": subject,
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def copies_hold(row: EntryRow) -> bool:
    """Whether the columns beside the text say what it says; False also where it is no entry's text."""
    try:
        content: Any = json.loads(row.body)
        place = content["conversation"]
        said = (content["kind"], content["keep"], content["subject"], place[1] if place else None)
        moment = datetime.fromisoformat(content["at"])
    except (ValueError, KeyError, TypeError, IndexError):
        return False
    return said == (row.kind, row.keep, row.subject, row.conversation) and moment == aware(row.at)


def written_in(row: EntryRow) -> Written:
    """The entry in a row, as its text tells it."""
    content: Any = json.loads(row.body)
    place = content["conversation"]
    return Written(
        number=row.seq,
        id=row.id,
        kind=EntryKind(content["kind"]),
        at=datetime.fromisoformat(content["at"]),
        keep=Retention(content["keep"]),
        subject=content["subject"],
        conversation=ConversationRef(workspace=place[0], id=place[1]) if place else None,
        facts={key: tuple(value) if isinstance(value, list) else value for key, value in content["facts"].items()},
    )


def moment_in(row: EntryRow) -> datetime | None:
    """The moment that an entry's text tells; None where it tells none."""
    try:
        return aware(datetime.fromisoformat(json.loads(row.body)["at"]))
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def aware(moment: datetime) -> datetime:
    """The moment with its zone: SQLite has none, and means UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
