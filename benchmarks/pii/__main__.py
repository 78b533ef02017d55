"""Our scan beside Presidio (small English model, as it comes and tuned), scrubadub and DataFog, in one run.

    python -m benchmarks.pii --peers PYTHON [--eval DIR] [--rounds 3] [--seconds 4] [--write]

Accuracy by the scorer of the evaluation (`DIR/score_pii.py`) on its development messages; false alarms on real chat;
telephone numbers and e-mail addresses on public labelled text. Pace: messages per CPU second over the development
messages and real chat together, contestants in turn on one core, the median of the rounds. The last columns are the
CPU milliseconds of one hostile message of 40,000 characters; who needs more than 15 seconds is stopped.
`--write` puts the table and the chart into docs/benchmarks.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any

from benchmarks.pii.contest import ROOT
from benchmarks.pii.contest import Contestant
from benchmarks.pii.contest import Process
from benchmarks.pii.table import page
from benchmarks.pii.table import table

WORST = ("a.", "(", "1-", "1 ")
LENGTH = 40_000
PATIENCE = 15.0
DOCS = ROOT / "docs" / "benchmarks"


def main() -> None:
    options = _options()
    data: Path = options.eval
    context = data / "pii_context_dev.json"
    if not context.exists():
        raise SystemExit(f"{context} is missing; give the evaluation's folder with --eval")
    scorer = _scorer(data / "score_pii.py")
    processes = [Process(one, context) for one in _contestants(options.peers)]
    rows = [
        {"name": one.contestant.name, "start": one.start, "pace": [], **_accuracy(one, data, scorer)}
        for one in processes
    ]
    mixed = [str(data / "pii_dev.jsonl"), str(data / "public" / "neg_irc_ubuntu.jsonl")]
    for _ in range(options.rounds):
        for one, row in zip(processes, rows, strict=True):
            row["pace"].append((one.ask({"pace": mixed, "seconds": options.seconds}) or {})["pace"])
    for one, row in zip(processes, rows, strict=True):
        row["pace"] = median(row["pace"])
        row["memory"] = one.memory
        row["worst"] = [_worst(one, unit) for unit in WORST]
        one.stop()
    print(table(rows))
    if options.write:
        _write(rows, options.peers)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pii")
    parser.add_argument("--peers", type=Path, required=True, help="the Python that the peers are installed in")
    parser.add_argument("--eval", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def _contestants(peers: Path) -> list[Contestant]:
    here = Path(sys.executable)
    return [
        Contestant("Chaperone", "benchmarks.pii.ours", here),
        Contestant("Presidio, small model", "benchmarks.pii.with_presidio", peers),
        Contestant("Presidio, tuned", "benchmarks.pii.with_presidio", peers, "build_tuned"),
        Contestant("scrubadub", "benchmarks.pii.with_scrubadub", peers),
        Contestant("DataFog rules", "benchmarks.pii.with_datafog", peers),
    ]


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_pii", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _accuracy(one: Process, data: Path, scorer: ModuleType) -> dict[str, Any]:
    dev = _scored(one, data / "pii_dev.jsonl", scorer)
    hidden = _scored(one, data / "pii_dev.jsonl", scorer, tag="obf")
    public = _scored(one, data / "public" / "presidio_synth_v2.jsonl", scorer, types=["PHONE", "EMAIL"])
    chat = one.ask({"find": str(data / "public" / "neg_irc_ubuntu.jsonl")}) or {"spans": []}
    flagged = sum(bool(spans) for _, spans in chat["spans"])
    return {
        "micro": dev["micro"],
        "macro_f2": dev["macro"],
        "false": dev["false"],
        "obf": hidden["micro"]["R"],
        "public": public["micro"],
        "chat": 1000 * flagged / len(chat["spans"]),
    }


def _scored(
    one: Process, file: Path, scorer: ModuleType, *, types: list[str] | None = None, tag: str = ""
) -> dict[str, Any]:
    gold = [row for row in scorer.read(str(file)) if not tag or tag in row["tags"]]
    wanted = types or sorted({span["type"] for row in gold for span in row["spans"]})
    spans = dict((one.ask({"find": str(file)}) or {"spans": []})["spans"])
    messages = [scorer.score_message(row, _predicted(row, spans[row["id"]]), wanted) for row in gold]
    return _figures(messages, wanted, scorer)


def _predicted(row: dict[str, Any], found: list[tuple[int, int, str]]) -> list[dict[str, Any]]:
    """Full names count in a student's words alone, for everybody."""
    student = row.get("author_role", "student") == "student"
    return [{"start": a, "end": b, "type": type_} for a, b, type_ in found if student or type_ != "FULL_NAME"]


def _figures(messages: list[Any], types: list[str], scorer: ModuleType) -> dict[str, Any]:
    each = {one: [sum(message[0][one][i] for message in messages) for i in range(4)] for one in types}
    micro = scorer.prf(*(sum(one[i] for one in each.values()) for i in range(4)))
    clean = [facts for _, _, facts in messages if facts["clean"]]
    return {
        "micro": micro,
        "macro": sum(scorer.prf(*one)["F2"] for one in each.values()) / len(each),
        "false": sum(facts["flagged"] for facts in clean) / max(1, len(clean)),
    }


def _worst(one: Process, unit: str) -> float | None:
    """CPU seconds of one long message; None where it was stopped."""
    text = (unit * LENGTH)[:LENGTH] + ("@" if unit == "a." else "")
    answer = one.ask({"one": text}, within=PATIENCE)
    return answer["seconds"] if answer else None


def _write(rows: list[dict[str, Any]], peers: Path) -> None:
    DOCS.mkdir(parents=True, exist_ok=True)
    (DOCS / "pii.md").write_text(page(rows), encoding="utf-8")
    chart = [str(peers), "-m", "benchmarks.pii.chart", str(DOCS / "pii.svg")]
    subprocess.run(chart, input=json.dumps(rows), text=True, check=True, cwd=ROOT)  # noqa: S603 - our own script


if __name__ == "__main__":
    main()
