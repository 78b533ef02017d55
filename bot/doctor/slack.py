"""Checks of what Slack itself says about the tokens, the rights and the clock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.doctor.clock import clock

_APP = "https://api.slack.com/apps, your app"
_NETWORK = "look at this machine's network and proxy, then run doctor again"
_AGAIN = f"paste the newest `chaperone manifest slack` at {_APP} → App Manifest, then Install App → Reinstall"
_UNREACHED = ("network", "timeout", "unreadable", "ratelimited", "rate_limited", "internal_error", "fatal_error")
_COPY_BOT = f"copy it anew from {_APP} → OAuth & Permissions → Bot User OAuth Token"
_COPY_APP = f"make one with the scope connections:write at {_APP} → Basic Information → App-Level Tokens"
_REMEDIES = {
    "account_inactive": f"the app was removed: install it again at {_APP} → Install App, then copy the new bot token",
    "token_revoked": f"install the app again at {_APP} → Install App, then copy the new bot token",
    "token_expired": "token rotation is on, which Chaperone does without: make a new app from the manifest",
}
_APP_MEANS = {
    "missing_scope": ": it lacks connections:write",
    "not_allowed_token_type": ": it is a token of another kind",
}
_WITHOUT = {
    "pins:write": "notices stand unpinned",
    "groups:write": "/tell makes no room for people whom Slack keeps apart, nor for more than eight",
}


class Checkup(Protocol):
    """What Slack said; the errors are Slack's own words, '' for none."""

    @property
    def team(self) -> str:
        """The workspace's name."""
        ...

    @property
    def bot(self) -> str:
        """The bot's name in it."""
        ...

    @property
    def scopes(self) -> frozenset[str] | None:
        """The rights that the token has; None where Slack did not say."""
        ...

    @property
    def missing_scopes(self) -> tuple[str, ...]:
        """Rights that the bot cannot do without."""
        ...

    @property
    def missing_optional(self) -> tuple[str, ...]:
        """Rights that whoever installed the app left out."""
        ...

    @property
    def clock_skew_seconds(self) -> float | None:
        """This clock less Slack's."""
        ...

    @property
    def app_token_error(self) -> str:
        """What Slack says against the app-level token."""
        ...

    @property
    def error(self) -> str:
        """What Slack says against the bot token, or why it could not be asked."""
        ...


def slack_says(found: Checkup, *, app_token: bool, signing_secret: bool) -> Iterator[Check]:
    """All checks that follow from what Slack said, with what is set besides the bot token."""
    yield _bot_token(found)
    if found.scopes is not None:
        yield _scopes(found)
    if found.clock_skew_seconds is not None:
        breaks = {"breaks": "all requests of Slack's are refused (401)"} if signing_secret else {}
        yield clock("slack_clock", "Slack", found.clock_skew_seconds, **breaks)
    if app_token:
        yield _app_token(found.app_token_error)
    if signing_secret:
        yield ok("slack_signing_secret", "it is set; whether it is the right one shows with Slack's first request")


def _bot_token(found: Checkup) -> Check:
    check = "slack_token"
    if not found.error:
        return ok(check, f"Slack knows it: {found.bot} in {found.team}")
    if _unreached(found.error):
        return warn(check, f"Slack could not be asked ({found.error})", _NETWORK)
    return fail(check, f"Slack refuses it ({found.error})", _REMEDIES.get(found.error, _COPY_BOT))


def _scopes(found: Checkup) -> Check:
    check = "slack_scopes"
    if found.missing_scopes:
        return fail(check, f"missing: {', '.join(found.missing_scopes)}", _AGAIN)
    if found.missing_optional:
        without = "".join(f"; {what}" for scope, what in _WITHOUT.items() if scope in found.missing_optional)
        return ok(check, f"all that are required; left out by choice: {', '.join(found.missing_optional)}{without}")
    return ok(check, "all that are required, and the optional ones")


def _app_token(error: str) -> Check:
    check = "slack_app_token"
    if not error:
        return ok(check, "Slack opens a connection for it")
    if _unreached(error):
        return warn(check, f"Slack could not be asked ({error})", _NETWORK)
    return fail(check, f"Slack refuses it ({error}{_APP_MEANS.get(error, '')})", _COPY_APP)


def _unreached(error: str) -> bool:
    return error in _UNREACHED or error.startswith("http_")
