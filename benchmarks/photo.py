"""What looking at a picture costs, and what is found: faces in drawn pictures and in a folder of your own.

Run: python -m benchmarks.photo [--pictures FOLDER] [--count 60] [--words]. FOLDER holds pictures in folders named `0`,
`1` and `2` by how many people they show (`2`: or more). Prints CPU milliseconds of one thread, as p50 and p95, beside
one bare pass of the model in the same run, since machines differ; and the most memory that the process held, beside
what it held with everything loaded. What runs is what the worker runs, in a process of its own.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from PIL import Image

from adapters.vision import barcodes
from adapters.vision import faces
from adapters.vision import model_file
from adapters.vision.decode import decode
from adapters.vision.picture import LONGEST
from adapters.vision.picture import Picture
from tests.adapters.vision.heads import group
from tests.adapters.vision.heads import nobody

PEOPLE = (0, 0, 1, 0, 2, 0, 5, 0, 12)
Costs = dict[str, list[float]]
Found = TypeVar("Found")


def draw(folder: Path, count: int) -> None:
    """Pictures 1280 pixels wide: more without people than with them, which are looked at longest."""
    for number in range(count):
        people = PEOPLE[number % len(PEOPLE)]
        picture = Image.fromarray(group(people, size=160) if people else nobody(number)).resize((LONGEST, 960))
        kind = folder / str(min(people, 2))
        kind.mkdir(exist_ok=True)
        picture.save(kind / f"{number}.jpg", quality=88)


def pictures(folder: Path) -> Iterator[tuple[int, Path]]:
    for kind in ("0", "1", "2"):
        yield from ((int(kind), file) for file in sorted((folder / kind).glob("*")) if file.is_file())


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(costs: Costs, step: str, work: Callable[..., Found], *given: object) -> Found:
    started = time.process_time()
    found = work(*given)
    costs.setdefault(step, []).append(1000 * (time.process_time() - started))
    return found


def look(folder: Path, words: bool) -> None:
    """Everything about each picture, in this process."""
    read = reader() if words else None
    model_file.load()
    faces.count(nobody(3))
    loaded = peak()
    costs: Costs = {}
    told: Counter[tuple[int, int]] = Counter()
    for people, file in pictures(folder):
        (picture, *_) = timed(costs, "decode", decode, file.read_bytes())
        timed(costs, "one pass of the model", faces._at, picture.pixels, LONGEST)
        seen = timed(costs, "faces, all told", faces.look, picture.pixels)
        step = "faces, where some are" if seen.faces else "faces, where none is"
        costs.setdefault(step, []).append(costs["faces, all told"][-1])
        timed(costs, "barcodes", barcodes.read, picture.pixels)
        if read is not None:
            timed(costs, "words", read, picture, seen.faces)
        told[people, min(seen.faces, 2)] += 1
    report(costs)
    print(f"memory: {peak():.0f} MB at most, {peak() / loaded:.2f} of what it is when loaded")
    judge(told)


def reader() -> Callable[[Picture, int], tuple[str, ...]]:
    from adapters.vision.words import Reader  # noqa: PLC0415 - another extra

    made = Reader()
    return lambda picture, faces: made.lines(picture, faces=faces)


def report(costs: Costs) -> None:
    base = percentile(costs["one pass of the model"], 0.5)
    for step, each in costs.items():
        half, most = percentile(each, 0.5), percentile(each, 0.95)
        print(f"{step:24} p50 {half:6.1f} ms  p95 {most:6.1f} ms  {half / base:5.2f} and {most / base:5.2f} passes")


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


def judge(told: Counter[tuple[int, int]]) -> None:
    """Has people or not, and two or more or not."""
    for least, name in ((1, "somebody"), (2, "two or more")):
        there = sum(number for (people, _), number in told.items() if people >= least)
        found = sum(number for (people, seen), number in told.items() if people >= least and seen >= least)
        wrong = sum(number for (people, seen), number in told.items() if people < least and seen >= least)
        print(f"{name}: {found} of {there} found, {wrong} of {told.total() - there} others taken for it")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, help="a folder of your own, instead of drawn ones")
    parser.add_argument("--count", type=int, default=60, help="drawn pictures")
    parser.add_argument("--words", action="store_true", help="read the words, too (the extra photo-ocr)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="chaperone-bench-") as made:
        folder = given.pictures or Path(made)
        if given.pictures is None:
            draw(folder, given.count)
        process = multiprocessing.get_context("spawn").Process(target=look, args=(folder, given.words))
        process.start()
        process.join()
        assert process.exitcode == 0


if __name__ == "__main__":
    main()
