"""Erasing what leads from the log to a person, and the sealed pieces that are about them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from sqlalchemy import Connection
from sqlalchemy import Update
from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import update

from policy.model import DeliveryState
from policy.model import MemberRef
from policy.model import actor_of
from storage.codec import load_effect
from storage.consequences import FORGOTTEN
from storage.consequences import check_id
from storage.inbox import open_event
from storage.places import recipients_of
from storage.seal import Keys
from storage.settling import effect_place
from storage.subjects import ids_of
from storage.tables import account
from storage.tables import acknowledgement
from storage.tables import decision
from storage.tables import inbox
from storage.tables import incident
from storage.tables import kept_text
from storage.tables import outbox
from storage.tables import reminder
from storage.tables import subject


def forget_in_log(connection: Connection, person: str, keys: Keys) -> int:
    """Cut every way from the log, outbox and inbox to the accounts of a person. Returns how many rows were changed.

    Decisions and incidents stay, with a random id that leads nowhere; ids of messages go, for the platform would
    tell who wrote them. Waiting deliveries to or about the person are dropped, and so are events not judged yet.
    The id of a check about the person holds the person's own id: a random one takes its place.
    """
    found = connection.execute(select(account.c.workspace, account.c.member).where(account.c.person == person))
    refs = {MemberRef(workspace=row.workspace, id=row.member) for row in found}
    ids = ids_of(connection, refs)
    changed = sum(connection.execute(statement).rowcount for statement in _cuts(person, ids))
    changed += _drop_deliveries(connection, refs, keys) + _drop_events(connection, refs, keys)
    return changed + _rename_checks(connection, person)


def _cuts(person: str, ids: list[str]) -> tuple[Any, ...]:
    """The statements that take the rows of a person away, or the way from them to the person."""
    return (
        update(decision).where(decision.c.subject.in_(ids), decision.c.message.is_not(None)).values(message=None),
        update(incident).where(incident.c.author.in_(ids), incident.c.message.is_not(None)).values(message=None),
        delete(kept_text).where(kept_text.c.author.in_(ids)),
        delete(acknowledgement).where(acknowledgement.c.member.in_(ids)),
        delete(reminder).where(
            or_(reminder.c.member.in_(ids), reminder.c.subject == person), reminder.c.fired_at.is_(None)
        ),
        _drop_effects().where(
            outbox.c.decision.in_(select(decision.c.id).where(decision.c.subject.in_(ids))),
            outbox.c.effect.is_not(None),
        ),
        delete(subject).where(subject.c.id.in_(ids)),
    )


def _drop_effects() -> Update:
    return update(outbox).values(effect=None, state=DeliveryState.HELD, error=FORGOTTEN)


def _drop_deliveries(connection: Connection, refs: set[MemberRef], keys: Keys) -> int:
    rows = connection.execute(select(outbox.c.id, outbox.c.effect).where(outbox.c.effect.is_not(None))).all()
    theirs = [
        row.id
        for row in rows
        if refs.intersection(recipients_of(load_effect(keys.open(row.effect, place=effect_place(row.id)))))
    ]
    return connection.execute(_drop_effects().where(outbox.c.id.in_(theirs))).rowcount


def _drop_events(connection: Connection, refs: set[MemberRef], keys: Keys) -> int:
    """An event that nobody may judge any more counts as judged when it was claimed."""
    rows = connection.execute(select(inbox.c.id, inbox.c.payload).where(inbox.c.payload.is_not(None))).all()
    theirs = [row.id for row in rows if actor_of(open_event(row.payload, row.id, keys)) in refs]
    drop = update(inbox).where(inbox.c.id.in_(theirs)).values(payload=None, judged_at=inbox.c.claimed_at)
    return connection.execute(drop).rowcount


def _rename_checks(connection: Connection, person: str) -> int:
    """Give what fired about a person a random subject, wherever the check's id stands."""
    fired = connection.execute(select(reminder).where(reminder.c.subject == person)).all()
    for row in fired:
        name = uuid4().hex
        old, new = check_id(row.kind, row.subject, row.period), check_id(row.kind, name, row.period)
        connection.execute(update(reminder).where(reminder.c.id == row.id).values(subject=name))
        connection.execute(update(decision).where(decision.c.event == old).values(event=new))
        connection.execute(
            # The sealed event goes also where nobody's account was in it: its seal is bound to the old id.
            update(inbox)
            .where(inbox.c.id == old)
            .values(id=new, payload=None, judged_at=func.coalesce(inbox.c.judged_at, inbox.c.claimed_at))
        )
    return len(fired)
