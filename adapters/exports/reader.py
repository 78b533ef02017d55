"""JSON read value by value, so that a file of any size needs the memory of one row only.

The standard decoder reads each value at once from a growing window of text. Where it fails, a scan for the value's
end tells an unfinished value (more is read) from a damaged one (it is stepped over and the rest stays readable).
"""

from __future__ import annotations

import codecs
import json
import re
import zipfile
import zlib
from enum import StrEnum
from typing import Protocol

CHUNK = 1 << 18
"""Bytes that are read at once."""
LONGEST = 1 << 24
"""Characters that one value may have."""

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|["{}\[\],]', re.DOTALL)
_BLANK = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


class Damage(StrEnum):
    """Why a value cannot be read; the word by which it is counted."""

    MALFORMED = "malformed"
    TRUNCATED = "truncated"


class Source(Protocol):
    """Something to read bytes from."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""
        ...


class JsonReader:
    """A window over a stream of UTF-8 text, with or without a byte order mark; other bytes become U+FFFD."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._text = ""
        self._at = 0
        self._ended = False

    def peek(self) -> str:
        """The next character that is no blank, or '' at the end."""
        while True:
            blank = _BLANK.match(self._text, self._at)
            self._at = blank.end() if blank else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._fill()

    def take(self, character: str) -> bool:
        """Step over `character` if it is the next one."""
        if self.peek() != character:
            return False
        self._at += 1
        return True

    def value(self) -> object:
        """The next value, stepped over; `Damage` where it has none that can be read."""
        if not self.peek():
            return Damage.TRUNCATED
        end: int | None
        while True:
            try:
                found, end = _DECODER.raw_decode(self._text, self._at)
            except (ValueError, RecursionError):
                found, end = Damage.MALFORMED, _end_of_value(self._text, self._at)
            if end is not None and (end < len(self._text) or self._ended):
                self._at = end
                return found
            if self._ended or len(self._text) - self._at > LONGEST:
                return self._give_up()
            self._fill()

    def _fill(self) -> None:
        """Read on; a stream that breaks ends here, and what came before it stays readable."""
        try:
            data = self._source.read(max(CHUNK, len(self._text) - self._at))
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile):
            data = b""
        self._ended = not data
        self._text = self._text[self._at :] + self._decode(data, self._ended)
        self._at = 0

    def _give_up(self) -> Damage:
        ended = self._ended
        self._text, self._at, self._ended = "", 0, True
        return Damage.TRUNCATED if ended else Damage.MALFORMED


def _end_of_value(text: str, start: int) -> int | None:
    """Where the value that starts at `start` ends, however damaged it is; None if it goes on beyond `text`."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        mark = token.group()
        if mark == '"':
            return None
        if mark in ("{", "["):
            depth += 1
        elif mark in ("}", "]"):
            depth -= 1
            if depth <= 0:
                return token.end()
        elif mark == "," and depth == 0:
            return token.start() if token.start() > start else token.end()
    return None
