"""Erasing what leads from the log to a person, and the sealed pieces that are about them."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement
from sqlalchemy import Connection
from sqlalchemy import Executable
from sqlalchemy import Select
from sqlalchemy import Table
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import tuple_
from sqlalchemy import update

from policy.model import DeliveryState
from storage.codec import is_report
from storage.consequences import FORGOTTEN
from storage.forgettingcases import forget_cases
from storage.forgettingmoderation import forget_moderation
from storage.forgettingoversight import forget_oversight
from storage.forgettingquestions import forget_questions
from storage.inbox import open_payload
from storage.said import Veil
from storage.seal import Keys
from storage.settling import effect_place
from storage.settling import kept_place
from storage.tables import acknowledgement
from storage.tables import decision
from storage.tables import inbox
from storage.tables import incident
from storage.tables import kept_text
from storage.tables import outbox
from storage.tables import picture_digest
from storage.tables import policy_exception
from storage.tables import reminder
from storage.tables import review
from storage.tables import said_sketch
from storage.tables import subject
from storage.whom import Whom

_MESSAGE = tuple_(decision.c.workspace, decision.c.conversation, decision.c.message)
_RENAME = update(decision).where(decision.c.id == bindparam("of_decision")).values(event=bindparam("new"))
_AT_ONCE = 500
"""How many ids one statement names."""


def messages_of(connection: Connection, whom: Whom) -> Whom:
    """The person with the messages that the log and the kept texts have of them."""
    found: list[str | None] = []
    for table, author in (
        (decision, decision.c.subject),
        (incident, incident.c.author),
        (kept_text, kept_text.c.author),
    ):
        found += connection.execute(select(table.c.message).where(author.in_(whom.ids))).scalars()
    return whom.with_messages(found)


def forget_in_log(connection: Connection, whom: Whom, keys: Keys) -> Mapping[str, int]:
    """Cut every way from the log, outbox and inbox to a person. Returns how many rows of each table were changed.

    Decisions, incidents and entries stay, with a random id that leads nowhere; ids of messages and events go, for the
    platform would tell who is behind them. Waiting deliveries to or about the person are dropped, and so are events
    not judged yet.
    """
    decided = _decided(connection, whom)
    changed = {
        "outbox": _drop_deliveries(connection, whom, keys),
        "inbox": _drop_events(connection, whom, keys, decided),
        "kept_text": _drop_texts(connection, whom, keys),
        "said_sketch": _drop_sketches(connection, whom, keys),
    }
    changed |= forget_questions(connection, whom, keys)
    changed |= forget_cases(connection, whom, keys)
    changed |= forget_moderation(connection, whom, keys)
    changed |= forget_oversight(connection, whom)
    for statement, table in _cuts(whom):
        changed[table.name] = changed.get(table.name, 0) + connection.execute(statement).rowcount
    changed["decision"] += _rename_events(connection, decided)
    changed["policy_exception"] = _rename_exceptions(connection, whom)
    return changed


def _decided(connection: Connection, whom: Whom) -> dict[str, str]:
    """The events of all decisions about a person or one of their messages, and of checks that name them."""
    about = or_(decision.c.subject.in_(whom.ids), _MESSAGE.in_(_written(whom)))
    rows = connection.execute(select(decision.c.id, decision.c.event).where(about))
    return {**{row.id: row.event for row in rows}, **_naming(connection, decision.c.id, decision.c.event, whom)}


def _written(whom: Whom) -> Select[Any]:
    """The messages that the log has of a person."""
    return select(decision.c.workspace, decision.c.conversation, decision.c.message).where(
        decision.c.subject.in_(whom.ids), decision.c.message.is_not(None)
    )


def _cuts(whom: Whom) -> tuple[tuple[Executable, Table], ...]:
    """The statements that take the rows of a person away, or the way from them to the person, in this order."""
    theirs = _written(whom)
    at = tuple_(incident.c.workspace, incident.c.conversation, incident.c.message)
    mine = or_(incident.c.author.in_(whom.ids), at.in_(theirs))
    due = or_(reminder.c.member.in_(whom.ids), reminder.c.subject.in_((*whom.ids, *whom.keys)))
    seen = tuple_(picture_digest.c.workspace, picture_digest.c.conversation, picture_digest.c.message)
    return (
        (delete(picture_digest).where(seen.in_(theirs)), picture_digest),
        (update(incident).where(mine, incident.c.message.is_not(None)).values(message=None), incident),
        (update(decision).where(_MESSAGE.in_(theirs)).values(message=None), decision),
        (delete(acknowledgement).where(acknowledgement.c.member.in_(whom.ids)), acknowledgement),
        (delete(reminder).where(due), reminder),
        (update(review).where(review.c.by.in_(whom.ids)).values(by=None), review),
        (delete(subject).where(subject.c.id.in_(whom.ids)), subject),
    )


def _drop_deliveries(connection: Connection, whom: Whom, keys: Keys) -> int:
    """Also those that only name the person: a word to a supervisor does."""
    rows = connection.execute(
        select(outbox.c.id, outbox.c.effect, decision.c.subject)
        .join_from(outbox, decision, outbox.c.decision == decision.c.id)
        .where(outbox.c.effect.is_not(None))
    )
    theirs = [
        row.id
        for row in rows
        if row.subject in whom.ids or whom.is_in(keys.open(row.effect, place=effect_place(row.id)))
    ]
    return _each(
        connection,
        theirs,
        lambda some: (
            update(outbox).where(outbox.c.id.in_(some)).values(effect=None, state=DeliveryState.HELD, error=FORGOTTEN)
        ),
    )


def _drop_events(connection: Connection, whom: Whom, keys: Keys, decided: Mapping[str, str]) -> int:
    """Events that are not judged yet, and the keys of those that were: an event's id may be that of a message.

    A report that waits to be judged is never lost, whoever it names.
    """
    rows = connection.execute(select(inbox.c.id, inbox.c.payload).where(inbox.c.payload.is_not(None)))
    waiting = ((row.id, open_payload(row.payload, row.id, keys)) for row in rows)
    theirs = {ident for ident, payload in waiting if whom.is_in(payload) and not is_report(payload)}
    theirs.update(decided.values())
    for column in (inbox.c.id, inbox.c.fingerprint):
        theirs.update(_naming(connection, inbox.c.id, column, whom))
    return _each(connection, sorted(theirs), lambda some: delete(inbox).where(inbox.c.id.in_(some)))


def _drop_texts(connection: Connection, whom: Whom, keys: Keys) -> int:
    rows = connection.execute(select(kept_text.c.id, kept_text.c.author, kept_text.c.text)).all()
    theirs = [
        row.id
        for row in rows
        if row.author in whom.ids or whom.is_named(keys.open(row.text, place=kept_place(row.id)).decode())
    ]
    return _each(connection, theirs, lambda some: delete(kept_text).where(kept_text.c.id.in_(some)))


def _drop_sketches(connection: Connection, whom: Whom, keys: Keys) -> int:
    """Those of what the person said, and of what was said to them."""
    readers = list(Veil(keys).readers(whom.person)) if whom.person else []
    theirs = or_(said_sketch.c.author.in_(whom.ids), said_sketch.c.reader.in_(readers))
    return connection.execute(delete(said_sketch).where(theirs)).rowcount


def _rename_events(connection: Connection, decided: Iterable[str]) -> int:
    """Give what was decided about a person an event's id that leads nowhere."""
    rows = [{"of_decision": one, "new": f"{FORGOTTEN}:{uuid4().hex}"} for one in decided]
    if rows:
        connection.execute(_RENAME, rows)
    return len(rows)


