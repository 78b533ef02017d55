"""Whom of the staff a report names: they and those below them are never told of it."""

from __future__ import annotations

import pytest

from tests.bot.reporting.conftest import Desk


@pytest.mark.parametrize(
    ("who", "what", "about"),
    [
        ("Coach Ortiz", "He shouts.", {"U-ortiz"}),
        ("coach ortiz's assistant", "", {"U-ortiz"}),
        ("el entrenador José Ortiz", "", {"U-ortiz"}),
        ("jose ortíz", "", {"U-ortiz"}),
        ("", "Dana Kim told me to keep quiet.", {"U-kim"}),
        ("", "Kim, Dana", {"U-kim"}),
        ("Ms. Lee and Ms. Kim", "", {"U-kim", "U-lee"}),
        ("A girl in my class", "I told Ms. Kim about it already.", set()),
        ("Leeann", "", set()),
        ("", "", set()),
    ],
)
async def test_staff_who_are_named_are_found(desk: Desk, who: str, what: str, about: set[str]) -> None:
    status, _ = await desk.send(who=who, what=what or "Something happened.")
    assert status == 200
    (case,) = await desk.cases()
    assert {one.id for one in case.about} == about
