"""Finding a server, channel or member: in what the connection keeps, else by asking Discord."""

from __future__ import annotations

import discord

from adapters.discord.errors import NETWORK
from adapters.discord.errors import delivery_error
from adapters.discord.places import Place
from adapters.discord.places import place_in
from policy.model import NOT_CONNECTED
from policy.model import ConversationRef
from policy.model import DeliveryError

UNKNOWN = frozenset(
    {"discord:10003", "discord:10004", "discord:50001", "discord:http_403", "discord:http_404", "discord:50013"}
)
"""There is no such channel or server (any more), or the bot may not know of it."""


def number(ident: str) -> int | None:
    """A Discord id; None for what is none, such as another platform's."""
    return int(ident) if ident.isascii() and ident.isdecimal() and len(ident) < 20 else None


def server(client: discord.Client, workspace: str) -> discord.Guild:
    """A server as the connection knows it. Raises `DeliveryError(retry=True)` while it does not."""
    known = number(workspace)
    guild = client.get_guild(known) if known is not None else None
    if guild is None or guild.unavailable:
        raise DeliveryError("the server is not connected; it is tried again", retry=True, code=NOT_CONNECTED)
    return guild


async def channel(client: discord.Client, ref: ConversationRef) -> Place | None:
    """A channel or thread, archived ones too; None where the bot may not know of it. Raises `DeliveryError`."""
    known = number(ref.id)
    if known is None:
        return None
    found = place_in(server(client, ref.workspace).get_channel_or_thread(known))
    if found is not None:
        return found
    try:
        found = place_in(await client.fetch_channel(known))
    except NETWORK as error:
        failed = delivery_error(error)
        if failed.code in UNKNOWN:
            return None
        raise failed from None
    except (discord.InvalidData, KeyError, TypeError, ValueError, AttributeError):  # of a kind that is not known yet
        return None
    return found if found is not None and str(found.guild.id) == ref.workspace else None
