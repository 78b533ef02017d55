"""The ladder of a private word on a server: the answer to a press, a direct message, a line with a button."""

from __future__ import annotations

from dataclasses import replace

import discord
import pytest

from policy.model import DeliveryError
from policy.model import MessageRef
from policy.model import Notice
from tests.adapters.discord.rendering import NOTICE
from tests.adapters.discord.rendering import buttons_of
from tests.adapters.discord.rendering import last_of
from tests.adapters.discord.school import a_school

AWAY = {"status": 503, "code": 0, "message": "away"}


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


async def test_a_channel_is_tried_again_when_the_rights_there_have_changed() -> None:
    async with a_school() as school:
        school.close_dms()
        about = await school.says(school.hockey)
        pattern = f"/channels/{school.hockey.id}/messages"
        school.env.inject_error("POST", pattern, status=403, code=50001, message="Missing Access", times=1)
        with pytest.raises(DeliveryError):
            await school.tell(about=about)
        channel = school.client.get_channel(school.hockey.id)
        assert isinstance(channel, discord.TextChannel)
        await channel.set_permissions(channel.guild.default_role, create_instant_invite=False, add_reactions=False)
        await school.env.settle()
        await school.tell(about=about)
        assert [one.conversation for one in school.pointed] == [str(school.hockey.id)]


async def test_a_line_stands_in_the_thread_that_the_message_stands_in() -> None:
    async with a_school() as school:
        school.close_dms()
        parent = school.client.get_channel(school.hockey.id)
        assert isinstance(parent, discord.TextChannel)
        thread = await parent.create_thread(name="one", type=discord.ChannelType.private_thread)
        await thread.add_user(discord.Object(school.coach.id))
        [place] = school.hockey.threads
        await school.tell(about=await school.says(place))
        assert [one.conversation for one in school.pointed] == [str(thread.id)]
        assert school.public(place)[-1] == f"<@{school.coach.id}> please read a private note about your message."


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
