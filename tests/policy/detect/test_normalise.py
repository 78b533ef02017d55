from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect.normalise import View
from policy.detect.normalise import fold
from policy.detect.normalise import normalise
from policy.detect.reading import read
from policy.detect.spoken import spoken

PLAIN = st.text()
SPOKEN = st.lists(
    st.sampled_from(
        ["five", "oh", "fifty", "twelve", "double", "triple", "7", "dash", "o1", " ", "-", "cinco", "y", "é"]
    )
).map(" ".join)


def _check_map(view: View, original: str) -> None:
    spans = [view.origin(index, index + 1) for index in range(len(view.text))]
    assert all(0 <= start < end <= len(original) for start, end in spans)
    assert spans == sorted(spans)


@given(PLAIN)
def test_map_is_monotone_and_in_range(text: str) -> None:
    _check_map(normalise(text), text)


@given(SPOKEN)
def test_map_of_spoken_digits_is_monotone_and_in_range(text: str) -> None:
    _check_map(spoken(text), text)


@given(PLAIN)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(st.text(st.characters(max_codepoint=127, exclude_characters="%&")))
def test_ascii_without_codes_is_left_as_it_is(text: str) -> None:
    assert normalise(text) == View(text=text)


@given(PLAIN)
def test_lower_case_keeps_the_offsets(text: str) -> None:
    reading = read(text)
    assert len(reading.low) == len(reading.text) == len(reading.folded.text)


def test_every_code_point_folds_to_something_that_stays() -> None:
    every = range(0x80, sys.maxunicode + 1)
    assert [hex(one) for one in every if any(fold(char) != char for char in fold(chr(one)))] == []


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("３１２－５５５", "312-555"),
        ("7️⃣0️⃣8️⃣", "708"),
        ("9\u200b7\u200d8\u00ad-5", "978-5"),
        ("раѕѕwоrd", "password"),
        ("contraseña", "contrasena"),
        ("𝟕𝟎𝟖", "708"),
        ("❼⓪⑧", "708"),
        ("٧٠٨", "708"),
        ("708•555‑0142", "708.555-0142"),
        ("ﬁne…", "fine..."),
        ("Z̷̡a̵l̶g̷o̸", "Zalgo"),
        ("‘x’ “y”", "'x' \"y\""),
        ("kayla%40gmail%2Ecom", "kayla@gmail.com"),
        ("kayla&#64;gmail&period;com", "kayla@gmail.com"),
        ("%2B1%20708", "+1 708"),
        ("％３７％３０％３８", "708"),
        ("50%20 off & 5%", "50%20 off & 5%"),
        ("https://a.example/b%40c and d%40e", "https://a.example/b%40c and d@e"),
        ("&#37;40 stays, as it would be read twice", "&#37;40 stays, as it would be read twice"),
    ],
)
def test_a_reader_sees(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("seven oh eight", "7 0 8"),
        ("five fifty five", "5 55"),
        ("708 five5five", "708 555"),
        ("double five triple one", "55 111"),
        ("twenty ten", "2010"),
        ("thirty one fifty", "3150"),
        ("nueve siete ocho cincuenta y cinco", "9 7 8 55"),
        ("7o8-555-o142", "708-555-0142"),
        ("five dash one", "5 - 1"),
        ("one of the ones", "1 of the ones"),
        ("the point is", "the point is"),
        ("five-five-five", "5-5-5"),
        ("doble cero siete", "00 7"),
        ("treinta y uno", "31"),
        ("trescientos doce", "312"),
        ("seven 0h eight", "7 0 8"),
        ("seven o eight o", "7 0 8 0"),
        ("s3ven zer0 e1ght", "7 0 8"),
        ("312 dash 555", "312 - 555"),
        ("o my, one o clock", "o my, 1 o clock"),
    ],
)
def test_spoken_digits_read_as_digits(text: str, digits: str) -> None:
    assert spoken(text).text == digits


def test_a_spoken_digit_leads_back_to_its_word() -> None:
    view = spoken("call fifty now")
    assert (view.text, view.origin(5, 7)) == ("call 50 now", (5, 10))
