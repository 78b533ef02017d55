"""Codes: drawn, shown, typed again by hand."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.linking import Codes
from bot.linking import shown
from bot.linking.codes import ALPHABET
from bot.linking.codes import LENGTH

NEW, OLD = b"n" * 32, b"o" * 32
codes = st.text(alphabet=ALPHABET, min_size=LENGTH, max_size=LENGTH)
marks = st.text(alphabet=" -–_.\t\u00a0", max_size=3)


def test_a_code_is_two_groups_of_five() -> None:
    code, digest = Codes([NEW]).draw()
    assert re.fullmatch(rf"[{ALPHABET}]{{5}}-[{ALPHABET}]{{5}}", shown(code))
    assert Codes([NEW]).digests(shown(code)) == (digest,)


def test_two_codes_differ() -> None:
    drawn = [Codes([NEW]).draw() for _ in range(200)]
    assert len({code for code, _ in drawn}) == len({digest for _, digest in drawn}) == 200


def test_nothing_in_the_alphabet_looks_like_something_else_in_it() -> None:
    assert not set("01IOLSZBUAE") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET)


@given(code=codes, between=st.lists(marks, min_size=LENGTH + 1, max_size=LENGTH + 1))
def test_case_spaces_and_hyphens_do_not_matter(code: str, between: list[str]) -> None:
    typed = "".join(mark + letter for mark, letter in zip(between, f"{code.lower()} ", strict=True))
    assert Codes([NEW]).digests(typed) == Codes([NEW]).digests(code)


def test_a_letter_that_looks_like_a_number_is_read_as_one() -> None:
    assert Codes([NEW]).digests("zsbcd-fghjk") == Codes([NEW]).digests("258CD-FGHJK")


def test_a_code_from_before_the_key_changed_is_known() -> None:
    code, digest = Codes([OLD]).draw()
    assert Codes([NEW, OLD]).digests(code)[1] == digest


@given(one=codes, other=codes)
def test_only_the_same_code_has_the_same_digest(one: str, other: str) -> None:
    assert (Codes([NEW]).digests(one) == Codes([NEW]).digests(other)) is (one == other)


@pytest.mark.parametrize("typed", ["", "???", "K7QMX", "ñandú", "K7QMX-2PRTT and more words"])
def test_whatever_is_typed_has_a_digest(typed: str) -> None:
    assert len(Codes([NEW]).digests(typed)) == 1
