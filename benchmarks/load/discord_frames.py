"""Discord's gateway as the real client needs it, and the frames of a happening."""

from __future__ import annotations

import json
import time
from datetime import UTC
from datetime import datetime
from typing import Any

from aiohttp import WSMsgType
from aiohttp import web

from benchmarks.load.day import Happening
from benchmarks.load.day import Kind
from benchmarks.load.district import DISCORD_BOT
from benchmarks.load.district import PLACES
from benchmarks.load.district import District
from benchmarks.load.district import guild
from benchmarks.load.district import school_of

_EPOCH = 1_420_070_400_000
_SEES = str(1024 | 2048 | 65536)
_ACCOUNT = {"username": "chaperone", "discriminator": "0", "avatar": None, "bot": True}
ME = {"id": DISCORD_BOT, **_ACCOUNT}
Json = dict[str, Any]


class Gateway:
    """One websocket for all servers; whoever identifies itself last hears what happens."""

    def __init__(self, district: District) -> None:
        self.url = ""
        self.identified = 0
        self._district = district
        self._line: web.WebSocketResponse | None = None
        self._number = 0

    async def connected(self, request: web.Request) -> web.WebSocketResponse:
        """The handler of the websocket."""
        line = web.WebSocketResponse(max_msg_size=0)
        await line.prepare(request)
        await line.send_json({"op": 10, "d": {"heartbeat_interval": 41_250}})
        async for frame in line:
            if frame.type is WSMsgType.TEXT:
                await self._frame(line, frame.json())
        return line

    async def tell(self, event: str, data: Json) -> None:
        """One frame to whoever is connected."""
        if self._line is not None:
            self._number += 1
            await self._line.send_str(json.dumps({"op": 0, "t": event, "s": self._number, "d": data}))

    async def _frame(self, line: web.WebSocketResponse, frame: Json) -> None:
        match frame["op"]:
            case 1:
                await line.send_json({"op": 11})
            case 2 | 6:
                self._line = line
                await self._welcome()
                self.identified += 1
            case 8:
                await self._chunk(frame["d"])
            case _:
                pass

    async def _welcome(self) -> None:
        schools = self._district.discord_schools()
        waiting = [{"id": guild(one), "unavailable": True} for one in schools]
        more = {"v": 10, "user": ME, "session_id": "s", "application": {"id": "9001", "flags": 0}}
        await self.tell("READY", {**more, "guilds": waiting, "resume_gateway_url": self.url})
        for one in schools:
            await self.tell("GUILD_CREATE", _guild(self._district, one))

    async def _chunk(self, asked: Json) -> None:
        school = school_of(str(asked["guild_id"]))
        found = {"guild_id": guild(school), "members": _members(self._district, school), "chunk_index": 0}
        nonce = {"nonce": asked["nonce"]} if asked.get("nonce") else {}
        await self.tell("GUILD_MEMBERS_CHUNK", {**found, "chunk_count": 1, **nonce})


def snowflake_now(number: int) -> str:
    """A message's id, as of now; the number keeps two of one millisecond apart."""
    return str((int(time.time() * 1000) - _EPOCH << 22) + number % (1 << 22))


def frame_of(one: Happening, district: District, ident: str) -> tuple[str, Json]:
    """The event's name and data; commands come over interactions, which are played on Slack alone."""
    channel, server = district.place(one.school, one.place), guild(one.school)
    author, now = district.account(one.school, one.author), datetime.now(UTC).isoformat()
    if one.kind is Kind.JOIN:
        new = str(int(district.account(one.school, 0)) + 5_000 + one.number % 900_000)
        return "GUILD_MEMBER_ADD", {**_member(new), "guild_id": server}
    said = {
        "id": ident, "channel_id": channel, "guild_id": server, "author": _user(author),
        "member": _member(author, bare=True),
        "content": one.text, "timestamp": now, "edited_timestamp": None, "type": 0, "flags": 0,
        **dict.fromkeys(("tts", "mention_everyone", "pinned"), False),
        **{key: [] for key in ("mentions", "mention_roles", "attachments", "embeds", "components")},
    }  # fmt: skip
    if one.kind is Kind.FILE:
        said["attachments"] = [_file(one.number)]
    return ("MESSAGE_UPDATE", {**said, "edited_timestamp": now}) if one.kind is Kind.EDIT else ("MESSAGE_CREATE", said)


def _guild(district: District, school: int) -> Json:
    ident = guild(school)
    role = {"id": ident, "name": "@everyone", "permissions": "0", "position": 0, "color": 0, "flags": 0}
    return {
        "id": ident, "name": f"School {school}", "owner_id": "1", "preferred_locale": "en-US",
        "roles": [{**role, "hoist": False, "managed": False, "mentionable": False}],
        "channels": [_channel(district, school, one) for one in range(PLACES)],
        "members": _members(district, school), "member_count": district.people + 1,
        **{key: [] for key in ("emojis", "stickers", "features", "threads", "presences", "voice_states")},
        **dict.fromkeys(("icon", "banner", "splash", "description", "afk_channel_id", "system_channel_id"), None),
        **dict.fromkeys(("verification_level", "default_message_notifications", "explicit_content_filter"), 0),
        **dict.fromkeys(("mfa_level", "premium_tier", "nsfw_level", "system_channel_flags", "afk_timeout"), 0),
    }  # fmt: skip


def _channel(district: District, school: int, number: int) -> Json:
    there = [district.account(school, one) for one in district.readers(number)]
    seen = [{"id": one, "type": 1, "allow": _SEES, "deny": "0"} for one in (*there, DISCORD_BOT)]
    hidden = {"id": guild(school), "type": 0, "allow": "0", "deny": "1024"}
    name = {"id": district.place(school, number), "type": 0, "name": f"team-{number}", "position": number}
    return {**name, "nsfw": False, "permission_overwrites": [hidden, *seen]}


def _members(district: District, school: int) -> list[Json]:
    own = {**_member(DISCORD_BOT, bare=True), "user": ME}
    return [*(_member(district.account(school, one)) for one in range(district.people)), own]


def _member(ident: str, *, bare: bool = False) -> Json:
    rest = {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
    return rest if bare else {"user": _user(ident), **rest}


def _user(ident: str) -> Json:
    return {"id": ident, "username": f"u{ident[-6:]}", "discriminator": "0", "avatar": None}


def _file(number: int) -> Json:
    about = {"filename": "handout.docx", "content_type": "application/msword", "size": 20_000}
    address = "https://cdn.discordapp.com/attachments/1/2/handout.docx"
    return {"id": str(10**12 + number), **about, "url": address, "proxy_url": address}
