"""What we know of people and conversations, read on every event and therefore cached."""

from __future__ import annotations

import time
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import Select
from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import Audience
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Registration
from storage.accountrows import ACCOUNTS
from storage.accountrows import MEMBER
from storage.accountrows import READERS
from storage.accountrows import THESE
from storage.changes import ALL
from storage.changes import Changes
from storage.changes import told
from storage.consequences import Consequences
from storage.database import Database
from storage.filing import Filing
from storage.people import parted
from storage.people import read_persons
from storage.people import to_conversation
from storage.people import to_member
from storage.readers import AUDIENCES
from storage.readers import questions
from storage.readers import readers_of
from storage.rostercache import Readers
from storage.rostercache import RosterCache
from storage.strangers import CHANGES
from storage.subjects import Subjects
from storage.tables import conversation
from storage.tables import registration
from storage.tables import review
from storage.tables import roster_revision
from storage.touched import Named

_REVISION = select(roster_revision.c.value).where(roster_revision.c.id == ALL)
_LOOK_EVERY = 1.0
_MOST_CHANGES = 500
"""So many changes at once that are told one by one; after more, such as the census, all is read anew."""
_EVERYWHERE = (
    select(conversation, review.c.at.label("reviewed_at"))
    .outerjoin_from(
        conversation,
        review,
        (conversation.c.workspace == review.c.workspace) & (conversation.c.conversation == review.c.conversation),
    )
    .where(conversation.c.workspace == bindparam("workspace"))
)
_CONVERSATION = _EVERYWHERE.where(conversation.c.conversation == bindparam("id"))
_CONVERSATIONS = _EVERYWHERE.order_by(conversation.c.conversation)
_WORKSPACES = select(conversation.c.workspace).distinct().order_by(conversation.c.workspace)
_LISTED = select(registration).where(registration.c.workspace == bindparam("workspace"))
_LISTED_ONE = _LISTED.where(registration.c.conversation == bindparam("id"))


