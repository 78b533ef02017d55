"""Slack's attachments (cards, shared messages) and files as neutral values."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.media import kind_of
from adapters.slack.blocks import blocks_text
from adapters.slack.blocks import unescaped
from adapters.values import Json
from adapters.values import joined
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import Attachment
from policy.model import Embed
from policy.model import Quote

_SHARED = ("is_share", "is_msg_unfurl", "is_reply_unfurl", "message_blocks")
GONE = frozenset({"tombstone", "hidden_by_limit"})
"""Modes of a file whose content Slack has no more, or shows no more."""
_DEPTH = 3
"""How often a shared message may carry another one."""


def files_of(row: Json) -> tuple[Attachment, ...]:
    """The files of a row; one whose content is gone is kept by its id alone."""
    single = object_of(row, "file")
    return tuple(_file(one) for one in (*objects_of(row, "files"), *((single,) if single else ())))


def file_words(row: Json, said: str) -> Iterator[Embed]:
    """What Slack shows of a file's content (snippet, post, e-mail, transcript) or beside it, unless `said` has it."""
    for one in objects_of(row, "files"):
        shown = text_of(one, "plain_text") or text_of(one, "preview_plain_text") or text_of(one, "preview")
        spoken = text_of(object_of(object_of(one, "transcription"), "preview"), "content")
        comment = text_of(object_of(one, "initial_comment"), "comment")
        text = joined(*(unescaped(piece) for piece in (shown, spoken, comment) if piece and piece not in said))
        if text and word_of(one, "mode") not in GONE:
            yield Embed(text=text)


def quotes_of(row: Json, depth: int = _DEPTH) -> Iterator[Quote]:
    """The messages that a row carries along, and those that they carry."""
    for one in objects_of(row, "attachments"):
        if _is_shared(one):
            yield Quote(text=_shared_text(one), attachments=files_of(one))
        if depth:
            yield from quotes_of(one, depth - 1)


def cards_of(row: Json, depth: int = _DEPTH) -> Iterator[Embed]:
    """The cards of a row: of links, of apps, and those inside of shared messages."""
    for one in objects_of(row, "attachments"):
        if not _is_shared(one):
            yield _card(one)
        if depth:
            yield from cards_of(one, depth - 1)


def _file(row: Json) -> Attachment:
    ident = word_of(row, "id")
    if word_of(row, "mode") in GONE:
        return Attachment(name="", id=ident)
    name, title = text_of(row, "name"), text_of(row, "title")
    kind = kind_of(word_of(row, "mimetype"), name, word_of(row, "filetype"))
    alt = text_of(row, "alt_txt")
    return Attachment(
        name=unescaped(name),
        kind=kind,
        id=ident,
        title=unescaped(title) if title != name else "",
        alt=unescaped(alt),
        size=size_of(row),
    )


def size_of(row: Json) -> int | None:
    """Bytes of a file; None where Slack does not tell, as of one that another workspace shares."""
    size = row.get("size")
    return size if isinstance(size, int) and not isinstance(size, bool) and size >= 0 else None


def _is_shared(row: Json) -> bool:
    return any(row.get(key) for key in _SHARED)


def _shared_text(row: Json) -> str:
    blocks = "\n".join(blocks_text(object_of(one, "message")) for one in objects_of(row, "message_blocks"))
    text = text_of(row, "text") or blocks.strip() or blocks_text(row) or text_of(row, "fallback")
    return unescaped(text)


def _card(row: Json) -> Embed:
    pretext, text, footer = (unescaped(text_of(row, key)) for key in ("pretext", "text", "footer"))
    title = unescaped(text_of(row, "title")) or text_of(row, "filename")
    body = joined(pretext, text, blocks_text(row), footer)
    fields = tuple(_field(one) for one in objects_of(row, "fields"))
    if not (title or body or any(fields)):
        body = unescaped(text_of(row, "fallback"))
    return Embed(title=title, text=body, fields=tuple(one for one in fields if one))


def _field(row: Json) -> str:
    title, value = unescaped(text_of(row, "title")), unescaped(text_of(row, "value"))
    return f"{title}: {value}" if title and value else title or value
