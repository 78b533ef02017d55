from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from itertools import count
from typing import NamedTuple

import pytest

pytest.importorskip("numpy", reason="the extra 'photo' is not installed")

import numpy as np
from numpy.typing import NDArray

from adapters.vision.examine import Eyes
from adapters.vision.examine import Parts
from adapters.vision.examine import examine
from adapters.vision.examine import is_page
from adapters.vision.picture import Picture
from adapters.vision.undecodable import Undecodable
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Unchecked

IMAGE, FILE = AttachmentKind.IMAGE, AttachmentKind.FILE
CARD = ("MAPLETON HIGH SCHOOL", "STUDENT ID", "40119823")
PAGE = tuple(f"line {number} of the page" for number in range(10))
JPEG = b"\xff\xd8\xff\xe0"


class Found(NamedTuple):
    faces: int = 0
    share: float = 0.0


@dataclass
class Shown:
    """What a picture shows, frame by frame, and what was asked about it."""

    frames: Sequence[tuple[int, tuple[str, ...]]] = ((0, ()),)
    camera: bool = False
    location: bool = False
    asked: list[str] = field(default_factory=list)

    def eyes(self, *, words: bool = True) -> Eyes:
        """Parts that see it."""
        if not words:
            return Eyes(decode=self._decode, faces=self._faces)
        return Eyes(decode=self._decode, faces=self._faces, words=self._words, codes=self._codes, is_card=self._is_card)

    def _decode(self, data: bytes) -> tuple[Picture, ...]:
        if data == b"broken":
            raise Undecodable(Unchecked.TRUNCATED, "OSError")
        self.asked.append("decode")
        frames = range(len(self.frames))
        pixels = [np.full((8, 8, 3), number, dtype=np.uint8) for number in frames]
        return tuple(
            Picture(one, 8, 8, self.camera, location=self.location and not int(one[0, 0, 0])) for one in pixels
        )

    def _faces(self, pixels: NDArray[np.uint8]) -> Found:
        self.asked.append("faces")
        return Found(self.frames[int(pixels[0, 0, 0])][0], 0.1)

    def _words(self, picture: Picture, *, faces: int) -> tuple[str, ...]:
        self.asked.append(f"words beside {faces} faces")
        return self.frames[int(picture.pixels[0, 0, 0])][1]

    def _codes(self, pixels: NDArray[np.uint8]) -> tuple[str, ...]:
        self.asked.append("codes")
        return ("40119823",)

    def _is_card(self, lines: Sequence[str], faces: int, share: float, codes: Sequence[str]) -> bool:
        self.asked.append("card")
        return (lines, faces, share, codes) == (CARD, 1, 0.1, ("40119823",))


def facts(shown: Shown, *, words: bool = True, kind: AttachmentKind = IMAGE, data: bytes = JPEG) -> AttachmentFacts:
    return examine("x.jpg", kind, data, Parts(eyes=shown.eyes(words=words)))


def test_a_photo_without_words_is_looked_at_for_faces_and_no_codes() -> None:
    shown = Shown(frames=((3, ()),), location=True)
    assert facts(shown) == AttachmentFacts(faces=3, location=True)
    assert shown.asked == ["decode", "faces", "words beside 3 faces", "card"]


def test_a_card_is_told_by_words_a_face_and_a_code() -> None:
    shown = Shown(frames=((1, CARD),))
    assert facts(shown) == AttachmentFacts(faces=1, text="\n".join(CARD), card=True)
    assert shown.asked == ["decode", "faces", "words beside 1 faces", "codes", "card"]


def test_a_page_is_a_document_and_its_codes_are_not_read() -> None:
    shown = Shown(frames=((0, PAGE * 2),))
    assert facts(shown) == AttachmentFacts(faces=0, text="\n".join(PAGE), document=True)
    assert "codes" not in shown.asked


def test_where_no_words_are_read_only_faces_are_looked_for() -> None:
    shown = Shown(frames=((1, CARD),))
    assert facts(shown, words=False) == AttachmentFacts(faces=1)
    assert shown.asked == ["decode", "faces"]


def test_of_an_animation_all_frames_count_and_a_line_is_told_once() -> None:
    shown = Shown(frames=((0, ("hello",)), (2, ("hello", "there")), (1, ())), location=True)
    assert facts(shown) == AttachmentFacts(faces=2, text="hello\nthere", location=True)


def test_frames_for_which_there_is_no_time_are_not_looked_at() -> None:
    shown = Shown(frames=((1, ()), (2, ()), (9, ())))
    seconds = count(step=2)
    parts = Parts(eyes=shown.eyes(), clock=lambda: float(next(seconds)))
    assert examine("x.gif", IMAGE, b"GIF89a", parts) == AttachmentFacts(faces=2)


def test_a_picture_sent_as_a_file_is_a_picture() -> None:
    assert facts(Shown(frames=((2, ()),)), kind=FILE) == AttachmentFacts(faces=2)


def test_what_cannot_be_looked_into_says_why() -> None:
    assert facts(Shown(), data=b"broken") == AttachmentFacts(unchecked=Unchecked.TRUNCATED)
    assert facts(Shown(), kind=AttachmentKind.VIDEO, data=b"x") == AttachmentFacts(unchecked=Unchecked.UNSUPPORTED)
    assert examine("x", IMAGE, JPEG, Parts()) == AttachmentFacts(unchecked=Unchecked.OFF)
    assert examine("x.pdf", FILE, b"%PDF", Parts()) == AttachmentFacts(unchecked=Unchecked.OFF)


def test_a_document_is_its_text() -> None:
    parts = Parts(text_of=lambda name, data: f"{name}: {data.decode()}")
    assert examine("a.txt", FILE, b"hello", parts) == AttachmentFacts(text="a.txt: hello", document=True)


def test_a_text_that_begins_like_a_bitmap_is_a_text() -> None:
    parts = Parts(eyes=Shown().eyes(), text_of=lambda _, data: data.decode())
    assert examine("a.txt", FILE, b"BMX riders meet", parts).text == "BMX riders meet"


@pytest.mark.parametrize(
    ("words", "faces", "camera", "page"),
    [
        (29, 0, False, False),
        (30, 0, False, True),
        (30, 0, True, True),
        (39, 1, False, False),
        (40, 1, False, True),
        (400, 1, True, False),
        (240, 6, False, True),
        (60, 30, False, False),
    ],
)
def test_a_page_has_many_words_for_each_face(words: int, faces: int, camera: bool, page: bool) -> None:
    assert is_page(words, faces, camera=camera) is page