class SqlRegistry:
    """The registry in SQL, behind a cache that other processes' changes reach within a second."""

    def __init__(
        self, database: Database, cache: RosterCache, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._database = database
        self._cache = cache
        self._changes = Changes(database.dialect)
        self._filing = Filing(Subjects(database.dialect), database.dialect)
        self._monotonic = monotonic
        self._look_at = monotonic()

    async def conversation(self, ref: ConversationRef) -> Conversation | None:
        """A conversation, or None for one never heard of."""
        if self._monotonic() >= self._look_at:
            await self._look()
        if ref in self._cache.conversations:
            return self._cache.conversations.peek(ref)

        def work(connection: Connection) -> Conversation | None:
            key = {"workspace": ref.workspace, "id": ref.id}
            row = connection.execute(_CONVERSATION, key).mappings().first()
            return to_conversation(row, connection.execute(_LISTED_ONE, key).mappings().first()) if row else None

        return await self._cache.conversations.get(ref, lambda: self._database.read(work))

    async def audience(self, ref: ConversationRef) -> Sequence[Member]:
        """All accounts that can read a conversation, bots and the author included; the caller takes them out."""
        if self._monotonic() >= self._look_at:
            await self._look()
        readers = self._cache.audiences.peek(ref)
        if readers is None:
            key = {"workspace": ref.workspace, "id": ref.id}
            readers = await self._cache.audiences.get(ref, lambda: self._readers(key))
        return readers.audience

    async def audiences(self, places: Sequence[ConversationRef]) -> Mapping[ConversationRef, Sequence[Member]]:
        """All accounts that can read each of these conversations, by conversation; many in one question."""
        await self._look()
        found = await self._cache.audiences.get_all(places, self._all_readers)
        return {place: found[place].audience for place in places}

    async def member(self, ref: MemberRef, *, place: ConversationRef | None = None) -> Member | None:
        """An account, with its person where the roster knows; None for one never heard of.

        Whoever writes in a `place` is mostly remembered among its readers, of whom far more are remembered.
        """
        if self._monotonic() >= self._look_at:
            await self._look()
        if place is not None and (there := await self._reader(place, ref)) is not None:
            return there
        found = self._cache.members.peek(ref)
        if found is None:
            key = {"workspace": ref.workspace, "id": ref.id}
            found = await self._cache.members.get(ref, lambda: self._members(MEMBER, key))
        return found[0] if found else None

    async def _reader(self, place: ConversationRef, ref: MemberRef) -> Member | None:
        """The account among those who read along in a place; who writes there is judged with all of them anyway."""
        readers = self._cache.audiences.peek(place)
        if readers is None and ref not in self._cache.members:
            return next((one for one in await self.audience(place) if one.ref == ref), None)
        return readers.audience.member(ref) if readers is not None else None

    async def members(self, refs: Sequence[MemberRef]) -> Mapping[MemberRef, Member]:
        """Those of some accounts that we know, with their persons; many in one question.

        Not remembered: who asks for many works through a list, and would drive out those who write.
        """
        wanted: dict[str, list[str]] = {}
        for ref in dict.fromkeys(refs):
            wanted.setdefault(ref.workspace, []).append(ref.id)
        keys = [{"workspace": workspace, **some} for workspace, ids in wanted.items() for some in parted(ids)]
        return {one.ref: one for one in await self._members(THESE, *keys)} if keys else {}

    async def accounts(self, workspace: str, persons: Sequence[str]) -> Sequence[Member]:
        """The accounts of some persons in a workspace, in the order of `persons`; those without one are left out."""
        if self._monotonic() >= self._look_at:
            await self._look()
        wanted = tuple(persons)
        known = self._cache.accounts.peek((workspace, wanted))
        if known is not None:
            return known

        async def load() -> tuple[Member, ...]:
            theirs: dict[str, list[Member]] = {}
            keys = [{"workspace": workspace, **some} for some in parted(tuple(dict.fromkeys(wanted)))]
            for one in await self._members(ACCOUNTS, *keys):
                if one.person is not None:
                    theirs.setdefault(one.person.id, []).append(one)
            return tuple(one for person in wanted for one in theirs.get(person, ()))

        return await self._cache.accounts.get((workspace, wanted), load)

    async def conversations(self, workspace: str) -> Sequence[Conversation]:
        """Every conversation of a workspace, by id, also those that the bot cannot see into."""
        key = {"workspace": workspace}

        def work(connection: Connection) -> list[Conversation]:
            listed = {row["conversation"]: row for row in connection.execute(_LISTED, key).mappings()}
            rows = connection.execute(_CONVERSATIONS, key).mappings()
            return [to_conversation(row, listed.get(row["conversation"])) for row in rows]

        return await self._database.read(work)

    async def workspaces(self) -> Sequence[str]:
        """The ids of all workspaces that a conversation is known of."""
        return await self._database.read(lambda connection: list(connection.execute(_WORKSPACES).scalars()))

    async def register(self, entries: Sequence[Registration]) -> None:
        """Put entries into the school's list, in place of older ones."""
        if not entries:
            return

        def work(connection: Connection) -> int:
            self._filing.store(connection, Consequences(registrations=tuple(entries)))
            return self._changes.count(connection)

        self._cache.changed(await self._database.write(work))

    async def apply(self, event: Event) -> None:
        """Take over what an event says of who is where and who is what. Twice is the same as once."""
        if not isinstance(event, CHANGES):
            return
        change = event
        self._cache.touched(*await self._database.write(lambda connection: self._changes.apply(connection, change)))

    async def _members(self, statement: Select[Any], *keys: Mapping[str, object]) -> tuple[Member, ...]:
        rows, people = await self._rows(statement, *keys)
        return tuple(to_member(row, people) for row in rows)

    async def _readers(self, key: Mapping[str, object]) -> Readers:
        rows, people = await self._rows(READERS, key)
        return Readers(
            audience=Audience(to_member(row, people) for row in rows if row["member"] is not None),
            unknown=frozenset(row["listed"] for row in rows if row["member"] is None),
        )

    async def _all_readers(self, places: Sequence[ConversationRef]) -> Mapping[ConversationRef, Readers]:
        found: dict[ConversationRef, Readers] = {}
        for key in questions(places):
            found |= readers_of(*await self._rows(AUDIENCES, key))
        nobody = Readers(audience=Audience())
        return {one: found.get(one, nobody) for one in places}

    async def _rows(
        self, statement: Select[Any], *keys: Mapping[str, object]
    ) -> tuple[Sequence[RowMapping], Mapping[str, Person]]:
        """Rows of accounts, and their persons; only those persons are read that are not remembered."""
        shelf = self._cache.people

        def work(connection: Connection) -> tuple[list[RowMapping], Mapping[str, Person]]:
            rows = [row for key in keys for row in connection.execute(statement, key).mappings()]
            known = {one: found for row in rows if (one := row["person"]) and (found := shelf.get(one))}
            wanted = {row["person"] for row in rows if row["person"]} - known.keys()
            return rows, known | read_persons(connection, wanted)

        rows, people = await self._database.read(work)
        self._cache.keep(shelf, people)
        return rows, people

    async def _look(self) -> None:
        """Once a second, ask whether another process changed something, and what."""
        now = self._monotonic()
        if now < self._look_at:
            return
        self._look_at = now + _LOOK_EVERY
        since = self._cache.revision

        def work(connection: Connection) -> tuple[int, Mapping[int, Named]]:
            revision = connection.execute(_REVISION).scalar() or 0
            if since is None or not since < revision <= since + _MOST_CHANGES:
                return revision, {}
            return revision, told(connection, since, revision)

        revision, named = await self._database.read(work)
        self._cache.seen(revision, named, since=since)
