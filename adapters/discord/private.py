"""The bot's direct messages, each said once: the nonce tells repeats within minutes, a look back those after hours."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator

import discord

from adapters.discord.render import content_of
from adapters.discord.render import embeds_of
from adapters.discord.render import view_of
from adapters.discord.sending import Sender
from adapters.discord.sending import nonce_of
from policy.model import Notice

LOOK_BACK = 50
"""Messages among which a notice is looked for before it is sent once more."""

Face = tuple[str, tuple[tuple[str, str], ...], tuple[str, ...]]
"""What a message says: its line, its embeds' texts and small print, the ids and addresses of its buttons."""


class DirectMessages:
    """The talks of the bot with one person each."""

    def __init__(self, client: discord.Client, sender: Sender) -> None:
        """Take the client; a talk is opened when it is needed."""
        self._client = client
        self._sender = sender

    async def say(self, member: int, notice: Notice, *, delivery: str, again: bool) -> None:
        """Say it to the account with that id. Raises `DeliveryError`."""
        account = discord.Object(member)
        talk = await self._sender.sent(lambda: self._client.create_dm(account))
        if again and await self._sender.sent(lambda: self._arrived(talk, notice)):
            return
        await self._sender.sent(
            lambda: talk.send(
                content_of(notice),
                embeds=embeds_of(notice),
                view=view_of(notice),
                nonce=nonce_of(delivery),
                allowed_mentions=discord.AllowedMentions.none(),
            )
        )

    async def _arrived(self, talk: discord.DMChannel, notice: Notice) -> bool:
        """Whether an earlier try arrived of which no answer did. Discord tells nobody the nonce of a message."""
        face = _face(content_of(notice), embeds_of(notice), _idents_of_view(view_of(notice)))
        async for message in talk.history(limit=LOOK_BACK):
            ours = self._client.user is not None and message.author.id == self._client.user.id
            if ours and _face(message.content, message.embeds, idents(message)) == face:
                return True
        return False


def idents(message: discord.Message) -> Iterator[str]:
    """The ids and addresses of a message's buttons."""
    for row in message.components:
        for one in row.children if isinstance(row, discord.ActionRow) else ():
            if isinstance(one, discord.Button):
                yield one.custom_id or one.url or ""


def _idents_of_view(view: discord.ui.View) -> Iterator[str]:
    for one in view.children:
        if isinstance(one, discord.ui.Button):
            yield one.custom_id or one.url or ""


def _face(content: str, embeds: Iterable[discord.Embed], buttons: Iterable[str]) -> Face:
    """Blanks do not count, as Discord takes some away."""
    texts = ((_words(one.description), _words(one.footer.text)) for one in embeds)
    return _words(content), tuple(texts), tuple(buttons)


def _words(text: str | None) -> str:
    return " ".join((text or "").split())
