"""Messages a second of `detect`, and the cost of the worst long messages as a ratio to ordinary text of that length.

python benchmarks/detect.py FILE.jsonl...      (lines with "text")
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from policy.detect import detect
from policy.model import Known

KNOWN = Known(regions=("US", "GB"))
LENGTH = 40_000
WORST = (
    "a.a.",
    "1-",
    "1 ",
    "a@",
    "a at b dot ",
    "12 n a st ",
    "born 1/1 ",
    "passwords ",
    "five ",
    "312-555-0144,",
    "house is 12 ",
)
ORDINARY = "we won the game and the bus leaves at seven, bring both jerseys and your lunch "


def _seconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(5):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return sorted(taken)[2]


def main(files: list[str]) -> None:
    for file in files:
        texts = [json.loads(line)["text"] for line in Path(file).read_text(encoding="utf-8").splitlines()]
        seconds = _seconds(lambda texts=texts: [detect(text, KNOWN) for text in texts])  # type: ignore[misc]
        print(f"{Path(file).name}: {len(texts) / seconds:,.0f} messages a CPU-second")
    ordinary = _seconds(lambda: detect((ORDINARY * LENGTH)[:LENGTH], KNOWN))
    print(f"ordinary text of {LENGTH:,} characters: {ordinary * 1000:.1f} ms")
    for unit in WORST:
        text = (unit * LENGTH)[:LENGTH]
        seconds = _seconds(lambda text=text: detect(text, KNOWN))  # type: ignore[misc]
        print(f"{unit!r:20} {seconds * 1000:6.1f} ms, {seconds / ordinary:5.1f} times ordinary text")


if __name__ == "__main__":
    main(sys.argv[1:])
