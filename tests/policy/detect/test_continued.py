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


MAILS = (
    (("its kayla.b22",), "at gmail dot com", "at gmail dot com"),
    (("my email is kaylabrown",), "@gmail.com", "@gmail.com"),
    (("kayla.b22",), "@gmail.com", "@gmail.com"),
    (("email me kayla_b",), "and then at yahoo dot com", "at yahoo dot com"),
    (("its kayla.b22@",), "gmail.com", "gmail.com"),
    (("its kayla.b22 at",), "gmail dot com", "gmail dot com"),
    (("my mail: kaylab22",), "gmail.com", "gmail.com"),
    (("mi correo es kayla.b22",), "arroba hotmail punto com", "arroba hotmail punto com"),
    (("send it to kayla.b22", "lol"), "(at) outlook (dot) com", "(at) outlook (dot) com"),
    (("my email is office",), "@example.edu", None),
    (("see you there",), "at gmail dot com", None),
    (("its kayla.b22",), "at the gym", None),
    (("its kayla.b22",), "at 5", None),
    (("im at practice",), "@coach where are you", None),
    (("i like that",), "gmail is down", None),
    (("my snap is kayla.b22",), "ok see you", None),
    ((), "at gmail dot com", None),
)


@pytest.mark.parametrize(("earlier", "text", "value"), MAILS)
def test_an_address_is_completed_by_a_later_text(earlier: tuple[str, ...], text: str, value: str | None) -> None:
    known = Known(emails=("office@example.edu",))
    found = [(span.type, span.part, text[span.start : span.end]) for span in detect_continued(earlier, text, known)]
    assert found == ([] if value is None else [("EMAIL", -1, value)])


@pytest.mark.parametrize(
    "text", ["its kayla.b22", "kayla.b22", "my email is kaylabrown", "its kayla.b22@", "send it to kayla_b at"]
)
def test_the_beginning_of_an_address_is_kept(text: str) -> None:
    assert may_continue(text) is True


@pytest.mark.parametrize(
    "text",
    ["see you at", "im at practice", "check your email", "lol.", "meet me at", "ok", "haha what", "where are you at",
     "its ok.", "thats my bus", "gmail is down"],
)  # fmt: skip
def test_talk_is_no_beginning_of_an_address(text: str) -> None:
    assert may_continue(text) is False
