"""What hangs on a message: attachments, embeds, components, stickers, forwards, polls."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator

import discord

from adapters.media import kind_of
from adapters.values import joined
from adapters.values import text_of
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import Embed
from policy.model import Poll
from policy.model import Quote

_WORDS = ("label", "content", "placeholder", "description", "value")
_INNER = ("children", "items", "options", "accessory", "component")


def written(value: object) -> str:
    """A text as it can be encoded; '' for anything else."""
    return text_of({"text": value}, "text")


def attachments_of(files: Iterable[discord.Attachment]) -> tuple[Attachment, ...]:
    """The attached files, by their names, titles, alt texts and sizes."""
    return tuple(_attachment(one) for one in files)


def kind_and_name(file: discord.Attachment) -> tuple[AttachmentKind, str]:
    """What sort of file it is, and its name, which also says whether it is blurred until somebody wants to see it."""
    name = written(file.filename)
    return kind_of(file.content_type or "", name), name


def size_of(file: discord.Attachment) -> int | None:
    """Bytes of a file; None where Discord does not tell."""
    size: object = file.size
    return size if isinstance(size, int) and not isinstance(size, bool) and size >= 0 else None


def cards_of(message: discord.Message | discord.MessageSnapshot) -> Iterator[Embed]:
    """Its embeds, then the words of its components as one card, then its stickers by their names."""
    yield from (_card(one) for one in message.embeds)
    words = joined(*words_in(message.components))
    if words:
        yield Embed(text=words)
    yield from (Embed(title=written(one.name)) for one in message.stickers)


def quotes_of(message: discord.Message) -> Iterator[Quote]:
    """What was forwarded: its content and cards are its text."""
    for one in message.message_snapshots:
        cards = (piece for card in cards_of(one) for piece in (card.title, card.text, *card.fields))
        yield Quote(text=joined(written(one.content), *cards), attachments=attachments_of(one.attachments))


def polls_of(message: discord.Message) -> Iterator[Poll]:
    """The poll, if there is one."""
    if message.poll is not None:
        answers = (written(one.text) for one in message.poll.answers)
        yield Poll(question=written(message.poll.question), answers=tuple(one for one in answers if one))


def words_in(components: Iterable[object]) -> Iterator[str]:
    """All that people can read in components, in their order: texts, labels, descriptions, alone or in containers."""
    for one in components:
        yield from filter(None, (written(getattr(one, name, None)) for name in _words_of(one)))
        for name in _INNER:
            inner = getattr(one, name, None)
            yield from words_in(inner if isinstance(inner, list | tuple) else [inner] if inner is not None else ())


def _attachment(one: discord.Attachment) -> Attachment:
    kind, name = kind_and_name(one)
    return Attachment(
        name=name,
        kind=kind,
        id=str(one.id),
        title=written(one.title),
        alt=written(one.description),
        size=size_of(one),
    )


def _words_of(component: object) -> tuple[str, ...]:
    """An option's value is ours to read, not people's; the same word is a text input's answer."""
    option = isinstance(component, discord.SelectOption)
    return tuple(name for name in _WORDS if not (option and name == "value"))


def _card(one: discord.Embed) -> Embed:
    fields = (joined(written(field.name), written(field.value)) for field in one.fields)
    return Embed(
        title=written(one.title),
        text=joined(written(one.author.name), written(one.description), written(one.footer.text)),
        fields=tuple(field for field in fields if field),
    )
