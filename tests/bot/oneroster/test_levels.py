"""From grades to levels."""

from __future__ import annotations

import pytest

from bot.oneroster.levels import level_of
from policy.model import Level


@pytest.mark.parametrize(
    ("grades", "level"),
    [
        ("PK", Level.ELEMENTARY),
        ("KG", Level.ELEMENTARY),
        ("05", Level.ELEMENTARY),
        ("6", Level.MIDDLE),
        ("08", Level.MIDDLE),
        ("09", Level.HIGH),
        ("13", Level.HIGH),
        ("PS", Level.UNIVERSITY),
        ("UG", None),
        ("Other", None),
        ("99", None),
        ("²", None),
        ("", None),
        ("12 08", Level.MIDDLE),
    ],
)
def test_grades(grades: str, level: Level | None) -> None:
    assert level_of(grades.split()) is level


def test_another_middle_school() -> None:
    assert [level_of([one], (5, 8)) for one in ("04", "05", "09")] == [Level.ELEMENTARY, Level.MIDDLE, Level.HIGH]
