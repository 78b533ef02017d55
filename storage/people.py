"""Persons, accounts and conversations as rows, and back."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter
from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import Consent
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Level
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from storage.agreements import to_consent
from storage.agreements import to_registration
from storage.names import fold_address
from storage.tables import account
from storage.tables import consent
from storage.tables import membership
from storage.tables import person as person_table

_PEOPLE = select(person_table).where(person_table.c.active).order_by(person_table.c.id)
_MEMBERSHIPS = select(membership).order_by(membership.c.person, membership.c.position)
_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_THESE = _PEOPLE.where(person_table.c.id.in_(_SOME))
_THEIR_GROUPS = _MEMBERSHIPS.where(membership.c.person.in_(_SOME))
_THEIR_CONSENTS = select(consent).where(consent.c.subject.in_(_SOME)).order_by(consent.c.id)
_ACCOUNT = select(account).where(
    account.c.workspace == bindparam("in_workspace"), account.c.member == bindparam("of_member")
)
_ACCOUNTS_OF = select(account).where(account.c.person == bindparam("whose"))
_PART = 1_000


def read_people(connection: Connection) -> dict[str, Person]:
    """Everybody on the roster, by id, without consents: for imports and exports, never while an event waits."""
    groups = _grouped(connection.execute(_MEMBERSHIPS).mappings())
    rows = connection.execute(_PEOPLE).mappings()
    return {row["id"]: _to_person(row, groups.get(row["id"], []), []) for row in rows}


def read_persons(connection: Connection, ids: Collection[str]) -> dict[str, Person]:
    """The persons with these ids, with their groups and the consents about them, by id."""
    found: dict[str, Person] = {}
    for some in parted(sorted(ids)):
        rows = connection.execute(_THESE, some).mappings().all()
        if not rows:
            continue
        groups = _grouped(connection.execute(_THEIR_GROUPS, some).mappings())
        consents: dict[str, list[Consent]] = {}
        for row in connection.execute(_THEIR_CONSENTS, some).mappings():
            consents.setdefault(row["subject"], []).append(to_consent(row))
        for row in rows:
            found[row["id"]] = _to_person(row, groups.get(row["id"], []), consents.get(row["id"], []))
    return found


def parted(values: Sequence[str]) -> Iterator[dict[str, Sequence[str]]]:
    """Values for an IN list, as many at a time as both databases take with room to spare."""
    return ({"some": values[start : start + _PART]} for start in range(0, len(values), _PART))


def _grouped(rows: Iterable[RowMapping]) -> dict[str, list[Membership]]:
    groups: dict[str, list[Membership]] = {}
    for row in rows:
        one = Membership(group=row["group"], role=Role(row["role"]), captain=row["captain"])
        groups.setdefault(row["person"], []).append(one)
    return groups


def read_person(connection: Connection, one: str) -> Person | None:
    """One person on the roster; None for somebody unknown or retired."""
    return read_persons(connection, [one]).get(one)


def read_accounts(connection: Connection, refs: Iterable[MemberRef]) -> tuple[Member, ...]:
    """Some accounts with their persons, in that order; unknown ones are left out."""
    keys = [{"in_workspace": ref.workspace, "of_member": ref.id} for ref in refs]
    return _with_persons(connection, [row for key in keys for row in connection.execute(_ACCOUNT, key).mappings()])


def accounts_of(connection: Connection, person: str) -> tuple[Member, ...]:
    """The accounts of one person in all workspaces."""
    return _with_persons(connection, connection.execute(_ACCOUNTS_OF, {"whose": person}).mappings().all())


def _with_persons(connection: Connection, rows: Sequence[RowMapping]) -> tuple[Member, ...]:
    people = read_persons(connection, {row["person"] for row in rows if row["person"]})
    return tuple(to_member(row, people) for row in rows)


def person_row(one: Person) -> dict[str, Any]:
    """A person as a row; the memberships are rows of their own."""
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role,
        "level": one.level,
        "email": fold_address(one.email),
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


def _to_person(row: RowMapping, memberships: list[Membership], consents: list[Consent]) -> Person:
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
        consents=tuple(consents),
    )


def _level(word: str | None) -> Level | None:
    return Level(word) if word else None
