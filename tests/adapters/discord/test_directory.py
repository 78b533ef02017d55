"""Who is there, where, and who reads along: by roles, overwrites and threads, not by being able to look everywhere."""

from __future__ import annotations

from typing import Any

import discord
import pytest

from adapters.discord.directory import DiscordDirectory
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Member
from policy.model import MemberRef
from policy.model import Profile
from tests.adapters.discord.schooling import LEAST
from tests.adapters.discord.schooling import LOOKS
from tests.adapters.discord.schooling import NOBODY
from tests.adapters.discord.schooling import School
from tests.adapters.discord.schooling import a_school

ALL = {"principal", "admin", "coach", "ana", "ben", "bot"}
THREADS = LEAST | discord.Permissions(manage_threads=True)


async def test_everybody_reads_an_open_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        hockey = school.guild.create_text_channel("hockey", topic="games")
        await school.env.settle()
        assert await school.names(hockey) == ALL
        assert await school.directory.place(school.ref(hockey)) == Conversation(
            ref=school.ref(hockey), kind=ConversationKind.PUBLIC_CHANNEL, name="hockey", topic="games"
        )


async def test_owner_and_administrators_are_not_present_in_a_closed_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        closed = school.closed("closed", school.people["coach"], school.people["ana"])
        await school.env.settle()
        assert await school.names(closed) == {"coach", "ana", "bot"}
        place = await school.directory.place(school.ref(closed))
        assert place == Conversation(ref=school.ref(closed), kind=ConversationKind.PRIVATE_CHANNEL, name="closed")


