"""Mail as a real server gets it: over TLS, with a password, plain, and what becomes of a refusal."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from adapters.email import SmtpMail
from policy.model import DeliveryError
from tests.doubles.mail import Box
from tests.doubles.mail import knows
from tests.doubles.mail import made_certificate
from tests.doubles.mail import serving

TEXT = "Señora Ibáñez,\n\nhttps://school.example/consent/abcdefgh234567?lang=es\n\n¡Gracias!\n"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def serve(box: Box, unused_tcp_port_factory: Callable[[], int]) -> Iterator[Callable[..., int]]:
    with ExitStack() as running:
        yield lambda **more: running.enter_context(serving(box, unused_tcp_port_factory(), **more))


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusting(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate)


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


async def checked(url: str, context: ssl.SSLContext | None = None, *, sender: str = "") -> str:
    return await SmtpMail(url, sender=sender, context=context).check(limit=10)


async def test_a_check_greets_and_hands_nothing_in(
    serve: Callable[..., int], box: Box, tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    starttls = serve(tls_context=tls, require_starttls=True, authenticator=knows, auth_required=True)
    both = serve(ssl_context=tls, authenticator=knows, auth_require_tls=False)
    user = "me%40school.example:p%40ss%20word"
    found = [
        await checked(f"smtp://{user}@127.0.0.1:{starttls}", trusting),
        await checked(f"smtps://{user}@127.0.0.1:{both}", trusting),
        await checked(f"smtp://127.0.0.1:{serve()}"),
    ]
    assert (found, box.got) == (["", "", ""], [])


async def test_a_check_tells_what_is_wrong(
    serve: Callable[..., int], box: Box, tls: ssl.SSLContext, trusting: ssl.SSLContext, unused_tcp_port: int
) -> None:
    starttls, plain = serve(tls_context=tls, require_starttls=True, authenticator=knows, auth_required=True), serve()
    knows_no_way = serve(tls_context=tls, auth_exclude_mechanism=["LOGIN", "PLAIN"])
    box.sender = "550 not from you"
    found = {
        "password": await checked(f"smtp://me:wrong@127.0.0.1:{starttls}", trusting),
        "no user": await checked(f"smtp://127.0.0.1:{starttls}", trusting),
        "nobody vouches": await checked(f"smtp://127.0.0.1:{starttls}"),
        "TLS at once": await checked(f"smtps://127.0.0.1:{starttls}", trusting),
        "no TLS": await checked(f"smtp://me:quokka@127.0.0.1:{plain}"),
        "no log-in": await checked(f"smtp://me:quokka@127.0.0.1:{knows_no_way}", trusting),
        "sender": await checked(f"smtp://127.0.0.1:{plain}", sender="office@school.example"),
        "nobody there": await checked(f"smtp://127.0.0.1:{unused_tcp_port}"),
    }
    assert found == {
        "password": "smtp:password",
        "no user": "smtp:530",
        "nobody vouches": "smtp:certificate",
        "TLS at once": "smtp:tls",
        "no TLS": "smtp:no_tls",
        "no log-in": "smtp:no_login",
        "sender": "smtp:sender",
        "nobody there": "smtp:unreachable",
    }


async def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        mail = SmtpMail(f"smtp://127.0.0.1:{silent.getsockname()[1]}")
        assert await mail.check(limit=0.2) == "smtp:timeout"
