"""Whether files that people post are looked into, and what to install."""

from __future__ import annotations

import pytest

from bot.doctor import State
from bot.doctor.files import files
from bot.ports import Sight

OK, WARN = State.OK, State.WARN
OCR, DOCUMENTS = "-e '.[photo-ocr]'", "-e '.[documents]'"


@pytest.mark.parametrize(
    ("sight", "states"),
    [
        (Sight(), [("pictures", WARN, OCR), ("words_in_pictures", WARN, OCR), ("documents", WARN, DOCUMENTS)]),
        (
            Sight(pictures=True),
            [("pictures", OK, ""), ("words_in_pictures", WARN, OCR), ("documents", WARN, DOCUMENTS)],
        ),
        (
            Sight(pictures=True, words=True, documents=True),
            [("pictures", OK, ""), ("words_in_pictures", OK, ""), ("documents", OK, "")],
        ),
    ],
    ids=["nothing", "pictures", "all"],
)
def test_each_of_the_three_is_told_with_what_to_install(sight: Sight, states: list[tuple[str, State, str]]) -> None:
    assert [(one.check, one.state, one.do.partition("install ")[2]) for one in files(sight)] == states
