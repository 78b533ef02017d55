"""A Slack for the harness: the methods that the bot calls, fast, with a record of every message that came to stand.

It is made for many thousand events: no schemas are checked here, the double in `tests/doubles/slack` does that.
"""

from __future__ import annotations

import itertools
import json
import time
from bisect import bisect_left
from bisect import bisect_right
from collections import Counter
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from typing import Any

from aiohttp import web

from benchmarks.faults.sockets import Sockets
from benchmarks.faults.trouble import Trouble
from benchmarks.faults.trouble import unanswered

TEAM, BOT, BOT_ID, APP = "T0FAULTS", "U0BOT", "B0BOT", "A0APP"
Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message of the bot that somebody can see: where, under which delivery's id, and when (monotonic)."""

    channel: str
    delivery: str
    text: str
    at: float


@dataclass(slots=True)
class Place:
    """A conversation with its members and what stands in it, oldest first."""

    id: str
    members: list[str]
    dm: bool = False
    rows: list[Json] = field(default_factory=list)
    moments: list[float] = field(default_factory=list)


class Slack:
    """`async with Slack(users, channels) as slack:`; then `slack.url` is what SLACK_API_URL takes."""

    def __init__(self, users: list[str], channels: dict[str, list[str]]) -> None:
        """Accounts, and channels with their members; the bot is in each."""
        self.users = users
        self.places = {ident: Place(ident, [*members, BOT]) for ident, members in channels.items()}
        self.said: list[Said] = []
        self.calls: Counter[str] = Counter()
        self.trouble = Trouble()
        self.told: dict[str, list[Callable[[], None]]] = defaultdict(list)
        self.sockets = Sockets()
        self._numbers = itertools.count(1)
        self._stamp = 0
        self._answers = self._methods()
        self._runner: web.AppRunner | None = None
        self.origin = ""

    @property
    def url(self) -> str:
        """The base of the Web API."""
        return f"{self.origin}/api/"

    async def __aenter__(self) -> Slack:
        app = web.Application(client_max_size=2_000_000)
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_get("/link/", self.sockets.handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.origin = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.sockets.url = self.origin.replace("http://", "ws://") + "/link/"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.sockets.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def write(self, author: str, channel: str, text: str, **more: Any) -> Json:
        """A message comes to stand in a channel; returns it as Slack keeps it."""
        row = {"type": "message", "user": author, "text": text, "ts": self._ts(), "team": TEAM, **more}
        self._put(self.places[channel], row)
        return row

    def event(self, row: Json, channel: str) -> Json:
        """The envelope that tells of a message."""
        inner = {**row, "channel": channel, "event_ts": row["ts"], "channel_type": "group"}
        return self.envelope(inner)

    def envelope(self, inner: Json) -> Json:
        """An event with an id of its own."""
        authorized = {"enterprise_id": None, "team_id": TEAM, "user_id": BOT, "is_bot": True}
        return {
            "token": "verification-token", "team_id": TEAM, "api_app_id": APP, "event": inner,
            "type": "event_callback", "event_id": f"Ev{next(self._numbers):09d}", "event_time": int(time.time()),
            "authorizations": [{**authorized, "is_enterprise_install": False}], "is_ext_shared_channel": False,
        }  # fmt: skip

    def dm(self, user: str) -> str:
        """The id of the bot's talk with somebody."""
        ident = f"D{user[1:]}"
        self.places.setdefault(ident, Place(ident, [user, BOT], dm=True))
        return ident

    def _ts(self) -> str:
        self._stamp = max(self._stamp + 1, int(time.time() * 1e6))
        return f"{self._stamp // 1_000_000}.{self._stamp % 1_000_000:06d}"

    def _put(self, place: Place, row: Json) -> None:
        place.rows.append(row)
        place.moments.append(float(row["ts"]))

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.calls[method] += 1
        args = await _arguments(request)
        if not self._fails(method):
            return web.json_response(self._do(method, args))
        return await self._fail(request, await self.trouble.strikes(request, lambda: self._do(method, args)))

    def _fails(self, method: str) -> bool:
        """Whether this call is one that goes wrong; who the bot is can always be asked: it starts with that."""
        always = method in ("auth.test", "apps.connections.open")
        return not always and self.trouble.meets(says=method == "chat.postMessage")

    async def _fail(self, request: web.Request, what: str) -> web.StreamResponse:
        if what == "429":
            said = {"ok": False, "error": "ratelimited"}
            return web.json_response(said, status=429, headers={"Retry-After": "1"})
        if what == "500":
            return web.Response(status=503, text="<html>upstream</html>", content_type="text/html")
        return await unanswered(request)

    def _do(self, method: str, args: Json) -> Json:
        answer = self._answers.get(method)
        return answer(args) if answer else {"ok": True, "messages": [], "items": []}

    def _methods(self) -> dict[str, Callable[[Json], Json]]:
        me = {"ok": True, "team_id": TEAM, "user_id": BOT, "bot_id": BOT_ID, "url": "https://x.slack.com/"}
        return {
            "auth.test": lambda _: me,
            "apps.connections.open": lambda _: {"ok": True, "url": self.sockets.ticket()},
            "users.list": lambda _: {"ok": True, "members": [_user(one) for one in (*self.users, BOT)]},
            "users.info": lambda args: {"ok": True, "user": _user(args["user"])},
            "conversations.list": lambda _: {"ok": True, "channels": [_channel(one) for one in self._listed()]},
            "conversations.info": lambda args: self._of(args, lambda place: {"channel": _channel(place)}),
            "conversations.members": lambda args: self._of(args, lambda place: {"members": place.members}),
            "conversations.open": lambda args: {"ok": True, "channel": {"id": self.dm(args["users"])}},
            "conversations.history": lambda args: self._of(args, lambda place: _history(place, args)),
            "chat.postMessage": lambda args: self._of(args, lambda place: self._post(place, args)),
        }

    def _listed(self) -> list[Place]:
        return [one for one in self.places.values() if not one.dm]

    def _of(self, args: Json, answer: Callable[[Place], Json]) -> Json:
        place = self.places.get(args["channel"])
        return {"ok": True, **answer(place)} if place else {"ok": False, "error": "channel_not_found"}

    def _post(self, place: Place, args: Json) -> Json:
        metadata = args.get("metadata")
        metadata = json.loads(metadata) if isinstance(metadata, str) else metadata or {}
        row = {"type": "message", "user": BOT, "bot_id": BOT_ID, "app_id": APP, "text": args.get("text", "")}
        row |= {"ts": self._ts(), "metadata": metadata}
        self._put(place, row)
        delivery = metadata.get("event_payload", {}).get("delivery", "")
        self.said.append(Said(channel=place.id, delivery=delivery, text=row["text"], at=time.monotonic()))
        for heard in self.told.pop(place.id, ()):
            heard()
        return {"channel": place.id, "ts": row["ts"], "message": row}


async def _arguments(request: web.Request) -> Json:
    """Whatever way the SDK took: query, form or JSON."""
    args: Json = dict(request.query)
    if request.content_type == "application/json" and request.can_read_body:
        given: Json = await request.json()
        return args | given
    return args | dict(await request.post())


def _user(ident: str) -> Json:
    profile = {"email": f"{ident.lower()}@school.example", "real_name": ident, "display_name": ident}
    return {"id": ident, "name": ident.lower(), "profile": profile, "locale": "en-US", "is_bot": ident == BOT}


def _channel(place: Place) -> Json:
    return {
        "id": place.id, "name": place.id.lower(), "is_private": True, "is_im": place.dm, "is_member": True,
        "is_channel": not place.dm, "topic": {"value": ""}, "purpose": {"value": ""},
    }  # fmt: skip


def _history(place: Place, args: Json) -> Json:
    """Newest first, as Slack answers; `oldest` is left out, `latest` only where it is not `inclusive`."""
    until = str(args.get("inclusive", "")).lower() in ("1", "true")
    latest = float(args["latest"]) if args.get("latest") else float("inf")
    end = (bisect_right if until else bisect_left)(place.moments, latest)
    start = bisect_right(place.moments, float(args.get("oldest") or 0))
    size, skipped = int(args.get("limit") or 100), int(args.get("cursor") or 0)
    rows = place.rows[start:end][::-1]
    more = str(skipped + size) if len(rows) > skipped + size else ""
    page = rows[skipped : skipped + size]
    return {"messages": page, "has_more": bool(more), "response_metadata": {"next_cursor": more}}
