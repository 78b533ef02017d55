"""How well and how fast questions are answered.

    python -m benchmarks.answer [FILE.jsonl ...] [--fit] [--speed]

Without arguments: the packs' own questions, one of every clause left out of the index at a time and asked of the rest
(top1, top3, verdict, answered), and the questions that no policy answers (false answers). Each FILE adds a line with
questions written by others. `--speed` adds what a question and an index cost. `--fit` prints weights found anew from
the own questions, the files and the unanswerable ones; they stand in `policy/answer/weights.py`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from benchmarks.answer.cases import left_out
from benchmarks.answer.cases import of_file
from benchmarks.answer.cases import shipped
from benchmarks.answer.cases import unanswerable
from benchmarks.answer.figures import figures
from benchmarks.answer.figures import judge
from benchmarks.answer.fit import fit
from benchmarks.answer.speed import speed
from policy.answer import build_index


def main() -> None:
    """Print one line of JSON for each kind of question."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--speed", action="store_true")
    chosen = parser.parse_args()
    packs = shipped()
    index = build_index(packs)
    if chosen.fit:
        _show("weights", fit(packs, chosen.files))
        return
    _show("own questions left out", figures(judge(left_out(packs))))
    _show("unanswerable", figures(judge([unanswerable(index)])))
    for path in chosen.files:
        _show(path.name, figures(judge([of_file(path, index)])))
    if chosen.speed:
        questions = [case.question for case in next(left_out(packs)).cases]
        for name, found in speed(packs, questions).items():
            _show(name, found)


def _show(name: str, found: object) -> None:
    print(f"{name}: {json.dumps(found)}")


if __name__ == "__main__":
    main()
