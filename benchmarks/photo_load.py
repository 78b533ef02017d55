"""Whether pictures hold up words: how long a warning takes alone, and while ten pictures at once are looked into.

Run: python -m benchmarks.photo_load [--rounds 8] [--seconds 4] [--rate 40] [--without-words]. The pipeline on SQLite
gets texts at a steady rate, each at its moment whether or not the earlier ones are through; every second one leads to
a warning. Rounds with and without pictures take turns, as machines differ from one minute to the next. Ten pictures of
twelve million pixels, photos and pages, come in one moment, and ten more whenever those are looked into. Prints the
milliseconds from a text's moment to its warning, and the ratio between the two; compare nothing else. Then the most
memory that the process which looks into pictures held.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import re
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from datetime import timedelta
from importlib.resources import files
from io import BytesIO
from itertools import count
from pathlib import Path

import structlog
from PIL import Image
from PIL import ImageDraw
from PIL import ImageFont

from adapters.vision.parts import installed
from adapters.vision.vision import LocalVision
from benchmarks.photo import percentile
from bot.clock import SetClock
from bot.ports import Vision
from bot.rehearse.cast import WORKSPACE
from bot.rehearse.cast import bring_in
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import place_ref
from bot.rehearse.cast import school_of
from bot.rehearse.driver import START
from bot.rehearse.scenario import load
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import upgrade
from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Fetched
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Notice
from policy.model import Sight
from tests.adapters.vision.heads import group

AT_ONCE = 10
ROOM = (4032, 3024)
INNOCENT = ("coach_vega", "team", "training starts at 4, bring your rain jackets")
NOT = ("lily", "team", "my number is 978-555-0164")
LINES = (
    "Team meeting on Thursday at 4 pm",
    "Bring shin guards and water",
    "Lily Stone 978-555-0164",
    "Page 112, room 204",
)


class TimedChat(LocalChat):
    """Notes when somebody is told about which message."""

    def __init__(self) -> None:
        super().__init__(WORKSPACE)
        self.told: dict[MessageRef, float] = {}

    async def tell(
        self,
        to: MemberRef,  # noqa: ARG002 - the port's, as all that follow
        notice: Notice,  # noqa: ARG002
        *,
        delivery: str,  # noqa: ARG002
        about: MessageRef | None,
        reply_to: str,  # noqa: ARG002
        again: bool,  # noqa: ARG002
    ) -> None:
        """Note the moment; the first counts."""
        if about is not None:
            self.told.setdefault(about, time.perf_counter())


@dataclass(slots=True)
class Album:
    """The ten files, and what looks into them: tells when all that were asked for are through."""

    pictures: list[bytes]
    vision: Vision
    due: int = 0
    looked: int = 0
    failed: int = 0
    idle: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def sight(self) -> Sight:
        """As it is."""
        return self.vision.sight

    async def fetch(self, ref: MessageRef, file: str, *, most: int) -> Fetched:  # noqa: ARG002 - the port's
        """One of the ten, at once."""
        return Fetched(name=f"{file}.jpg", kind=AttachmentKind.IMAGE, data=self.pictures[int(file) % AT_ONCE])

    async def look(self, name: str, kind: AttachmentKind, data: bytes) -> AttachmentFacts:
        """What it shows; counts."""
        facts = await self.vision.look(name, kind, data)
        self.looked += 1
        self.failed += facts.unchecked is not None
        if self.looked == self.due:
            self.idle.set()
        return facts

    async def close(self) -> None:
        """End what looks."""
        await self.vision.close()


@dataclass(frozen=True, slots=True)
class Bench:
    """What is played on."""

    house: House
    chat: TimedChat
    clock: SetClock
    album: Album
    numbers: count[int]


def draw() -> list[bytes]:
    """Ten pictures as phones make them: groups, and pages in between."""
    made = []
    for number in range(AT_ONCE):
        picture = Image.fromarray(group(number, size=300, room=ROOM)) if number % 3 else page()
        out = BytesIO()
        picture.save(out, "JPEG", quality=88)
        made.append(out.getvalue())
    return made


def page() -> Image.Image:
    picture = Image.new("RGB", ROOM, "white")
    drawing, font = ImageDraw.Draw(picture), ImageFont.load_default(size=120)
    for row in range(12):
        drawing.text((150, 150 + 220 * row), LINES[row % len(LINES)], fill="black", font=font)
    return picture


async def texts(bench: Bench, seconds: float, rate: float) -> list[float]:
    """Milliseconds from each text's moment to its warning."""
    start, under_way = time.perf_counter(), []
    for number in range(int(seconds * rate)):
        due = start + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        under_way.append((due, asyncio.create_task(write(bench, *(NOT if number % 2 else INNOCENT)))))
    refs = [(due, await one) for due, one in under_way]
    warned = [(due, ref) for due, ref in refs[1::2]]
    async with asyncio.timeout(60):
        while any(ref not in bench.chat.told for _, ref in warned):  # noqa: ASYNC110 - a dictionary tells nobody
            await asyncio.sleep(0.05)
    return [1000 * (bench.chat.told[ref] - due) for due, ref in warned]


