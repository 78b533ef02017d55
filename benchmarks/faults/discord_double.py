"""A Discord for the harness: one server over REST and gateway, with a record of every message that came to stand.

It is made for many thousand events: no schemas are checked here, simcord and `tests/doubles/discord` do that.
"""

from __future__ import annotations

import json
import time
from bisect import bisect_left
from collections import Counter
from collections import defaultdict
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import UTC
from datetime import datetime
from typing import Any

from aiohttp import web

from benchmarks.faults import shapes
from benchmarks.faults.gateway import Gateway
from benchmarks.faults.shapes import BOT
from benchmarks.faults.shapes import ME
from benchmarks.faults.shapes import SERVER
from benchmarks.faults.shapes import Json
from benchmarks.faults.shapes import Row
from benchmarks.faults.slack import Said
from benchmarks.faults.trouble import Trouble
from benchmarks.faults.trouble import unanswered

_NONCE = 36.0
"""Seconds for which a nonce is remembered: Discord says "the past few minutes", and the bot's patience is a fifth."""
_ASKED = 1.0
"""Seconds that a 429 asks to wait."""
_GONE = (404, {"message": "Unknown Channel", "code": 10003})


@dataclass(slots=True)
class Room:
    """A channel or a talk, and what stands in it, oldest first."""

    id: str
    direct: bool = False
    rows: list[Row] = field(default_factory=list)
    nonces: dict[str, tuple[float, Row]] = field(default_factory=dict)


