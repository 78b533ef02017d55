"""The sets of school chat in `data`, as they are read and compared by the tests."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent / "data"
SETS = ("english_dev", "english_test", "english_blind", "spanish_dev", "spanish_test", "spanish_blind")
APART = ("english_dev", "english_test", "spanish_dev", "spanish_test")
"""Of these no two share a phrase; of the `*_blind` sets, written last, twelve messages have one with the others."""
TYPES = frozenset(
    (
        *("PHONE", "EMAIL", "STREET_ADDRESS", "BIRTHDATE", "FULL_NAME", "STUDENT_ID"),
        *("SSN", "PASSWORD", "EDUCATION_RECORD", "MEDICAL", "LOCATION", "SOCIAL_HANDLE"),
    )
)
LINK = re.compile(r"\S*(?:://|\.(?:com|gg|gle|me)/)\S*")
WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One annotated span. `optional`: finding it is neither right nor wrong."""

    start: int
    end: int
    type: str
    text: str
    optional: bool = False

    def meets(self, start: int, end: int, type_: str) -> bool:
        """Whether a found span of that type shares a character with this one."""
        return type_ == self.type and start < self.end and self.start < end


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One annotated message."""

    id: str
    text: str
    role: str
    kind: str
    tags: tuple[str, ...]
    marks: tuple[Mark, ...]

    @property
    def required(self) -> tuple[Mark, ...]:
        """What has to be found."""
        return tuple(mark for mark in self.marks if not mark.optional)


def messages(name: str) -> tuple[Message, ...]:
    """The messages of one set."""
    return tuple(_messages((DATA / f"{name}.jsonl").read_text(encoding="utf-8")))


def context(name: str) -> Path:
    """The context file of the set's school."""
    return DATA / f"{name}_context.json"


def _messages(text: str) -> Iterator[Message]:
    for line in text.splitlines():
        row = json.loads(line)
        yield Message(
            id=row["id"],
            text=row["text"],
            role=row["author_role"],
            kind=row["kind"],
            tags=tuple(row["tags"]),
            marks=tuple(Mark(**span) for span in row["spans"]),
        )


def phrases(name: str, length: int = 5) -> set[tuple[str, ...]]:
    """Every run of that many words in the set, numbers and links aside."""
    found: set[tuple[str, ...]] = set()
    for message in messages(name):
        words = WORD.findall(LINK.sub(" ", message.text.lower()))
        found.update(tuple(words[at : at + length]) for at in range(len(words) - length + 1))
    return found


def values(name: str) -> set[str]:
    """Every annotated value of the set, letters and digits alone."""
    return {re.sub(r"\W", "", mark.text.lower()) for message in messages(name) for mark in message.marks}


def types(name: str) -> Counter[str]:
    """How many required spans of each type the set has."""
    return Counter(mark.type for message in messages(name) for mark in message.required)
