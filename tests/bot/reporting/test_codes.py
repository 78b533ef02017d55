"""Codes: drawn, typed in every way, known again, and guessed in vain."""

from __future__ import annotations

import random

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from bot.reporting.codes import CaseCodes
from bot.reporting.codes import read_code

OLD, NEW = b"o" * 32, b"n" * 32
HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
CODES = CaseCodes([NEW, OLD], hasher=HASHER)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(seed=st.binary(min_size=1, max_size=40), turn=st.integers(0, 9))
def test_a_code_is_twenty_signs_in_five_groups_and_the_same_for_the_same_seed(seed: bytes, turn: int) -> None:
    code = CODES.draw(seed, turn)
    assert [len(group) for group in code.split("-")] == [4] * 5
    assert set(code) <= set(SIGNS + "-")
    assert code == CODES.draw(seed, turn) != CODES.draw(seed, turn + 1)
    assert len(CODES.lookups(code)) == 2


def test_without_a_seed_every_code_is_a_new_one() -> None:
    assert len({CODES.draw() for _ in range(200)}) == 200


def test_it_does_not_matter_how_it_is_typed() -> None:
    code = CODES.draw(b"seed")
    for typed in (code.lower(), code.replace("-", " "), f"  {code}\n", code.replace("-", "\u2013")):
        assert CODES.lookups(typed) == CODES.lookups(code)
    assert read_code("o1Il" * 5) == "0111" * 5


@pytest.mark.parametrize("typed", ["", "-", "0" * 19, "0" * 21, "U" * 20, "ñ" * 20, "1" * 10_000])
def test_what_is_no_code_finds_nothing(typed: str) -> None:
    assert CODES.lookups(typed) == ()


def test_of_the_codes_that_can_be_guessed_next_to_none_gets_past_the_check() -> None:
    guess = random.Random(1)  # noqa: S311 - guesses need no secrecy
    tries = ["".join(guess.choices(SIGNS, k=20)) for _ in range(40_000)]
    assert sum(bool(CODES.lookups(one)) for one in tries) <= 10  # two keys and 15 bits: two or three


async def test_what_is_kept_proves_its_code_and_no_other() -> None:
    code, other = CODES.draw(b"one"), CODES.draw(b"two")
    kept = await CODES.kept(code)
    assert kept.lookup == CODES.lookups(code)[0]
    assert kept.hash.startswith("$argon2id$")
    assert await CODES.proves(code, kept)
    assert not await CODES.proves(other, kept)
    for part in code.split("-"):
        assert part not in repr(kept)
        assert part not in kept.hash


async def test_a_code_of_before_the_keys_were_changed_still_opens() -> None:
    before = CaseCodes([OLD], hasher=HASHER)
    code = before.draw(b"one")
    kept = await before.kept(code)
    assert kept.lookup in CODES.lookups(code)
    assert await CODES.proves(code, kept)
    assert CaseCodes([NEW], hasher=HASHER).lookups(code) == ()
