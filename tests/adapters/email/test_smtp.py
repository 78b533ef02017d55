"""Mail as a real server gets it: over TLS, with a password, plain, and what becomes of a refusal."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from collections.abc import Iterator
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as MAIL
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from adapters.email import SmtpMail
from policy.model import DeliveryError

TEXT = "Señora Ibáñez,\n\nhttps://school.example/consent/abcdefgh234567?lang=es\n\n¡Gracias!\n"


class Box:
    """What was handed in; `says` is the server's answer to a recipient."""

    def __init__(self) -> None:
        self.got: list[EmailMessage] = []
        self.says = "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if self.says.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.says

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        message = message_from_bytes(envelope.content, policy=MAIL)
        assert isinstance(message, EmailMessage)
        self.got.append(message)
        return "250 OK"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail.example")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def serve(box: Box, unused_tcp_port_factory: Callable[[], int]) -> Iterator[Callable[..., int]]:
    running: list[Controller] = []

    def start(**more: Any) -> int:
        port = unused_tcp_port_factory()  # the controller asks itself there whether it runs
        controller = Controller(box, hostname="127.0.0.1", port=port, **more)
        controller.start()
        running.append(controller)
        return port

    yield start
    for one in running:
        one.stop()


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusting(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate)


def knows(server: Any, session: Any, envelope: Any, mechanism: str, auth: Any) -> AuthResult:
    right = (auth.login, auth.password) == (b"me@school.example", b"p@ss word")
    return AuthResult(success=right, handled=False)


async def refused(mail: SmtpMail, to: str = "gail@mail.example") -> tuple[str, bool]:
    with pytest.raises(DeliveryError) as caught:
        await mail.send(to, subject="Hello", text=TEXT)
    assert to not in str(caught.value)
    return caught.value.code, caught.value.retry


async def test_a_message_is_plain_and_whole(
    serve: Callable[..., int], box: Box, tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    port = serve(tls_context=tls, require_starttls=True, authenticator=knows, auth_required=True)
    url = f"smtp://me%40school.example:p%40ss%20word@127.0.0.1:{port}"
    mail = SmtpMail(url, name="Hill School", context=trusting)
    await mail.send("gail@mail.example", subject="¿Fotos?\r\nBcc: all@mail.example", text=TEXT)
    (one,) = box.got
    assert one["From"] == "Hill School <me@school.example>"
    assert (one["To"], one["Bcc"]) == ("gail@mail.example", None)
    assert one["Subject"] == "¿Fotos? Bcc: all@mail.example"
    assert one.get_content_type() == "text/plain"
    assert one.get_content().replace("\r\n", "\n") == TEXT
    assert one["Auto-Submitted"] == "auto-generated"


async def test_tls_from_the_start(
    serve: Callable[..., int], box: Box, tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    port = serve(ssl_context=tls, authenticator=knows, auth_require_tls=False)
    url = f"smtps://me%40school.example:p%40ss%20word@127.0.0.1:{port}"
    await SmtpMail(url, context=trusting, sender="office@school.example").send("a@b.example", subject="x", text="y")
    assert box.got[0]["From"] == "office@school.example"


async def test_a_server_that_nobody_vouches_for_gets_nothing(
    serve: Callable[..., int], box: Box, tls: ssl.SSLContext
) -> None:
    assert await refused(SmtpMail(f"smtps://127.0.0.1:{serve(ssl_context=tls)}")) == ("smtp:certificate", False)
    starttls = serve(tls_context=tls)
    assert await refused(SmtpMail(f"smtp://127.0.0.1:{starttls}")) == ("smtp:certificate", False)
    assert box.got == []


async def test_a_password_never_goes_out_in_the_open(serve: Callable[..., int], box: Box) -> None:
    url = f"smtp://me:quokka@127.0.0.1:{serve()}"
    assert await refused(SmtpMail(url)) == ("smtp:no_tls", False)
    assert box.got == []


async def test_a_server_on_this_machine_may_go_without(serve: Callable[..., int], box: Box) -> None:
    await SmtpMail(f"smtp://127.0.0.1:{serve()}").send("gail@mail.example", subject="x", text="y")
    assert box.got[0]["From"] == "chaperone@127.0.0.1"


@pytest.mark.parametrize(
    ("says", "meant"),
    [("450 later", ("smtp:450", True)), ("550 nobody", ("smtp:550", False))],
)
async def test_a_refusal_says_whether_to_try_again(
    serve: Callable[..., int], box: Box, says: str, meant: tuple[str, bool]
) -> None:
    box.says = says
    assert await refused(SmtpMail(f"smtp://127.0.0.1:{serve()}")) == meant


async def test_a_wrong_password_is_told(
    serve: Callable[..., int], tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    port = serve(tls_context=tls, authenticator=knows)
    url = f"smtp://me:wrong@127.0.0.1:{port}"
    assert await refused(SmtpMail(url, context=trusting)) == ("smtp:password", False)


@pytest.mark.parametrize("to", ["nobody", "a@b@c", "a@b.example\r\nBcc: x@y.example", "jürgen@mail.example", ""])
async def test_what_is_no_address_is_told(to: str) -> None:
    mail = SmtpMail("smtp://127.0.0.1:9")
    with pytest.raises(DeliveryError) as caught:
        await mail.send(to, subject="x", text="y")
    assert (caught.value.code, caught.value.retry) == ("smtp:address", False)


async def test_a_server_that_is_not_there_is_tried_again(serve: Callable[..., int], unused_tcp_port: int) -> None:
    assert await refused(SmtpMail(f"smtp://127.0.0.1:{unused_tcp_port}")) == ("smtp:unreachable", True)
