"""E-mail through the school's mail server: plain text, over TLS, in a thread so that nobody waits for it."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import localtime
from email.utils import make_msgid
from ipaddress import ip_address
from urllib.parse import unquote
from urllib.parse import urlsplit

from policy.model import DeliveryError

_TIMEOUT = 20.0
"""Seconds that one answer of the server may take."""
_PORTS = {"smtp": 587, "smtps": 465}
_OK = 250
_SYSTEM = 500
"""Below it an SMTP server asks to try again later (RFC 5321, 4.2.1)."""
_WANTS_LOG_IN = 530
"""A server that takes nothing from strangers (RFC 4954, 6)."""
_SLOW = "smtp:timeout"


class _NoLogInError(smtplib.SMTPException):
    """The server takes no user and password, or none in a way that we know."""


class SmtpMail:
    """Hands messages in at one server. Where it needs no password it may be this machine, and only then without TLS."""

    def __init__(self, url: str, *, sender: str = "", name: str = "", context: ssl.SSLContext | None = None) -> None:
        """Take `smtp://USER:PASSWORD@HOST:587` (STARTTLS) or `smtps://…:465`, and who writes.

        Without `sender` it is the user, where that is an address, else `chaperone@HOST`.
        """
        found = urlsplit(url)
        self._secure = found.scheme == "smtps"
        self._host, self._port = found.hostname or "", found.port or _PORTS[found.scheme]
        self._user, self._password = unquote(found.username or ""), unquote(found.password or "")
        self.sender = sender or (self._user if "@" in self._user else f"chaperone@{self._host}")
        self._name = name
        self._context = context or ssl.create_default_context()

    async def send(self, to: str, *, subject: str, text: str, ident: str = "") -> None:
        """Hand in one message of plain text. Raises `DeliveryError` where the mail server did not take it.

        With an `ident` it has the same Message-ID each time, by which mail programs know it again (RFC 5322, 3.6.4).
        """
        try:
            message = self._message(to, subject, text, ident)
        except (ValueError, MessageError, IndexError) as error:
            raise DeliveryError("this is no e-mail address", retry=False, code="smtp:address") from error
        try:
            await asyncio.to_thread(self._hand_in, message)
        except (smtplib.SMTPException, OSError) as error:
            code, retry = _meaning(error)
            raise DeliveryError("the mail server did not take it", retry=retry, code=code) from error

    def _message(self, to: str, subject: str, text: str, ident: str) -> EmailMessage:
        """No picture, no link of ours but those in the text, nothing that tells whether it was opened."""
        if not to.isascii():
            raise ValueError("most mail servers take no other letters in an address")
        message = EmailMessage(policy=SMTP)
        message["From"] = Address(self._name, addr_spec=self.sender)
        message["To"] = Address(addr_spec=to)
        message["Subject"] = " ".join(subject.split())
        message["Date"] = localtime()
        domain = self.sender.rpartition("@")[2]
        message["Message-ID"] = f"<{ident}@{domain}>" if ident else make_msgid(domain=domain)
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text, cte="quoted-printable")
        return message

    async def check(self, *, limit: float) -> str:
        """Connect, greet, log in and name the sender; nothing is handed in. Returns the code of an error, "" for none.

        `limit` is how many seconds that may take.
        """
        try:
            async with asyncio.timeout(limit):
                return await asyncio.to_thread(self._greet, limit)
        except TimeoutError:
            return _SLOW
        except (smtplib.SMTPException, OSError) as error:
            return _SLOW if isinstance(error.__context__, TimeoutError) else _meaning(error)[0]

    def _greet(self, limit: float) -> str:
        with self._connected(limit) as server:
            self._log_in(server)
            server.ehlo_or_helo_if_needed()
            code, _ = server.mail(self.sender)
            server.rset()
        if code == _OK:
            return ""
        return "smtp:sender" if code >= _SYSTEM and code != _WANTS_LOG_IN else f"smtp:{code}"

    def _hand_in(self, message: EmailMessage) -> None:
        with self._connected(_TIMEOUT) as server:
            self._log_in(server)
            server.send_message(message)

    def _log_in(self, server: smtplib.SMTP) -> None:
        if not self._user:
            return
        try:
            server.login(self._user, self._password)
        except (smtplib.SMTPResponseException, smtplib.SMTPServerDisconnected):
            raise
        except smtplib.SMTPException as error:
            raise _NoLogInError from error

    def _connected(self, timeout: float) -> smtplib.SMTP:
        if self._secure:
            return smtplib.SMTP_SSL(self._host, self._port, timeout=timeout, context=self._context)
        server = smtplib.SMTP(self._host, self._port, timeout=timeout)
        try:
            server.ehlo()
            if server.has_extn("starttls") or self._user or not _is_here(self._host):
                server.starttls(context=self._context)  # raises where the server has none: nothing goes out in the open
        except BaseException:
            server.close()
            raise
        return server


def _is_here(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _meaning(error: Exception) -> tuple[str, bool]:
    """The code of an error, for logs, and whether trying again can help. Never the server's text, nor an address."""
    match error:
        case smtplib.SMTPRecipientsRefused(recipients=refused):
            code = next((found[0] for found in refused.values()), _SYSTEM)
            return f"smtp:{code}", code < _SYSTEM
        case smtplib.SMTPAuthenticationError():
            return "smtp:password", False
        case smtplib.SMTPResponseException(smtp_code=code):
            return f"smtp:{code}", code < _SYSTEM
        case _NoLogInError():
            return "smtp:no_login", False
        case smtplib.SMTPNotSupportedError():
            return "smtp:no_tls", False
        case ssl.SSLCertVerificationError():
            return "smtp:certificate", False
        case ssl.SSLError():
            return "smtp:tls", True
        case _:
            return "smtp:unreachable", True
