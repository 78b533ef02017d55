"""What was missed is read back: messages, edits, new threads; from where the bot may read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from datetime import timedelta

import discord
import pytest

from adapters.discord.history import History
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import text_parts
from tests.adapters.discord.schooling import LEAST
from tests.adapters.discord.schooling import School
from tests.adapters.discord.schooling import a_school

THREADS = LEAST | discord.Permissions(manage_threads=True)


async def read(school: School, ref: ConversationRef, after: datetime) -> list[MessagePosted | MessageEdited]:
    return [one async for one in History(school.client).since(ref, after)]


def words(found: list[MessagePosted | MessageEdited]) -> list[str]:
    """What was read, a word each: what it is and what it says."""
    assert all(one.late for one in found)
    return [f"{one.kind} {'; '.join(part.text for part in text_parts(one.message))}" for one in found]


async def a_minute(school: School) -> datetime:
    """A minute later."""
    await school.env.advance_time(60)
    return school.env.now()


async def test_what_was_written_and_changed_since_a_moment_is_read_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        coach, ana = school.people["coach"], school.people["ana"]
        first = await coach.send(hockey, "one")
        await coach.send(hockey, "two")
        after = await a_minute(school)
        await a_minute(school)
        await ana.send(hockey, "three")
        await a_minute(school)
        await coach.edit(first, "one, changed")
        await a_minute(school)
        await school.client.get_partial_messageable(hockey.id).send("the bot's own")
        last = await ana.send(hockey, "four")
        await ana.edit(last, "four, changed at once")
        found = await read(school, school.ref(hockey), after)
        assert words(found) == [
            "message_posted three",
            "message_edited one, changed",
            "message_posted four, changed at once",
        ]
        posted, edited, _ = found
        assert posted.id == f"discord:{posted.message.ref.id}"
        assert edited.id == f"discord:{first.id}:{edited.at.isoformat()}"


async def test_the_same_message_has_the_same_id_live_and_from_history(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        message = await school.people["ana"].send(hockey, "one")
        [found] = await read(school, school.ref(hockey), message.created_at)
        assert found.id == f"discord:{message.id}"
        assert await read(school, school.ref(hockey), message.created_at + timedelta(seconds=1)) == []


async def test_more_than_a_page_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        after, backend = school.env.now(), school.env.backend
        for number in range(230):
            backend.create_message(hockey.id, school.people["ana"].id, content=str(number))
        await school.env.settle()
        found = await read(school, school.ref(hockey), after)
        assert [one.message.text for one in found] == [str(number) for number in range(230)]


async def test_a_thread_that_began_meanwhile_is_read_with_its_channel_and_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with a_school(monkeypatch) as school:
        school.rights(THREADS)
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        after = await a_minute(school)
        talk = school.thread(hockey, "coach", "ana")
        await school.env.settle()
        school.env.backend.create_message(talk, school.people["ana"].id, content="hello")
        await school.env.settle()
        assert words(await read(school, school.ref(talk), after)) == ["message_posted talk", "message_posted hello"]
        inside = await read(school, school.ref(hockey), after)
        assert words(inside) == ["message_posted talk", "message_posted hello"]
        assert {one.message.ref.conversation for one in inside} == {str(talk)}
        assert words(await read(school, school.ref(talk), await a_minute(school))) == []


async def test_an_archived_thread_is_read_though_no_cache_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        school.rights(THREADS)
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        talk = school.thread(hockey, "coach", "ana")
        school.env.backend.create_message(talk, school.people["ana"].id, content="hello")
        school.env.backend.edit_channel(talk, {}, thread_metadata={"archived": True})
        await school.env.settle()
        after = school.env.now() - timedelta(hours=1)
        assert words(await read(school, school.ref(talk), after)) == ["message_posted talk", "message_posted hello"]


@pytest.mark.parametrize(
    ("rights", "code"),
    [
        (discord.Permissions(view_channel=True, read_message_history=False), "discord:50013"),
        (discord.Permissions.none(), "discord:50001"),
    ],
)
async def test_what_the_bot_may_not_read_is_not_asked_for(
    monkeypatch: pytest.MonkeyPatch, rights: discord.Permissions, code: str
) -> None:
    async with a_school(monkeypatch) as school:
        overwrite = discord.PermissionOverwrite(
            view_channel=rights.view_channel, read_message_history=rights.read_message_history
        )
        hockey = school.guild.create_text_channel("hockey", overwrites={school.me: overwrite})
        await school.env.settle()
        with pytest.raises(DeliveryError) as caught:
            await read(school, school.ref(hockey), school.env.now())
        assert (caught.value.retry, caught.value.code) == (False, code)
        assert [one for one in school.env.http_requests if "messages" in one.path] == []


@pytest.mark.parametrize("ident", ["424242", "C1", ""])
async def test_a_place_that_is_gone_is_a_gap(monkeypatch: pytest.MonkeyPatch, ident: str) -> None:
    async with a_school(monkeypatch) as school:
        with pytest.raises(DeliveryError) as caught:
            await read(school, ConversationRef(workspace=school.workspace, id=ident), school.env.now())
        assert (caught.value.retry, caught.value.code) == (False, "discord:10003")


async def test_no_answer_in_time_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent(*_: object, **__: object) -> AsyncIterator[discord.Message]:
        await asyncio.Event().wait()
        yield  # type: ignore[misc]  # it never comes to that

    async with a_school(monkeypatch) as school:
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        monkeypatch.setattr(discord.TextChannel, "history", silent)
        with pytest.raises(DeliveryError) as caught:
            [one async for one in History(school.client, patience=0.01).since(school.ref(hockey), school.env.now())]
        assert (caught.value.retry, caught.value.code) == (True, "network")


async def test_an_answer_that_does_not_come_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        school.env.inject_error(
            "GET", f"/channels/{hockey.id}/messages", status=503, code=0, message="away", times=None
        )
        with pytest.raises(DeliveryError) as caught:
            await read(school, school.ref(hockey), school.env.now())
        assert (caught.value.retry, caught.value.code) == (True, "discord:http_503")
