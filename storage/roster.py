"""The school's people and places, as an import or a platform reports them."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import insert
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy.sql.dml import ReturningInsert

from policy.model import Conversation
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from storage.changes import FEW
from storage.changes import Changes
from storage.database import Database
from storage.people import account_row
from storage.people import conversation_row
from storage.people import membership_rows
from storage.people import person_row
from storage.people import read_accounts
from storage.people import read_people
from storage.rostercache import RosterCache
from storage.statements import insert_into
from storage.statements import upsert
from storage.tables import account
from storage.tables import conversation
from storage.tables import conversation_member
from storage.tables import membership
from storage.tables import person
from storage.touched import Touched

_LEAVE_GROUPS = delete(membership).where(membership.c.person == bindparam("whose"))
_NOTHING = Touched()
_HERE = (
    conversation_member.c.workspace == bindparam("in_workspace"),
    conversation_member.c.conversation == bindparam("in_conversation"),
)
_MEMBERS = select(conversation_member.c.member).where(*_HERE).order_by(conversation_member.c.position)
_PLACE = select(conversation).where(
    conversation.c.workspace == bindparam("in_workspace"), conversation.c.conversation == bindparam("in_conversation")
)
_EMPTY = delete(conversation_member).where(*_HERE)


class SqlRoster:
    """The roster in SQL. Every change counts the revision up and tells the cache."""

    def __init__(self, database: Database, cache: RosterCache) -> None:
        self._database = database
        self._cache = cache
        self._changes = Changes(database.dialect)
        self._put_person = upsert(person, database.dialect)
        self._put_account = _put_account(database.dialect)
        self._put_conversation = upsert(conversation, database.dialect)

    async def put_people(self, people: Sequence[Person]) -> None:
        """Insert or replace persons with their memberships. Consents are kept by themselves."""
        if not people:
            return

        def work(connection: Connection) -> None:
            connection.execute(self._put_person, [person_row(one) for one in people])
            connection.execute(_LEAVE_GROUPS, [{"whose": one.id} for one in people])
            if rows := [row for one in people for row in membership_rows(one)]:
                connection.execute(insert(membership), rows)
            self._changes.count_people(connection)

        await self._change(work)

    async def people(self) -> Sequence[Person]:
        """Everybody on the roster, by id."""
        found = await self._database.read(read_people)
        return [found[one] for one in sorted(found)]

    async def put_members(self, members: Sequence[Member]) -> None:
        """Insert or replace accounts and their link to a person. A link to somebody who was retired waits for them.

        Those that stand so already change nothing: the census of each day tells of everybody.
        A language that is not told leaves the one that was told before.
        """
        rows = _account_rows(members)
        if not rows:
            return

        def work(connection: Connection) -> Touched | None:
            changed = connection.execute(self._put_account, rows).all()
            if len(changed) > FEW:
                return None
            refs = dict.fromkeys(MemberRef(workspace=row.workspace, id=row.member) for row in changed)
            return Touched(accounts=read_accounts(connection, refs), linked=bool(refs))

        await self._change(work)

    async def put_conversation(self, conversation: Conversation, members: Sequence[MemberRef]) -> None:
        """Insert or replace a conversation and who is in it."""
        ref = conversation.ref
        rows = [
            {"workspace": ref.workspace, "conversation": ref.id, "member": one, "position": position}
            for position, one in enumerate(dict.fromkeys(member.id for member in members))
        ]

        def work(connection: Connection) -> Touched:
            if _stands(connection, conversation, rows):
                return Touched()
            connection.execute(self._put_conversation, conversation_row(conversation))
            connection.execute(_EMPTY, {"in_workspace": ref.workspace, "in_conversation": ref.id})
            if rows:
                connection.execute(insert(conversation_member), rows)
            return Touched(places=(ref,), emptied=(ref,))

        await self._change(work)

    async def _change(self, work: Callable[[Connection], Touched | None]) -> None:
        """Change the roster; None stands for a change that touches too much to say what."""

        def counted(connection: Connection) -> tuple[int, Touched | None] | None:
            touched = work(connection)
            if touched == _NOTHING:
                return None
            return self._changes.count(connection, touched.named() if touched else None), touched

        if (changed := await self._database.write(counted)) is not None:
            self._cache.touched(*changed)


def _stands(connection: Connection, place: Conversation, rows: Sequence[Mapping[str, object]]) -> bool:
    """Whether a conversation and who is in it stand so already."""
    key = {"in_workspace": place.ref.workspace, "in_conversation": place.ref.id}
    found, row = connection.execute(_PLACE, key).mappings().first(), conversation_row(place)
    if found is None or dict(found) != {name: row.get(name) for name in found}:
        return False
    return [row.member for row in connection.execute(_MEMBERS, key)] == [row["member"] for row in rows]


def _account_rows(members: Sequence[Member]) -> list[dict[str, Any]]:
    """A row for each account, as it is told of last; a statement of many rows may hold each once."""
    rows: dict[MemberRef, dict[str, Any]] = {}
    for one in members:
        row = account_row(one)
        if not row["lang"] and one.ref in rows:
            row["lang"] = rows[one.ref]["lang"]
        rows[one.ref] = row
    return list(rows.values())


def _put_account(dialect: str) -> ReturningInsert[tuple[str, str]]:
    statement = insert_into(account, dialect)
    given = statement.excluded
    waiting = select(person.c.id).where(person.c.id == account.c.person, ~person.c.active).scalar_subquery()
    values = {one: given[one] for one in ("display_name", "bot")}
    lang = func.coalesce(func.nullif(given.lang, ""), account.c.lang)  # what is not told now may have been told before
    new = {**values, "lang": lang, "person": func.coalesce(given.person, waiting)}
    other = or_(*(account.c[name].is_distinct_from(value) for name, value in new.items()))
    put = statement.on_conflict_do_update(index_elements=["workspace", "member"], set_=new, where=other)
    return put.returning(account.c.workspace, account.c.member)
