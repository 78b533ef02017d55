"""The notice for all readers stands in a channel once, pinned, in its newest words, whatever people do to it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import discord
import pytest
import simcord
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from policy.model import ConversationRef
from policy.model import DeliveryError
from tests.adapters.discord.rendering import NOTICE
from tests.adapters.discord.rendering import calls_nobody
from tests.adapters.discord.school import School
from tests.adapters.discord.school import a_school
from tests.doubles.discord.pinning import install_pin_right

ABOUT = replace(NOTICE, title="About this channel", about="", buttons=())
NEWER = replace(ABOUT, paragraphs=("Who reads this: @everyone in <#1>.",))
STANDS = ("About this channel", True)
LOOSE = ("About this channel", False)


@pytest.fixture(autouse=True)
def _pin_right(monkeypatch: pytest.MonkeyPatch) -> None:
    install_pin_right(monkeypatch)


async def keep(school: School, place: object, notice: object = ABOUT, *, delivery: str = "d1") -> None:
    ref = ConversationRef(workspace=school.workspace, id=str(getattr(place, "id", place)))
    await school.messenger.keep(ref, notice, delivery=delivery)  # type: ignore[arg-type]
    await school.env.settle()


def standing(school: School, place: simcord.ChannelHandle) -> list[tuple[str, bool]]:
    """The bot's own messages there, and whether they are pinned; not Discord's line that it pinned one."""
    bot, default = school.env.backend.bot_user.id, discord.MessageType.default
    return [(one.content, one.pinned) for one in place.history() if one.author.id == bot and one.type is default]


async def stub(school: School) -> None:
    """A line that leads to a private note, in the same channel."""
    school.close_dms()
    await school.tell(about=await school.says(school.hockey))


def changes(school: School) -> int:
    """How many calls changed something there."""
    reads = school.requests("GET", school.hockey)
    return sum(1 for one in school.env.http_requests if str(school.hockey.id) in one.path) - reads


def deny(school: School, place: simcord.ChannelHandle, **rights: bool) -> None:
    bits = discord.Permissions(**rights).value
    who = school.env.backend.bot_user.id
    change = Overwrite(target_id=who, type=OverwriteType.MEMBER, allow=0, deny=bits)
    school.env.backend.set_overwrite(place.id, change)


async def refused(school: School, place: object) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        await keep(school, place)
    return caught.value


async def test_it_is_posted_and_pinned_once_and_calls_nobody() -> None:
    async with a_school() as school:
        await keep(school, school.hockey, NEWER)
        done = changes(school)
        await keep(school, school.hockey, NEWER, delivery="d2")
        assert (standing(school, school.hockey), changes(school) - done) == ([STANDS], 0)
        (message,) = school.hockey.pinned_messages()
        assert calls_nobody(str(message.embeds[0].description))
        assert (message.mentions, message.mention_everyone) == ([], False)


async def test_other_words_take_the_place_of_the_old_ones() -> None:
    async with a_school() as school:
        await keep(school, school.hockey)
        before = school.hockey.pinned_messages()[0]
        await keep(school, school.hockey, NEWER, delivery="d2")
        (after,) = school.hockey.pinned_messages()
        assert (after.id, len(standing(school, school.hockey))) == (before.id, 1)
        assert "Who reads this" in str(after.embeds[0].description)


async def test_a_frame_that_somebody_took_away_comes_back() -> None:
    async with a_school() as school:
        await keep(school, school.hockey)
        (message,) = school.hockey.pinned_messages()
        stored = school.env.backend.get_message(school.hockey.id, message.id)
        stored.flags |= discord.MessageFlags(suppress_embeds=True).value
        await keep(school, school.hockey, delivery="d2")
        assert [one.flags.suppress_embeds for one in school.hockey.pinned_messages()] == [False]


async def test_it_is_pinned_again_and_posted_anew_where_it_was_deleted() -> None:
    async with a_school() as school:
        await keep(school, school.hockey)
        (message,) = school.hockey.pinned_messages()
        school.env.backend.set_pinned(school.hockey.id, message.id, False)
        await school.says(school.hockey)
        await keep(school, school.hockey, delivery="d2")
        assert [one.id for one in school.hockey.pinned_messages()] == [message.id]
        school.env.backend.delete_message(school.hockey.id, message.id)
        await keep(school, school.hockey, delivery="d3")
        assert standing(school, school.hockey) == [STANDS]


async def test_pins_of_others_and_lines_to_private_notes_are_let_alone() -> None:
    async with a_school() as school:
        await stub(school)
        for message in school.hockey.history():
            school.env.backend.set_pinned(school.hockey.id, message.id, True)
        before = school.public(school.hockey)
        await keep(school, school.hockey)
        await keep(school, school.hockey, NEWER, delivery="d2")
        assert school.public(school.hockey)[: len(before) + 1] == [*before, "About this channel"]
        assert (standing(school, school.hockey)[-1], len(standing(school, school.hockey))) == (STANDS, 2)


async def test_a_second_one_is_taken_away() -> None:
    async with a_school() as school:
        await keep(school, school.hockey)
        channel = school.client.get_channel(school.hockey.id)
        assert isinstance(channel, discord.TextChannel)
        await (await channel.send("About this channel")).pin()
        await keep(school, school.hockey, delivery="d2")
        assert standing(school, school.hockey) == [STANDS]


async def test_two_at_the_same_time_post_one() -> None:
    async with a_school() as school:
        ref = ConversationRef(workspace=school.workspace, id=str(school.hockey.id))
        await asyncio.gather(*(school.messenger.keep(ref, ABOUT, delivery=one) for one in ("d1", "d2")))
        assert standing(school, school.hockey) == [STANDS]


async def test_a_crash_between_posting_and_pinning_leaves_one() -> None:
    async with a_school() as school:
        school.env.inject_error("PUT", f"/channels/{school.hockey.id}/messages/pins/*", status=503, times=4)
        assert (await refused(school, school.hockey)).retry
        assert standing(school, school.hockey) == [LOOSE]
        await keep(school, school.hockey)
        assert standing(school, school.hockey) == [STANDS]


async def test_without_the_right_to_pin_it_stands_unpinned_once() -> None:
    async with a_school() as school:
        deny(school, school.hockey, pin_messages=True)
        await keep(school, school.hockey)
        await school.says(school.hockey)
        await keep(school, school.hockey, NEWER, delivery="d2")
        assert (standing(school, school.hockey), school.notes) == ([LOOSE], {"discord.unpinned": 2})
        assert school.requests("PUT", school.hockey) == 0


async def test_a_refused_pin_is_counted() -> None:
    async with a_school() as school:
        path = f"/channels/{school.hockey.id}/messages/pins/*"
        school.env.inject_error("PUT", path, status=403, code=50013, times=1)
        await keep(school, school.hockey)
        assert (standing(school, school.hockey), school.notes) == ([LOOSE], {"discord.unpinned": 1})
        await keep(school, school.hockey, delivery="d2")
        assert standing(school, school.hockey) == [STANDS]


async def test_a_channel_full_of_pins_is_said() -> None:
    async with a_school() as school:
        path = f"/channels/{school.hockey.id}/messages/pins/*"
        school.env.inject_error("PUT", path, status=400, code=30003, times=1)
        error = await refused(school, school.hockey)
        assert (error.code, error.retry, "unpin one" in str(error)) == ("discord:30003", False, True)


async def test_without_the_right_to_show_embeds_all_stands_in_the_message_itself() -> None:
    async with a_school() as school:
        deny(school, school.hockey, embed_links=True)
        await keep(school, school.hockey)
        await keep(school, school.hockey, delivery="d2")
        (message,) = school.hockey.pinned_messages()
        assert message.content == (
            "About this channel\n\nYour message in “hockey” has a phone number.\n\n"
            "What to do:\n- Delete it.\n-# Policy: A Policy, Guidelines 4 (no date)"
        )
        assert (message.embeds, len(standing(school, school.hockey))) == ([], 1)


async def test_where_it_can_neither_look_nor_write_there_is_a_word_and_no_call() -> None:
    async with a_school() as school:
        unread = school.env.guild.create_text_channel("unread")
        deny(school, unread, read_message_history=True)
        for place in (school.silent, unread):
            error = await refused(school, place)
            assert (error.code, error.retry, standing(school, place)) == ("discord:50013", False, [])
        assert (school.requests("POST", school.silent), school.requests("GET", unread)) == (0, 0)


async def test_a_place_that_is_gone_or_no_place_is_refused_for_good() -> None:
    async with a_school() as school:
        for place, code in (("404", "discord:10003"), ("C0HOCKEY", "discord:no_channel")):
            error = await refused(school, place)
            assert (error.code, error.retry) == (code, False)


async def test_a_thread_has_its_channels_notice_and_a_forum_none() -> None:
    async with a_school() as school:
        thread = school.env.backend.create_thread(school.hockey.id, "plan", school.coach.id)
        forum = school.env.guild.create_forum_channel("board")
        await school.env.settle()
        await keep(school, thread.id)
        await keep(school, forum)
        assert (standing(school, school.hockey), school.notes) == ([], {"discord.notice_forum": 1})
        assert school.requests("POST", school.hockey) == 0