class Discord:
    """`async with Discord(rooms) as discord:`; then `url` and `gateway.url` are what the settings take."""

    def __init__(self, rooms: Mapping[str, list[str]], *, brisk: bool) -> None:
        """The channels with their members. `brisk`: heartbeats come fast; a session and a nonce are soon forgotten."""
        self.people = sorted({one for there in rooms.values() for one in there})
        self.members = dict(rooms)
        self.rooms = {ident: Room(ident) for ident in rooms}
        self.said: list[Said] = []
        self.calls: Counter[str] = Counter()
        self.repeated = 0
        """Messages that were posted again with a nonce that was known."""
        self.trouble = Trouble()
        self.told: dict[str, list[Callable[[], None]]] = defaultdict(list)
        beat, lives, self._nonce = (0.5, 20.0, 6.0) if brisk else (4.0, 60.0, _NONCE)
        self.gateway = Gateway(lambda: shapes.guild(self.members, self.people), beat=beat, lives=lives)
        self._ids = shapes.Snowflakes()
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def __aenter__(self) -> Discord:
        app = web.Application(client_max_size=2_000_000)
        app.router.add_route("*", "/api/v10/{path:.*}", self._call)
        app.router.add_get("/", self.gateway.connected)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        where = f"127.0.0.1:{self._runner.addresses[0][1]}"
        self.url, self.gateway.url = f"http://{where}/api/v10", f"ws://{where}/"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.gateway.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def write(self, author: str, channel: str, text: str) -> Row:
        """Somebody writes."""
        row = Row(self._ids.next(), author, text)
        self._stands(self.rooms[channel], row)
        return row

    def edit(self, row: Row, channel: str, text: str) -> datetime:
        """Its author changes it; returns when."""
        row.text, row.edited = text, datetime.now(UTC)
        self.gateway.tell("MESSAGE_UPDATE", shapes.told(row, channel, direct=False))
        return row.edited

    def talk(self, user: str) -> str:
        """The id of the bot's talk with somebody."""
        ident = f"9{user}"
        self.rooms.setdefault(ident, Room(ident, direct=True))
        return ident

    def _stands(self, room: Room, row: Row) -> None:
        room.rows.append(row)
        self.gateway.tell("MESSAGE_CREATE", shapes.told(row, room.id, direct=room.direct))

    async def _call(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"].strip("/").split("/")
        self.calls[f"{request.method} {path[0]}"] += 1
        body = await request.json() if request.can_read_body else {}
        if path[0] in ("users", "oauth2", "applications") and request.method != "POST":
            return _answer(*self._do(request, path, body))  # who the bot is can always be asked: it starts with that
        if not self.trouble.meets(says=(request.method, path[-1]) == ("POST", "messages")):
            return _answer(*self._do(request, path, body))
        return await self._fail(request, await self.trouble.strikes(request, lambda: self._do(request, path, body)))

    async def _fail(self, request: web.Request, what: str) -> web.StreamResponse:
        if what.startswith("429"):
            everywhere = what.endswith("global")
            told = {"message": "You are being rate limited.", "retry_after": _ASKED, "global": everywhere}
            headers = {"Retry-After": "1", "X-RateLimit-Scope": "global" if everywhere else "user", "Via": "1.1 google"}
            return _answer(429, told, {**headers, **({"X-RateLimit-Global": "true"} if everywhere else {})})
        if what == "500":
            return web.Response(status=503, text="<html>upstream</html>", content_type="text/html")
        return await unanswered(request)

    def _do(self, request: web.Request, path: list[str], body: Any) -> tuple[int, Any]:
        match request.method, path:
            case "POST", ["users", "@me", "channels"]:
                who = str(body["recipient_id"])
                found = {"id": self.talk(who), "type": 1, "last_message_id": None, "recipients": [shapes.user(who)]}
                return 200, found
            case _, ["channels", ident, *rest]:
                room = self.rooms.get(ident)
                return self._in(room, request, rest, body) if room is not None else _GONE
            case "GET", ["guilds", _, "members", who] if who in self.people:
                return 200, shapes.member(who)
            case _:
                return 200, _of_the_bot(request.method, path, body)

    def _in(self, room: Room, request: web.Request, path: list[str], body: Any) -> tuple[int, Any]:
        match request.method, path:
            case "GET", []:
                return 200, shapes.channel(room.id, self.members.get(room.id, ()))
            case "POST", ["messages"]:
                return 200, self._posted(room, body)
            case "GET", ["messages", "pins"]:
                pinned = [one for one in room.rows if one.author == BOT and one.pinned]
                rows = [shapes.message(one, room.id, direct=room.direct) for one in pinned]
                when = datetime.now(UTC).isoformat()
                return 200, {"items": [{"pinned_at": when, "message": one} for one in rows], "has_more": False}
            case "PUT", ["messages", "pins", ident]:
                for one in room.rows:
                    one.pinned = one.pinned or one.id == ident
                return 204, None
            case "GET", ["messages"]:
                return 200, [shapes.message(one, room.id, direct=room.direct) for one in _page(room, request.query)]
            case "GET", ["threads", "archived", _] | ["users", "@me", "threads", "archived", _]:
                return 200, {"threads": [], "members": [], "has_more": False}
            case _:
                return 204, None

    def _posted(self, room: Room, body: Json) -> Json:
        """A message of the bot, unless one with its nonce came to stand of late: then that."""
        nonce, now = str(body.get("nonce") or ""), time.monotonic()
        known = room.nonces.get(nonce)
        if nonce and body.get("enforce_nonce") and known is not None and now - known[0] < self._nonce:
            self.repeated += 1
            return shapes.message(known[1], room.id, direct=room.direct)
        row = Row(self._ids.next(), BOT, str(body.get("content") or ""), body=body, nonce=nonce)
        room.nonces[nonce] = (now, row)
        self._stands(room, row)
        self.said.append(Said(channel=room.id, delivery=nonce, text=row.text, at=now))
        for heard in self.told.pop(room.id, ()):
            heard()
        return shapes.message(row, room.id, direct=room.direct)


def _page(room: Room, asked: Mapping[str, str]) -> list[Row]:
    """Newest first; `before` and `after` are left out."""
    size = int(asked.get("limit") or 50)
    if "after" in asked:
        first = bisect_left(room.rows, int(asked["after"]) + 1, key=lambda one: int(one.id))
        return room.rows[first : first + size][::-1]
    end = bisect_left(room.rows, int(asked.get("before") or 1 << 63), key=lambda one: int(one.id))
    return room.rows[max(0, end - size) : end][::-1]


def _of_the_bot(method: str, path: list[str], body: Any) -> Any:
    match method, path:
        case "GET", ["users", "@me"]:
            return ME
        case "GET", ["users", "@me", "guilds"]:
            return [{"id": SERVER, "name": "School", "owner": False, "permissions": "0", "features": []}]
        case "GET", ["oauth2", "applications", "@me"]:
            return shapes.application()
        case "PUT", ["applications", application, "commands"]:
            rows = [{"description": "", **one, "id": str(7000 + number)} for number, one in enumerate(body)]
            return [{**one, "application_id": application, "version": "1"} for one in rows]
        case _:
            return []


def _answer(status: int, found: Any, headers: Mapping[str, str] | None = None) -> web.Response:
    if status == 204:
        return web.Response(status=204)
    about = {"Content-Type": "application/json", **(headers or {})}
    return web.Response(status=status, body=json.dumps(found).encode(), headers=about)
