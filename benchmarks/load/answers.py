"""The process that answers: Slack's Web API and Discord's REST interface, fast, with the moment of every call noted.

    python -m benchmarks.load.answers PLAN OUT

It says `ready URL`. It keeps no message; OUT gets one line of JSON a message of the bot: to whom, and when (the
machine's own clock). After a line `press URL…` every third of those who are warned presses the first button, two
seconds later. No schemas are checked: the doubles in `tests/doubles` do that.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import cycle
from typing import Any
from typing import TextIO

import aiohttp
import uvloop
from aiohttp import web

from benchmarks.load.discord_frames import ME
from benchmarks.load.district import APP
from benchmarks.load.district import BOT
from benchmarks.load.district import BOT_ID
from benchmarks.load.district import PLACES
from benchmarks.load.district import TEAM
from benchmarks.load.district import District
from benchmarks.load.district import guild
from benchmarks.load.district import school_of
from benchmarks.load.plan import Plan
from benchmarks.load.plan import read_plan
from benchmarks.load.slack_events import headers
from benchmarks.load.slack_events import press

_EVERY_THIRD, _THINKS = 3, 2.0
Json = dict[str, Any]


class Answers:
    """Both platforms, as far as the bot asks them."""

    def __init__(self, plan: Plan, out: TextIO) -> None:
        self.url = ""
        self.calls: Counter[str] = Counter()
        self._district: District = plan.district
        slack = self._district.slack_schools()
        self._users = [self._district.account(school, one) for school in slack for one in range(plan.people)]
        self._places = [_channel(self._district.place(school, one)) for school in slack for one in range(PLACES)]
        self._out = out
        self._numbers = itertools.count(1)
        self._posts: cycle[str] | None = None
        self._session: aiohttp.ClientSession | None = None
        self._pressing: set[asyncio.Task[None]] = set()
        self._methods = self._answered()

    async def slack(self, request: web.Request) -> web.Response:
        """A method of the Web API."""
        method = request.match_info["method"]
        self.calls[method] += 1
        args: Json = dict(request.query)
        if request.can_read_body:
            args |= await request.json() if request.content_type == "application/json" else dict(await request.post())
        answer = self._methods.get(method)
        return web.json_response(answer(args) if answer else {"ok": True, "messages": [], "items": []})

    async def hook(self, _request: web.Request) -> web.Response:
        """An answer to a command or a press, which is not counted as a warning."""
        self.calls["hook"] += 1
        return web.Response(text="ok")

    async def discord(self, request: web.Request) -> web.Response:
        """A request to the REST interface."""
        path = request.match_info["path"].strip("/").split("/")
        body = await request.json() if request.can_read_body else {}
        self.calls[f"{request.method} {path[0]}"] += 1
        found = self._discord(request.method, path, body)
        return web.Response(body=json.dumps(found).encode(), headers={"Content-Type": "application/json"})

    def pressed(self, urls: list[str]) -> None:
        """From now on people press, at these addresses in turns."""
        self._posts, self._session = cycle(urls), aiohttp.ClientSession()

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            await self._session.close()

    def _answered(self) -> dict[str, Callable[[Json], Json]]:
        me = {"ok": True, "team_id": TEAM, "user_id": BOT, "bot_id": BOT_ID, "url": "https://x.slack.com/"}
        return {
            "auth.test": lambda _: me,
            "users.list": lambda args: self._page(args, "members", self._users),
            "users.info": lambda args: {"ok": True, "user": _user(args["user"])},
            "conversations.list": lambda args: self._page(args, "channels", self._places),
            "conversations.info": lambda args: {"ok": True, "channel": _channel(args["channel"])},
            "conversations.members": lambda args: {"ok": True, "members": self._members(args["channel"])},
            "conversations.open": lambda args: {"ok": True, "channel": {"id": f"D{args['users'][1:]}"}},
            "chat.postMessage": self._post,
        }

    def _members(self, channel: str) -> list[str]:
        school, number = school_of(channel), int(channel[-1])
        return [*(self._district.account(school, one) for one in self._district.readers(number)), BOT]

    def _page(self, args: Json, key: str, rows: list[Any]) -> Json:
        start, size = int(args.get("cursor") or 0), int(args.get("limit") or 100)
        more = str(start + size) if len(rows) > start + size else ""
        page = [_user(one) if isinstance(one, str) else one for one in rows[start : start + size]]
        return {"ok": True, key: page, "response_metadata": {"next_cursor": more}}

    def _post(self, args: Json) -> Json:
        channel, ts = args["channel"], f"{time.time():.6f}"
        self._note(f"U{channel[1:]}" if channel.startswith("D") else channel)
        number = next(self._numbers)
        if self._posts is not None and channel.startswith("D") and number % _EVERY_THIRD == 0:
            self._think(args, channel, ts, number)
        row = {"type": "message", "user": BOT, "bot_id": BOT_ID, "app_id": APP, "text": "", "ts": ts}
        return {"ok": True, "channel": channel, "ts": ts, "message": row}

    def _think(self, args: Json, channel: str, ts: str, number: int) -> None:
        button = _first_button(args.get("blocks"))
        if button is not None:
            task = asyncio.create_task(self._press(button, channel, ts, number))
            self._pressing.add(task)
            task.add_done_callback(self._pressing.discard)

    async def _press(self, button: Json, channel: str, ts: str, number: int) -> None:
        await asyncio.sleep(_THINKS)
        assert self._posts is not None
        assert self._session is not None
        user, trigger = f"U{channel[1:]}", f"press.{number}"
        kind, body = press(user, button, channel=channel, ts=ts, answers=self.url, trigger=trigger)
        async with self._session.post(next(self._posts), data=body.encode(), headers=headers(kind, body)) as response:
            self.calls[f"press {response.status}"] += 1

    def _discord(self, method: str, path: list[str], body: Any) -> Any:
        match method, path:
            case "GET", ["users", "@me"]:
                return ME
            case "GET", ["users", "@me", "guilds"]:
                schools = self._district.discord_schools()
                return [{"id": guild(one), "name": "School", "owner": False, "permissions": "0", "features": []}
                        for one in schools]  # fmt: skip
            case "GET", ["oauth2", "applications", "@me"]:
                return _application()
            case "POST", ["users", "@me", "channels"]:
                who = {"id": body["recipient_id"], "username": "u", "discriminator": "0", "avatar": None}
                return {"id": f"9{body['recipient_id']}", "type": 1, "last_message_id": None, "recipients": [who]}
            case "POST", ["channels", channel, "messages"]:
                self._note(channel[1:])
                return {**_MESSAGE, "id": str(10**16 + next(self._numbers)), "channel_id": channel}
            case "GET", ["channels", _, *_, "threads", "archived", _]:
                return {"threads": [], "members": [], "has_more": False}
            case "PUT", ["applications", _, "commands"]:
                rows = [{"description": "", **one, "id": str(7000 + n)} for n, one in enumerate(body)]
                return [{**one, "application_id": "9001", "version": "1"} for one in rows]
            case _:
                return []

    def _note(self, who: str) -> None:
        self._out.write(json.dumps({"who": who, "tick": time.monotonic()}) + "\n")


_MESSAGE: Json = {
    "type": 0, "timestamp": "2026-11-21T10:00:00+00:00", "edited_timestamp": None, "tts": False, "pinned": False,
    "mention_everyone": False, "mentions": [], "mention_roles": [], "attachments": [], "flags": 0, "author": ME,
    "content": "", "embeds": [], "components": [],
}  # fmt: skip


def _application() -> Json:
    about = {"id": "9001", "name": "chaperone", "icon": None, "description": "", "bot_public": False, "flags": 0}
    return {**about, "bot_require_code_grant": False, "verify_key": "", "owner": {**ME, "id": "9002", "bot": False}}


def _first_button(blocks: Any) -> Json | None:
    rows = json.loads(blocks) if isinstance(blocks, str) else blocks or []
    for block in rows:
        for one in block.get("elements", ()) if block.get("type") == "actions" else ():
            if str(one.get("action_id", "")).startswith("press:"):
                return {"action_id": one["action_id"], "value": one.get("value", ""), "text": one["text"]}
    return None


def _user(ident: str) -> Json:
    profile = {"real_name": ident, "display_name": ident}
    return {"id": ident, "name": ident.lower(), "profile": profile, "locale": "en-US", "is_bot": ident == BOT}


def _channel(ident: str) -> Json:
    return {"id": ident, "name": ident.lower(), "is_private": True, "is_member": True, "is_im": ident[0] == "D",
            "is_channel": True, "topic": {"value": ""}, "purpose": {"value": ""}}  # fmt: skip


async def main() -> None:
    with open(sys.argv[2], "w") as file:  # noqa: ASYNC230, PTH123 - written through a buffer
        answers = Answers(read_plan(sys.argv[1]), file)
        app = web.Application(client_max_size=2_000_000)
        app.router.add_route("*", "/api/v10/{path:.*}", answers.discord)
        app.router.add_route("*", "/api/{method}", answers.slack)
        app.router.add_route("*", "/hooks/{id}", answers.hook)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        answers.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        print(f"ready {answers.url}", flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.startswith("press "):
                answers.pressed(line.split()[1:])
            else:
                break
        file.write(json.dumps({"calls": answers.calls}) + "\n")
        file.flush()
        await answers.close()
        await runner.cleanup()


if __name__ == "__main__":
    uvloop.run(main())
