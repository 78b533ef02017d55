"""Where Discord keeps files, on the loopback interface: handed out to whoever has an address that is signed and fresh.

async with DiscordCdn() as cdn:
    env.backend.cdn = cdn            # simcord's messages then carry addresses of this double
    cdn.fail(status(503))            # the next download fails like that
    cdn.expire_next(env.backend)     # ... or comes too late, and the message has another address from then on
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from typing import Self

from aiohttp import web
from aiohttp.test_utils import TestServer
from simcord.backend.cdn import CdnStore

from tests.doubles.discord.rest import Fault


@dataclass(slots=True, kw_only=True)
class Kept:
    """A file, and how it is handed out. `told`: with its length. `moved`: the address that it redirects to."""

    data: bytes
    told: bool = True
    moved: str = ""
    encoding: str = ""


class DiscordCdn(CdnStore):
    """One server for one test. `calls` are the requests as they came."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, Kept] = {}
        self.calls: list[web.BaseRequest] = []
        self._faults: deque[Fault] = deque()
        self._signature = 1
        self._server: TestServer | None = None

    @property
    def beginning(self) -> str:
        """What takes the place of https://cdn.discordapp.com/."""
        assert self._server is not None
        return str(self._server.make_url("/"))

    def store_attachment(
        self, attachment_id: int, channel_id: int, filename: str, data: bytes, description: str | None
    ) -> dict[str, Any]:
        """Keep a file that is posted."""
        row = super().store_attachment(attachment_id, channel_id, filename, data, description)
        path = f"attachments/{channel_id}/{attachment_id}/{filename}"
        self.kept[path] = Kept(data=data)
        return {**row, "url": self._signed(path)}

    def file(self, ident: int | str) -> Kept:
        """A file by the attachment's id."""
        return next(one for path, one in self.kept.items() if path.split("/")[2] == str(ident))

    def fail(self, *faults: Fault) -> None:
        """The next downloads fail like that, one after the other."""
        self._faults.extend(faults)

    def expire(self, backend: Any) -> None:
        """No address that was told works any more; Discord tells new ones in the same messages."""
        self._signature += 1
        for row in _rows(backend):
            row["url"] = self._signed(row["url"].removeprefix(self.beginning).partition("?")[0])

    def expire_next(self, backend: Any) -> None:
        """The next download comes too late."""

        async def answer(_: web.Request) -> web.StreamResponse:
            self.expire(backend)
            return self._withheld()

        self.fail(Fault(answer=answer))

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/{path:.*}", self._handle)
        self._server = TestServer(app, host="127.0.0.1")
        await self._server.start_server(shutdown_timeout=0.1)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        await self._server.close()

    def _signed(self, path: str) -> str:
        return f"{self.beginning}{path}?ex={self._signature:x}&is=1&hm={self._signature:064x}&"

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        self.calls.append(request)
        if self._faults:
            return await self._faults.popleft().answer(request)
        kept = self.kept.get(request.match_info["path"])
        if kept is None or request.query.get("hm") != f"{self._signature:064x}":
            return self._withheld()
        if kept.moved:
            return web.Response(status=302, headers={"Location": kept.moved})
        headers = {"Content-Encoding": kept.encoding} if kept.encoding else {}
        if kept.told:
            return web.Response(body=kept.data, headers=headers)
        stream = web.StreamResponse(headers=headers)
        await stream.prepare(request)
        await stream.write(kept.data)
        await stream.write_eof()
        return stream

    @staticmethod
    def _withheld() -> web.Response:
        return web.Response(status=404, text="This content is no longer available.")


def _rows(backend: Any) -> Iterator[dict[str, Any]]:
    for messages in backend.messages.values():
        for message in messages.values():
            yield from message.attachments
            for one in message.snapshots or ():
                yield from one["message"]["attachments"]