async def test_roles_let_in_and_shut_out_in_discords_order(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        team, benched = school.guild.create_role("Team"), school.guild.create_role("Benched")
        school.join("cleo", team)
        school.join("dan", team, benched)
        school.join("eve", benched)
        overwrites: dict[Any, Any] = {
            school.guild.default_role: NOBODY,
            benched: NOBODY,
            team: LOOKS,
            school.people["ben"]: LOOKS,
            school.people["cleo"]: NOBODY,
            school.client.user: LOOKS,
        }
        closed = school.guild.create_text_channel("team", overwrites=overwrites)
        await school.env.settle()
        # one role that lets in counts more than another that shuts out, and the member's own line most
        assert await school.names(closed) == {"dan", "ben", "bot"}


async def test_one_who_is_shut_out_of_an_open_channel_does_not_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        overwrites: dict[Any, Any] = {school.people["ana"]: NOBODY}
        hockey = school.guild.create_text_channel("hockey", overwrites=overwrites)
        await school.env.settle()
        assert await school.names(hockey) == ALL - {"ana"}


async def test_a_hidden_channel_has_no_readers_that_we_know(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        secret = school.closed("secret", school.people["coach"], school.people["ana"], bot=False)
        await school.env.settle()
        assert await school.names(secret) is None
        hidden = Conversation(ref=school.ref(secret), kind=ConversationKind.PRIVATE_CHANNEL, seen=False)
        assert await school.directory.place(school.ref(secret)) == hidden


async def test_a_private_thread_is_read_by_its_members(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        school.rights(THREADS)
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        talk = school.thread(hockey, "coach", "ana")
        await school.env.settle()
        assert await school.names(talk) == {"coach", "ana"}
        place = await school.directory.place(school.ref(talk))
        assert place == Conversation(
            ref=school.ref(talk), kind=ConversationKind.THREAD, name="talk", parent=str(hockey.id)
        )


async def test_who_is_in_a_private_thread_is_at_hand_once_it_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        school.rights(THREADS)
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        talk = school.thread(hockey, "coach", "ana")
        await school.env.settle()
        [guild] = school.client.guilds
        thread = guild.get_thread(talk)
        assert thread is not None
        del school.env.backend.channels[talk].thread_members[school.people["ana"].id]  # nobody tells us
        await school.names(talk)
        assert [one.id for one in thread.members] == [school.people["coach"].id]


async def test_a_member_of_a_private_thread_who_may_not_view_its_channel_reads_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with a_school(monkeypatch) as school:
        school.rights(THREADS)
        closed = school.closed("closed", school.people["coach"], school.people["ana"])
        await school.env.settle()
        talk = school.thread(closed, "coach", "ana", "ben", "admin")
        await school.env.settle()
        assert await school.names(talk) == {"coach", "ana", "admin"}


async def test_a_private_thread_without_us_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        hockey = school.guild.create_text_channel("hockey")
        await school.env.settle()
        talk = school.thread(hockey, "coach", "ana")
        await school.env.settle()
        assert await school.names(talk) is None
        place = await school.directory.place(school.ref(talk))
        assert place is None or place.seen is False


async def test_an_open_thread_is_read_by_who_reads_its_channel(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        closed = school.closed("closed", school.people["coach"], school.people["ana"])
        await school.env.settle()
        talk = school.thread(closed, "coach", private=False)
        await school.env.settle()
        assert await school.names(talk) == {"coach", "ana", "bot"}


async def test_a_voice_channel_is_read_by_who_may_enter_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        voice = school.guild.create_voice_channel("voice")
        await school.env.settle()
        assert await school.names(voice) == ALL


async def listed(school: School) -> dict[str, tuple[str, bool]]:
    return {
        one.name or one.ref.id: (one.kind.value, one.seen) async for one in school.directory.places(school.workspace)
    }


async def test_every_place_is_listed_with_what_is_hidden_and_what_is_archived(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        school.rights(THREADS)
        guild, backend = school.guild, school.env.backend
        hockey = guild.create_text_channel("hockey")
        guild.create_category("heading")
        guild.create_voice_channel("voice")
        guild.create_stage_channel("stage")
        guild.create_news_channel("news")
        guild.create_forum_channel("forum")
        secret = school.closed("secret", bot=False)
        await school.env.settle()
        backend.edit_channel(school.thread(hockey, "coach"), {"name": "old"}, thread_metadata={"archived": True})
        school.thread(hockey, "coach")
        await school.env.settle()
        found = await listed(school)
        found.pop("general", None)
        assert found == {
            "hockey": ("public_channel", True),
            "voice": ("public_channel", True),
            "stage": ("public_channel", True),
            "news": ("public_channel", True),
            "forum": ("public_channel", True),
            "talk": ("thread", True),
            "old": ("thread", True),
            str(secret.id): ("private_channel", False),
        }


async def test_members_are_listed_and_no_language_is_guessed_from_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        found = [one async for one in school.directory.members(school.workspace)]
        assert {one.member.display_name for one in found if not one.member.bot} == ALL - {"bot"}
        assert {one.member.lang for one in found} == {""}
        ana = school.member(school.people["ana"].id)
        member = Member(ref=ana, display_name="ana")
        assert await school.directory.member(ana) == Profile(member=member, real_name="ana")


async def test_somebody_who_left_keeps_a_name_and_nobody_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        ana = school.member(school.people["ana"].id)
        school.guild.remove_member(school.people["ana"])
        await school.env.settle()
        found = await school.directory.member(ana)
        assert found is not None
        assert found.member.display_name == "ana"
        assert await school.directory.member(school.member(424242)) is None
        assert await school.directory.member(MemberRef(workspace=school.workspace, id="U1")) is None


async def test_a_place_that_is_gone_or_none_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        for ident in ("424242", "C1", ""):
            ref = ConversationRef(workspace=school.workspace, id=ident)
            assert await school.directory.place(ref) is None
            assert await school.directory.readers(ref) is None


async def test_an_answer_that_does_not_come_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_school(monkeypatch) as school:
        school.env.inject_error("GET", "/channels/*", status=503, code=0, message="away", times=None)
        with pytest.raises(DeliveryError) as caught:
            await school.directory.place(school.ref(424242))
        assert (caught.value.retry, caught.value.code) == (True, "discord:http_503")


async def test_a_server_that_is_not_connected_is_asked_again_later() -> None:
    directory = DiscordDirectory(discord.Client(intents=discord.Intents.none()), patience=0)
    with pytest.raises(DeliveryError) as caught:
        [one async for one in directory.places("1")]
    assert (caught.value.retry, caught.value.code) == (True, "not_connected")
