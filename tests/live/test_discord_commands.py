"""The commands with fields of their own, from what somebody fills in to what they are told and what is on file."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from policy.model import LinkCode
from policy.model import Person
from policy.model import Role
from tests.live.discord_school import ALONE
from tests.live.discord_school import GROUP_ONLY
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server

NEW = Person(id="new", name="Nora Hale", role=Role.COACH)
LINKED = "Hello, Nora"


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        yield server


async def called(server: Server, by: str, command: str, /, **fields: object) -> tuple[bool, str]:
    """Somebody calls a command in the hall: whether only they see the answer, and its title."""
    shown = await server.members[by].slash(server.channels["hall"], command, **fields)
    await server.settle()
    assert shown.response is not None
    return shown.ephemeral, shown.response.content


async def a_code(server: Server, person: Person) -> str:
    """A code that the school hands out."""
    code, digest = server.house.codes.draw()
    until = server.clock.now() + timedelta(days=7)
    await server.house.stores.codes.issue([LinkCode(digest=digest, person=person.id, expires=until)])
    return code


async def test_with_its_code_an_account_is_linked_and_its_role_binds_at_once(school: Server) -> None:
    await school.house.roster.put_people([NEW])
    school.add("nora")
    await school.settle()
    school.private("desk", ("nora", "sam"))
    await school.settle()
    await school.register("desk")
    await said(school, "nora", "desk", ALONE)
    assert (school.titles("nora"), await school.open_incidents()) == ([], [])
    code = await a_code(school, NEW)
    assert await called(school, "nora", "link", code=code) == (True, LINKED)
    member = await school.house.registry.member(school.member("nora"))
    assert (member.person if member else None) == NEW
    await said(school, "nora", "desk", ALONE)
    assert (school.titles("nora"), await school.open_incidents()) == ([GROUP_ONLY], ["group_only"])


async def test_a_code_works_once(school: Server) -> None:
    await school.house.roster.put_people([NEW])
    for name in ("nora", "other"):
        school.add(name)
    code = await a_code(school, NEW)
    first = await called(school, "nora", "link", code=code.lower())
    second = await called(school, "other", "link", code=code)
    assert (first, second[0], second[1] == LINKED) == ((True, LINKED), True, False)


async def test_the_list_of_conversations_is_for_who_supervises(school: Server) -> None:
    shown = [await called(school, one, "register", show="list") for one in ("ad", "coach", "sam")]
    assert shown == [
        (True, "Conversations on the list"),
        (True, "This is for someone else to decide"),
        (True, "Only staff register conversations"),
    ]


@pytest.mark.parametrize("fields", [{"person": "sam"}, {"name": "Sam Lee"}])
async def test_consents_are_looked_up_of_a_person_or_a_name(school: Server, fields: dict[str, str]) -> None:
    chosen = {key: school.members[one] if key == "person" else one for key, one in fields.items()}
    assert await called(school, "ad", "consent", **chosen) == (True, "What is on file for Sam Lee")
