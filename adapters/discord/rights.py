"""What our bot may do in a channel, as far as the connection knows, and where it was refused nevertheless."""

from __future__ import annotations

import discord

from policy.model import ConversationRef

Writable = discord.TextChannel | discord.Thread | discord.VoiceChannel | discord.StageChannel
"""Where a bot can write; in a forum it writes into a post, which is a thread."""


class Rights:
    """Answers from the caches. Ten thousand refusals in ten minutes get a whole machine banned, so one is enough."""

    def __init__(self, client: discord.Client) -> None:
        """Nothing is asked, now or later."""
        self._client = client
        self._refused: dict[str, int] = {}

    def channel(self, place: ConversationRef) -> Writable | None:
        """The channel or thread; None for one that the connection does not know, such as an archived thread."""
        if not (place.workspace.isdecimal() and place.id.isdecimal()):
            return None
        guild = self._client.get_guild(int(place.workspace))
        found = guild.get_channel_or_thread(int(place.id)) if guild else None
        return found if isinstance(found, Writable) else None

    def can_remove(self, place: ConversationRef) -> bool:
        """Whether we may take away what others wrote there."""
        mine = self._mine(place)
        return mine.view_channel and mine.manage_messages

    def can_write(self, place: ConversationRef) -> bool:
        """Whether we may write there, and were not refused since our rights changed last."""
        mine = self._mine(place)
        thread = isinstance(self.channel(place), discord.Thread)
        write = mine.send_messages_in_threads if thread else mine.send_messages
        return mine.view_channel and write and not self.stopped(place)

    def can_look_back(self, place: ConversationRef) -> bool:
        """Whether we may read what was written there; without it Discord shows an empty channel."""
        mine = self._mine(place)
        return mine.view_channel and mine.read_message_history

    def can_pin(self, place: ConversationRef) -> bool:
        """Whether we may pin there, for which Manage Messages is not enough since 2026-02-23."""
        return self._mine(place).pin_messages

    def can_frame(self, place: ConversationRef) -> bool:
        """Whether we may show embeds there."""
        return self._mine(place).embed_links

    def stopped(self, place: ConversationRef) -> bool:
        """Whether we were refused there, and nothing has changed."""
        return self._refused.get(place.id) == self._mine(place).value

    def refused(self, place: ConversationRef) -> None:
        """We were refused there, whatever the caches say."""
        self._refused[place.id] = self._mine(place).value

    def _mine(self, place: ConversationRef) -> discord.Permissions:
        channel = self.channel(place)
        if channel is None:
            return discord.Permissions.none()
        try:
            return channel.permissions_for(channel.guild.me)
        except (discord.ClientException, AttributeError):  # a thread without its parent, a server without us
            return discord.Permissions.none()
