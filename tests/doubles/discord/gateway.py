"""Discord's gateway beside its REST interface: enough for the real client to log in, hear, lose the line and come back.

async with DiscordGateway() as discord:
    …                             # start a client with discord.base_url and discord.gateway_url
    await discord.ready()         # it has identified itself
    await discord.write(COACH, CHANNEL, "hello")
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from typing import Any

import discord
from aiohttp import WSMsgType
from aiohttp import web

from tests.doubles.discord.rest import BOT
from tests.doubles.discord.rest import DiscordRest
from tests.doubles.discord.rest import answered

GUILD = "100000000000000000"
EVERYBODY = {"id": GUILD, "name": "@everyone", "permissions": "0", "position": 0, "color": 0, "flags": 0}
ROLE = {**EVERYBODY, "hoist": False, "managed": False, "mentionable": False}
_PERMISSIONS = str(1024 | 2048 | 65536)
_PATIENCE = 20.0


class DiscordGateway(DiscordRest):
    """One server with text channels, each for those who are named."""

    def __init__(self) -> None:
        super().__init__()
        self.people: dict[str, str] = {}
        self.channels: dict[str, tuple[str, tuple[str, ...]]] = {}
        self.identified = 0
        self.resumed = 0
        self.commands: list[dict[str, Any]] = []
        self._sockets: list[web.WebSocketResponse] = []
        self._changed = asyncio.Condition()
        self._number = 0

    @property
    def gateway_url(self) -> str:
        """What takes the place of wss://gateway.discord.gg/."""
        return self.base_url.replace("http://", "ws://").removesuffix("/api/v10") + "/gateway"

    async def until(self, holds: Callable[[], bool]) -> None:
        """Until it holds; asked after every call and every frame."""
        async with asyncio.timeout(_PATIENCE), self._changed:
            await self._changed.wait_for(holds)

    async def ready(self, times: int = 1) -> None:
        """Until the client has identified itself so many times, and a socket is open."""
        await self.until(lambda: self.identified >= times and bool(self._sockets))

    async def write(self, author: str, channel: str, text: str, *, deliver: bool = True) -> str:
        """Somebody writes; returns the message's id."""
        self._number += 1
        ident = str(discord.utils.time_snowflake(datetime.now(UTC)) + self._number)
        message = {**self._message(channel, {"content": text}), "id": ident, "author": self._user(author)}
        message |= {"guild_id": GUILD, "timestamp": datetime.now(UTC).isoformat()}
        self.messages.setdefault(channel, []).append(message)
        if deliver:
            await self.tell("MESSAGE_CREATE", {**message, "member": self._member(author, bare=True)})
        return ident

    async def tell(self, event: str, data: Mapping[str, Any]) -> None:
        """Something happens: one frame to whoever is connected."""
        self._number += 1
        for one in list(self._sockets):
            await one.send_json({"op": 0, "t": event, "s": self._number, "d": data})

    async def say(self, text: str) -> None:
        """Something that may be no frame at all."""
        await self._sockets[-1].send_str(text)

    @property
    def lines(self) -> int:
        """How many connections are open."""
        return len(self._sockets)

    async def drop(self) -> None:
        """The line breaks, and the session cannot be resumed."""
        for one in list(self._sockets):
            await one.close(code=4009)
        self._sockets.clear()

    def routes(self, app: web.Application) -> None:
        app.router.add_get("/gateway", self._connected)
        app.router.add_get("/gateway/", self._connected)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        done = await super()._handle(request)
        await self._notify()
        return done

    def _do(self, method: str, path: list[str], body: Any) -> web.Response:
        match method, path:
            case "GET", ["users", "@me", "guilds"]:
                return answered([{"id": GUILD, "name": "School", "owner": False, "permissions": "0", "features": []}])
            case "GET", ["applications", _, "commands"]:
                return answered(self.commands)
            case "PUT", ["applications", application, "commands"]:
                rows = [{"description": "", **one, "id": str(7000 + n)} for n, one in enumerate(body)]
                self.commands = [{**one, "application_id": application, "version": "1"} for one in rows]
                return answered(self.commands)
            case _:
                return super()._do(method, path, body)

    async def _connected(self, request: web.Request) -> web.StreamResponse:
        line = web.WebSocketResponse()
        await line.prepare(request)
        await line.send_json({"op": 10, "d": {"heartbeat_interval": 41_250}})
        async for frame in line:
            if frame.type is WSMsgType.TEXT:
                await self._frame(line, frame.json())
        if line in self._sockets:
            self._sockets.remove(line)
        await self._notify()
        return line

    async def _frame(self, line: web.WebSocketResponse, frame: Mapping[str, Any]) -> None:
        match frame["op"]:
            case 1:
                await line.send_json({"op": 11})
            case 2:
                self._sockets.append(line)
                await self._welcome(line)
                self.identified += 1
            case 6:
                self.resumed += 1
                await line.send_json({"op": 9, "d": False})
            case 8:
                chunk = {"guild_id": GUILD, "members": self._members(), "chunk_index": 0, "chunk_count": 1}
                await line.send_json({"op": 0, "t": "GUILD_MEMBERS_CHUNK", "s": 1, "d": {**chunk, **_nonce(frame)}})
            case _:
                pass
        await self._notify()

    async def _welcome(self, line: web.WebSocketResponse) -> None:
        ready = {
            "v": 10,
            "user": BOT,
            "guilds": [{"id": GUILD, "unavailable": True}],
            "session_id": f"session{self.identified}",
            "resume_gateway_url": self.gateway_url,
            "application": {"id": "9001", "flags": 0},
        }
        await line.send_json({"op": 0, "t": "READY", "s": 1, "d": ready})
        await line.send_json({"op": 0, "t": "GUILD_CREATE", "s": 2, "d": self._guild()})

    def _guild(self) -> dict[str, Any]:
        return {
            "id": GUILD,
            "name": "School",
            "owner_id": "1",
            "roles": [ROLE],
            "channels": [self._channel(ident) for ident in self.channels],
            "members": self._members(),
            "member_count": len(self.people) + 1,
            **{key: [] for key in ("emojis", "stickers", "features", "threads", "presences", "voice_states")},
            **dict.fromkeys(("icon", "banner", "splash", "description", "afk_channel_id", "system_channel_id"), None),
            **dict.fromkeys(("verification_level", "default_message_notifications", "explicit_content_filter"), 0),
            **dict.fromkeys(("mfa_level", "premium_tier", "nsfw_level", "system_channel_flags", "afk_timeout"), 0),
            "preferred_locale": "en-US",
        }

    def _channel(self, ident: str) -> dict[str, Any]:
        name, members = self.channels[ident]
        seen = [{"id": one, "type": 1, "allow": _PERMISSIONS, "deny": "0"} for one in (*members, str(BOT["id"]))]
        hidden = {"id": GUILD, "type": 0, "allow": "0", "deny": "1024"}
        return {"id": ident, "type": 0, "name": name, "position": 0, "permission_overwrites": [hidden, *seen]}

    def _members(self) -> list[dict[str, Any]]:
        return [self._member(one) for one in self.people] + [{**self._member("", bare=True), "user": BOT}]

    def _member(self, ident: str, *, bare: bool = False) -> dict[str, Any]:
        rest = {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
        return rest if bare else {"user": self._user(ident), **rest}

    def _user(self, ident: str) -> dict[str, Any]:
        return {"id": ident, "username": self.people[ident], "discriminator": "0", "avatar": None}

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()


def _nonce(frame: Mapping[str, Any]) -> dict[str, Any]:
    nonce = frame["d"].get("nonce")
    return {"nonce": nonce} if nonce else {}
