"""The link by which a school adds the bot to its server, with no right that its tier does not need.

Pure. Nothing here ever asks for Administrator. The names of the permissions are discord.py's; the words for them come
from outside.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import discord

SCOPES = ("bot", "applications.commands")


class Tier(StrEnum):
    """How much the bot may do in a server. Every tier but the first has all of `CORE`."""

    OBSERVE = "observe"
    CORE = "core"
    TIMEOUTS = "timeouts"
    AUTOMOD = "automod"
    REPAIR = "repair"


_OBSERVE = ("view_channel", "send_messages", "send_messages_in_threads", "read_message_history")
_CORE = (*_OBSERVE, "manage_messages", "manage_threads", "create_private_threads", "embed_links", "pin_messages")
PERMISSIONS: Mapping[Tier, tuple[str, ...]] = {
    Tier.OBSERVE: _OBSERVE,
    Tier.CORE: _CORE,
    Tier.TIMEOUTS: (*_CORE, "moderate_members"),
    Tier.AUTOMOD: (*_CORE, "manage_guild"),
    Tier.REPAIR: (*_CORE, "manage_roles", "manage_channels"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """A link, and the permissions that it asks for by name."""

    url: str
    permissions: tuple[str, ...]


def permissions_of(tier: Tier) -> discord.Permissions:
    """The permissions of a tier as Discord counts them."""
    return discord.Permissions(**dict.fromkeys(PERMISSIONS[tier], True))


def invite(application_id: str, tier: Tier = Tier.CORE) -> Invite:
    """The link for the application with that id."""
    url = discord.utils.oauth_url(application_id, permissions=permissions_of(tier), scopes=SCOPES)
    return Invite(url=url, permissions=PERMISSIONS[tier])
