"""What an event says of who is where and who is what, written to the roster's tables."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from datetime import timedelta
from typing import assert_never

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import update

from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import RoleChanged
from policy.model import RoomOpened
from policy.model import VisibilityChanged
from storage.clock import SystemClock
from storage.people import account_row
from storage.people import accounts_of
from storage.people import conversation_row
from storage.people import person_row
from storage.people import read_accounts
from storage.people import read_persons
from storage.statements import insert_into
from storage.statements import insert_new
from storage.statements import upsert
from storage.strangers import Change
from storage.strangers import stranger
from storage.strangers import stranger_place
from storage.tables import account
from storage.tables import conversation
from storage.tables import conversation_member
from storage.tables import membership
from storage.tables import person
from storage.tables import roster_change
from storage.tables import roster_revision
from storage.touched import Named
from storage.touched import Touched
from storage.touched import dump_named
from storage.touched import load_named

ALL = 1
"""The row of the revision that counts every change of the roster."""
PEOPLE = 2
"""The row of the revision that counts changes of persons: of the roster or a role, not who comes and goes."""
FEW = 20
"""Accounts or persons whose changes caches follow one by one."""
TOLD = timedelta(minutes=10)
"""How long other processes can read what a change touched; they look each second that they are asked something."""
_CLOCK = SystemClock()
_UNTELL = delete(roster_change)
_TOLD = select(roster_change.c.revision, roster_change.c.touched).where(
    roster_change.c.revision > bindparam("since"), roster_change.c.revision <= bindparam("until")
)
_THIS_ACCOUNT = (account.c.workspace == bindparam("in_workspace"), account.c.member == bindparam("of_member"))
_RENAME = update(account).where(*_THIS_ACCOUNT).values(display_name=bindparam("shown"))
_LINK = update(account).where(*_THIS_ACCOUNT).values(person=bindparam("whose"))
_ACCOUNT = select(account.c.person, account.c.display_name).where(*_THIS_ACCOUNT)
_LEAVE = delete(conversation_member).where(
    conversation_member.c.workspace == bindparam("in_workspace"),
    conversation_member.c.conversation == bindparam("in_conversation"),
    conversation_member.c.member == bindparam("of_member"),
)
_LAST = select(func.coalesce(func.max(conversation_member.c.position), -1)).where(
    conversation_member.c.workspace == bindparam("in_workspace"),
    conversation_member.c.conversation == bindparam("in_conversation"),
)
_THIS_PLACE = (
    conversation.c.workspace == bindparam("in_workspace"),
    conversation.c.conversation == bindparam("in_conversation"),
)
_SEE = update(conversation).where(*_THIS_PLACE).values(seen=bindparam("sees"))
_SHOW = update(conversation).where(*_THIS_PLACE).values(kind=bindparam("to"), public_reason=bindparam("reason"))
_PROMOTE = update(person).where(person.c.id == bindparam("whose")).values(role=bindparam("new_role"))
_PROMOTE_IN_GROUPS = (
    update(membership).where(membership.c.person == bindparam("whose")).values(role=bindparam("new_role"))
)


class Changes:
    """Applies changes inside the caller's transaction; each is idempotent."""

    def __init__(self, dialect: str) -> None:
        self._new_account = insert_new(account, dialect).returning(account.c.member)
        self._new_conversation = insert_new(conversation, dialect)
        self._new_person = insert_new(person, dialect)
        self._enter = insert_new(conversation_member, dialect)
        self._tell = upsert(roster_change, dialect)
        counter = insert_into(roster_revision, dialect)
        self._count = counter.on_conflict_do_update(
            index_elements=["id"], set_={"value": roster_revision.c.value + 1}
        ).returning(roster_revision.c.value)

    def count(self, connection: Connection, what: Named | None = None) -> int:
        """Tell other processes that the roster changed, and what of it; None stands for anything. The new revision.

        The counter's row is held until the transaction ends: whoever sees a revision sees what all before it touched.
        """
        revision: int = connection.execute(self._count, {"id": ALL, "value": 1}).scalar_one()
        if what is not None:
            row = {"revision": revision, "touched": dump_named(what), "expires": _CLOCK.now() + TOLD}
            connection.execute(self._tell, row)
        return revision

    def count_about(self, connection: Connection, persons: Collection[str]) -> tuple[int, Named | None]:
        """Tell that something about some persons changed. Returns the new revision, and what is told of it."""
        what = Named(persons=frozenset(persons)) if len(persons) <= FEW else None
        return self.count(connection, what), what

    def untell(self, connection: Connection) -> None:
        """Take back what was told of changes, for it names accounts; who has not looked yet reads all anew."""
        connection.execute(_UNTELL)

    def count_people(self, connection: Connection) -> None:
        """Tell that persons changed, so that accounts are compared with their addresses anew."""
        connection.execute(self._count, {"id": PEOPLE, "value": 1})

    def apply(self, connection: Connection, event: Change) -> tuple[int, Touched]:
        """Write one event's change. Returns the roster's revision after it, and what it touched."""
        touched = self._apply(connection, event)
        return self.count(connection, touched.named()), touched

    def _apply(self, connection: Connection, event: Change) -> Touched:
        match event:
            case MemberJoined(conversation=place, member=member):
                return self._join(connection, place, member)
            case MemberLeft(conversation=place, member=member):
                connection.execute(_LEAVE, {**_key(place), "of_member": member.id})
                return Touched(went=(place, member))
            case BotJoined(conversation=place) | BotLeft(conversation=place):
                self._meet(connection, place)
                connection.execute(_SEE, {**_key(place), "sees": isinstance(event, BotJoined)})
                return Touched(places=(place,))
            case VisibilityChanged(conversation=place, to=kind, reason=reason):
                self._meet(connection, place)
                connection.execute(_SHOW, {**_key(place), "to": kind, "reason": reason})
                return Touched(places=(place,))
            case MemberRenamed(member=member, name=name):
                self._know(connection, member)
                connection.execute(_RENAME, {**_account_key(member), "shown": name})
                return Touched(accounts=read_accounts(connection, [member]), linked=True)
            case RoleChanged():
                return self._change_role(connection, event)
            case RoomOpened(conversation=place, members=members):
                self._meet(connection, place)
                connection.execute(_SEE, {**_key(place), "sees": True})
                joined = [self._join(connection, place, one) for one in members]
                new = tuple(account for one in joined for account in one.accounts)
                return Touched(accounts=new, places=(place,), emptied=(place,))
            case _:
                assert_never(event)

    def _join(self, connection: Connection, place: ConversationRef, member: MemberRef) -> Touched:
        new = self._know(connection, member)
        position = connection.execute(_LAST, _key(place)).scalar_one() + 1
        row = {"workspace": place.workspace, "conversation": place.id, "member": member.id, "position": position}
        connection.execute(self._enter, row)
        accounts = read_accounts(connection, [member])
        return Touched(accounts=accounts if new else (), came=(place, accounts[0]))

    def _know(self, connection: Connection, member: MemberRef) -> bool:
        """An account never heard of is on no roster, and so unverified. Returns whether it is new."""
        return connection.execute(self._new_account, account_row(Member(ref=member))).first() is not None

    def _meet(self, connection: Connection, place: ConversationRef) -> None:
        """A conversation never heard of counts as private until somebody says otherwise."""
        connection.execute(self._new_conversation, conversation_row(stranger_place(place)))

    def _change_role(self, connection: Connection, event: RoleChanged) -> Touched:
        self._know(connection, event.member)
        key = _account_key(event.member)
        found = connection.execute(_ACCOUNT, key).one()
        whose = found.person
        if whose is None:
            one = stranger(event, found.display_name)
            whose = one.id
            connection.execute(self._new_person, person_row(one))
            connection.execute(_LINK, {**key, "whose": whose})
        connection.execute(_PROMOTE, {"whose": whose, "new_role": event.role})
        connection.execute(_PROMOTE_IN_GROUPS, {"whose": whose, "new_role": event.role})
        self.count_people(connection)
        persons = read_persons(connection, [whose])
        return Touched(accounts=accounts_of(connection, whose), persons=persons, linked=True)


def told(connection: Connection, since: int, until: int) -> Mapping[int, Named]:
    """What the changes after one revision and up to another touched, as far as it was told and is still kept."""
    rows = connection.execute(_TOLD, {"since": since, "until": until})
    return {row.revision: load_named(row.touched) for row in rows}


def _key(place: ConversationRef) -> dict[str, object]:
    return {"in_workspace": place.workspace, "in_conversation": place.id}


def _account_key(member: MemberRef) -> dict[str, object]:
    return {"in_workspace": member.workspace, "of_member": member.id}
