"""One contestant in a process of its own: told on standard input what to do, it answers on standard output.

    python -m benchmarks.pii.worker MODULE FUNCTION CONTEXT.json

Commands, a JSON object a line: {"find": FILE.jsonl} gives the spans of each text; {"pace": [FILE...], "seconds": S}
goes through the texts until S seconds of this process's CPU are used, whole passes only; {"one": TEXT} takes one text.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from pathlib import Path

Found = tuple[int, int, str]
"""Start, end (exclusive, code points) and one of our types."""


def texts_of(path: str) -> list[tuple[str, str]]:
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    return [(row["id"], row["text"]) for row in rows]


def main(module: str, function: str, context: str) -> None:
    started = time.process_time()
    find = getattr(importlib.import_module(module), function)(json.loads(Path(context).read_text(encoding="utf-8")))
    find("warm up: 312-555-0144, ann@example.org")
    _tell({"start": time.process_time() - started, "memory": _memory()})
    for line in sys.stdin:
        order = json.loads(line)
        if "find" in order:
            _tell({"spans": [[one, find(text)] for one, text in texts_of(order["find"])]})
        elif "pace" in order:
            texts = [text for file in order["pace"] for _, text in texts_of(file)]
            passes, used = 0, 0.0
            while used < order["seconds"]:
                before = time.process_time()
                for text in texts:
                    find(text)
                used += time.process_time() - before
                passes += 1
            _tell({"pace": passes * len(texts) / used, "memory": _memory()})
        else:
            before = time.process_time()
            find(order["one"])
            _tell({"seconds": time.process_time() - before})


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _tell(answer: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
