"""The text of a PDF, by PDFium. Nothing in it is run, filled in, rendered or fetched."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from adapters.vision.undecodable import Undecodable
from adapters.vision.undecodable import Unfinished
from policy.model import Unchecked

PAGES = 50
"""Pages from the start that are read."""
SECONDS = 5.0
"""After so long no further page is begun."""
START = 1024
"""Bytes within which a PDF says that it is one (ISO 32000-1, Annex H, implementation note 13)."""


def text_of_pdf(data: bytes, most: int) -> str:
    """The text. Raises `Unfinished` where there are too many pages, `Undecodable` too where there are only pictures."""
    pdfium = pdf_reader()
    if b"%PDF-" not in data[:START]:
        raise Undecodable(Unchecked.UNSUPPORTED)
    try:
        with closing(pdfium.PdfDocument(data)) as document:
            pages = tuple(_pages(document, most))
            left = len(document) - len(pages)
    except pdfium.PdfiumError as error:
        raise Undecodable(why_not(data), type(error).__name__) from error
    text = "\n".join(pages).replace("\r\n", "\n")
    if left and len(text) <= most:
        raise Unfinished(Unchecked.TOO_LARGE if len(pages) == PAGES else Unchecked.TIMEOUT, text)
    if not text.strip():
        raise Undecodable(Unchecked.UNSUPPORTED, "no_text")
    return text


def _pages(document: Any, most: int) -> Iterator[str]:
    """Page by page, as long as there is time and more is wanted."""
    until = time.monotonic() + SECONDS
    size = 0
    for number in range(min(len(document), PAGES)):
        with closing(document[number]) as page, closing(page.get_textpage()) as words:
            text = str(words.get_text_bounded())
        yield text
        size += len(text)
        if size > most or time.monotonic() > until:
            return


def why_not(data: bytes) -> Unchecked:
    """One that ends as a PDF does is locked or of a kind that PDFium does not know; another is not all there."""
    return Unchecked.UNSUPPORTED if b"%%EOF" in data[-START:] else Unchecked.TRUNCATED


def pdf_reader() -> Any:
    """What reads PDF. Raises `Undecodable` where the extra is missing."""
    try:
        import pypdfium2  # type: ignore[import-untyped] # noqa: PLC0415 - comes with the extra, ships no types
    except ImportError as error:
        raise Undecodable(Unchecked.OFF, type(error).__name__) from error
    return pypdfium2
