"""Discord's gateway for the harness: sessions that outlive their connections, and all that befalls both.

What happens while a session lives is kept for it and told again when it is resumed; what happens while nobody has
one, nobody is told.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections import deque
from collections.abc import Callable
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType
from aiohttp import web

from benchmarks.faults.shapes import APP
from benchmarks.faults.shapes import ME
from benchmarks.faults.shapes import SERVER
from benchmarks.faults.shapes import Json

_KEPT = 3_000
"""So many events are kept for a session; who wants more has to begin anew."""
_ENDS = (1000, 1001)
"""Codes by which a client says that it wants no session any more."""
_BACK = 5
"""So many events too many are told after a resume where the fault asks for it."""
RECONNECT, INVALID, HELLO, ACK = 7, 9, 10, 11


class Line:
    """One connection. What is silent stays open and brings nothing."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self.request = request
        self.silent = False
        self.session: Session | None = None
        self._queue: asyncio.Queue[str] = asyncio.Queue()

    def say(self, frame: str) -> None:
        """One frame, after all that were said before."""
        if not self.silent:
            self._queue.put_nowait(frame)

    async def write(self) -> None:
        """Sends what is said, until the connection is no more."""
        with suppress(ConnectionError):
            while True:
                await self.socket.send_str(await self._queue.get())


class Session:
    """What Discord keeps for one client that has identified itself. `owner` is the token that it gave."""

    def __init__(self, ident: str, owner: str) -> None:
        self.id = ident
        self.owner = owner
        self.line: Line | None = None
        self.left: float = 0.0
        self._number = 0
        self._kept: deque[tuple[int, str]] = deque(maxlen=_KEPT)

    def tell(self, event: str, data: str) -> None:
        """One event, now or after a resume."""
        self._number += 1
        frame = f'{{"op":0,"t":"{event}","s":{self._number},"d":{data}}}'
        self._kept.append((self._number, frame))
        if self.line is not None:
            self.line.say(frame)

    def knows(self, number: int) -> bool:
        """Whether everything after that event is still kept."""
        return bool(self._kept) and self._kept[0][0] <= number + 1

    def again(self, line: Line, number: int) -> None:
        """Everything after that event, over a new connection."""
        self.line, line.session = line, self
        for one, frame in list(self._kept):
            if one > number:
                line.say(frame)
        self.tell("RESUMED", "{}")


class Gateway:
    """All sessions. `tell` never waits."""

    def __init__(self, welcome: Callable[[], Json], *, beat: float, lives: float) -> None:
        """`welcome` is the server as a new session is told it.

        `beat` and `lives` are seconds: between two heartbeats, and until a session without a connection is forgotten.
        """
        self.url = ""
        self.resumed = self.identified = self.replayed = 0
        self.repeating = False
        self._welcome = welcome
        self._beat, self._lives = beat, lives
        self._sessions: dict[str, Session] = {}
        self._lines: set[Line] = set()
        self._numbers = itertools.count(1)
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def holders(self) -> Sequence[str]:
        """The tokens of those who are connected and have a session."""
        return [one.session.owner for one in self._lines if one.session is not None]

    def tell(self, event: str, data: Json) -> None:
        """Something happened: every session that lives hears of it, or will."""
        told, now = json.dumps(data), time.monotonic()
        for one in list(self._sessions.values()):
            if one.line is None and now - one.left > self._lives:
                del self._sessions[one.id]
            else:
                one.tell(event, told)

    # what befalls it

    def silence(self) -> None:
        """All that are connected stay so and hear nothing more, not even that they are alive."""
        for one in self._lines:
            one.silent = True

    def drop(self) -> None:
        """The network goes (1006): the sessions can be resumed."""
        for one in list(self._lines):
            if one.request.transport is not None:
                one.request.transport.abort()

    def shut(self, code: int, *, forget: bool = False) -> None:
        """Close every connection with a code; `forget` the sessions, too."""
        self._forget(forget)
        for one in list(self._lines):
            self._start(one.socket.close(code=code))

    def say(self, op: int, data: object, *, forget: bool = False) -> None:
        """A frame to everybody that is no event: to connect anew, or that a session is no more."""
        self._forget(forget)
        for one in list(self._lines):
            one.say(json.dumps({"op": op, "d": data}))

    def _forget(self, forget: bool) -> None:
        if forget:
            self._sessions.clear()
            for one in self._lines:
                one.session = None

    async def close(self) -> None:
        """Everything ends."""
        self.shut(1001, forget=True)
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # a connection

    async def connected(self, request: web.Request) -> web.StreamResponse:
        """One connection, from its greeting to its end."""
        socket = web.WebSocketResponse(max_msg_size=0, timeout=1.0)
        await socket.prepare(request)
        line = Line(socket, request)
        self._lines.add(line)
        writing = asyncio.create_task(line.write())
        line.say(json.dumps({"op": HELLO, "d": {"heartbeat_interval": round(self._beat * 1000)}}))
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT and not line.silent:
                    self._heard(line, frame.json())
        except ConnectionError:
            pass
        finally:
            writing.cancel()
            self._lines.discard(line)
            self._left(line, socket.close_code)
        return socket

    def _left(self, line: Line, code: int | None) -> None:
        session = line.session
        if session is None or session.line is not line:
            return
        session.line, session.left = None, time.monotonic()
        if code in _ENDS:
            self._sessions.pop(session.id, None)

    def _heard(self, line: Line, frame: Json) -> None:
        match frame["op"]:
            case 1:
                line.say(json.dumps({"op": ACK}))
            case 2:
                self._identify(line, frame["d"])
            case 6:
                self._resume(line, frame["d"])
            case 8:
                self._chunk(line, frame["d"])
            case _:
                pass

    def _identify(self, line: Line, asked: Json) -> None:
        self.identified += 1
        session = Session(f"s{next(self._numbers)}", asked["token"])
        self._sessions[session.id] = session
        session.line, line.session = line, session
        waiting = [{"id": SERVER, "unavailable": True}]
        ready = {"v": 10, "user": ME, "session_id": session.id, "application": {"id": APP, "flags": 0}}
        session.tell("READY", json.dumps({**ready, "guilds": waiting, "resume_gateway_url": self.url}))
        session.tell("GUILD_CREATE", json.dumps(self._welcome()))

    def _resume(self, line: Line, asked: Json) -> None:
        session = self._sessions.get(asked["session_id"])
        if session is None or not session.knows(asked["seq"]):
            self._sessions.pop(asked["session_id"], None)
            line.say(json.dumps({"op": INVALID, "d": False}))
            return
        self.resumed += 1
        back, self.repeating = (_BACK if self.repeating else 0), False
        self.replayed += back
        session.again(line, max(0, asked["seq"] - back))

    def _chunk(self, line: Line, asked: Json) -> None:
        if line.session is not None:
            whole = self._welcome()["members"]
            wanted = {str(one) for one in asked.get("user_ids") or ()}
            members = [one for one in whole if not wanted or one["user"]["id"] in wanted]
            found = {"guild_id": SERVER, "members": members, "chunk_index": 0, "chunk_count": 1}
            nonce = {"nonce": asked["nonce"]} if asked.get("nonce") else {}
            line.session.tell("GUILD_MEMBERS_CHUNK", json.dumps({**found, **nonce}))

    def _start(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
