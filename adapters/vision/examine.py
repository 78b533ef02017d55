"""What one file shows, put together from the parts that look at it. Nothing of the file is in what comes out."""

from __future__ import annotations

import time
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Protocol

from adapters.vision.picture import Picture
from adapters.vision.signature import Looks
from adapters.vision.signature import looks_like
from adapters.vision.undecodable import Undecodable
from adapters.vision.undecodable import Unfinished
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Unchecked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST_TEXT = 20_000
"""Characters of what can be read in a picture."""
SECONDS = 3.0
"""After so long no further frames of an animation are looked at: a wordy one takes up to seven seconds itself."""
_CARD_WORDS = 60
"""A card has fewer; only then barcodes are looked for."""
_PAGE_WORDS = 30
_WORDS_A_FACE = 40
"""A page with photos has that many words for each face; people before a banner have not."""


class Faces(Protocol):
    """How many faces, and the part of the picture (0 to 1) that the largest takes up."""

    @property
    def faces(self) -> int:
        """How many."""
        ...

    @property
    def share(self) -> float:
        """Of the largest."""
        ...


class ReadWords(Protocol):
    """Reads the words in a picture, line by line."""

    def __call__(self, picture: Picture, *, faces: int) -> tuple[str, ...]:
        """What can be read; `faces` tells how closely to look."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Eyes:
    """What looks at pictures. `words`, `codes` and `is_card` are there where words in pictures are read."""

    decode: Callable[[bytes], Sequence[Picture]]
    faces: Callable[[NDArray[np.uint8]], Faces]
    words: ReadWords | None = None
    codes: Callable[[NDArray[np.uint8]], Sequence[str]] = lambda _: ()
    is_card: Callable[[Sequence[str], int, float, Sequence[str]], bool] = lambda *_: False


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What is installed: what looks at pictures, what reads documents. None: it is not."""

    eyes: Eyes | None = None
    text_of: Callable[[str, bytes], str] | None = None
    clock: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one frame shows."""

    faces: int
    lines: tuple[str, ...]
    card: bool
    unread: Unchecked | None = None


def examine(name: str, kind: AttachmentKind, data: bytes, parts: Parts) -> AttachmentFacts:
    """What the file shows. It is told by its bytes whether it is a picture; `name` and `kind` count where they do not.

    What cannot be looked into is an answer. What else is raised is for the process to tell.
    """
    try:
        return looked_into(name, kind, data, parts)
    except Undecodable as why:
        return AttachmentFacts(unchecked=why.why)


def looked_into(name: str, kind: AttachmentKind, data: bytes, parts: Parts) -> AttachmentFacts:
    """The same, raising `Undecodable`, which tells the cause."""
    try:
        if kind is AttachmentKind.IMAGE or looks_like(data) is Looks.PICTURE:
            return _picture(data, parts)
        if kind is AttachmentKind.FILE:
            return _document(name, data, parts)
    except Unfinished as part:
        return AttachmentFacts(text=part.text, unchecked=part.why)
    return AttachmentFacts(unchecked=Unchecked.UNSUPPORTED)


def _document(name: str, data: bytes, parts: Parts) -> AttachmentFacts:
    if parts.text_of is None:
        return AttachmentFacts(unchecked=Unchecked.OFF)
    return AttachmentFacts(text=parts.text_of(name, data), document=True)


def _picture(data: bytes, parts: Parts) -> AttachmentFacts:
    eyes = parts.eyes
    if eyes is None:
        return AttachmentFacts(unchecked=Unchecked.OFF)
    frames = eyes.decode(data)
    until = parts.clock() + SECONDS
    seen = [_look(one, eyes) for number, one in enumerate(frames) if not number or parts.clock() < until]
    lines = tuple(dict.fromkeys(line for one in seen for line in one.lines))
    faces, card = max(one.faces for one in seen), any(one.card for one in seen)
    return AttachmentFacts(
        faces=faces,
        text="\n".join(lines)[:LONGEST_TEXT],
        location=any(one.location for one in frames),
        card=card,
        document=not card and is_page(_words(lines), faces, camera=frames[0].camera),
        unchecked=next((one.unread for one in seen if one.unread is not None), None),
    )


def is_page(words: int, faces: int, *, camera: bool) -> bool:
    """Whether a picture is a page or a screen, rather than a photo of people with words around them."""
    if camera and faces:
        return False
    return words >= max(_PAGE_WORDS, faces * _WORDS_A_FACE)


def _look(frame: Picture, eyes: Eyes) -> _Seen:
    found = eyes.faces(frame.pixels)
    lines, unread = _read(frame, found.faces, eyes)
    codes = eyes.codes(frame.pixels) if 0 < _words(lines) < _CARD_WORDS else ()
    return _Seen(found.faces, lines, eyes.is_card(lines, found.faces, found.share, codes), unread)


def _read(frame: Picture, faces: int, eyes: Eyes) -> tuple[tuple[str, ...], Unchecked | None]:
    """The lines in a frame, and why there are not all of them."""
    if eyes.words is None:
        return (), None
    try:
        return eyes.words(frame, faces=faces), None
    except Unfinished as part:
        return tuple(part.text.split("\n")), part.why


def _words(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)
