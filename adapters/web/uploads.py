"""A form with files, read as it comes in: what is too much is dropped at once, and its end waited for."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING
from typing import Literal

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header
from starlette.requests import Request

from adapters.web.limits import Room

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

MOST_BODY = 300_000_000
"""Bytes after which nobody waits for the end any more, and the connection is closed."""
_SECONDS = 300
"""After so long a form is given up: a telephone sends 20 MB in that time with half a megabit a second."""
_MOST_PARTS = 40
_MOST_TEXT = 200_000
"""Bytes of all fields together, four a sign."""
_MOST_HEADER = 1_024
Why = Literal["too_many", "too_large", "intimate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Most:
    """How much is taken of files: how many, bytes of one, bytes of all."""

    files: int
    each: int
    together: int


@dataclass(slots=True)
class Received:
    """What came in. `refused`: why nothing of the files was kept. `whole`: it was a form, from beginning to end.

    `held` are the bytes to give back when the files are let go of.
    """

    fields: dict[str, str] = field(default_factory=dict, repr=False)
    files: list[bytes] = field(default_factory=list, repr=False)
    refused: Why | None = None
    whole: bool = False
    held: int = 0


async def received(request: Request, most: Most, room: Room, *, files: str, refuse: tuple[str, str]) -> Received:
    """The form in a request. Files are taken from the field `files`, and from no form whose field says `refuse`.

    Raises `starlette.requests.ClientDisconnect` where the browser went away.
    """
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get(b"boundary", b"")
    if kind != b"multipart/form-data" or not 0 < len(boundary) <= 70:
        return Received()
    reader = _Reader(most, room, files, refuse)
    try:
        async with asyncio.timeout(_SECONDS):
            await _read(request, MultipartParser(boundary, reader.callbacks()), reader)
    except TimeoutError:
        reader.drop()
    except BaseException:
        reader.drop()
        raise
    return reader.got


async def _read(request: Request, parser: MultipartParser, reader: _Reader) -> None:
    """Read to the end, also what is dropped: a browser shows an answer only after it has sent everything."""
    sound = True
    async for chunk in request.stream():
        if sound and chunk:
            try:
                parser.write(chunk)
            except (FormParserError, ValueError):
                sound = False
                reader.drop()
    reader.got.whole = sound and reader.ended


class _Reader:
    """What the parser calls, part by part."""

    def __init__(self, most: Most, room: Room, files: str, refuse: tuple[str, str]) -> None:
        self.got = Received()
        self.ended = False
        self._most, self._room = most, room
        self._files, self._refuse = files, refuse
        self._text = self._parts = 0
        self._header = self._value = b""
        self._name: str | None = None
        self._is_file = False
        self._part = bytearray()
        self._sent = False

    def callbacks(self) -> MultipartCallbacks:
        """By the parser's names."""
        return {
            "on_part_begin": self.part_begin,
            "on_part_data": self.part_data,
            "on_part_end": self.part_end,
            "on_header_field": self.header_field,
            "on_header_value": self.header_value,
            "on_header_end": self.header_end,
            "on_end": self.end,
        }

    def drop(self, why: Why | None = None) -> None:
        """Let go of all files, at once."""
        self.got.refused = self.got.refused or why
        self.got.files.clear()
        self._part = bytearray()
        self._room.give(self.got.held)
        self.got.held = 0

    def part_begin(self) -> None:
        self._name, self._is_file, self._sent = None, False, False
        self._part = bytearray()
        self._header = self._value = b""
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise ValueError("too many parts")

    def header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]
        self._check_header()

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]
        self._check_header()

    def _check_header(self) -> None:
        if len(self._header) + len(self._value) > _MOST_HEADER:
            raise ValueError("a header is too long")

    def header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            _, options = parse_options_header(self._value)
            self._name = options.get(b"name", b"").decode("utf-8", "replace")
            self._is_file = b"filename" in options
        self._header = self._value = b""

    def part_data(self, data: bytes, start: int, end: int) -> None:
        if self._is_file:
            self._take(data[start:end])
            return
        self._text += end - start
        if self._text > _MOST_TEXT:
            raise ValueError("the fields are too long")
        self._part += data[start:end]

    def _take(self, data: bytes) -> None:
        """A piece of a file. The first one counts the file; files of a refused kind are counted and not held."""
        got, (name, value) = self.got, self._refuse
        if not self._sent:
            self._sent = True
            if len(got.files) >= self._most.files:
                self.drop("too_many")
        if got.refused or self._name != self._files:
            return
        if got.fields.get(name) == value:
            self.drop("intimate")
            return
        size = len(self._part) + len(data)
        if size > self._most.each or got.held + len(data) > self._most.together or not self._room.take(len(data)):
            self.drop("too_large")
            return
        got.held += len(data)
        self._part += data

    def part_end(self) -> None:
        if not self._is_file:
            if self._name and self._name not in self.got.fields:
                self.got.fields[self._name] = bytes(self._part).decode("utf-8", "replace")
        elif self._part and not self.got.refused:
            self.got.files.append(bytes(self._part))
        self._part = bytearray()

    def end(self) -> None:
        self.ended = True
