"""Accounts without a person and people without an account."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import exists
from sqlalchemy import func
from sqlalchemy import or_
from sqlalchemy import select

from policy.model import Member
from policy.model import Person
from policy.model import Role
from storage.database import Database
from storage.people import read_people
from storage.people import to_member
from storage.tables import account
from storage.tables import conversation_member
from storage.tables import membership
from storage.tables import person

_KNOWN = exists().where(person.c.id == account.c.person, person.c.active)
# Counted for all at once: there is no index by member, and 25,000 counts of their own take minutes.
_IN = (
    select(conversation_member.c.workspace, conversation_member.c.member, func.count().label("places"))
    .group_by(conversation_member.c.workspace, conversation_member.c.member)
    .subquery()
)
_WORKSPACES = select(account.c.workspace).distinct().order_by(account.c.workspace)
_ACCOUNTS = (
    select(account, func.coalesce(_IN.c.places, 0).label("places"))
    .outerjoin_from(account, _IN, (_IN.c.workspace == account.c.workspace) & (_IN.c.member == account.c.member))
    .where(account.c.bot.is_(False), ~_KNOWN)
    .where(account.c.workspace.in_(bindparam("workspaces", expanding=True)))
    .order_by(account.c.workspace, account.c.member)
)
_PEOPLE = select(person.c.id).where(
    person.c.active,
    ~exists().where(account.c.person == person.c.id, account.c.workspace.in_(bindparam("workspaces", expanding=True))),
)
_STUDENT = or_(
    person.c.role == Role.STUDENT,
    exists().where(membership.c.person == person.c.id, membership.c.role == Role.STUDENT),
)
_THEIR_PLACES = (
    select(conversation_member.c.workspace, conversation_member.c.conversation)
    .join_from(
        conversation_member,
        account,
        (conversation_member.c.workspace == account.c.workspace) & (conversation_member.c.member == account.c.member),
    )
    .join(person, person.c.id == account.c.person)
    .where(person.c.active, _STUDENT)
    .distinct()
    .subquery()
)
_BESIDE = (
    select(account.c.workspace, account.c.member, _KNOWN.label("known"))
    .join_from(
        _THEIR_PLACES,
        conversation_member,
        (conversation_member.c.workspace == _THEIR_PLACES.c.workspace)
        & (conversation_member.c.conversation == _THEIR_PLACES.c.conversation),
    )
    .join(
        account,
        (conversation_member.c.workspace == account.c.workspace) & (conversation_member.c.member == account.c.member),
    )
    .where(account.c.bot.is_(False))
    .distinct()
    .subquery()
)
_COUNTS = select(func.count(), func.count().filter(~_BESIDE.c.known)).select_from(_BESIDE)


class SqlUnlinked:
    """Who is not linked yet, read from the roster's tables."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def workspaces(self) -> Sequence[str]:
        """Every workspace that there are accounts of."""
        return await self._database.read(lambda connection: list(connection.execute(_WORKSPACES).scalars()))

    async def accounts(self, workspaces: Sequence[str]) -> Sequence[tuple[Member, int]]:
        """Accounts without a person on the roster, bots left out, with the number of conversations that they are in."""
        rows = await self._database.read(
            lambda connection: connection.execute(_ACCOUNTS, {"workspaces": list(workspaces)}).mappings().all()
        )
        return [(to_member(row, {}), row["places"]) for row in rows]

    async def people(self, workspaces: Sequence[str]) -> Sequence[Person]:
        """Everybody on the roster who has no account in any of these workspaces, by id."""

        def work(connection: Connection) -> list[Person]:
            ids = connection.execute(_PEOPLE, {"workspaces": list(workspaces)}).scalars()
            everybody = read_people(connection)
            return [everybody[one] for one in sorted(ids)]

        return await self._database.read(work)

    async def with_students(self) -> tuple[int, int]:
        """Accounts in conversations that a student reads, bots left out: how many, and how many without a person."""
        every, unlinked = await self._database.read(lambda connection: connection.execute(_COUNTS).one())
        return every, unlinked
