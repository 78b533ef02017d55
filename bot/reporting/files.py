"""Files with a report: told by what is in them, looked into, freed of what they tell about who sends them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from collections.abc import Sequence
from enum import StrEnum

from bot.ports import Vision
from bot.reporting.cleaning import UncleanError
from bot.reporting.cleaning import cleaned
from policy.model import AttachmentKind
from policy.model import CaseFile
from policy.model import Unchecked

MOST_FILES = 5
MOST_BYTES = 10_000_000
"""Of one file."""
MOST_TOGETHER = 20_000_000
ENDINGS: Mapping[str, str] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "application/pdf": "pdf",
    "text/plain": "txt",
}
"""What is taken, and the ending of its name."""
_BEGINS: Mapping[bytes, str] = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"%PDF-": "application/pdf",
}
_BROKEN = (Unchecked.TRUNCATED, Unchecked.BOMB, Unchecked.NOT_AN_IMAGE, Unchecked.TIMEOUT, Unchecked.TOO_LARGE)
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13}


class Refused(StrEnum):
    """Why a file was not taken. `INTIMATE`: of a sexual or private picture nothing is ever taken."""

    TOO_MANY = "too_many"
    TOO_LARGE = "too_large"
    KIND = "kind"
    BROKEN = "broken"
    INTIMATE = "intimate"


async def inspected(uploads: Sequence[bytes], case: str, vision: Vision) -> tuple[CaseFile, ...] | Refused:
    """The files as they will be kept, or why they cannot be. Names come from the case: their own tell of people."""
    if len(uploads) > MOST_FILES:
        return Refused.TOO_MANY
    if sum(len(one) for one in uploads) > MOST_TOGETHER or any(len(one) > MOST_BYTES for one in uploads):
        return Refused.TOO_LARGE
    kept: list[CaseFile] = []
    for number, one in enumerate(uploads, start=1):
        kind = kind_of(one)
        if kind is None:
            return Refused.KIND
        name = f"file-{number}.{ENDINGS[kind]}"
        data = await _sound(name, kind, one, vision)
        if data is None:
            return Refused.BROKEN
        kept.append(CaseFile(id=f"{case}f{number}", name=name, kind=kind, data=data))
    return tuple(kept)


def kind_of(data: bytes) -> str | None:
    """The media type by the first bytes, of those that are taken; None for all others."""
    for begins, kind in _BEGINS.items():
        if data.startswith(begins):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return "text/plain" if _is_text(data) else None


def _is_text(data: bytes) -> bool:
    """Plain words: UTF-8 without control signs, and nothing that a browser would run."""
    if not _CONTROLS.isdisjoint(data) or data.lstrip()[:1] == b"<":
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return bool(data.strip())


async def _sound(name: str, kind: str, data: bytes, vision: Vision) -> bytes | None:
    """What is kept of a file; None for one that is broken. What looks into it may not be installed."""
    try:
        data = await asyncio.to_thread(cleaned, kind, data)
    except UncleanError:
        return None
    if kind == "text/plain":
        return data
    is_picture = kind.startswith("image/")
    facts = await vision.look(name, AttachmentKind.IMAGE if is_picture else AttachmentKind.FILE, data)
    return None if facts.unchecked in _BROKEN else data
