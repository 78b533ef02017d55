"""The text of documents: plain text, tables, Word and PDF. Pictures inside them are not looked at.

Every limit is checked before anything is unpacked; what is beyond it, damaged or of another kind is `Undecodable`.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from adapters.vision.pdf import text_of_pdf
from adapters.vision.plain import decoded
from adapters.vision.plain import table
from adapters.vision.undecodable import Undecodable
from adapters.vision.undecodable import Unfinished
from adapters.vision.word import text_of_word
from policy.model import Unchecked

MOST_BYTES = 20_000_000
MOST_TEXT = 200_000
"""Characters that are judged; a book has more, a message never."""
TABLES = frozenset({".csv", ".tsv"})
PLAIN = frozenset({"", ".txt", ".text", ".md", ".markdown", ".log", ".ics", ".vcf"})
"""Names of text; without an ending it is a snippet that somebody pasted."""
WORD = frozenset({".docx"})
PDF = frozenset({".pdf"})
READABLE = TABLES | PLAIN | WORD | PDF
"""Endings of the files that can be read."""


def readable(name: str) -> bool:
    """Whether a file of that name is one whose text can be had."""
    return ending(name) in READABLE


def ending(name: str) -> str:
    """`.pdf` of `Grades.PDF`."""
    return PurePosixPath(name).suffix.lower()


def text_of(name: str, data: bytes, most: int = MOST_TEXT) -> str:
    """What a document says.

    Raises `Unfinished` with the part that was read where there are more than `most` characters or fifty pages, and
    `Undecodable`: `UNSUPPORTED` for other kinds, for what is locked and for pages that are pictures only,
    `TRUNCATED` for what is damaged, `TOO_LARGE`, `BOMB` for what would unpack to far more, `TIMEOUT`, and `OFF` where
    the extra is missing.
    """
    if len(data) > MOST_BYTES:
        raise Undecodable(Unchecked.TOO_LARGE)
    text = _text(ending(name), data, most)
    if len(text) > most:
        raise Unfinished(Unchecked.TOO_LARGE, text[:most])
    return text


def _text(kind: str, data: bytes, most: int) -> str:
    """A little more than `most` characters where there are that many."""
    if kind in WORD:
        return text_of_word(data, most)
    if kind in PDF:
        return text_of_pdf(data, most)
    if kind in TABLES:
        return table(decoded(data), most)
    if kind in PLAIN:
        return decoded(data)
    raise Undecodable(Unchecked.UNSUPPORTED)
