"""What a message says, so that one that stands already can be told from one that has to be said. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator

import discord

Face = tuple[str, tuple[tuple[str, str], ...], tuple[str, ...]]
"""What a message says: its line, its embeds' texts and small print, the ids and addresses of its buttons."""


def face_of(content: str, embeds: Iterable[discord.Embed], view: discord.ui.View) -> Face:
    """What a message of ours would say."""
    return _face(content, embeds, (one for one in view.children if isinstance(one, discord.ui.Button)))


def face_in(message: discord.Message) -> Face:
    """What a message says."""
    return _face(message.content, message.embeds, _buttons(message))


def idents(message: discord.Message) -> Iterator[str]:
    """The ids and addresses of a message's buttons."""
    return map(_ident, _buttons(message))


def _face(
    content: str,
    embeds: Iterable[discord.Embed],
    buttons: Iterable[discord.Button | discord.ui.Button[discord.ui.View]],
) -> Face:
    """Blanks do not count, as Discord takes some away."""
    texts = ((_words(one.description), _words(one.footer.text)) for one in embeds)
    return _words(content), tuple(texts), tuple(map(_ident, buttons))


def _buttons(message: discord.Message) -> Iterator[discord.Button]:
    for row in message.components:
        for one in row.children if isinstance(row, discord.ActionRow) else ():
            if isinstance(one, discord.Button):
                yield one


def _ident(button: discord.Button | discord.ui.Button[discord.ui.View]) -> str:
    return button.custom_id or button.url or ""


def _words(text: str | None) -> str:
    return " ".join((text or "").split())
