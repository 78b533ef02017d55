"""Checks of what Discord itself says about the token, the intents, the servers and the permissions."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from typing import Protocol

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.doctor.clock import clock

_BOT = "https://discord.com/developers/applications, your application → Bot"
_COPY = f"make a new one at {_BOT} → Reset Token, and copy it"
_NETWORK = "look at this machine's network and proxy, then run doctor again"
_INVITE = "open the link of `chaperone invite discord` and choose the server"
_GRANT = "allow it for the bot's role (Server Settings → Roles), or open the link of `chaperone invite discord` again"
_ONE_LESS = "take Administrator from the bot's roles (Server Settings → Roles)"
_INTENTS, _SERVERS, _PERMISSIONS = "discord_intents", "discord_servers", "discord_permissions"
_REFUSED = "http_401"
_ROOMS = frozenset({"create_private_threads", "manage_threads"})
"""Without these, and what the bot cannot do without anyway, a private matter gets no place of its own."""
_SHOWN = 5
"""So many servers are named."""


class Server(Protocol):
    """One server, with what the bot's roles lack there by Discord's names for it."""

    @property
    def id(self) -> str:
        """The server's id."""
        ...

    @property
    def name(self) -> str:
        """The server's name."""
        ...

    @property
    def missing(self) -> tuple[str, ...]:
        """What the bot cannot do without."""
        ...

    @property
    def missing_more(self) -> tuple[str, ...]:
        """What else the default link asks for."""
        ...

    @property
    def administrator(self) -> bool:
        """Whether the bot may do everything."""
        ...


class Checkup(Protocol):
    """What Discord said; the errors are `http_<status>` or why it could not be asked, '' for none."""

    @property
    def bot(self) -> str:
        """The bot's name."""
        ...

    @property
    def error(self) -> str:
        """What Discord says against the token."""
        ...

    @property
    def members(self) -> bool | None:
        """Whether the portal allows the Server Members Intent; None where Discord did not say."""
        ...

    @property
    def content(self) -> bool | None:
        """Whether the portal allows the Message Content Intent."""
        ...

    @property
    def application_error(self) -> str:
        """Why the application could not be asked about."""
        ...

    @property
    def servers(self) -> Sequence[Server]:
        """The servers that the bot is in."""
        ...

    @property
    def more_servers(self) -> bool:
        """Whether there may be more of them."""
        ...

    @property
    def servers_error(self) -> str:
        """Why the servers could not be asked about."""
        ...

    @property
    def clock_skew_seconds(self) -> float | None:
        """This clock less Discord's."""
        ...


def discord_says(found: Checkup, *, content: bool) -> Iterator[Check]:
    """All checks that follow from what Discord said; `content` is whether the settings ask for that intent."""
    yield _token(found)
    if found.clock_skew_seconds is not None:
        yield clock("discord_clock", "Discord", found.clock_skew_seconds)
    if found.error:
        return
    if found.application_error:
        yield _not_asked(_INTENTS, found.application_error)
    elif found.members is not None and found.content is not None:
        yield _intents(members=found.members, content=found.content, wanted=content)
    if found.servers_error:
        yield _not_asked(_SERVERS, found.servers_error)
        return
    yield _servers(found.servers, more=found.more_servers)
    yield from _permissions(found.servers)


def _token(found: Checkup) -> Check:
    check = "discord_token"
    if not found.error:
        return ok(check, f"Discord knows it: {found.bot}")
    if found.error == _REFUSED:
        return fail(check, f"Discord refuses it ({found.error})", _COPY)
    return _not_asked(check, found.error)


def _not_asked(check: str, error: str) -> Check:
    return warn(check, f"Discord could not be asked ({error})", _NETWORK)


def _intents(*, members: bool, content: bool, wanted: bool) -> Check:
    off = [] if members else ["Server Members Intent"]
    if wanted and not content:
        off.append("Message Content Intent")
    if off:
        do = f"switch on at {_BOT} → Privileged Gateway Intents: {' and '.join(off)}"
        without = "; or set CHAPERONE_DISCORD_CONTENT=false, and what people write is not read" if wanted else ""
        found = f"Discord refuses the connection, as there is no {' and no '.join(off)}"
        return fail(_INTENTS, found, do + ("" if content else without))
    if wanted:
        return ok(_INTENTS, "members and message content")
    more = "; message content is on in the portal, and nobody here asks for it" if content else ""
    return ok(_INTENTS, f"members; what people write is not read{more}")


def _servers(servers: Sequence[Server], *, more: bool) -> Check:
    if not servers:
        return warn(_SERVERS, "the bot is in no server", _INVITE)
    named = ", ".join(_name(one) for one in servers[:_SHOWN])
    rest = " and others" if len(servers) > _SHOWN else ""
    count = f"{len(servers)}{' or more' if more else ''} server{'s' if len(servers) > 1 else ''}"
    return ok(_SERVERS, f"{count}: {named}{rest}")


def _permissions(servers: Sequence[Server]) -> Iterator[Check]:
    odd = [check for one in servers if (check := _permissions_in(one)) is not None]
    yield from odd
    if servers and not odd:
        yield ok(_PERMISSIONS, "the bot's roles have all that it needs; single channels may still deny some of it")


def _permissions_in(server: Server) -> Check | None:
    if server.administrator:
        return warn(_PERMISSIONS, f"in {_name(server)} the bot is an administrator, which it never needs", _ONE_LESS)
    if server.missing:
        lacking = _words((*server.missing, *server.missing_more))
        return fail(_PERMISSIONS, f"in {_name(server)} the bot's roles lack: {lacking}", _GRANT)
    if server.missing_more:
        lacking = _words(server.missing_more)
        rooms = "; `/tell` can make no rooms there" if _ROOMS & {*server.missing_more} else ""
        return warn(_PERMISSIONS, f"in {_name(server)} the bot can watch, and its roles lack: {lacking}{rooms}", _GRANT)
    return None


def _name(server: Server) -> str:
    return server.name or server.id


def _words(names: Sequence[str]) -> str:
    """`Send Messages in Threads` of `send_messages_in_threads`, much as Discord's settings call it."""
    return ", ".join(name.replace("_", " ").title().replace(" In ", " in ") for name in names)
