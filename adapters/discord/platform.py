"""The servers that our bot is in, over one connection: everything of this package put together."""

from __future__ import annotations

import time
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import discord
import structlog

from adapters.discord.brakes import DiscordBrakes
from adapters.discord.client import Client
from adapters.discord.client import Missed
from adapters.discord.commands import Texts
from adapters.discord.commands import add_commands
from adapters.discord.commands import sync
from adapters.discord.directory import DiscordDirectory
from adapters.discord.errors import NETWORK
from adapters.discord.errors import Note
from adapters.discord.errors import delivery_error
from adapters.discord.files import DiscordFiles
from adapters.discord.localized import Localized
from adapters.discord.messenger import DiscordMessenger
from adapters.discord.rooms import DiscordRooms
from adapters.discord.supervise import Supervisor
from adapters.discord.tracing import Called
from adapters.discord.tracing import last_heard
from adapters.discord.tracing import uncounted
from adapters.discord.voice import DiscordCalls
from adapters.intake import Intake
from policy.model import ConversationRef
from policy.model import MessageRef
from policy.model import PointerLeft
from policy.model import SettingError

_log = structlog.get_logger()
_PORTAL = "https://discord.com/developers/applications, your application → Bot → Reset Token"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What the school copied from Discord. `content`: whether the bot may read what is written.

    `voice`: whether it is told who is in which voice room: only where a policy in force speaks of calls.
    """

    token: str
    content: bool = True
    voice: bool = False
    api_url: str | None = None
    gateway_url: str | None = None


class DiscordPlatform:
    """All servers of one bot. Use `open_discord`, or `DiscordPlatform.of` with a client that somebody else runs."""

    name = "discord"
    exclusive = True

    def __init__(self, *, client: Client, access: Access, note: Note, servers: Sequence[str] = ()) -> None:
        """`servers` are the ids that Discord told at the login, before the connection stands."""
        self.client = client
        self._servers = tuple(servers)
        self._note = note
        self._intake: Intake | None = None
        self._since: float | None = None
        self.messenger = DiscordMessenger(client, note=note, pointed=self._pointed, removing=client.removing)
        self.directory = DiscordDirectory(client)
        self.rooms = DiscordRooms(client, note=note)
        self.files = DiscordFiles(client, note=note)
        self.brakes = DiscordBrakes(client, note=note)
        self.calls = DiscordCalls(client)
        client.made = self.brakes.made
        self._supervisor = Supervisor(client, token=access.token, note=note)

    @property
    def workspaces(self) -> Sequence[str]:
        """The servers, as the connection knows them, or as the login told."""
        return tuple(str(one.id) for one in self.client.guilds) or self._servers

    @property
    def heard(self) -> float | None:
        """Seconds since the connection last gave a sign of life; None where this process holds none."""
        if self._since is None:
            return None
        begun, found = time.monotonic() - self._since, last_heard(self.client)
        return begun if found is None else min(begun, found)

    @property
    def posts(self) -> Mapping[str, Callable[[Any], Awaitable[Any]]]:
        """Discord needs no door: everything comes over the connection."""
        return {}

    def listen(self, intake: Intake, missed: Missed) -> None:
        """Say who gets what happens, and who hears since when something may be missing."""
        self._intake = intake
        self.client.listen(intake, missed)

    async def run(self) -> None:
        """Hold the connection until `stop`."""
        await self._tell_commands()
        self._since = time.monotonic()
        try:
            await self._supervisor.run()
        finally:
            self._since = None

    async def _tell_commands(self) -> None:
        """People see the commands that Discord knows; what it knows already is good enough to start with."""
        try:
            if await sync(self.client):
                self._note("discord.commands_told")
        except Exception as error:  # noqa: BLE001 - messages are judged whether or not a command can be told
            self._note("discord.commands_not_told")
            _log.warning("commands not told", error=type(error).__name__)

    def stop(self) -> None:
        """Ask for the end."""
        self._supervisor.stop()

    async def close(self) -> None:
        """Let go of the connections."""
        if not self.client.is_closed():
            await self.client.close()

    async def _pointed(self, ref: MessageRef) -> None:
        """A pointer was left where everybody can see it: our own rows take it away again."""
        self._note("discord.stub")
        if self._intake is not None:
            place = ConversationRef(workspace=ref.workspace, id=ref.conversation)
            at = discord.utils.snowflake_time(int(ref.id))
            ident = f"discord:pointer:{ref.id}"
            await self._intake.receive(
                PointerLeft(id=ident, workspace=ref.workspace, at=at, conversation=place, ref=ref)
            )


async def open_discord(
    access: Access, texts: Texts, *, others: Mapping[str, Texts] | None = None, note: Note, called: Called = uncounted
) -> DiscordPlatform:
    """Ask Discord who we are. Raises `SettingError` for a token that it refuses, `DeliveryError` where it is away.

    `texts` are those of the commands in the school's language, `others` the same by other languages. `called` hears how
    each request to the API ended.
    """
    if access.api_url:
        discord.http.Route.BASE = access.api_url.rstrip("/")
    if access.gateway_url:
        gateway = discord.gateway.DiscordWebSocket
        gateway.DEFAULT_GATEWAY = type(gateway.DEFAULT_GATEWAY)(access.gateway_url)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # we never speak aloud
    client = Client(content=access.content, note=note, called=called, voice=access.voice)
    add_commands(client, texts)
    await client.tree.set_translator(Localized(texts, others or {}))
    try:
        await client.login(access.token)
        servers = [str(guild.id) async for guild in client.fetch_guilds(limit=200)]
    except discord.LoginFailure as error:
        await client.close()
        raise SettingError("DISCORD_TOKEN", "Discord refuses it", f"copy it anew from {_PORTAL}") from error
    except NETWORK as error:
        await client.close()
        raise delivery_error(error) from error
    return DiscordPlatform(client=client, access=access, note=note, servers=servers)
