"""What a roster of names costs: memory, time a message, and the coming and going of one student.

    python -m benchmarks.names [FILE.jsonl]      (lines with "text"; without it, ordinary chat made here)

Rosters of 1,000 and of 100,000 invented names are put into the index, each in turn. Printed are the memory that the
index takes, what the gate costs a message (may a student be named in full here?), how many messages it calls the
search for names for, what that search adds to a message on average, and what one student who comes or goes costs. The
times are this machine's; a message's share is also given as a ratio to the scan of all other types.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from policy.detect import TYPES
from policy.detect import NameIndex
from policy.detect import detect
from policy.detect import full_name
from policy.detect.common_words import COMMON
from policy.detect.family_names import FAMILY
from policy.detect.given_names import GIVEN
from policy.detect.reading import Reading
from policy.detect.reading import read
from policy.model import Bearer
from policy.model import Known

SIZES = (1_000, 100_000)
ROUNDS = 5
NAMES_ALONE = frozenset({"FULL_NAME"})
OTHER_TYPES = frozenset(TYPES) - NAMES_ALONE
SOMEBODY = "Zuri Quillfeather"
SYLLABLES = (
    "ka", "lo", "mi", "ren", "dor", "bel", "shi", "van", "tur", "nes", "gal", "pri", "zo", "fer", "hud", "wex", "lin",
    "mar", "sto", "que",
)  # fmt: skip


def roster(size: int) -> list[str]:
    """Names as a district has them: given names of the list, family names frequent and rare, the same every time."""
    chance = random.Random(7)
    given, family = sorted(GIVEN), sorted(FAMILY)
    rare = ["".join(chance.choices(SYLLABLES, k=3)).title() for _ in range(size // 4)]
    last = [chance.choice(family if chance.random() < 0.6 else rare).title() for _ in range(size)]
    return [f"{chance.choice(given).title()} {one}" for one in last]


def chat(count: int = 2_000) -> list[str]:
    """Ordinary messages of twelve frequent words, the same every time."""
    chance = random.Random(11)
    frequent = sorted(word for word in COMMON if len(word) < 7)
    return [" ".join(chance.choices(frequent, k=12)) for _ in range(count)]


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of some rounds, in CPU seconds."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return sorted(taken)[rounds // 2]


def memory(names: list[str]) -> tuple[NameIndex, float]:
    """The index of these names and the megabytes that it takes beside the list itself."""
    gc.collect()
    tracemalloc.start()
    index = NameIndex(names)
    gc.collect()
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return index, taken / 1e6


def _line(size: int, readings: list[Reading], texts: list[str], base: float) -> str:
    """The figures of one roster, as a line of text."""
    names = roster(size)
    loading = seconds(lambda: NameIndex(names), rounds=1)
    index, megabytes = memory(names)
    with_names, without = Known(names=index), Known()
    asked = seconds(lambda: [full_name.gate(one, with_names) for one in readings]) / len(texts)
    called = sum(full_name.gate(one, with_names) for one in readings) / len(texts)
    plain = seconds(lambda: [detect(text, without, NAMES_ALONE) for text in texts])
    added = (seconds(lambda: [detect(text, with_names, NAMES_ALONE) for text in texts]) - plain) / len(texts)
    one = seconds(lambda: (index.add(SOMEBODY, Bearer.STUDENT), index.remove(SOMEBODY, Bearer.STUDENT)))
    return (
        f"{size:>7,} names: {megabytes:5.1f} MB, loaded in {loading:.2f} s; gate {asked * 1e6:.2f} µs, "
        f"{called:.1%} of messages called; with the search {added * 1e6:+.2f} µs a message "
        f"({added / base:+.2f} of the other types); one comes and goes: {one * 1e6:.0f} µs"
    )


def main(files: list[str]) -> None:
    lines = [line for file in files for line in Path(file).read_text(encoding="utf-8").splitlines()]
    texts = [json.loads(line)["text"] for line in lines] or chat()
    readings = [read(text) for text in texts]
    base = seconds(lambda: [detect(text, Known(), OTHER_TYPES) for text in texts]) / len(texts)
    print(f"{len(texts):,} messages; all other types: {base * 1e6:.1f} µs a message")
    for size in SIZES:
        print(_line(size, readings, texts, base))


if __name__ == "__main__":
    main(sys.argv[1:])
