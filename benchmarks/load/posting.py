"""A client that costs next to nothing: one address, connections that are kept, one request at a time on each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlsplit

import httptools


class Poster:
    """Posts to one address; a connection that brought a whole answer is used again."""

    def __init__(self, url: str, *, patience: float) -> None:
        """`patience`: seconds that an answer may take, connecting included."""
        found = urlsplit(url)
        self._host, self._port = found.hostname or "", found.port or 80
        self._head = f"POST {found.path or '/'} HTTP/1.1\r\nHost: {found.netloc}\r\n"
        self._patience = patience
        self._free: list[_Line] = []

    async def post(self, headers: Mapping[str, str], body: str) -> int:
        """The answer's status. Raises `OSError` where there is none, `TimeoutError` where none came in time."""
        content = body.encode()
        told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        sent = f"{self._head}{told}Content-Length: {len(content)}\r\n\r\n".encode() + content
        line = self._free.pop() if self._free else await self._connected()
        status = await line.ask(sent, self._patience)
        if line.usable:
            self._free.append(line)
        return status

    def close(self) -> None:
        """Let go of the connections."""
        for line in self._free:
            line.close()

    async def _connected(self) -> _Line:
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(self._patience):
            _, line = await loop.create_connection(lambda: _Line(loop, self._gone), self._host, self._port)
        return line

    def _gone(self, line: _Line) -> None:
        if line in self._free:
            self._free.remove(line)


class _Line(asyncio.Protocol):
    """One connection. The parser calls the methods whose names begin with `on_`."""

    def __init__(self, loop: asyncio.AbstractEventLoop, gone: Callable[[_Line], None]) -> None:
        self.usable = True
        self._loop = loop
        self._gone = gone
        self._transport: asyncio.WriteTransport | None = None
        self._answer: asyncio.Future[int] | None = None
        self._parser = httptools.HttpResponseParser(self)

    async def ask(self, sent: bytes, patience: float) -> int:
        """Send a request, and wait for its answer."""
        assert self._transport is not None
        answer = self._answer = self._loop.create_future()
        late = self._loop.call_later(patience, self._end, TimeoutError())
        try:
            self._transport.write(sent)
            return await answer
        finally:
            late.cancel()

    def close(self) -> None:
        """Let go of it."""
        self.usable = False
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._end(ConnectionError("no answer of HTTP"))

    def connection_lost(self, exc: Exception | None) -> None:
        self._end(exc or ConnectionResetError("closed before an answer"))
        self._gone(self)

    def on_message_complete(self) -> None:
        self.usable = self._parser.should_keep_alive()
        status, self._parser = self._parser.get_status_code(), httptools.HttpResponseParser(self)
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(status)
        if not self.usable:
            self.close()

    def _end(self, error: Exception) -> None:
        """There will be no answer; one that came late would belong to nothing."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
        self.close()
