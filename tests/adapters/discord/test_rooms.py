"""Rooms of the bot's own making: who is in them, where they stand, what makes them impossible, and each one once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import pytest
import simcord
from simcord.backend.models import Channel

from adapters.discord.invite import Tier
from adapters.discord.invite import permissions_of
from adapters.discord.rooms import WEEK
from adapters.discord.rooms import DiscordRooms
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import RoomError
from tests.adapters.discord.schooling import School
from tests.adapters.discord.schooling import a_school
from tests.doubles.discord.threads import install_private_threads

LENT = permissions_of(Tier.CORE)
"""The rights of the default link."""
PEOPLE = ("coach", "ana", "ben")
NAME = "private-matter"
REFUSAL: dict[str, Any] = {"status": 403, "code": 50013, "message": "Missing Permissions"}
RESET: dict[str, Any] = {"status": 503, "code": 0, "message": "away"}


class Rooms:
    """The port on a server with an open channel `hall`."""

    def __init__(self, school: School) -> None:
        self.school = school
        self.hall = school.guild.create_text_channel("hall")
        self.port = DiscordRooms(school.client, note=lambda _code: None, sleep=_at_once)

    async def open(
        self,
        *people: str,
        near: simcord.ChannelHandle | None = None,
        nowhere: bool = False,
        delivery: str = "d1.0",
        again: bool = False,
    ) -> ConversationRef:
        members = [self.member(one) for one in people or PEOPLE]
        place = None if nowhere else self.school.ref(near or self.hall)
        try:
            return await self.port.open(members, name=NAME, near=place, delivery=delivery, again=again)
        finally:
            await self.school.env.settle()

    def member(self, name: str) -> MemberRef:
        return MemberRef(workspace=self.school.workspace, id=str(self.school.people[name].id))

    def standing(self) -> list[Channel]:
        """All private threads of the server."""
        return [one for one in self.school.env.backend.channels.values() if one.type == 12]

    def inside(self, thread: Channel) -> set[str]:
        names = {actor.id: name for name, actor in self.school.people.items()} | {self.school.me.id: "bot"}
        return {names[one] for one in thread.thread_members}

    def rights(self, *without: str) -> None:
        """Those of the default link, but for some, which nobody has then."""
        guild, kept = self.school.guild.id, ~discord.Permissions(**dict.fromkeys(without, True)).value
        everybody = self.school.env.backend.get_guild(guild).roles[guild].permissions
        self.school.env.backend.edit_role(guild, guild, {"permissions": everybody & kept})
        self.school.rights(discord.Permissions(LENT.value & kept))

    def asked(self, method: str, path: str) -> list[object]:
        """The bodies of what was asked."""
        return [one.json for one in self.school.env.http_requests if one.method == method and one.path.endswith(path)]


async def _at_once(_: float) -> None:
    return


@asynccontextmanager
async def rooms(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Rooms]:
    install_private_threads(monkeypatch)
    async with a_school(monkeypatch) as school:
        found = Rooms(school)
        found.rights()
        await school.env.settle()
        yield found


async def test_a_room_is_a_private_thread_with_these_members_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        ref = await found.open()
        (thread,) = found.standing()
        assert (ref, thread.parent_id, thread.owner_id) == (
            found.school.ref(thread.id),
            found.hall.id,
            found.school.me.id,
        )
        assert found.inside(thread) == {*PEOPLE, "bot"}
        (body,) = found.asked("POST", f"/channels/{found.hall.id}/threads")
        wanted = {"name": thread.name, "type": 12, "invitable": False, "auto_archive_duration": WEEK}
        assert body == {**wanted, "rate_limit_per_user": None}
        assert (thread.name or "").startswith(f"{NAME}-")
        assert await found.school.names(thread.id) == {*PEOPLE, "bot"}


async def test_who_asked_comes_last_so_that_nobody_writes_before_all_read(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        await found.open("coach", "ana", "ben")
        (thread,) = found.standing()
        assert [one for one in thread.thread_members if one != found.school.me.id] == [
            found.school.people[one].id for one in ("ben", "ana", "coach")
        ]


async def test_two_deliveries_are_two_rooms_and_one_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        first = await found.open()
        assert [await found.open(again=True), await found.open(delivery="d2.0")] != [first, first]
        assert len(found.standing()) == 2


async def test_after_a_crash_the_room_is_found_and_only_what_is_missing_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with rooms(monkeypatch) as found:
        first = await found.open()
        (thread,) = found.standing()
        found.school.env.backend.remove_thread_member(thread.id, found.school.people["ben"].id)
        assert await found.open(again=True) == first
        assert (found.standing(), found.inside(thread)) == ([thread], {*PEOPLE, "bot"})


async def test_a_room_that_was_put_aside_is_found_and_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        first = await found.open()
        (thread,) = found.standing()
        assert thread.thread_metadata is not None
        thread.thread_metadata.archived = True
        assert await found.open(again=True) == first
        assert (len(found.standing()), thread.thread_metadata.archived) == (1, False)


async def test_an_answer_that_is_lost_makes_no_second_room(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        await found.open()
        (thread,) = found.standing()
        found.school.env.inject_error("POST", f"/channels/{found.hall.id}/threads", times=1, **RESET)
        await found.open()
        assert found.standing() == [thread]


async def test_where_somebody_does_not_see_the_channel_another_one_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        people = found.school.people
        closed = found.school.closed("staff", people["coach"], people["ben"])
        await found.school.env.settle()
        await found.open(near=closed)
        (thread,) = found.standing()
        assert thread.parent_id == found.hall.id


async def test_where_there_is_no_other_they_are_named_and_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        people, backend = found.school.people, found.school.env.backend
        closed = found.school.closed("staff", people["coach"], people["ben"])
        backend.delete_channel(found.hall.id)
        await found.school.env.settle()
        with pytest.raises(RoomError) as error:
            await found.open(near=closed)
        assert (error.value.code, error.value.who, found.standing()) == (
            RoomError.CANNOT_SEE,
            (str(people["ana"].id),),
            [],
        )


@pytest.mark.parametrize("right", ["create_private_threads", "send_messages_in_threads", "manage_threads"])
async def test_without_a_right_no_room_is_made(monkeypatch: pytest.MonkeyPatch, right: str) -> None:
    async with rooms(monkeypatch) as found:
        found.rights(right)
        await found.school.env.settle()
        with pytest.raises(RoomError) as error:
            await found.open()
        assert (error.value.code, error.value.retry, found.standing()) == (RoomError.REFUSED, False, [])
        assert found.asked("POST", "/threads") == []


async def test_asked_in_a_voice_channel_or_nowhere_it_stands_in_the_first_that_all_see(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with rooms(monkeypatch) as found:
        voice = found.school.guild.create_voice_channel("lounge")
        await found.school.env.settle()
        await found.open(near=voice)
        await found.open(nowhere=True, delivery="d2.0")
        assert {one.parent_id for one in found.standing()} == {found.hall.id}


async def test_somebody_who_left_is_named_and_what_stood_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        await found.open()
        ben = found.member("ben")
        found.school.env.backend.remove_member(found.school.guild.id, int(ben.id))
        await found.school.env.settle()
        with pytest.raises(RoomError) as error:
            await found.open(again=True)
        assert (error.value.code, error.value.who, found.standing()) == (RoomError.LEFT, (ben.id,), [])


async def test_a_room_that_somebody_is_not_let_into_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        ana = found.member("ana")
        found.school.env.inject_error("PUT", f"*/thread-members/{ana.id}", **REFUSAL)
        with pytest.raises(RoomError) as error:
            await found.open()
        assert (error.value.code, error.value.who, found.standing()) == (RoomError.REFUSED, (ana.id,), [])


async def test_a_room_is_left_standing_where_discord_is_away_and_completed_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with rooms(monkeypatch) as found:
        ana = found.member("ana")
        found.school.env.inject_error("PUT", f"*/thread-members/{ana.id}", times=4, **RESET)
        with pytest.raises(DeliveryError) as error:
            await found.open()
        assert (error.value.retry, len(found.standing())) == (True, 1)
        await found.open(again=True)
        (thread,) = found.standing()
        assert found.inside(thread) == {*PEOPLE, "bot"}


def notice(*paragraphs: str) -> Notice:
    return Notice(keys=(NoticeKey.GROUP_ONLY_WARN,), title="For a private matter", paragraphs=paragraphs)


async def test_what_is_said_in_it_stands_once_and_calls_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        ref = await found.open()
        said = notice("hello @everyone, <@1> see https://x.example/a")
        for again in (False, True):
            await found.port.say(ref, said, delivery="d1.1", again=again)
        (message,) = found.school.env.backend.messages[int(ref.id)].values()
        (embed,) = message.embeds
        assert (message.content, embed["description"]) == (
            "For a private matter",
            "hello @\u2060everyone, <\u2060@1> see <https://x.example/a>",
        )
        (body,) = found.asked("POST", f"/channels/{ref.id}/messages")
        assert isinstance(body, dict)
        assert (body["allowed_mentions"], body["enforce_nonce"]) == ({"parse": []}, True)


@pytest.mark.parametrize("framed", [True, False])
async def test_a_long_text_is_parted_and_what_is_missing_is_said_later(
    monkeypatch: pytest.MonkeyPatch, framed: bool
) -> None:
    async with rooms(monkeypatch) as found:
        ref = await found.open()
        found.rights(*(() if framed else ("embed_links",)))
        await found.school.env.settle()
        words = [f"word{number}" for number in range(1_500)]
        await found.port.say(ref, notice(" ".join(words)), delivery="d1.1", again=False)
        stored = found.school.env.backend.messages[int(ref.id)]
        count = len(stored)
        del stored[max(stored)]
        await found.port.say(ref, notice(" ".join(words)), delivery="d1.1", again=True)
        texts = [one.embeds[0]["description"] if framed else one.content for one in stored.values()]
        assert (len(texts), count > 1) == (count, True)
        assert " ".join(texts).removeprefix("For a private matter").split() == words


async def test_where_nobody_can_write_it_is_refused_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    async with rooms(monkeypatch) as found:
        closed = found.school.guild.create_text_channel(
            "news", overwrites={found.school.me: discord.PermissionOverwrite(send_messages=False)}
        )
        await found.school.env.settle()
        for _ in range(2):
            with pytest.raises(DeliveryError) as error:
                await found.port.say(found.school.ref(closed), notice("hello"), delivery="d1.1", again=False)
            assert (error.value.retry, error.value.code) == (False, "discord:50013")
        assert len(found.asked("POST", f"/channels/{closed.id}/messages")) == 1
