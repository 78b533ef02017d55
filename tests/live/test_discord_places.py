"""Who is where: what the bot knows of places and people follows what happens on the server."""

from __future__ import annotations

from collections.abc import AsyncIterator

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import ChannelType
from simcord.enums import OverwriteType

from policy.model import ConversationKind
from tests.live.discord_school import ALONE
from tests.live.discord_school import GROUP_ONLY
from tests.live.discord_school import PHONE
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import CORE
from tests.live.discord_server import Server
from tests.live.registrations import ASKED

EVERYBODY = {"coach", "sam", "lily", "ad", "bot"}
VIEW = discord.Permissions(view_channel=True).value


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        yield server


async def covered(server: Server) -> str:
    """What somebody who asks for it in the hall is told of the bot's reach."""
    shown = await server.members["coach"].slash(server.channels["hall"], "coverage")
    await server.settle()
    assert shown.response is not None
    return str([one.description for one in shown.response.embeds])


async def overwrite(server: Server, place: str, who: str, *, sees: bool) -> None:
    """Somebody is let into a channel by name, or shut out."""
    ident = server.env.backend.bot_user.id if who == "bot" else server.users[who].id
    allow, deny = (VIEW, 0) if sees else (0, VIEW)
    change = Overwrite(target_id=ident, type=OverwriteType.MEMBER, allow=allow, deny=deny)
    server.env.backend.set_overwrite(server.channels[place].id, change)
    await server.settle()


async def private_thread(server: Server, *inside: str) -> None:
    """A private thread in the hall with these people."""
    backend = server.env.backend
    coach, hall = server.users["coach"].id, server.channels["hall"]
    thread = backend.create_thread(hall.id, "plan", coach, type=ChannelType.PRIVATE_THREAD)
    for one in inside:
        backend.add_thread_member(thread.id, server.users[one].id)
    await server.settle()
    (server.channels["plan"],) = [one for one in hall.threads if one.id == thread.id]


async def test_a_hidden_channel_is_unknown_and_counted_and_never_in_order(school: Server) -> None:
    assert "I know of 3 conversations here and can read 3. There may be more" in await covered(school)
    school.private("secret", ["coach", "sam"], bot=False)
    await school.settle()
    await said(school, "coach", "secret", ALONE)
    place = await school.known("secret")
    assert (place.seen, place.name, place.kind) == (False, "", ConversationKind.PRIVATE_CHANNEL)
    assert (await school.audience("secret"), await school.judged()) == (set(), [])
    assert "I know of 4 conversations here and can read 3. I cannot read the other one." in await covered(school)


async def test_a_channel_that_comes_into_sight_is_read_from_then_on_and_no_more_when_it_is_gone(school: Server) -> None:
    school.private("secret", ["coach", "sam"], bot=False)
    await school.settle()
    await said(school, "coach", "secret", ALONE)
    await overwrite(school, "secret", "bot", sees=True)
    assert ((await school.known("secret")).seen, await school.audience("secret")) == (True, {"coach", "sam", "bot"})
    await said(school, "coach", "secret", ALONE)
    assert [one.findings for one in await school.judged()] == [("group_only",)]
    await overwrite(school, "secret", "bot", sees=False)
    await said(school, "coach", "secret", ALONE)
    assert ((await school.known("secret")).seen, len(await school.judged())) == (False, 1)
    assert school.titles("coach") == [ASKED, GROUP_ONLY]


async def test_a_coach_and_one_student_in_a_private_thread_are_alone_until_somebody_is_added(school: Server) -> None:
    await private_thread(school, "sam")
    place = await school.known("plan")
    assert (place.kind, place.seen, await school.audience("plan")) == (
        ConversationKind.THREAD,
        True,
        {"coach", "sam"},
    )
    await said(school, "coach", "plan", ALONE)
    backend, thread = school.env.backend, school.channels["plan"].id
    backend.add_thread_member(thread, school.users["lily"].id)
    await school.settle()
    assert await school.audience("plan") == {"coach", "sam", "lily"}
    await said(school, "coach", "plan", ALONE)
    backend.remove_thread_member(thread, school.users["lily"].id)
    await school.settle()
    await said(school, "coach", "plan", ALONE)
    assert await school.audience("plan") == {"coach", "sam"}
    found = [one.findings for one in await school.judged() if one.event.split(":")[1] != "title"]
    assert found == [("group_only",), (), ("group_only",)]


