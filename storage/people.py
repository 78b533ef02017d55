"""Persons, accounts and conversations as rows, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import select

from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Level
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from storage.agreements import to_registration
from storage.tables import membership
from storage.tables import person as person_table

_PEOPLE = select(person_table).where(person_table.c.active).order_by(person_table.c.id)
_MEMBERSHIPS = select(membership).order_by(membership.c.person, membership.c.position)


def read_people(connection: Connection) -> dict[str, Person]:
    """Everybody on the roster, by id."""
    groups: dict[str, list[Membership]] = {}
    for row in connection.execute(_MEMBERSHIPS).mappings():
        one = Membership(group=row["group"], role=Role(row["role"]), captain=row["captain"])
        groups.setdefault(row["person"], []).append(one)
    rows = connection.execute(_PEOPLE).mappings()
    return {row["id"]: _to_person(row, groups.get(row["id"], [])) for row in rows}


def read_person(connection: Connection, one: str) -> Person | None:
    """One person on the roster; None for somebody unknown or retired."""
    row = connection.execute(_PEOPLE.where(person_table.c.id == one)).mappings().first()
    groups = connection.execute(_MEMBERSHIPS.where(membership.c.person == one)).mappings()
    memberships = [Membership(group=m["group"], role=Role(m["role"]), captain=m["captain"]) for m in groups]
    return _to_person(row, memberships) if row else None


def person_row(one: Person) -> dict[str, Any]:
    """A person as a row; the memberships are rows of their own."""
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role,
        "level": one.level,
        "email": one.email,
        "source": one.source,
        "active": True,
        "parents": list(one.parents),
        "relatives": list(one.relatives),
    }


def membership_rows(one: Person) -> list[dict[str, Any]]:
    """A person's memberships as rows, in their order."""
    return [
        {"person": one.id, "position": position, "group": m.group, "role": m.role, "captain": m.captain}
        for position, m in enumerate(one.memberships)
    ]


def account_row(one: Member) -> dict[str, Any]:
    """An account as a row."""
    return {
        "workspace": one.ref.workspace,
        "member": one.ref.id,
        "person": one.person.id if one.person else None,
        "display_name": one.display_name,
        "bot": one.bot,
        "lang": one.lang,
    }


def to_member(row: RowMapping, people: Mapping[str, Person]) -> Member:
    """A row of accounts with its person, where the roster knows it."""
    return Member(
        ref=MemberRef(workspace=row["workspace"], id=row["member"]),
        person=people.get(row["person"]),
        display_name=row["display_name"],
        bot=row["bot"],
        lang=row["lang"],
    )


def conversation_row(one: Conversation) -> dict[str, Any]:
    """A conversation as a row; its members are rows of their own."""
    return {
        "workspace": one.ref.workspace,
        "conversation": one.ref.id,
        "kind": one.kind,
        "name": one.name,
        "topic": one.topic,
        "registered": one.registered,
        "seen": one.seen,
        "level": one.level,
        "group": one.group,
        "public_reason": one.public_reason,
        "parent": one.parent,
        "comments": one.comments,
    }


def to_conversation(row: RowMapping, listed: RowMapping | None = None) -> Conversation:
    """A row of conversations as a value; `listed` is its row in the school's list, `reviewed_at` comes with the row."""
    return Conversation(
        ref=ConversationRef(workspace=row["workspace"], id=row["conversation"]),
        kind=ConversationKind(row["kind"]),
        name=row["name"],
        topic=row["topic"],
        registered=row["registered"],
        seen=row["seen"],
        level=_level(row["level"]),
        group=row["group"],
        public_reason=row["public_reason"],
        parent=row["parent"],
        comments=row["comments"],
        registration=to_registration(listed) if listed else None,
        reviewed_at=row["reviewed_at"],
    )


def _to_person(row: RowMapping, memberships: list[Membership]) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        role=Role(row["role"]),
        memberships=tuple(memberships),
        level=_level(row["level"]),
        parents=tuple(row["parents"]),
        relatives=tuple(row["relatives"]),
        email=row["email"],
        source=row["source"],
    )


def _level(word: str | None) -> Level | None:
    return Level(word) if word else None
