"""Files with a report: which are taken, and what is kept of them."""

from __future__ import annotations

import pytest

from bot.inspecting import NoVision
from bot.reporting.files import MOST_BYTES
from bot.reporting.files import Refused
from bot.reporting.files import inspected
from bot.reporting.files import kind_of
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import CaseFile
from policy.model import Sight
from policy.model import Unchecked

PDF = b"%PDF-1.7\nwords"
TEXT = "Él me escribió.\n".encode()


class Looking:
    """Finds every file to be this."""

    sight = Sight(pictures=True, documents=True)

    def __init__(self, why: Unchecked | None) -> None:
        self.why = why
        self.asked: list[tuple[str, AttachmentKind]] = []

    async def look(self, name: str, kind: AttachmentKind, data: bytes) -> AttachmentFacts:
        self.asked.append((name, kind))
        return AttachmentFacts(unchecked=self.why)

    async def close(self) -> None:
        pass


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   \n",
        b"MZ\x90\x00\x03",
        b"PK\x03\x04zip",
        b"<html><script>",
        b"\xef\xbb\xbf\x00",
        b"\x00\x00\x00\x18ftypheic",
        b"\x00\x00\x00\x18ftypmp42",
        b"<svg xmlns=",
        b"caf\xe9",
        b"RIFF\x10\x00\x00\x00AVI ",
    ],
)
async def test_anything_else_is_not_taken(data: bytes) -> None:
    assert kind_of(data) is None
    assert await inspected([TEXT, data], "c", NoVision()) is Refused.KIND


async def test_what_is_kept_is_named_by_us() -> None:
    looking = Looking(None)
    assert await inspected([PDF, TEXT], "c", looking) == (
        CaseFile(id="cf1", name="file-1.pdf", kind="application/pdf", data=PDF),
        CaseFile(id="cf2", name="file-2.txt", kind="text/plain", data=TEXT),
    )
    assert looking.asked == [("file-1.pdf", AttachmentKind.FILE)]


@pytest.mark.parametrize("why", [Unchecked.TRUNCATED, Unchecked.BOMB, Unchecked.TIMEOUT])
async def test_what_cannot_be_opened_is_refused(why: Unchecked) -> None:
    assert await inspected([PDF], "c", Looking(why)) is Refused.BROKEN


@pytest.mark.parametrize("why", [Unchecked.OFF, Unchecked.UNSUPPORTED])
async def test_where_nothing_is_installed_the_first_bytes_count(why: Unchecked) -> None:
    assert await inspected([PDF], "c", Looking(why)) != Refused.BROKEN


async def test_a_picture_that_is_not_laid_out_as_one_is_refused() -> None:
    assert await inspected([b"\x89PNG\r\n\x1a\nand then words"], "c", NoVision()) is Refused.BROKEN


async def test_how_many_and_how_large() -> None:
    assert await inspected([TEXT] * 6, "c", NoVision()) is Refused.TOO_MANY
    assert await inspected([b"x" * (MOST_BYTES + 1)], "c", NoVision()) is Refused.TOO_LARGE
    assert await inspected([b"x" * MOST_BYTES] * 3, "c", NoVision()) is Refused.TOO_LARGE
