"""Learns the weights of the linear reader of cues anew, or (`--try`) measures it on authors it has not read.

`--without SOURCE` leaves the lines of one source out of what is written, for a measurement on them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.cues.learn import BARS
from benchmarks.cues.learn import Learnt
from benchmarks.cues.learn import learn
from benchmarks.cues.learn import read
from benchmarks.cues.tables import ROOT
from benchmarks.cues.tables import Line
from benchmarks.cues.tables import chat
from benchmarks.cues.tables import clean
from benchmarks.cues.tables import meant
from benchmarks.cues.trial import tell
from policy.detect.leaning import LEANINGS

WRITTEN = ROOT / "policy" / "detect" / "leaning_weights.py"
_HEAD = '''"""The weights of the linear reader of `leaning`, as `make learn-cues` learns them. Data only."""

from __future__ import annotations
'''


def learnt_from(lines: list[Line]) -> Learnt:
    """Learn from some lines: every stretch of what is harmless, the whole of what is not."""
    some = [(marks, line.kind) for line in lines for marks in read(line.text, harmless=line.expect is None)]
    return learn([marks for marks, _ in some], [kind for _, kind in some])


def module(learnt: Learnt) -> str:
    """The source of the module of weights."""
    bars = "".join(f'    "{kind}": {bar:.2f},\n' for kind, bar in zip(LEANINGS, learnt.bars(BARS), strict=True))
    return f'{_HEAD}\nBARS = {{\n{bars}}}\nTABLE = """\n{learnt.table()}\n"""\n'


def main(given: list[str]) -> int:
    """Write the module, or tell how good a reader is on others' lines."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cues", description=__doc__)
    parser.add_argument("--try", action="store_true", dest="measure", help="measure on authors held out; write nothing")
    parser.add_argument("--without", default="", help="a source to leave out")
    parser.add_argument("--to", type=Path, default=WRITTEN, help="where to write")
    options = parser.parse_args(given)
    lines = [line for line in meant() if line.source != options.without]
    if options.measure:
        tell(learnt_from, lines, clean(), chat())
        return 0
    source = module(learnt_from([*lines, *clean(), *chat()]))
    options.to.write_text(source, "utf-8")
    sys.stdout.write(f"{options.to}: {len(source)} characters from {len(lines)} lines\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
