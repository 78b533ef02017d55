"""A PostgreSQL whose server says farewell to its connections, as it does when it is stopped or somebody cuts them off.

Between its last word and the end of a connection there is a moment in which a driver has read the one and not yet
seen the other. Here that moment lasts until the driver sends something.
"""

from __future__ import annotations

import asyncio
from asyncio import StreamReader
from asyncio import StreamWriter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextlib import suppress
from pathlib import Path

from sqlalchemy.engine import make_url

_SAID = b"SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0"
FAREWELL = b"E" + (len(_SAID) + 4).to_bytes(4, "big") + _SAID
"""An ErrorResponse, as the protocol has it: type, length with itself, fields."""


class Between:
    """Stands between a driver and its server, and hands on what they say."""

    def __init__(self, url: str, folder: Path) -> None:
        """`url` is over the socket in a folder; another socket stands in the given one, whose path must be short."""
        there = make_url(url)
        self.url = there.update_query_dict({"host": str(folder)}).render_as_string(hide_password=False)
        self._there, self._here = (f"{one}/.s.PGSQL.5432" for one in (there.query["host"], folder))
        self._clients: set[StreamWriter] = set()
        self._left: set[StreamWriter] = set()

    async def farewell(self) -> None:
        """Say it to all there are, and let them read it."""
        for one in self._clients:
            one.write(FAREWELL)
        self._left |= self._clients
        for _ in range(20):
            await asyncio.sleep(0)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        server = await asyncio.start_unix_server(self._serve, self._here)
        async with server:
            yield
            for one in self._clients:
                one.close()

    async def _serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        self._clients.add(writer)
        from_server, to_server = await asyncio.open_unix_connection(self._there)
        back = asyncio.create_task(_handed_on(from_server, writer))
        with suppress(ConnectionError):
            while (said := await reader.read(65_536)) and writer not in self._left:
                to_server.write(said)
        self._clients.discard(writer)
        back.cancel()
        for one in (to_server, writer):
            one.close()
            with suppress(ConnectionError):
                await one.wait_closed()


async def _handed_on(reader: StreamReader, writer: StreamWriter) -> None:
    while said := await reader.read(65_536):
        writer.write(said)
    writer.close()
