"""Checks of the ways to families: the address of the pages on which parents answer, and the mail server."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.settings import Settings
from bot.settings.addresses import HERE

_FORM = "see the check of the settings"
_ADDRESS = (
    "SMTP_URL: smtp://USER:PASSWORD@HOST:587 (TLS after the greeting) or smtps://USER:PASSWORD@HOST:465 (TLS at once)"
)
_PLACE = f"see whether this machine may connect there; host and port stand in {_ADDRESS}"
_MEANINGS = {
    "smtp:unreachable": ("it cannot be reached", _PLACE),
    "smtp:timeout": ("it does not answer in time", _PLACE),
    "smtp:password": (
        "it refuses the user and the password",
        "write them anew into SMTP_URL, with %40 for @; some services want a password made for programs",
    ),
    "smtp:no_login": (
        "it takes no log-in",
        "take user and password out of SMTP_URL, or name the server that takes them",
    ),
    "smtp:530": ("it takes nothing without a log-in", "write user and password into SMTP_URL"),
    "smtp:no_tls": ("it offers no TLS, and nothing goes out in the open", f"switch TLS on there, or use {_ADDRESS}"),
    "smtp:tls": ("it does not speak TLS as it should", f"mind the port in {_ADDRESS}"),
    "smtp:certificate": (
        "its certificate is not valid for its name",
        "name the host in SMTP_URL as the certificate does, or let whoever runs the server renew it",
    ),
    "smtp:sender": ("it refuses to send from {sender}", "set SMTP_FROM to an address that this user may send from"),
}


def pages(settings: Settings, malformed: Collection[str]) -> Check:
    """The address in links to parents. Its form only: from in here nobody can tell what is seen from outside."""
    check = "families"
    if "CHAPERONE_URL" in malformed:
        return fail(check, "CHAPERONE_URL is malformed", _FORM)
    if settings.url is None:
        if settings.smtp_url is None:
            return ok(check, "CHAPERONE_URL is not set: consents are put on file, no parent can be asked by link")
        do = "let families reach the web part over https, and set CHAPERONE_URL to that address"
        return warn(check, "there is mail and no CHAPERONE_URL: no parent can be asked for a consent by link", do)
    if urlsplit(settings.url).hostname in HERE:
        do = "set CHAPERONE_URL to an https address that families can open, before any parent is asked"
        return warn(check, f"parents get links to {settings.url}, which opens on this machine alone", do)
    return ok(
        check, f"parents answer at {settings.url}/consent/…; whether that can be reached from outside is not asked"
    )


def mail(settings: Settings, malformed: Collection[str], *, error: str | None, sender: str) -> Iterator[Check]:
    """What the mail server said: the code of an error, "" for none, None where it was not asked; and who writes."""
    if wrong := [name for name in ("SMTP_URL", "SMTP_FROM") if name in malformed]:
        yield fail("mail", f"{wrong[0]} is malformed", _FORM)
    elif settings.smtp_url is None:
        yield _without(settings)
    elif error is not None:
        yield _said(error, sender)
        if not settings.smtp_from and sender.startswith("chaperone@"):
            yield warn(
                "mail_from",
                f"mail is from {sender}, as SMTP_FROM is not set",
                "set SMTP_FROM to an address of the school",
            )


def _without(settings: Settings) -> Check:
    if settings.smtp_from:
        return warn("mail", "SMTP_FROM is set, and no mail server", f"set {_ADDRESS}")
    return ok("mail", "not set: parents are asked by their linked accounts alone")


def _said(error: str, sender: str) -> Check:
    if not error:
        return ok("mail", f"the mail server greets, and takes mail from {sender}")
    found, do = _MEANINGS.get(
        error, ("it takes no mail just now", "run doctor again later, or ask whoever runs the server")
    )
    return (fail if error in _MEANINGS else warn)(
        "mail", f"the mail server: {found.format(sender=sender)} ({error})", do
    )