def _rename_exceptions(connection: Connection, whom: Whom) -> int:
    """An exception has the id of the press that declared it, which the platform may know."""
    theirs = connection.execute(select(policy_exception.c.id).where(policy_exception.c.author.in_(whom.ids))).scalars()
    rows = [{"old": one, "new": f"{FORGOTTEN}:{uuid4().hex}"} for one in theirs if not one.startswith(FORGOTTEN)]
    if rows:
        rename = update(policy_exception).where(policy_exception.c.id == bindparam("old"))
        connection.execute(rename.values(id=bindparam("new")), rows)
    return len(rows)


def _naming(connection: Connection, key: ColumnElement[str], column: ColumnElement[Any], whom: Whom) -> dict[str, str]:
    """The keys of rows whose column has one of the person's ids among its parts, each with what stands there."""
    if not whom.keys:
        return {}
    likely = or_(*(column.contains(one, autoescape=True) for one in sorted(whom.keys)))
    rows = connection.execute(select(key.label("key"), column.label("value")).where(likely))
    return {row.key: row.value for row in rows if whom.is_named(row.value)}


def _each(connection: Connection, ids: list[str], statement: Callable[[list[str]], Executable]) -> int:
    parts = (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
    return sum(connection.execute(statement(part)).rowcount for part in parts)
