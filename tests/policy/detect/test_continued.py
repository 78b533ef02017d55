from __future__ import annotations

import pytest

from policy.detect import detect_continued
from policy.detect import may_continue
from policy.model import Known
from policy.model import Span

KNOWN = Known(phones=("312-555-0100",))

COMPLETED = (
    (("text me its 312 555",), "0144 thats the rest", "0144"),
    (("312", "555"), "0144", "0144"),
    (("my number is 312-",), "555-0144", "555-0144"),
    (("its three one two",), "five five five 0144", "five five five 0144"),
    (("my cell is 312", "lol", "555 0144"), "wait no 4", None),
    (("my number is 555",), "0144", "0144"),
    (("hit me up 31255",), "50144", "50144"),
    (("mi cel es 312 555",), "y 0144", "0144"),
    (("my # 312 555",), "- 0144", "0144"),
    (("call me at 312 555 01",), "44", "44"),
    (("text me its 312 555",), "final 5-4, my split was 1:02.33 and jersey 97 85", None),
    (("score was 55-50",), "then 55-51", None),
    (("room 312",), "555 0144", None),
    (("we won 3-2",), "555 0144", None),
    (("my number is 312 555",), "ok see you at 7", None),
    (("312 555 0144 call me",), "4400", None),
    (("page 312",), "555 0144", None),
    (("call the office 312 555",), "0100", None),
    ((), "0144", None),
)


@pytest.mark.parametrize(("earlier", "text", "value"), COMPLETED)
def test_a_number_is_completed_by_a_later_text(earlier: tuple[str, ...], text: str, value: str | None) -> None:
    found = [(span.type, span.part, text[span.start : span.end]) for span in detect_continued(earlier, text, KNOWN)]
    assert found == ([] if value is None else [("PHONE", -1, value)])


def test_a_completed_number_is_a_span_of_the_later_text() -> None:
    span = Span(start=4, end=8, type="PHONE", score=0.9, part=-1)
    assert detect_continued(("text me its 312 555",), "its 0144", KNOWN) == (span,)


@pytest.mark.parametrize(
    "text",
    [
        "text me its 312 555", "312", "312 555", "my number is 312-", "my cell is three one two", "its 312 555...",
        "my # is 312", "312-555-", "+1 312", "mi numero es 312", "text me 3 1 2 5", "call me (312)",
    ],
)  # fmt: skip
def test_a_beginning_is_kept(text: str) -> None:
    assert may_continue(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "", "score was 55-50", "room 555", "see you at 7", "call me at 312-555-0144", "we won 3", "ok", "happy 2026",
        "jersey 23", "grade 9", "5", "12", "0144", "page 312", "bus 708", "my 5k was 18:42", "i got 98", "$5",
        "lol 100",
        "send 20 bucks to me", "call 911", "312 555 is the code for the door and so on",
    ],
)  # fmt: skip
def test_nothing_else_is_kept(text: str) -> None:
    assert may_continue(text) is False