async def write(bench: Bench, by: str, place: str, text: str) -> MessageRef:
    bench.clock.set(START + timedelta(minutes=3 * next(bench.numbers)))
    return await bench.chat.post(member_ref(by), place_ref(place), text, at=bench.clock.now())


async def post_pictures(bench: Bench) -> None:
    """Ten messages in one moment, each with a picture."""
    bench.album.due += AT_ONCE
    bench.album.idle.clear()
    await asyncio.gather(*(post_picture(bench, number) for number in range(AT_ONCE)))


async def post_picture(bench: Bench, number: int) -> None:
    at = bench.clock.now()
    ref = MessageRef(workspace=WORKSPACE, conversation="team", id=f"picture-{next(bench.numbers)}")
    file = Attachment(name=f"{number}.jpg", id=str(number), kind=AttachmentKind.IMAGE)
    message = Message(ref=ref, author=member_ref("coach_vega"), at=at, attachments=(file,))
    event = MessagePosted(id=ref.id, workspace=WORKSPACE, at=at, message=message)
    await bench.chat.emit(event, ref.place)


async def keep_posting(bench: Bench) -> None:
    while True:
        await post_pictures(bench)
        await bench.album.idle.wait()


async def compare(bench: Bench, rounds: int, seconds: float, rate: float) -> tuple[list[float], list[float]]:
    """The way of each warning alone and beside pictures, after both kinds were seen once."""
    await texts(bench, 1, rate)
    await post_pictures(bench)
    await bench.album.idle.wait()
    alone: list[float] = []
    beside: list[float] = []
    for _ in range(rounds):
        alone += await texts(bench, seconds, rate)
        posting = asyncio.create_task(keep_posting(bench))
        beside += await texts(bench, seconds, rate)
        posting.cancel()
        with suppress(asyncio.CancelledError):
            await posting
        await bench.album.idle.wait()
    return alone, beside


async def opened(folder: str, sight: Sight) -> Bench:
    scenario = load(Path(str(files("bot") / "scenes" / "school.yaml")))[0]
    clock, chat, school = SetClock(START), TimedChat(), school_of(scenario)
    album = Album(draw(), LocalVision(sight))
    url = f"sqlite:///{folder}/bench.sqlite3"
    await upgrade(url)
    house = await open_house(
        clock=clock,
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        files=lambda _: album,
        vision=album,
        url=url,
    )
    await bring_in(scenario, house.roster, chat)
    chat.listen(house.app.handle)
    return Bench(house, chat, clock, album, count())


def worker_peak() -> float:
    """Megabytes, the most of any process below this one."""
    peaks = [0.0]
    for child in Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split():
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{child}/status").read_text())
        peaks.append(int(found[1]) / 1024 if found else 0.0)
    return max(peaks)


async def measure(rounds: int, seconds: float, rate: float, sight: Sight) -> None:
    with tempfile.TemporaryDirectory(prefix="chaperone-bench-") as folder:
        bench = await opened(folder, sight)
        work = asyncio.create_task(bench.house.jobs.run())
        started = time.perf_counter()
        alone, beside = await compare(bench, rounds, seconds, rate)
        wall, peak = time.perf_counter() - started, worker_peak()
        await bench.house.jobs.stop()
        await work
        await bench.album.close()
        await bench.house.close()
    for name, each in (("alone", alone), ("beside pictures", beside)):
        print(
            f"{name:16} {len(each)} warnings  p50 {percentile(each, 0.5):6.1f} ms  p99 {percentile(each, 0.99):6.1f} ms"
            f"  max {max(each):6.1f} ms"
        )
    ratios = [percentile(beside, part) / percentile(alone, part) for part in (0.5, 0.99)]
    print(f"beside / alone   p50 {ratios[0]:.2f}  p99 {ratios[1]:.2f}")
    print(f"{bench.album.looked} pictures looked into, {bench.album.failed} not, in {wall:.0f} s")
    print(f"memory of what looks into pictures: {peak:.0f} MB at most")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=4, help="of each round")
    parser.add_argument("--rate", type=float, default=40, help="texts a second")
    parser.add_argument("--without-words", action="store_true", help="do not read the words in pictures")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    sight = Sight(pictures=True) if given.without_words else installed()
    asyncio.run(measure(given.rounds, given.seconds, given.rate, sight))


if __name__ == "__main__":
    main()
