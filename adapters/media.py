"""What sort of file something is, from its media type or else its name."""

from __future__ import annotations

import mimetypes

from policy.model import AttachmentKind

_TOP = {kind.value: kind for kind in (AttachmentKind.IMAGE, AttachmentKind.VIDEO, AttachmentKind.AUDIO)}
_MORE = {
    "heic": AttachmentKind.IMAGE,
    "heif": AttachmentKind.IMAGE,
    "avif": AttachmentKind.IMAGE,
    "webp": AttachmentKind.IMAGE,
    "m4a": AttachmentKind.AUDIO,
    "opus": AttachmentKind.AUDIO,
    "mkv": AttachmentKind.VIDEO,
}
"""Endings that a system's own table of types may lack."""


def kind_of(mimetype: str, name: str, ending: str = "") -> AttachmentKind:
    """The kind of a file; `ending` is the platform's own short type (`jpg`), if it gives one."""
    for ends in (ending.lower(), name.rpartition(".")[2].lower()):
        guessed = mimetype or mimetypes.guess_type(f"x.{ends}")[0] or ""
        kind = _TOP.get(guessed.partition("/")[0]) or _MORE.get(ends)
        if kind is not None:
            return kind
    return AttachmentKind.FILE
