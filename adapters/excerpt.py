"""A message that somebody reports, as the answers of a form that are known already."""

from __future__ import annotations

from policy.model import Attachment
from policy.model import Message
from policy.model import text_parts

_FILES = ("attachment.", "quote.attachment.")


def excerpt_of(message: Message) -> tuple[tuple[str, str], ...]:
    """`at`, `edited`, `files` and `said`: all that a reader sees of it. Files are named, and stay where they are."""
    said = "\n".join(one.text for one in text_parts(message) if not one.source.startswith(_FILES))
    files = ", ".join(_named(one) for one in message.attachments)
    edited = message.edited_at.isoformat() if message.edited_at else ""
    found = (("at", message.at.isoformat()), ("edited", edited), ("files", files), ("said", said))
    return tuple((name, value) for name, value in found if value)


def _named(one: Attachment) -> str:
    return f"{one.name} ({one.id})" if one.name else one.id
