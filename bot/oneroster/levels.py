"""From grades to levels."""

from __future__ import annotations

from collections.abc import Sequence

from policy.model import Level

MIDDLE = (6, 8)
"""The grades of middle school, first and last, where a school has not set others."""
_BELOW = frozenset({"it", "pr", "pk", "tk", "kg", "k"})
_ABOVE = frozenset({"ps", "ug"})


def level_of(grades: Sequence[str], middle: tuple[int, int] = MIDDLE) -> Level | None:
    """The level of a student's grades (CEDS codes: KG, 01 … 12, 13, PS); the lowest of several. None where unknown."""
    found = {level for one in grades if (level := _level(one.strip().lower(), middle))}
    return next((one for one in Level if one in found), None)


def _level(grade: str, middle: tuple[int, int]) -> Level | None:
    if grade in _BELOW:
        return Level.ELEMENTARY
    if grade in _ABOVE:
        return Level.UNIVERSITY if grade == "ps" else None
    if not (grade.isascii() and grade.isdigit()):
        return None
    number = int(grade)
    if number < middle[0]:
        return Level.ELEMENTARY
    if number <= middle[1]:
        return Level.MIDDLE
    return Level.HIGH if number <= 13 else None
