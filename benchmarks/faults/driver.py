"""The platforms' side of the deliveries.

Slack's are signed requests and envelopes, sent again until somebody acknowledges them. What is written on Discord goes
to whoever has a session, once, and nobody acknowledges it.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from typing import Any

import aiohttp

from benchmarks.faults.discord_double import Discord
from benchmarks.faults.fleet import Fleet
from benchmarks.faults.school import Line
from benchmarks.faults.school import on_discord
from benchmarks.faults.slack import APP
from benchmarks.faults.slack import TEAM
from benchmarks.faults.slack import Json
from benchmarks.faults.slack import Slack

SECRET = "faults-signing-secret"  # noqa: S105 - of a double
_PATIENCE = 3.0
"""Seconds that Slack waits for an acknowledgement."""
_AGAIN = (0.2, 1.0, 3.0)
"""Seconds until a delivery is tried again, the last for all that follow. Slack waits none, 60 and 300, then an hour."""


@dataclass(slots=True, kw_only=True)
class Sent:
    """One event and what became of it on the platform's side. `line` is None for what no person wrote.

    On Discord it counts as acknowledged when it is written: what stands there is to be judged.
    """

    id: str
    channel: str
    ts: str
    payload: dict[str, Any] | None
    line: Line | None
    at: float = field(default_factory=time.monotonic)
    acked: float = 0.0
    attempts: int = 0
    again: int = 0
    """How often it was delivered once more although it was acknowledged."""
    dropped: bool = False
    kind: str = "message"


class Driver:
    """Delivers. What it does to deliveries is set by faults while it runs."""

    def __init__(
        self, slack: Slack, discord: Discord | None, fleet: Fleet, chance: random.Random, *, sockets: bool
    ) -> None:
        """With `sockets` one event in four of Slack's comes over Socket Mode."""
        self.slack = slack
        self.discord = discord
        self.fleet = fleet
        self.sent: list[Sent] = []
        self.duplicating = self.delaying = self.dropping = self.shuffling = 0
        self.refused = 0
        self._chance = chance
        self._sockets = sockets
        self._session: aiohttp.ClientSession | None = None
        self._later: set[asyncio.Task[None]] = set()
        self._held: list[Sent] = []
        self._turn = 0
        self._dropped_at = 0.0

    async def __aenter__(self) -> Driver:
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=30))
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._later:
            task.cancel()
        await asyncio.gather(*self._later, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def post(self, line: Line) -> Iterator[Sent]:
        """Somebody writes: the events that tell of it."""
        if on_discord(line.channel):
            yield from self.written(line)
            return
        row = self.slack.write(line.author, line.channel, line.text)
        yield self._sent(self.slack.event(dict(row), line.channel), line, row["ts"])
        if line.edit:
            before = dict(row)
            row |= {"text": f"{line.text}!", "edited": {"user": line.author, "ts": f"{int(time.time())}.000000"}}
            told: Json = {"type": "message", "subtype": "message_changed", "message": dict(row)}
            told |= {"previous_message": before, "channel": line.channel, "hidden": True}
            told |= {"ts": row["ts"], "event_ts": row["ts"]}
            yield self._sent(self.slack.envelope(told | {"channel_type": "group"}), line, row["ts"], kind="edit")

    def written(self, line: Line) -> list[Sent]:
        """On Discord a message and its edit stand at once: whoever reads back sees the message as it is then."""
        assert self.discord is not None
        row = self.discord.write(line.author, line.channel, line.text)
        idents = [(f"discord:{row.id}", "message")]
        if line.edit:
            changed = self.discord.edit(row, line.channel, f"{line.text}!")
            idents.append((f"discord:{row.id}:{changed.isoformat()}", "edit"))
        about: dict[str, Any] = {"channel": line.channel, "ts": row.id, "payload": None, "line": line}
        found = [Sent(id=one, kind=kind, **about) for one, kind in idents]
        for one in found:
            one.acked = one.at
        self.sent += found
        return found

    async def deliver(self, one: Sent) -> None:
        """Deliver as the faults of the moment have it; returns when it is acknowledged, or seen to elsewhere."""
        if one.acked:
            return
        if self.dropping > 0 and one.kind == "message":
            self.dropping -= 1
            self._dropped_at = self._dropped_at or time.time()
            one.dropped, one.payload = True, None
        elif self.shuffling > 0:
            self.shuffling -= 1
            self._held.append(one)
            if self.shuffling == 0:
                self._release()
        elif self.delaying > 0:
            self.delaying -= 1
            self._start(self._insist(one, wait=self._chance.uniform(1, 6)))
        else:
            await self._insist(one)
            if self.duplicating > 0:
                self.duplicating -= 1
                self._start(self._repeat(one))

    async def admit(self) -> None:
        """Slack says that it has dropped events: `app_rate_limited`."""
        payload: Json = {"token": "verification-token", "type": "app_rate_limited", "team_id": TEAM, "api_app_id": APP}
        payload["minute_rate_limited"] = int(self._dropped_at or time.time()) // 60 * 60
        self._dropped_at = 0.0
        await self._insist(Sent(id="", channel="", ts="", payload=payload, line=None))

    async def settled(self) -> None:
        """Until nothing is on its way any more."""
        self._release()
        while self._later:
            await asyncio.wait(set(self._later))

    def _release(self) -> None:
        held, self._held, self.shuffling = self._held[::-1], [], 0
        for one in held:
            self._start(self._insist(one))

    def _sent(self, payload: dict[str, Any], line: Line, ts: str, *, kind: str = "message") -> Sent:
        one = Sent(id=payload["event_id"], channel=line.channel, ts=ts, payload=payload, line=line, kind=kind)
        self.sent.append(one)
        return one

    def _start(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    async def _insist(self, one: Sent, *, wait: float = 0.0) -> None:
        await asyncio.sleep(wait)
        body = json.dumps(one.payload).encode()
        by_socket = self._sockets and self._chance.random() < 0.25
        reason = ""
        while not one.acked:
            if await self._attempt(one, body, reason, by_socket=by_socket):
                one.acked = time.monotonic()
                break
            self.refused += 1
            reason = "http_error"
            await asyncio.sleep(_AGAIN[min(one.attempts, len(_AGAIN)) - 1])
        if not self.duplicating:
            one.payload = None  # it is delivered: a long run need not remember its words

    async def _repeat(self, one: Sent) -> None:
        """The same once more, to two replicas at the same time."""
        if one.payload is not None:
            body, one.payload = json.dumps(one.payload).encode(), None
            one.again += 2
            await asyncio.gather(*(self._attempt(one, body, "http_timeout", by_socket=False) for _ in range(2)))

    async def _attempt(self, one: Sent, body: bytes, reason: str, *, by_socket: bool) -> bool:
        one.attempts += 1
        if by_socket and self.slack.sockets.count and one.payload is not None:
            pushed = self.slack.sockets.push(one.payload, attempt=one.attempts - 1, reason=reason, patience=_PATIENCE)
            return await pushed
        return await self._post(body, one.attempts - 1, reason)

    async def _post(self, body: bytes, attempt: int, reason: str) -> bool:
        """To the next replica whose process lives, as a load balancer has it."""
        assert self._session is not None
        live = [one for one in self.fleet.web() if one.pid] or self.fleet.web()
        self._turn += 1
        replica = live[self._turn % len(live)]
        headers = _signed(body)
        if attempt:
            headers |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": reason}
        try:
            async with asyncio.timeout(_PATIENCE):
                async with self._session.post(replica.url, data=body, headers=headers) as answer:
                    await answer.read()
                    return answer.status == 200
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False


def _signed(body: bytes) -> dict[str, str]:
    moment = str(int(time.time()))
    digest = hmac.new(SECRET.encode(), b"v0:" + moment.encode() + b":" + body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": moment,
        "X-Slack-Signature": f"v0={digest}",
    }
