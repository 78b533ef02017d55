"""A file over https from a host that shows it is Slack's, within its time."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from contextlib import asynccontextmanager
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession
from aiohttp import TCPConnector
from aiohttp import web
from aiohttp.abc import AbstractResolver
from aiohttp.abc import ResolveResult
from aiohttp.test_utils import TestServer
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from adapters.slack.client import make_client
from adapters.slack.download import Download
from policy.model import AttachmentKind
from policy.model import FileError

HOST, NAME = "files.slack.com", x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "files.slack.com")])
ADDRESS = f"https://{HOST}/files-pri/T1-F1/download/team.png"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(300)
NOW = datetime.now(UTC)

Door = Callable[[web.Request], Awaitable[web.StreamResponse]]


class OneHost(AbstractResolver):
    """Knows where Slack keeps files, and nothing else."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        self.asked.append(host)
        return [ResolveResult(hostname=host, host="127.0.0.1", port=self.port, family=family, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing is open."""


def certificate(path: Path, host: str = HOST) -> Path:
    """A certificate of that host and its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    made = (
        x509.CertificateBuilder()
        .subject_name(NAME)
        .issuer_name(NAME)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


async def _picture(request: web.Request) -> web.Response:
    known = request.headers["Authorization"] == "Bearer xoxb-1" and request.host == HOST
    return web.Response(body=PICTURE if known else b"", content_type="image/png")


async def _endless(request: web.Request) -> web.StreamResponse:
    """Half a picture, and then nothing more; who goes away ends it."""
    answer = web.StreamResponse(headers={"Content-Type": "image/png"})
    await answer.prepare(request)
    await answer.write(PICTURE)
    await asyncio.Event().wait()
    return answer


@asynccontextmanager
async def a_way(folder: Path, door: Door, *, host: str = HOST, trusted: bool = True) -> AsyncIterator[Download]:
    """A way to a host of files that answers like that, and whose certificate is for `host`."""
    pem = certificate(folder / "host.pem", host)
    ours = ssl.create_default_context(cafile=pem if trusted else None)
    theirs = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    theirs.load_cert_chain(pem)
    app = web.Application()
    app.router.add_get("/{path:.+}", door)
    server = TestServer(app)
    await server.start_server(ssl=theirs)
    try:
        assert server.port is not None
        connector = TCPConnector(resolver=OneHost(server.port), ssl=ours)
        async with ClientSession(connector=connector) as session:
            client = make_client("xoxb-1", note=lambda _: None)
            client.proxy = None
            yield Download(client=client, session=session, note=lambda _: None)
    finally:
        await server.close()


async def fetched(way: Download) -> bytes:
    return await way.get(ADDRESS, AttachmentKind.IMAGE, most=1_000)


async def failed(way: Download) -> tuple[str, bool]:
    with pytest.raises(FileError) as error:
        await fetched(way)
    return error.value.code, error.value.retry


async def test_a_file_comes_from_slacks_own_host(tmp_path: Path) -> None:
    async with a_way(tmp_path, _picture) as way:
        assert await fetched(way) == PICTURE


@pytest.mark.parametrize(("host", "trusted"), [(HOST, False), ("evil.example", True)])
async def test_who_cannot_show_to_be_slack_gets_no_token(tmp_path: Path, host: str, trusted: bool) -> None:
    async with a_way(tmp_path, _picture, host=host, trusted=trusted) as way:
        assert await failed(way) == ("network", True)


async def test_a_file_that_never_ends_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.slack.download.TIME", 0.2)
    async with a_way(tmp_path, _endless) as way:
        assert await failed(way) == ("network", True)
