"""The same text said one by one: what is kept of a text for a day, and what is found of it (policy decisions 3.7)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A leader's message to one student alone, as far as it is remembered: never its text.

    `sketch`: what `policy.detect.similar` makes of the text; the stores keep it under a key. `reader`: the student's
    person id. `hours`: how long it matters. `told`: whether a supervisor is told about it now.
    """

    sketch: tuple[int, ...]
    reader: str
    hours: int = 24
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """In how many other conversations the author said nearly the same to another student alone, within those hours.

    `told`: whether a supervisor was told about the author in that time.
    """

    conversations: int = 0
    told: bool = False
