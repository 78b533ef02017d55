"""Taking a person out of the roster and the school's records: rows of theirs, places in lists, names in texts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import Executable
from sqlalchemy import String
from sqlalchemy import Table
from sqlalchemy import and_
from sqlalchemy import cast
from sqlalchemy import delete
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import tuple_
from sqlalchemy import update

from storage.requests import drop_reminders
from storage.requests import requests_about
from storage.tables import account
from storage.tables import consent
from storage.tables import consent_request
from storage.tables import console_session
from storage.tables import conversation
from storage.tables import conversation_member
from storage.tables import legal_hold
from storage.tables import link_code
from storage.tables import membership
from storage.tables import person
from storage.tables import record_request
from storage.tables import registration
from storage.tables import sign_in_link
from storage.whom import Whom

_TEXTS: Mapping[Table, tuple[str, ...]] = {
    conversation: ("name", "topic", "public_reason"),
    registration: ("purpose", "label", "public_reason"),
    consent: ("version", "evidence", "recorded_by"),
    legal_hold: ("reason",),
}
"""What people wrote or a platform told; it may name anybody."""
_HANDS = ("owner", "designee", "decided_by")


def strike_from_school(connection: Connection, whom: Whom) -> Mapping[str, int]:
    """Remove a person from the roster, the registrations, consents, codes, requests and holds. Returns rows by table.

    The accounts go, too: the next census brings the bare account back of somebody who is still in the workspace.
    """
    changed: Counter[str] = Counter()
    if whom.person:
        changed["reminder"] += drop_reminders(connection, requests_about(connection, whom.person))
    for table, statement in (*_of_accounts(whom), *(_of_person(whom.person) if whom.person else ())):
        changed[table.name] += connection.execute(statement).rowcount
    changed["person"] += _strike_kin(connection, whom.person)
    for table, columns in _TEXTS.items():
        changed[table.name] += _strike_texts(connection, table, columns, whom)
    return changed


def _of_accounts(whom: Whom) -> tuple[tuple[Table, Executable], ...]:
    refs = [(ref.workspace, ref.id) for ref in sorted(whom.refs)]
    clear = tuple(
        (
            registration,
            update(registration)
            .where(tuple_(registration.c.workspace, registration.c[hand]).in_(refs))
            .values({hand: None}),
        )
        for hand in _HANDS
    )
    return (
        *clear,
        (conversation_member, delete(conversation_member).where(_is_one(conversation_member, refs))),
        (account, delete(account).where(_is_one(account, refs))),
        (consent, update(consent).where(consent.c.recorded_by.in_(sorted(whom.keys))).values(recorded_by="")),
    )


def _is_one(table: Table, refs: list[tuple[str, str]]) -> Any:
    return tuple_(table.c.workspace, table.c.member).in_(refs)


def _of_person(whose: str) -> tuple[tuple[Table, Executable], ...]:
    """What others agreed to stays where this person only granted it or is the other one of a relation, unnamed."""
    return (
        (consent, delete(consent).where(consent.c.subject == whose)),
        (consent, update(consent).where(consent.c.grantor == whose).values(grantor="")),
        (consent, update(consent).where(consent.c.other == whose).values(other="")),
        (
            consent_request,
            delete(consent_request).where(or_(consent_request.c.subject == whose, consent_request.c.parent == whose)),
        ),
        (consent_request, update(consent_request).where(consent_request.c.asked_by == whose).values(asked_by="")),
        (link_code, delete(link_code).where(link_code.c.person == whose)),
        (console_session, delete(console_session).where(console_session.c.person == whose)),
        (sign_in_link, delete(sign_in_link).where(sign_in_link.c.person == whose)),
        (record_request, delete(record_request).where(record_request.c.person == whose)),
        (legal_hold, delete(legal_hold).where(legal_hold.c.person == whose)),
        (membership, delete(membership).where(membership.c.person == whose)),
        (person, delete(person).where(person.c.id == whose)),
    )


def _strike_kin(connection: Connection, whose: str) -> int:
    """Strike a person from the lists of parents and relatives of the others."""
    if not whose:
        return 0
    quoted = json.dumps(whose)
    likely = or_(*(cast(person.c[name], String).contains(quoted, autoescape=True) for name in ("parents", "relatives")))
    changed = 0
    for row in connection.execute(select(person.c.id, person.c.parents, person.c.relatives).where(likely)).all():
        lists = {name: [one for one in getattr(row, name) if one != whose] for name in ("parents", "relatives")}
        changed += connection.execute(update(person).where(person.c.id == row.id).values(**lists)).rowcount
    return changed


def _strike_texts(connection: Connection, table: Table, columns: tuple[str, ...], whom: Whom) -> int:
    """Strike name, address and ids from texts about something else."""
    if not whom.needles:
        return 0
    texts = [table.c[name] for name in columns]
    likely = or_(*(text.icontains(one, autoescape=True) for text in texts for one in whom.needles))
    changed = 0
    for row in connection.execute(select(*table.primary_key, *texts).where(likely)).mappings().all():
        values = {name: whom.struck(row[name]) for name in columns if row[name] is not None}
        if any(row[name] != text for name, text in values.items()):
            key = and_(*(column == row[column.name] for column in table.primary_key))
            changed += connection.execute(update(table).where(key).values(**values)).rowcount
    return changed
