"""What hangs on a message of a DiscordChatExporter file: attachments, embeds, forwards, polls."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.media import kind_of
from adapters.values import Json
from adapters.values import joined
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import text_of
from adapters.values import word_of
from adapters.values import words_of
from policy.model import Attachment
from policy.model import Embed
from policy.model import Poll
from policy.model import Quote


def attachments_of(row: Json) -> tuple[Attachment, ...]:
    """The attached files, by their names."""
    return tuple(_attachment(one) for one in objects_of(row, "attachments"))


def embeds_of(row: Json) -> Iterator[Embed]:
    """The cards of a message."""
    for one in objects_of(row, "embeds"):
        author, footer = text_of(object_of(one, "author"), "name"), text_of(object_of(one, "footer"), "text")
        fields = (joined(text_of(field, "name"), text_of(field, "value")) for field in objects_of(one, "fields"))
        yield Embed(
            title=text_of(one, "title"),
            text=joined(author, text_of(one, "description"), footer),
            fields=tuple(field for field in fields if field),
        )


def quotes_of(row: Json) -> Iterator[Quote]:
    """The message that was forwarded: its content and cards are its text."""
    forwarded = object_of(row, "forwardedMessage")
    if forwarded:
        cards = (piece for one in embeds_of(forwarded) for piece in (one.title, one.text, *one.fields))
        yield Quote(text=joined(text_of(forwarded, "content"), *cards), attachments=attachments_of(forwarded))


def polls_of(row: Json) -> Iterator[Poll]:
    """The poll, with question and answers as plain texts or as Discord's own objects."""
    poll = object_of(row, "poll")
    if poll:
        answers = tuple(_poll_text(one) for one in objects_of(poll, "answers"))
        texts = tuple(answer for answer in answers if answer) or words_of(poll, "answers")
        question = text_of(poll, "question") or _poll_text(object_of(poll, "question"))
        yield Poll(question=question, answers=texts)


def _attachment(row: Json) -> Attachment:
    name = text_of(row, "fileName")
    return Attachment(
        name=name,
        kind=kind_of(word_of(row, "contentType"), name),
        id=word_of(row, "id"),
        alt=text_of(row, "description"),
    )


def _poll_text(row: Json) -> str:
    media = object_of(row, "poll_media") or object_of(row, "pollMedia") or object_of(row, "media")
    return text_of(row, "text") or text_of(row, "answer") or text_of(media, "text")
