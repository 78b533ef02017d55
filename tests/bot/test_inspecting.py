"""What becomes of files that are looked into, and of those that cannot be had."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import datetime

import pytest

from bot.clock import SetClock
from bot.inspecting import AT_ONCE
from bot.inspecting import Inspector
from bot.ports import Pictures
from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Delivery
from policy.model import Fetched
from policy.model import FileError
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import Message
from policy.model import MessageRef
from policy.model import Unchecked
from storage.memory import memory_stores
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import WORKSPACE
from tests.live.looking import FakeVision

REF = MessageRef(workspace=WORKSPACE, conversation=PLACE.id, id="m1")
IMAGE, TWO = AttachmentKind.IMAGE, AttachmentFacts(faces=2)
LOOK = Inspect(message=REF, by=COACH.ref, files=("a", "b"), shown=("a",), since=NOW, open=True)
BUSY = FileError("busy", code="http_503", retry=True)


@dataclass
class FakeFiles:
    """Hands out what it has, and raises what it is told to."""

    has: dict[str, Fetched | FileError]
    asked: list[str] = field(default_factory=list)

    async def fetch(self, ref: MessageRef, file: str, *, most: int) -> Fetched:
        self.asked.append(file)
        found = self.has[file]
        if isinstance(found, FileError):
            raise found
        return found


@dataclass
class KnownPictures:
    """Knows some digests as taken down, and keeps what it was asked."""

    down: set[bytes]
    noted: list[tuple[MessageRef, str, bytes]] = field(default_factory=list)

    async def seen(self, ref: MessageRef, file: str, digest: bytes, *, now: datetime) -> bool:
        self.noted.append((ref, file, digest))
        return digest in self.down


async def inspected(
    files: FakeFiles, *, attempts: int = 1, look: Inspect = LOOK, pictures: Pictures | None = None
) -> list[FilesInspected]:
    told: list[FilesInspected] = []

    async def tell(event: FilesInspected) -> None:
        told.append(event)

    vision = FakeVision({b"two": TWO})
    inspector = Inspector(
        files=lambda _: files,
        vision=vision,
        pictures=pictures or memory_stores().pictures,
        clock=SetClock(NOW),
        tell=tell,
        tries=3,
    )
    await inspector.inspect(Delivery(id="d1", judgement="j", effect=look, attempts=attempts), look)
    return told


def handed_in(*files: Attachment) -> list[FilesInspected]:
    message = Message(ref=REF, author=COACH.ref, at=NOW, attachments=files)
    return [FilesInspected(id="inspected:d1", workspace=WORKSPACE, at=NOW, message=message, open=True)]


def unchecked(name: str, kind: AttachmentKind, why: Unchecked = Unchecked.UNREACHABLE) -> Attachment:
    return Attachment(name="", id=name, kind=kind, facts=AttachmentFacts(unchecked=why))


def a_picture() -> Fetched:
    return Fetched(name="a.png", kind=IMAGE, data=b"two")


async def test_what_a_file_shows_is_handed_in_and_what_is_gone_is_left_out() -> None:
    files = FakeFiles({"a": a_picture(), "b": FileError("gone", code=FileError.GONE)})
    assert await inspected(files) == handed_in(Attachment(name="", id="a", kind=IMAGE, facts=TWO))
    gone = FileError("gone", code=FileError.GONE)
    assert await inspected(FakeFiles({"a": gone, "b": gone})) == []


async def test_the_same_bytes_are_known_again_after_they_were_taken_down_and_other_bytes_are_not() -> None:
    pictures = KnownPictures({hashlib.sha256(b"two").digest()})
    other = Fetched(name="b.png", kind=IMAGE, data=b"one")
    found = await inspected(FakeFiles({"a": a_picture(), "b": other}), pictures=pictures)
    assert found == handed_in(
        Attachment(name="", id="a", kind=IMAGE, facts=replace(TWO, again=True)),
        Attachment(name="", id="b", kind=IMAGE, facts=AttachmentFacts()),
    )


async def test_pictures_that_go_now_are_noted_before_and_one_that_is_gone_is_passed_over() -> None:
    pictures = KnownPictures(set())
    files = FakeFiles({"a": FileError("gone", code=FileError.GONE), "b": a_picture()})

    async def tell(event: FilesInspected) -> None:
        raise AssertionError(event)

    inspector = Inspector(files=lambda _: files, vision=FakeVision(), pictures=pictures, clock=SetClock(NOW), tell=tell)
    await inspector.note(REF, ("a", "b"))
    assert pictures.noted == [(REF, "b", hashlib.sha256(b"two").digest())]


async def test_what_is_forwarded_and_not_found_may_stand_where_nobody_lets_us_look() -> None:
    unknown = FileError("unknown", code=FileError.UNKNOWN)
    look = replace(LOOK, passed_on=("a",))
    assert await inspected(FakeFiles({"a": unknown, "b": unknown}), look=look) == handed_in(unchecked("a", IMAGE))


async def test_a_file_that_cannot_be_had_stays_what_its_message_says_it_is() -> None:
    files = FakeFiles({
        "a": FileError("large", code=FileError.TOO_LARGE), "b": FileError("no", code=FileError.REFUSED),
    })  # fmt: skip
    large = unchecked("a", IMAGE, Unchecked.TOO_LARGE)
    assert await inspected(files) == handed_in(large, unchecked("b", AttachmentKind.FILE))


@pytest.mark.parametrize("attempts", [1, 2])
async def test_where_a_platform_is_busy_it_is_tried_again(attempts: int) -> None:
    with pytest.raises(FileError, match="busy"):
        await inspected(FakeFiles({"a": BUSY, "b": a_picture()}), attempts=attempts)


@pytest.mark.parametrize("attempts", [3, 4])
async def test_after_the_last_try_the_file_stays_unchecked_and_the_others_count(attempts: int) -> None:
    found = await inspected(FakeFiles({"a": BUSY, "b": a_picture()}), attempts=attempts)
    assert found == handed_in(unchecked("a", IMAGE), Attachment(name="", id="b", kind=IMAGE, facts=TWO))


@dataclass
class SlowFiles:
    """Hands a file out once it may; knows how many are held."""

    held: int = 0
    most: int = 0
    busy: asyncio.Event = field(default_factory=asyncio.Event)
    go: asyncio.Event = field(default_factory=asyncio.Event)

    async def fetch(self, ref: MessageRef, file: str, *, most: int) -> Fetched:
        self.held += 1
        self.most = max(self.most, self.held)
        self.busy.set()
        await self.go.wait()
        self.held -= 1
        return a_picture()


async def test_of_many_files_few_are_held_at_a_time_and_all_are_looked_into() -> None:
    told: list[FilesInspected] = []

    async def tell(event: FilesInspected) -> None:
        told.append(event)

    files = SlowFiles()
    inspector = Inspector(
        files=lambda _: files, vision=FakeVision(), pictures=memory_stores().pictures, clock=SetClock(NOW), tell=tell
    )
    deliveries = [Delivery(id=f"d{number}", judgement="j", effect=LOOK, attempts=1) for number in range(10)]
    work = [asyncio.create_task(inspector.inspect(one, LOOK)) for one in deliveries]
    await files.busy.wait()
    files.go.set()
    await asyncio.gather(*work)
    assert (files.most, sorted(one.id for one in told)) == (AT_ONCE, [f"inspected:d{number}" for number in range(10)])
