"""What a census tells that stands so already changes nothing: nobody forgets anything for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from sqlalchemy import select

from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Member
from policy.model import Role
from storage.address import parse
from storage.changes import ALL
from storage.database import Database
from storage.database import open_database
from storage.tables import roster_revision
from tests.storage.test_rostercache import MEMBERS
from tests.storage.test_rostercache import PLACES
from tests.storage.test_rostercache import Process
from tests.storage.test_rostercache import a_person
from tests.storage.test_rostercache import a_process

TEAM = Conversation(ref=PLACES[0], kind=ConversationKind.PRIVATE_CHANNEL, name="team")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await open_database(parse(database_url))
    yield opened
    await opened.close()


async def revision(database: Database) -> int:
    return await database.read(
        lambda c: c.execute(select(roster_revision.c.value).where(roster_revision.c.id == ALL)).scalar() or 0
    )


async def furnished(database: Database) -> tuple[Process, list[Member]]:
    process = a_process(database, [0.0])
    person = a_person("p", Role.COACH)
    await process.roster.put_people([person])
    accounts = [
        Member(ref=one, person=person if n == 0 else None, display_name=f"n{n}") for n, one in enumerate(MEMBERS)
    ]
    await process.roster.put_members(accounts)
    await process.roster.put_conversation(TEAM, MEMBERS[:2])
    return process, accounts


async def test_what_stands_so_already_changes_nothing(database: Database) -> None:
    process, accounts = await furnished(database)
    before = await revision(database)
    await process.roster.put_members(accounts)
    await process.roster.put_conversation(TEAM, MEMBERS[:2])
    assert await revision(database) == before


async def test_of_many_that_stand_those_that_changed_are_told(database: Database) -> None:
    process, accounts = await furnished(database)
    before = await revision(database)
    renamed = replace(accounts[1], display_name="other", lang="es")
    unlinked = replace(accounts[0], person=None)
    await process.roster.put_members([unlinked, renamed, *accounts[2:]])
    await process.roster.put_conversation(TEAM, MEMBERS[:3])
    await process.roster.put_conversation(replace(TEAM, topic="games"), MEMBERS[:3])
    assert await revision(database) == before + 3
    assert [await process.registry.member(one) for one in MEMBERS[:3]] == [unlinked, renamed, accounts[2]]
    assert [one.ref for one in await process.registry.audience(PLACES[0])] == list(MEMBERS[:3])


async def test_who_is_told_of_twice_is_as_told_last_in_the_language_told_before(database: Database) -> None:
    process, accounts = await furnished(database)
    await process.roster.put_members([replace(accounts[1], lang="es"), replace(accounts[1], display_name="last")])
    assert await process.registry.member(MEMBERS[1]) == replace(accounts[1], display_name="last", lang="es")
