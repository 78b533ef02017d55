"""A handbook with its headings, lists and pages, as somebody of the school hands it in on a command line.

Reads what `documents` reads, with its checks; as it is one file of the school's own, it may be far longer.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from typing import Any

from adapters.vision.documents import MOST_BYTES
from adapters.vision.documents import PDF
from adapters.vision.documents import PLAIN
from adapters.vision.documents import WORD
from adapters.vision.documents import ending
from adapters.vision.pdf import START
from adapters.vision.pdf import pdf_reader
from adapters.vision.pdf import why_not
from adapters.vision.plain import decoded
from adapters.vision.undecodable import Undecodable
from adapters.vision.word_blocks import blocks_of_word
from policy.model import Unchecked
from policy.model.handbooks import Block
from policy.model.handbooks import Handbook

MOST_TEXT = 3_000_000
"""Characters; the longest handbooks of districts have a third of it."""
PAGES = 1_500
SECONDS = 120.0
READABLE = frozenset({*PLAIN, *WORD, *PDF} - {".log", ".ics", ".vcf"})
"""Endings of the files that can be a handbook."""
LOCKED = "locked"
OLD = "old_format"
NO_TEXT = "no_text"
"""Causes that a person can do something about."""
_OLE = b"\xd0\xcf\x11\xe0"


def read_handbook(name: str, data: bytes) -> Handbook:
    """What the document says, piece by piece.

    Raises `Undecodable`: `UNSUPPORTED` with `LOCKED`, `OLD`, `NO_TEXT` (pages that are pictures, or an empty file) or
    another cause, `TRUNCATED` for what is damaged, `TOO_LARGE`, `BOMB`, `TIMEOUT`, and `OFF` without the extra.
    """
    kind = ending(name)
    if kind not in READABLE:
        raise Undecodable(Unchecked.UNSUPPORTED, "ending")
    if len(data) > MOST_BYTES:
        raise Undecodable(Unchecked.TOO_LARGE)
    if not data.strip():
        raise Undecodable(Unchecked.UNSUPPORTED, NO_TEXT)
    found = _word(data) if kind in WORD else _pdf(data) if kind in PDF else _plain(data)
    if sum(len(one.text) for one in found.blocks) > MOST_TEXT:
        raise Undecodable(Unchecked.TOO_LARGE)
    if not any(one.text.strip() for one in found.blocks):
        raise Undecodable(Unchecked.UNSUPPORTED, NO_TEXT)
    return found


def _plain(data: bytes) -> Handbook:
    if data.startswith((b"%PDF-", b"PK\x03\x04", _OLE)):
        raise Undecodable(Unchecked.UNSUPPORTED, "ending")
    return Handbook(blocks=tuple(Block(text=line) for line in decoded(data).expandtabs(4).splitlines()))


def _word(data: bytes) -> Handbook:
    if data.startswith(_OLE):
        raise Undecodable(Unchecked.UNSUPPORTED, OLD)
    return Handbook(blocks=tuple(blocks_of_word(data)))


def _pdf(data: bytes) -> Handbook:
    pdfium = pdf_reader()
    if b"%PDF-" not in data[:START]:
        raise Undecodable(Unchecked.UNSUPPORTED, "ending")
    try:
        with closing(pdfium.PdfDocument(BytesIO(data))) as document:
            if len(document) > PAGES:
                raise Undecodable(Unchecked.TOO_LARGE)
            pages = list(_pages(document))
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise Undecodable(why_not(data), LOCKED if locked else type(error).__name__) from error
    blocks = [Block(text=line, page=page) for page, text in pages for line in text.splitlines()]
    return Handbook(blocks=tuple(blocks), blank=tuple(page for page, text in pages if not text.strip()))


def _pages(document: Any) -> Iterator[tuple[int, str]]:
    until, size = time.monotonic() + SECONDS, 0
    for number in range(len(document)):
        with closing(document[number]) as page, closing(page.get_textpage()) as words:
            text = str(words.get_text_bounded())
        yield number + 1, text
        size += len(text)
        if size > MOST_TEXT:
            raise Undecodable(Unchecked.TOO_LARGE)
        if time.monotonic() > until:
            raise Undecodable(Unchecked.TIMEOUT)
