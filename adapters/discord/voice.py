"""Who is in which voice room, from what the connection keeps. Nobody is listened to, and the bot joins no call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from adapters.discord import refs
from adapters.discord.server import number
from policy.model import ConversationRef
from policy.model import MemberRef


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordCall:
    """Who is in a voice room just now, bots aside."""

    conversation: ConversationRef
    members: tuple[MemberRef, ...]


class DiscordCalls:
    """The voice rooms of all servers. Without the intent for voice states nobody is in any."""

    def __init__(self, client: discord.Client) -> None:
        """Nothing is asked, now or later."""
        self._client = client

    def calls(self, workspace: str) -> Sequence[DiscordCall] | None:
        """The rooms in which anybody is; None while the connection does not know."""
        known = number(workspace)
        guild = self._client.get_guild(known) if known is not None else None
        if guild is None or guild.unavailable:
            return None
        found = [(channel, _people(channel)) for channel in (*guild.voice_channels, *guild.stage_channels)]
        return [
            DiscordCall(
                conversation=refs.place(guild.id, channel.id),
                members=tuple(refs.member(guild.id, one) for one in people),
            )
            for channel, people in found
            if people
        ]


def _people(channel: discord.channel.VocalGuildChannel) -> list[int]:
    return sorted(one.id for one in channel.members if not one.bot)