async def test_overwrites_change_who_reads(school: Server) -> None:
    await overwrite(school, "pair", "lily", sees=True)
    assert await school.audience("pair") == {"coach", "sam", "lily", "bot"}
    await said(school, "coach", "pair", ALONE)
    await overwrite(school, "pair", "lily", sees=False)
    assert await school.audience("pair") == {"coach", "sam", "bot"}
    await said(school, "coach", "pair", ALONE)
    assert [one.findings for one in await school.judged()] == [(), ("group_only",)]


async def test_a_role_that_is_given_or_taken_or_changed_changes_who_reads(school: Server) -> None:
    backend, guild = school.env.backend, school.guild.id
    role = school.guild.create_role("staff")
    change = Overwrite(target_id=role.id, type=OverwriteType.ROLE, allow=VIEW, deny=0)
    backend.set_overwrite(school.channels["pair"].id, change)
    backend.add_member_role(guild, school.users["ad"].id, role.id)
    await school.settle()
    assert await school.audience("pair") == {"coach", "sam", "ad", "bot"}
    backend.remove_member_role(guild, school.users["ad"].id, role.id)
    await school.settle()
    assert await school.audience("pair") == {"coach", "sam", "bot"}
    assert (await school.known("hall")).kind is ConversationKind.PUBLIC_CHANNEL
    everyone = backend.get_guild(guild).roles[guild]
    backend.edit_role(guild, guild, {"permissions": everyone.permissions & ~VIEW})
    backend.edit_role(guild, role.id, {"permissions": VIEW})
    backend.add_member_role(guild, school.users["lily"].id, role.id)
    await school.settle()
    assert (await school.known("hall")).kind is ConversationKind.PRIVATE_CHANNEL
    assert await school.audience("hall") == {"lily", "bot"}


async def test_an_administrator_could_look_and_is_not_present(school: Server) -> None:
    role = school.guild.create_role("head", permissions=discord.Permissions(administrator=True))
    school.env.backend.add_member_role(school.guild.id, school.users["ad"].id, role.id)
    await school.settle()
    await said(school, "coach", "pair", ALONE)
    assert await school.audience("pair") == {"coach", "sam", "bot"}
    assert [one.findings for one in await school.judged()] == [("group_only",)]


async def test_who_comes_into_the_server_reads_what_is_open_and_who_leaves_reads_nothing(school: Server) -> None:
    before = await school.audience("hall")
    school.add("newbie")
    await school.settle()
    assert (await school.audience("hall"), await school.audience("team")) == ({*before, "newbie"}, EVERYBODY)
    school.guild.remove_member(school.members["lily"])
    await school.settle()
    assert await school.audience("hall") == {*before, "newbie"} - {"lily"}
    assert await school.audience("team") == EVERYBODY - {"lily"}


async def test_a_channel_under_the_least_rights_keeps_its_id_under_another_name(school: Server) -> None:
    school.env.backend.edit_channel(school.channels["team"].id, {"name": "varsity"})
    await school.settle()
    place = await school.known("team")
    await said(school, "lily", "team", PHONE)
    assert (place.name, place.registered, place.seen) == ("varsity", True, True)
    assert [one.findings for one in await school.judged()] == [("pii.phone",)]


async def test_a_role_of_the_bot_that_loses_its_sight_and_gets_it_back(school: Server) -> None:
    backend, guild = school.env.backend, school.guild.id
    everyone = backend.get_guild(guild).roles[guild]
    backend.edit_role(guild, guild, {"permissions": everyone.permissions & ~VIEW})
    school.rights(CORE & ~discord.Permissions(view_channel=True))
    await school.settle()
    assert [(await school.known(name)).seen for name in ("hall", "team")] == [False, True]
    await said(school, "lily", "team", PHONE)
    school.rights(CORE)
    await school.settle()
    assert ((await school.known("hall")).seen, await school.audience("hall")) == (True, {"bot"})
    assert len(await school.judged()) == 1


@pytest.mark.parametrize("kind", ["voice", "stage", "news"])
async def test_every_kind_of_channel_is_read(school: Server, kind: str) -> None:
    create = getattr(school.guild, f"create_{kind}_channel")
    school.channels["other"] = create("other")
    await school.settle()
    await school.register("other")
    await said(school, "lily", "other", PHONE)
    assert [one.findings for one in await school.judged()] == [("pii.phone",)]
    assert await school.audience("other") == await school.audience("hall")


async def test_a_channel_that_is_deleted_is_not_seen_any_more(school: Server) -> None:
    school.env.backend.delete_channel(school.channels["pair"].id)
    await school.settle()
    assert (await school.known("pair")).seen is False
    assert "I know of 3 conversations here and can read 2. I cannot read the other one." in await covered(school)
