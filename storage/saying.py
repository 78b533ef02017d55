"""The sketches of what leaders said to one student alone, in SQL."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Alike
from policy.model import ConversationRef
from policy.model import Event
from policy.model import Judgement
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import Said
from policy.model import actor_of
from storage.places import message_of
from storage.said import Moment
from storage.said import Trace
from storage.said import Veil
from storage.seal import Keys
from storage.statements import insert_into
from storage.subjects import OF_ACTOR
from storage.tables import said_sketch

_AROUND = select(said_sketch).where(
    said_sketch.c.author == bindparam("author"),
    said_sketch.c.at > bindparam("since"),
    said_sketch.c.at < bindparam("until"),
)
_AUTHOR = select(OF_ACTOR)
_BLANK = (
    update(said_sketch)
    .where(
        said_sketch.c.workspace == bindparam("of_workspace"),
        said_sketch.c.conversation == bindparam("of_conversation"),
        said_sketch.c.message == bindparam("of_message"),
    )
    .values(sketch=b"")
)


class Saying:
    """Remembers what was said, and finds what is nearly the same."""

    def __init__(self, keys: Keys, dialect: str) -> None:
        self._veil = Veil(keys)
        row = insert_into(said_sketch, dialect)
        new = row.excluded
        self._put = row.on_conflict_do_update(
            index_elements=["workspace", "conversation", "message"],
            set_={
                **{name: new[name] for name in ("author", "at", "expires", "sketch", "reader")},
                "told": or_(said_sketch.c.told, new.told),
            },
        )

    def alike(self, connection: Connection, event: Event, said: Said) -> Alike:
        """In how many other conversations the event's author said nearly the same to another student alone."""
        message, actor = message_of(event), actor_of(event)
        if message is None or actor is None:
            return Alike()
        author = connection.execute(_AUTHOR, {"workspace": actor.workspace, "actor": actor.id}).scalar()
        if author is None:
            return Alike()
        span = timedelta(hours=said.hours)
        rows = connection.execute(_AROUND, {"author": author, "since": event.at - span, "until": event.at + span})
        traces = [_to_trace(row) for row in rows.mappings()]
        return self._veil.alike(traces, said, author, Moment(place=message.place, at=event.at))

    def remember(self, connection: Connection, judgement: Judgement, author: str | None) -> None:
        """Keep the sketch of a judged message; one that was deleted or says something else now matches nothing more."""
        said, message = judgement.said, judgement.message
        if said is not None and message is not None and author is not None:
            row = {
                "workspace": message.workspace,
                "conversation": message.conversation,
                "message": message.id,
                "author": author,
                "at": judgement.event.at,
                "expires": judgement.at + timedelta(hours=said.hours),
                "sketch": self._veil.sketch(said.sketch, author),
                "reader": next(self._veil.readers(said.reader)),
                "told": said.told,
            }
            connection.execute(self._put, row)
        elif message is not None and isinstance(judgement.event, MessageEdited | MessageDeleted):
            of = {
                "of_workspace": message.workspace,
                "of_conversation": message.conversation,
                "of_message": message.id,
            }
            connection.execute(_BLANK, of)


def _to_trace(row: RowMapping) -> Trace:
    return Trace(
        place=ConversationRef(workspace=row["workspace"], id=row["conversation"]),
        at=row["at"],
        sketch=row["sketch"],
        reader=row["reader"],
        told=row["told"],
    )
