"""The ladder of a private word on a server: the answer to a press, a direct message, a line with a button."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

import discord
import pytest
import simcord

from adapters.discord.messenger import DiscordMessenger
from policy.model import Capabilities
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Notice
from tests.adapters.discord.rendering import NOTICE
from tests.adapters.discord.rendering import buttons_of
from tests.adapters.discord.rendering import last_of
from tests.doubles.discord.checks import wrong_in

CLOSED = {"status": 403, "code": 50007, "message": "Cannot send messages to this user"}
AWAY = {"status": 503, "code": 0, "message": "away"}


class Pressed(discord.Client):
    """A client that acknowledges every press and keeps where to answer."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.all(), max_messages=None)
        self.reply_to: list[str] = []

    async def on_interaction(self, interaction: discord.Interaction[discord.Client]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        self.reply_to.append(f"{interaction.application_id}/{interaction.token}")


@dataclass(slots=True, kw_only=True)
class School:
    """A server with a coach, a channel that the bot may write in, and one in which it may only look."""

    env: simcord.Env
    client: Pressed
    messenger: DiscordMessenger
    coach: simcord.MemberActor
    hockey: simcord.ChannelHandle
    silent: simcord.ChannelHandle
    notes: Counter[str]
    pointed: list[MessageRef]
    told: int = field(default=0)

    @property
    def workspace(self) -> str:
        return str(self.env.guild.id)

    async def tell(
        self, *, about: MessageRef | None = None, reply_to: str = "", again: bool = False, notice: Notice = NOTICE
    ) -> None:
        to = MemberRef(workspace=self.workspace, id=str(self.coach.id))
        await self.messenger.tell(to, notice, delivery="d1.0", about=about, reply_to=reply_to, again=again)

    async def says(self, channel: simcord.ChannelHandle) -> MessageRef:
        message = await self.coach.send(channel, "call me")
        return MessageRef(workspace=self.workspace, conversation=str(channel.id), id=str(message.id))

    def private(self) -> list[str]:
        return [one.content for one in self.coach.user.dm_channel.history()]

    def public(self, channel: simcord.ChannelHandle) -> list[str]:
        return [one.content for one in channel.history()]

    def close_dms(self, **how: int | str) -> None:
        pattern = f"/channels/{self.coach.user.dm_channel.id}/messages"
        self.env.inject_error("POST", pattern, **(how or CLOSED), times=None)

    def requests(self, method: str, channel: simcord.ChannelHandle) -> int:
        return sum(1 for one in self.env.http_requests if one.method == method and str(channel.id) in one.path)


@asynccontextmanager
async def a_school() -> AsyncIterator[School]:
    """At the end every body must have fitted Discord's document."""
    client = Pressed()
    async with simcord.run(client) as env:
        guild = env.create_guild("school")
        coach = guild.add_member(env.create_user("coach"))
        assert client.user is not None
        deny = {client.user: discord.PermissionOverwrite(send_messages=False, manage_messages=False)}
        hockey = guild.create_text_channel("hockey")
        silent = guild.create_text_channel("silent", overwrites=deny)
        notes: Counter[str] = Counter()
        pointed: list[MessageRef] = []

        async def point(ref: MessageRef) -> None:
            pointed.append(ref)

        async def sleep(_: float) -> None:
            return

        def note(code: str) -> None:
            notes[code] += 1

        messenger = DiscordMessenger(client, note=note, pointed=point, sleep=sleep)
        await env.settle()
        yield School(
            env=env,
            client=client,
            messenger=messenger,
            coach=coach,
            hockey=hockey,
            silent=silent,
            notes=notes,
            pointed=pointed,
        )
        bodies = ((one.method, one.path, one.json) for one in env.http_requests)
        assert [told for method, path, body in bodies for told in wrong_in(method, path, body)] == []


async def test_a_word_is_a_direct_message_with_its_buttons() -> None:
    async with a_school() as school:
        await school.tell(about=await school.says(school.hockey))
        [message] = school.coach.user.dm_channel.history()
        [embed] = message.embeds
        assert message.content == "A phone number"
        assert embed.description == ("Your message in “hockey” has a phone number.\n\nWhat to do:\n- Delete it.")
        assert embed.footer.text == "Policy: A Policy, Guidelines 4 (no date)"
        assert buttons_of(message) == [("press:delete_mine:d1", "Delete my message")]
        assert school.public(school.hockey) == ["call me"]
        assert school.pointed == []


async def test_closed_messages_leave_a_line_with_a_button_that_is_reported() -> None:
    async with a_school() as school:
        school.close_dms()
        await school.tell(about=await school.says(school.hockey))
        _, stub = school.hockey.history()
        assert stub.content == f"<@{school.coach.id}> please read a private note about your message."
        assert [one.id for one in stub.mentions] == [school.coach.id]
        assert stub.embeds == []
        assert buttons_of(stub) == [("press:why:d1", "Why?")]
        place = str(school.hockey.id)
        assert school.pointed == [MessageRef(workspace=school.workspace, conversation=place, id=str(stub.id))]


async def test_the_button_hands_the_notice_over_to_its_presser_alone() -> None:
    async with a_school() as school:
        school.close_dms()
        await school.tell(about=await school.says(school.hockey))
        pressed = await school.coach.click(last_of(school.hockey), custom_id="press:why:d1")
        [reply_to] = school.client.reply_to
        await school.tell(reply_to=reply_to)
        await school.tell(reply_to=reply_to, again=True)
        assert pressed.response is not None
        assert (pressed.response.content, pressed.response.ephemeral) == ("A phone number", True)
        assert school.private() == []


async def test_an_expired_press_is_answered_by_a_direct_message() -> None:
    async with a_school() as school:
        await school.tell()
        await school.coach.user.click(last_of(school.coach.user.dm_channel), custom_id="press:delete_mine:d1")
        [reply_to] = school.client.reply_to
        await school.env.advance_time(16 * 60)
        await school.tell(reply_to=reply_to, notice=replace(NOTICE, title="It is done"))
        assert school.private()[-1] == "It is done"
        assert school.notes == {"discord.answer_not_taken": 1}


async def test_a_second_try_finds_what_the_first_one_said() -> None:
    async with a_school() as school:
        await school.tell()
        await school.tell(again=True)
        assert school.private() == ["A phone number"]
        await school.tell(again=True, notice=replace(NOTICE, paragraphs=("Another message.",)))
        assert school.private() == ["A phone number", "A phone number"]


async def test_a_second_try_finds_the_line_of_the_first_one_and_reports_it_again() -> None:
    async with a_school() as school:
        school.close_dms()
        about = await school.says(school.hockey)
        await school.tell(about=about)
        await school.tell(about=about, again=True)
        assert len(school.hockey.history()) == 2
        assert len(school.pointed) == 2
        assert len(set(school.pointed)) == 1


@pytest.mark.parametrize("code", [50007, 50278, 40003])
async def test_without_a_message_that_it_is_about_nothing_is_said_in_public(code: int) -> None:
    async with a_school() as school:
        school.close_dms(status=403, code=code, message="no")
        with pytest.raises(DeliveryError) as caught:
            await school.tell()
        assert (caught.value.code, caught.value.retry) == (f"discord:{code}", code == 40003)
        assert school.public(school.hockey) == []


async def test_where_the_bot_may_not_write_nothing_is_tried() -> None:
    async with a_school() as school:
        school.close_dms()
        with pytest.raises(DeliveryError) as caught:
            await school.tell(about=await school.says(school.silent))
        assert (caught.value.code, caught.value.retry) == ("discord:50007", False)
        assert school.requests("POST", school.silent) == 0
        assert school.pointed == []


async def test_one_refusal_stops_a_channel_whatever_the_caches_say() -> None:
    async with a_school() as school:
        school.close_dms()
        about = await school.says(school.hockey)
        pattern = f"/channels/{school.hockey.id}/messages"
        school.env.inject_error("POST", pattern, status=403, code=50013, message="Missing Permissions", times=None)
        for _ in range(3):
            with pytest.raises(DeliveryError):
                await school.tell(about=about)
        assert school.requests("POST", school.hockey) == 1


@pytest.mark.parametrize("fault", [AWAY, {"status": 500, "code": 130000, "message": "overloaded"}])
async def test_a_fault_is_no_closed_door(fault: dict[str, int | str]) -> None:
    async with a_school() as school:
        school.close_dms(**fault)
        with pytest.raises(DeliveryError) as caught:
            await school.tell(about=await school.says(school.hockey))
        assert caught.value.retry
        assert school.public(school.hockey) == ["call me"]


@pytest.mark.parametrize("notice", [replace(NOTICE, stub=""), replace(NOTICE, why=""), replace(NOTICE, about="")])
async def test_a_line_that_would_lead_nowhere_is_not_left(notice: Notice) -> None:
    async with a_school() as school:
        school.close_dms()
        with pytest.raises(DeliveryError):
            await school.tell(about=await school.says(school.hockey), notice=notice)
        assert school.public(school.hockey) == ["call me"]


async def test_a_message_of_another_server_gets_no_line() -> None:
    async with a_school() as school:
        school.close_dms()
        about = replace(await school.says(school.hockey), workspace="1")
        with pytest.raises(DeliveryError):
            await school.tell(about=about)
        assert school.public(school.hockey) == ["call me"]


async def test_messages_are_removed_once_and_a_refusal_is_final() -> None:
    async with a_school() as school:
        ref = await school.says(school.hockey)
        await school.messenger.remove(ref, delivery="d1")
        await school.messenger.remove(ref, delivery="d1")
        assert school.public(school.hockey) == []
        kept = await school.says(school.silent)
        for _ in range(2):
            with pytest.raises(DeliveryError) as caught:
                await school.messenger.remove(kept, delivery="d2")
            assert (caught.value.code, caught.value.retry) == ("discord:50013", False)
        assert school.requests("DELETE", school.silent) == 1


async def test_what_is_no_id_is_refused_for_good() -> None:
    async with a_school() as school:
        ref = MessageRef(workspace=school.workspace, conversation="C0HOCKEY", id="1")
        with pytest.raises(DeliveryError) as caught:
            await school.messenger.remove(ref, delivery="d1")
        assert (caught.value.code, caught.value.retry) == ("discord:no_channel", False)


async def test_what_may_be_removed_is_known_without_asking() -> None:
    async with a_school() as school:
        before = len(school.env.http_requests)
        places = [str(school.hockey.id), str(school.silent.id), "404", "C0HOCKEY"]
        refs = [ConversationRef(workspace=school.workspace, id=one) for one in places]
        assert [school.messenger.capabilities(one) for one in (*refs, None)] == [
            Capabilities(can_remove=True),
            *[Capabilities(can_remove=False)] * 4,
        ]
        assert len(school.env.http_requests) == before


async def test_nothing_is_read_back_without_a_moment() -> None:
    async with a_school() as school:
        place = ConversationRef(workspace=school.workspace, id=str(school.hockey.id))
        assert [one async for one in school.messenger.history(place, after=None)] == []
