"""What a district writes in a day: how much at which hour, and what kinds of things, the same in every run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.load.district import PLACES
from benchmarks.load.district import District

INNOCENT = (
    "training starts at 4, bring your rain jackets",
    "who has the spare ball pump",
    "we won 4-2, Noah scored in minute 87",
    "is the essay due on friday or monday?",
    "chapter five until thursday, quiz on page 112",
    "thank you everybody, that was a great game and the bus will be back at seven",
    "nos vemos a las 5 en la biblioteca, traigan los apuntes",
    "ok",
    "the permission slips are with the front office until wednesday",
)
NOT = "my number is 978-555-0164"
HOURS = (
    ("before school", 0.10, 0.70),
    ("lessons", 0.30, 0.20),
    ("lunch", 0.08, 0.80),
    ("lessons", 0.17, 0.20),
    ("afternoon", 0.15, 1.00),
    ("evening", 0.20, 0.45),
)
"""Part of the day, how much of it, and how busy it is beside the afternoon. Chosen, not measured: see the page."""


class Kind(StrEnum):
    """What happens."""

    MESSAGE = "message"
    THREAD = "thread"
    EDIT = "edit"
    FILE = "file"
    COMMAND = "command"
    JOIN = "join"


MIX = ((Kind.MESSAGE, 74), (Kind.THREAD, 14), (Kind.EDIT, 5), (Kind.FILE, 3), (Kind.COMMAND, 2), (Kind.JOIN, 2))
"""Of a hundred things, so many are of each kind; presses come on top, from those who are warned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing: its number, its moment (seconds from the start), who (a number within the school), where, what."""

    number: int
    at: float
    school: int
    author: int
    place: int
    kind: Kind
    text: str

    @property
    def warned(self) -> bool:
        """Whether its author is to be told."""
        return self.text == NOT


def day(
    district: District, *, rate: float, seconds: float, share: float, whole: bool, seed: int = 3
) -> Iterator[Happening]:
    """`rate` happenings a second (Poisson); a `share` of the messages holds a student's telephone number.

    With `whole` the seconds are a whole day and `rate` is its afternoon's; else it is afternoon all the time.
    """
    chance, at, number, told = random.Random(seed), 0.0, 0, 0
    kinds, weights = zip(*MIX, strict=True)
    while True:
        busy = _busy(at / seconds) if whole else 1.0
        at += chance.expovariate(rate * busy)
        if at >= seconds:
            return
        school, place = chance.randrange(district.schools), chance.randrange(PLACES)
        kind = chance.choices(kinds, weights)[0]
        author = chance.choice(district.readers(place))
        text = INNOCENT[chance.randrange(len(INNOCENT))]
        if kind is Kind.MESSAGE and chance.random() < share:
            school, place, author = _whom(district, told)
            text, told = NOT, told + 1
        yield Happening(number=number, at=at, school=school, author=author, place=place, kind=kind, text=text)
        number += 1


def _whom(district: District, told: int) -> tuple[int, int, int]:
    """Each time another school's student, so that a warning can only be the answer to one message."""
    school, again = told % district.schools, told // district.schools
    place = again % PLACES
    students = district.readers(place)[1:]
    return school, place, students[again // PLACES % len(students)]


def _busy(part: float) -> float:
    gone = 0.0
    for _, share, busy in HOURS:
        gone += share
        if part < gone:
            return busy
    return HOURS[-1][2]


def mean_of_day() -> float:
    """How busy the whole day is beside its afternoon."""
    return sum(share * busy for _, share, busy in HOURS)
