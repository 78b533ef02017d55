"""The reader on authors whose lines it has not learnt from, and on the half of the public chat that it has not read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence

from benchmarks.cues.learn import BARS
from benchmarks.cues.learn import Learnt
from benchmarks.cues.tables import Line
from policy.detect.grooming import is_cue_of_contact
from policy.detect.heard import taken_back
from policy.detect.leaning import LEANINGS
from policy.detect.talk import plain
from policy.model import Known

Learn = Callable[[list[Line]], Learnt]


def tell(learn: Learn, lines: Sequence[Line], clean: Sequence[Line], chat: Sequence[Line]) -> None:
    """Print by author and kind: how many are found, and how many harmless lines and lines of the chat are."""
    for turn, author in enumerate(sorted({line.source for line in lines})):
        others = [line for line in lines if line.source != author]
        learnt = learn([*others, *clean, *chat[turn % 2 :: 2]])
        told = [line for line in lines if line.source == author]
        held_out = chat[1 - turn % 2 :: 2]
        for kind in LEANINGS:
            meant = [line for line in told if line.kind == kind]
            quiet = [line for line in told if line.expect is None]
            sys.stdout.write(
                f"{author:4} {kind:10} found {_count(learnt, kind, meant)}/{len(meant)}"
                f"  false {_count(learnt, kind, quiet)}/{len(quiet)}"
                f"  chat {_count(learnt, kind, held_out)}/{len(held_out)}\n"
            )


def _count(learnt: Learnt, kind: str, lines: Iterable[Line]) -> int:
    lane = LEANINGS.index(kind)
    return sum(learnt.score(line.text)[lane] > BARS[lane] and _heard(kind, line.text) for line in lines)


def _heard(kind: str, text: str) -> bool:
    talk = plain(text, Known(), quoted=kind not in ("harassment", "threat"))
    return is_cue_of_contact(talk) if kind == "contact" else not taken_back(kind, talk)
