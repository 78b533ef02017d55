"""What Discord's refusals and a broken line mean for what was being sent: try again, or give up and say so."""

from __future__ import annotations

import json
from collections.abc import Callable
from collections.abc import Mapping

import discord
from aiohttp import ClientError

from policy.model import DeliveryError

Note = Callable[[str], None]
"""Takes a code to be counted, such as `discord.ratelimited`; never a text or somebody's id."""

NETWORK = (
    discord.HTTPException,
    discord.RateLimited,
    discord.GatewayNotFound,
    ClientError,
    OSError,
    json.JSONDecodeError,
)
"""All that a call of discord.py raises where Discord refused it, was not reached or answered half a page.

A timeout is an OSError; a reset or closed connection is a ClientError, and on Linux the library tries neither again.
"""

BROKEN = "network"
"""The code for an answer that never came."""
RATELIMITED = "discord:ratelimited"
UNAVAILABLE = "discord:http_503"

GONE = frozenset({"discord:10003", "discord:10008"})
"""The channel or the message is not there any more."""
EXPIRED = frozenset({"discord:10008", "discord:10015", "discord:10062", "discord:50027", "discord:http_404"})
"""The answer to a press or a command cannot be given there (any more): its token lives for 15 minutes."""
CLOSED = frozenset({"discord:40003", "discord:50007", "discord:50278"})
"""This person takes no direct message of ours: closed, no server in common, too many opened of late."""
NO_RIGHT = frozenset({"discord:50001", "discord:50013"})
"""We may not do that in this channel. Asking on and on counts towards a ban of the whole machine."""

_AGAIN = frozenset({"discord:40003", "discord:130000", "discord:http_401", "discord:http_429", RATELIMITED})
_REMEDIES: Mapping[str, str] = {
    "discord:http_401": "copy the bot's token anew and start again",
    "discord:http_429": "the machine's address sent too many requests that were refused; look for what is refused",
    "discord:10013": "there is no such account (any more)",
    "discord:30003": "the channel has as many pinned messages as Discord takes; unpin one",
    "discord:40003": "direct messages were opened too fast; it is tried again",
    "discord:50001": "let the bot's role view the channel",
    "discord:50007": "the member takes no direct messages from this server",
    "discord:50013": "give the bot's role the missing permission in the channel, or the role a higher place",
    "discord:50083": "the thread is archived; open it again",
    "discord:50278": "the member is in no server with the bot",
}


def delivery_error(error: Exception) -> DeliveryError:
    """What `error`, one of `NETWORK`, means.

    The code is `discord:<Discord's number>`, `discord:http_<status>` where there is no number, `discord:ratelimited`
    or `network`. A number that is not known counts as final: sending the same once more would be refused once more.
    """
    if isinstance(error, discord.RateLimited):
        return DeliveryError("Discord asks to wait; it is tried again", retry=True, code=RATELIMITED)
    if not isinstance(error, discord.HTTPException):
        return DeliveryError("Discord was not reached; it is tried again", retry=True, code=BROKEN)
    code = f"discord:{error.code}" if error.code else f"discord:http_{error.status}"
    if error.status >= 500:
        return DeliveryError(f"Discord has a fault ({error.status}); it is tried again", retry=True, code=code)
    remedy = _REMEDIES.get(code, "see Discord's list of JSON error codes")
    again = code in _AGAIN or error.status == 429
    return DeliveryError(f"Discord refused: {code}; {remedy}", retry=again, code=code)
