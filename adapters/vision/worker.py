"""The process that opens files: `python -m adapters.vision.worker PARTS SIGHT MEMORY SECONDS`.

It reads questions from its standard input until that ends, and answers on what was its standard output. What
libraries print goes nowhere, as it may hold words of a picture.
"""

from __future__ import annotations

import math
import os
import signal
import sys
from collections.abc import Callable
from importlib import import_module
from typing import BinaryIO
from typing import cast

from adapters.vision.confine import confine
from adapters.vision.confine import cut_off
from adapters.vision.examine import Parts
from adapters.vision.examine import looked_into
from adapters.vision.undecodable import Undecodable
from adapters.vision.wire import LENGTHS
from adapters.vision.wire import READY
from adapters.vision.wire import TAKEN
from adapters.vision.wire import Answer
from adapters.vision.wire import asked
from adapters.vision.wire import told
from adapters.vision.wire import unchecked
from policy.model import AttachmentKind
from policy.model import Sight
from policy.model import Unchecked

LONGER = 5
"""Seconds after which it ends itself, should nobody be there any more to end it."""

MakeParts = Callable[[Sight], Parts]


def main() -> None:
    """Serve until the questions end."""
    parts, sight, memory, seconds = sys.argv[1:]
    answers = _answers()
    confine(int(memory))
    cut_off()
    made = _named(parts)(sight_in(sight))
    answers.write(READY)
    answers.flush()
    serve(sys.stdin.buffer, answers, made, alarm=math.ceil(float(seconds)) + LONGER)


def serve(questions: BinaryIO, answers: BinaryIO, parts: Parts, *, alarm: int) -> None:
    """Answer one question after another."""
    while len(lengths := questions.read(LENGTHS.size)) == LENGTHS.size:
        head, size = LENGTHS.unpack(lengths)
        name, kind = asked(questions.read(head))
        data = questions.read(size)
        answers.write(TAKEN)
        answers.flush()
        _alarm(alarm)
        answers.write(told(answer(name, kind, data, parts)))
        answers.flush()
        _alarm(0)


def answer(name: str, kind: AttachmentKind, data: bytes, parts: Parts) -> Answer:
    """What the file shows, whatever it does to what looks at it."""
    try:
        return Answer(facts=looked_into(name, kind, data, parts))
    except Undecodable as error:
        return unchecked(error.why, error.cause)
    except MemoryError as error:
        return unchecked(Unchecked.BOMB, type(error).__name__)
    except Exception as error:  # noqa: BLE001 - a file that breaks what looks at it counts as damaged
        return unchecked(Unchecked.TRUNCATED, type(error).__name__)


def words_of(sight: Sight) -> str:
    """A sight as an argument of the process."""
    return ",".join(name for name in Sight.__slots__ if getattr(sight, name))


def sight_in(words: str) -> Sight:
    """The same again."""
    return Sight(**dict.fromkeys(filter(None, words.split(",")), True))


def _named(path: str) -> MakeParts:
    module, _, name = path.partition(":")
    return cast("MakeParts", getattr(import_module(module), name))


def _answers() -> BinaryIO:
    """The pipe to who asks; from now on whatever is printed goes nowhere."""
    kept = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return kept


def _alarm(seconds: int) -> None:
    if hasattr(signal, "alarm"):  # not on Windows
        signal.alarm(seconds)


if __name__ == "__main__":
    main()
