"""The roster in the detectors' hands: every way of writing a name, and one student at a time."""

from __future__ import annotations

import pytest

from policy.detect.names import NameIndex
from policy.detect.names import name_words
from policy.model import Bearer

STUDENTS = ("Siobhán O'Malley", "Mateo Reyes-Ortiz", "Will Price", "Ann Lee")


@pytest.fixture
def names() -> NameIndex:
    return NameIndex(STUDENTS, staff=("Coach Ruiz", "Ann Lee"))


@pytest.mark.parametrize(
    ("written", "bearer"),
    [
        ("siobhan omalley", Bearer.STUDENT),
        ("Ortiz Mateo", Bearer.STUDENT),
        ("Mateo Reyes", Bearer.STUDENT),
        ("coach ruiz", Bearer.STAFF),
        ("Ann Lee", Bearer.STAFF),
        ("Will Lee", None),
        ("Will", None),
    ],
)
def test_who_is_called_so(names: NameIndex, written: str, bearer: Bearer | None) -> None:
    assert names.bearer(name_words(written)) == bearer


def test_one_student_comes_and_goes(names: NameIndex) -> None:
    words = name_words("Nia Zane")
    names.add("Nia Zane", Bearer.STUDENT)
    there = (names.bearer(words), names.given("nia"), names.touches(frozenset({"zane"})))
    names.remove("Nia Zane", Bearer.STUDENT)
    gone = (names.bearer(words), names.given("nia"), names.touches(frozenset({"zane"})))
    assert (there, gone) == ((Bearer.STUDENT, True, True), (None, False, False))
