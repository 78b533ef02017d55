"""The process that sends: signed requests as Slack makes them, and frames of Discord's gateway.

    python -m benchmarks.load.sender PLAN OUT ANSWERS

It says `ready GATEWAY-URL`, waits for a line `go URL…` (where the replicas serve, in turns), plays the plan, and
writes to OUT one line of JSON a happening: its event's id, when it was sent (wall clock, and the machine's own),
seconds until it was acknowledged (Slack alone), tries, and how late the sender was behind its plan.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections.abc import Sequence
from itertools import cycle
from typing import TextIO

import uvloop
from aiohttp import web

from benchmarks.load.day import Happening
from benchmarks.load.discord_frames import Gateway
from benchmarks.load.discord_frames import frame_of
from benchmarks.load.discord_frames import snowflake_now
from benchmarks.load.plan import Plan
from benchmarks.load.plan import read_plan
from benchmarks.load.posting import Poster
from benchmarks.load.slack_events import headers
from benchmarks.load.slack_events import ident
from benchmarks.load.slack_events import request

AGAIN = (0.0, 60.0, 300.0)
"""Seconds until Slack tries again: at once, after a minute, after five (docs.slack.dev, Events API)."""
BEAT = 0.01
"""Seconds: what falls into one beat is sent at its end, since waking up costs more than sending."""
PATIENCE = 3.0
"""Seconds that Slack waits for an acknowledgement."""


class Sender:
    """Plays one plan."""

    def __init__(self, plan: Plan, urls: Sequence[str], answers: str, gateway: Gateway, out: TextIO) -> None:
        self._plan = plan
        self._district = plan.district
        self._posters = [Poster(url, patience=PATIENCE) for url in urls]
        self._turns = cycle(self._posters)
        self._answers = answers
        self._gateway = gateway
        self._out = out

    async def play(self) -> None:
        """Each at its moment, whether or not earlier ones are acknowledged; ends when all are."""
        under_way: set[asyncio.Task[None]] = set()
        start = time.monotonic()
        for one in self._plan.happenings():
            if (wait := start + math.ceil(one.at / BEAT) * BEAT - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            late = time.monotonic() - start - one.at
            way = self._frame(one, late) if self._district.on_discord(one.school) else self._post(one, late)
            task = asyncio.create_task(way)
            under_way.add(task)
            task.add_done_callback(under_way.discard)
        while under_way:
            await asyncio.wait(under_way)
        for poster in self._posters:
            poster.close()

    async def _frame(self, one: Happening, late: float) -> None:
        number = snowflake_now(one.number)
        name, data = frame_of(one, self._district, number)
        wall, tick = time.time(), time.monotonic()
        await self._gateway.tell(name, data)
        self._note(one, f"discord:{number}" if name == "MESSAGE_CREATE" else "", wall, tick, late)

    async def _post(self, one: Happening, late: float) -> None:
        kind, body = request(one, self._district, answers=self._answers)
        wall, tick = time.time(), time.monotonic()
        for tries, wait in enumerate((*AGAIN, None), start=1):
            more = {"X-Slack-Retry-Num": str(tries - 1)} if tries > 1 else {}
            begun = time.monotonic()
            if await self._taken(body, {**headers(kind, body), **more}):
                self._note(one, ident(one.number), wall, tick, late, ack=time.monotonic() - begun, tries=tries)
                return
            if wait is None:
                break
            await asyncio.sleep(wait)
        self._note(one, ident(one.number), wall, tick, late, tries=len(AGAIN) + 1)

    async def _taken(self, body: str, told: dict[str, str]) -> bool:
        try:
            return 200 <= await next(self._turns).post(told, body) < 300
        except OSError:  # `TimeoutError` is one, too
            return False

    def _note(
        self,
        one: Happening,
        event: str,
        wall: float,
        tick: float,
        late: float,
        *,
        ack: float | None = None,
        tries: int = 1,
    ) -> None:
        who = self._district.account(one.school, one.author) if one.warned else ""
        where = self._district.place(one.school, one.place)
        row = {"event": event, "kind": one.kind, "wall": wall, "tick": tick, "ack": ack, "tries": tries, "late": late}
        self._out.write(json.dumps({**row, "who": who, "where": where}) + "\n")


async def main() -> None:
    plan, out, answers = read_plan(sys.argv[1]), sys.argv[2], sys.argv[3]
    gateway = Gateway(plan.district)
    app = web.Application()
    for path in ("/gateway", "/gateway/"):
        app.router.add_get(path, gateway.connected)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    gateway.url = f"ws://127.0.0.1:{runner.addresses[0][1]}/gateway"
    print(f"ready {gateway.url}", flush=True)
    line = await asyncio.to_thread(sys.stdin.readline)
    if line.startswith("go "):
        with open(out, "w") as file:  # noqa: ASYNC230, PTH123 - written through a buffer
            await Sender(plan, line.split()[1:], answers, gateway, file).play()
        print("played", flush=True)
        await asyncio.to_thread(sys.stdin.readline)  # the connection stays until the last figures are taken
    await runner.cleanup()


if __name__ == "__main__":
    uvloop.run(main())
