"""How well and how fast questions are answered.

    python -m benchmarks.answer [FILE.jsonl ...] [--fit] [--speed]

Without arguments: the packs' own questions, one of every clause left out of the index at a time and asked of the rest
(top1, top3, verdict, answered), and the questions that no policy answers (false answers). Each FILE adds a line with
questions written by others. `--speed` adds what a question and an index cost. `--fit` prints weights found anew from
the own questions, the files and the unanswerable ones; they stand in `policy/answer/weights.py`, and writes
`policy/answer/manner_words.py`. `--kin` writes
`policy/answer/kin_words.py` anew, which is due whenever many own questions change; then fit. Questions of a FILE that
the packs have taken up are left out of the index while that file is asked.
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
from benchmarks.answer.kin import module
from benchmarks.answer.speed import speed
from policy.answer import build_index

_KIN = Path(__file__).resolve().parents[2] / "policy" / "answer" / "kin_words.py"
_MANNER = _KIN.with_name("manner_words.py")


def main() -> None:
    """Print one line of JSON for each kind of question."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--kin", action="store_true")
    parser.add_argument("--speed", action="store_true")
    chosen = parser.parse_args()
    packs = shipped()
    index = build_index(packs)
    if chosen.kin:
        _KIN.write_text(module(index), encoding="utf-8")
        return
    if chosen.fit:
        weights, manners = fit(packs, chosen.files)
        _show("weights", weights)
        _MANNER.write_text(manners, encoding="utf-8")
        return
    _show("own questions left out", figures(judge(left_out(packs))))
    _show("unanswerable", figures(judge([unanswerable(index)])))
    for path in chosen.files:
        _show(path.name, figures(judge([of_file(path, packs)])))
    if chosen.speed:
        questions = [case.question for case in next(left_out(packs)).cases]
        for name, found in speed(packs, questions).items():
            _show(name, found)


def _show(name: str, found: object) -> None:
    print(f"{name}: {json.dumps(found)}")


if __name__ == "__main__":
    main()
