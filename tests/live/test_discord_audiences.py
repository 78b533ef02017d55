"""Who reads along, on Discord: the stories that every platform tells alike, and its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any
from typing import Literal

import discord
import pytest
import simcord
from simcord.enums import ChannelType
from simcord.enums import OverwriteType

from bot.clock import SetClock
from bot.ports import Vision
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import MemberRef
from policy.model import Mode
from policy.model import School
from tests.doubles.discord.pinning import install_pin_right
from tests.doubles.discord.threads import install_private_threads
from tests.live.audiences import CHANGING
from tests.live.audiences import MEDICAL
from tests.live.audiences import NO_ROOM
from tests.live.audiences import OVERSEERS
from tests.live.audiences import PACKS
from tests.live.audiences import PEOPLE
from tests.live.audiences import PERSONS
from tests.live.audiences import PLACE
from tests.live.audiences import STORIES
from tests.live.audiences import STRANGER
from tests.live.audiences import SUPERVISOR
from tests.live.audiences import UNWATCHED
from tests.live.audiences import Scene
from tests.live.audiences import Story
from tests.live.audiences import outcome
from tests.live.audiences import says
from tests.live.discord_school import START
from tests.live.discord_server import Server
from tests.live.discord_server import a_server
from tests.live.test_discord_registrations import READS
from tests.live.test_discord_registrations import VIEW
from tests.live.test_discord_registrations import DiscordRegistrations
from tests.live.test_discord_stories import idents

Kind = Literal["public", "private", "role", "thread"]
"""A channel that all but the others see, one for these people by name or by a role, a private thread in the hall."""
KINDS: dict[Kind, ConversationKind] = {
    "public": ConversationKind.PUBLIC_CHANNEL,
    "private": ConversationKind.PRIVATE_CHANNEL,
    "role": ConversationKind.PRIVATE_CHANNEL,
    "thread": ConversationKind.THREAD,
}
SCHOOL = School(packs=PACKS, supervisor=SUPERVISOR, overseers=OVERSEERS, mode=Mode.ENFORCE)
HALL, TEAM = "hall", "team"
SEES = discord.PermissionOverwrite(view_channel=True, send_messages=True, read_message_history=True)
BLIND = discord.PermissionOverwrite(view_channel=False)


class DiscordAudiences(DiscordRegistrations):
    """People and places on a server of simcord. `kind` is what kind of place they talk in."""

    def __init__(self, server: Server, clock: SetClock, kind: Kind) -> None:
        super().__init__(server, clock)
        self.kind = kind
        self.heard = dict.fromkeys(PEOPLE, 0)
        self.seen: str | None = None
        self.said: dict[str, discord.Message] = {}
        self.roles: dict[str, simcord.RoleHandle] = {}

    def member(self, person: str) -> MemberRef:
        return self.server.member(person)

    async def place(self, name: str, *people: str) -> None:
        """Registered before anything is told of it; what its making comes to is none of the story.

        A team has a channel, also where the story is told in a thread.
        """
        kind: Kind = "private" if (name, self.kind) == (TEAM, "thread") else self.kind
        made = self._thread(name, people) if kind == "thread" else self._channel(name, people)
        self.server.channels[name] = made
        place = Conversation(ref=self.ref(name), kind=KINDS[kind], name=name, registered=True, seen=True)
        await self.house.roster.put_conversation(place, [self.member(one) for one in people])
        await outcome(self)
        assert await self.server.audience(name) == {*people, *(() if kind == "thread" else ("bot",))}
        assert (await self.server.known(name)).kind is KINDS[kind]

    async def post(self, by: str, place: str, text: str) -> str:
        message = await self.server.members[by].send(self.server.channels[place], text)
        self.said[str(message.id)] = message
        return str(message.id)

    async def edit(self, by: str, place: str, message: str, text: str) -> None:
        await self.server.members[by].edit(self.said[message], text)

    async def join(self, who: str, place: str) -> None:
        await self.server.env.advance_time(1)  # the double's clock stands still, and nobody comes back at once
        self._change(who, place, sees=True)

    async def leave(self, who: str, place: str) -> None:
        self._change(who, place, sees=False)

    async def tell(self, by: str, place: str, about: str, rest: str) -> None:
        chosen = dict(word.split("=") for word in rest.split())
        person = self.server.members[about]
        shown = await self.server.members[by].slash(self.server.channels[place], "tell", person=person, **chosen)
        self.unheard.append((by, shown))

    def posts(self, place: str) -> list[str]:
        messages = self._standing(place)
        return ["\n".join((one.content, *(embed.description or "" for embed in one.embeds))) for one in messages]

    def rooms(self) -> list[tuple[str, set[str]]]:
        backend, names = self.server.env.backend, {one.id: key for key, one in self.server.users.items()}
        ours = [one for one in backend.channels.values() if one.is_thread and one.owner_id == backend.bot_user.id]
        for one in ours:
            self.server.channels[str(one.id)] = simcord.ChannelHandle(self.server.env, self.server.guild, one)
        return [(str(one.id), {names[who] for who in one.thread_members if who in names}) for one in ours]

    def offered(self, by: str) -> set[str]:
        return {ident.split(":")[1] for ident in idents(self.server.direct(by)[-1])}

    def _channel(self, name: str, people: tuple[str, ...]) -> simcord.ChannelHandle:
        server, guild = self.server, self.server.guild
        overwrites: dict[Any, discord.PermissionOverwrite]
        if self.kind == "public":
            overwrites = {server.members[one]: BLIND for one in PEOPLE if one not in people}
            return guild.create_text_channel(name, overwrites=overwrites | {_owner(server): BLIND})
        us = server.platform.client.user
        overwrites = {guild.default_role: BLIND, us: SEES}
        if self.kind in ("private", "thread"):
            return guild.create_text_channel(
                name, overwrites=overwrites | {server.members[one]: SEES for one in people}
            )
        self.roles[name] = guild.create_role(name)
        for one in people:
            server.env.backend.add_member_role(guild.id, server.users[one].id, self.roles[name].id)
        return guild.create_text_channel(name, overwrites=overwrites | {self.roles[name]: SEES})

    def _thread(self, name: str, people: tuple[str, ...]) -> simcord.ChannelHandle:
        """Whoever has the server makes it and goes: a title is a message of the one who gave it."""
        backend, hall, owner = self.server.env.backend, self.server.channels[HALL], _owner(self.server)
        made = backend.create_thread(hall.id, name, owner.id, type=ChannelType.PRIVATE_THREAD)
        for one in people:
            backend.add_thread_member(made.id, self.server.users[one].id)
        backend.remove_thread_member(made.id, owner.id)
        (found,) = [one for one in hall.threads if one.id == made.id]
        return found

    def _change(self, who: str, place: str, *, sees: bool) -> None:
        backend, ident = self.server.env.backend, self.server.users[who].id
        if self.kind == "thread":
            change = backend.add_thread_member if sees else backend.remove_thread_member
            change(self.server.channels[place].id, ident)
        elif self.kind == "role":
            given = backend.add_member_role if sees else backend.remove_member_role
            given(self.server.guild.id, ident, self.roles[place].id)
        else:
            allow, deny = (READS, 0) if sees else (0, VIEW)
            self.overwrite(place, ident, OverwriteType.MEMBER, allow=allow, deny=deny)


def _owner(server: Server) -> simcord.MemberActor:
    """Whoever made the server is in it, too, and is nobody of the story."""
    backend = server.env.backend
    owner = backend.get_guild(server.guild.id).owner_id
    return simcord.MemberActor(server.env, server.guild, simcord.UserHandle(server.env, backend.get_user(owner)))


@asynccontextmanager
async def a_scene(
    monkeypatch: pytest.MonkeyPatch,
    kind: Kind = "private",
    *,
    packs: tuple[str, ...] = PACKS,
    vision: Vision | None = None,
) -> AsyncIterator[DiscordAudiences]:
    """The school with a hall that all see; in the end every body of ours was right, and nothing was raised."""
    install_pin_right(monkeypatch)
    install_private_threads(monkeypatch)
    clock, school = SetClock(START), replace(SCHOOL, packs=packs)
    people = {one.id: one for one in PERSONS}
    async with a_server(people, {}, school=school, clock=clock, strict=monkeypatch, vision=vision) as server:
        server.add(STRANGER)
        server.channels[HALL] = server.guild.create_text_channel(HALL)
        await server.settle()
        await server.register(HALL)
        scene = DiscordAudiences(server, clock, kind)
        await outcome(scene)
        yield scene
        server.assert_clean()


@pytest.mark.parametrize("kind", ["public", "private", "role", "thread"])
@pytest.mark.parametrize("story", [*STORIES, *CHANGING])
async def test_the_story_is_the_same_on_discord(monkeypatch: pytest.MonkeyPatch, story: Story, kind: Kind) -> None:
    async with a_scene(monkeypatch, kind) as scene:
        await told(story, scene)


@pytest.mark.parametrize("how", ["overwrite", "server"])
async def test_who_loses_sight_of_a_private_thread_has_left_it(monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    async with a_scene(monkeypatch, "thread") as scene:
        await scene.place(PLACE, "coach", "sam", "ad")
        assert await says(scene, "coach", MEDICAL) == ((), ("log",), [])
        director = scene.server.users["ad"].id
        if how == "overwrite":
            scene.overwrite(HALL, director, OverwriteType.MEMBER, deny=VIEW)
        else:
            scene.server.env.backend.remove_member(scene.server.guild.id, director)
        findings, _, heard = await outcome(scene)
        assert (findings, heard) == (("overseer_removed",), [("coach", UNWATCHED)])


async def test_where_the_overseer_sees_no_channel_of_theirs_there_is_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_scene(monkeypatch) as scene:
        await scene.place(PLACE, "coach", "sam")
        scene.overwrite(HALL, scene.server.users["ad"].id, OverwriteType.MEMBER, deny=VIEW)
        await outcome(scene)
        await scene.tell("coach", PLACE, "sam", "reason=medical copy=ad")
        _, _, heard = await outcome(scene)
        assert (("coach", NO_ROOM) in heard, scene.rooms()) == (True, [])


async def told(story: Story, scene: Scene) -> None:
    """The type checker's proof that the scene is one."""
    await story(scene)
