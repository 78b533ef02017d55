"""Links: drawn at random, known again, and nothing else taken for one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.asking import Links

KEY, OLD = b"k" * 32, b"o" * 32
LINKS = Links([KEY, OLD], url="https://school.example/")
LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


def test_a_token_is_known_by_the_digest_that_was_kept() -> None:
    token, digest = LINKS.draw()
    assert LINKS.digests(token)[0] == digest
    assert len(LINKS.digests(token)) == 2
    assert len({LINKS.draw()[0] for _ in range(100)}) == 100
    assert token not in digest
    assert set(token) <= set(LETTERS)
    assert LINKS.address(token, lang="es") == f"https://school.example/consent/{token}?lang=es"


def test_a_token_outlives_a_change_of_keys_as_long_as_the_old_key_stands_behind() -> None:
    token, digest = Links([OLD]).draw()
    assert digest in LINKS.digests(token)
    assert Links([KEY]).digests(token) == ()


@given(st.text(max_size=80) | st.text(LETTERS, min_size=52, max_size=52))
def test_what_was_not_drawn_here_is_no_token(word: str) -> None:
    assert LINKS.digests(word) == ()


@given(st.integers(0, 51), st.sampled_from(LETTERS))
def test_a_token_with_one_other_letter_is_none(place: int, letter: str) -> None:
    token, _ = LINKS.draw()
    other = token[:place] + letter + token[place + 1 :]
    assert (LINKS.digests(other) != ()) is (other == token)
    assert LINKS.digests(token.upper()) == ()


def test_a_proof_holds_for_one_link_and_these_words_alone() -> None:
    token, other = LINKS.draw()[0], LINKS.draw()[0]
    proof = LINKS.proof(token, "words")
    assert LINKS.proves(proof, token, "words")
    assert Links([b"n" * 32, KEY]).proves(proof, token, "words")
    refused = [(proof, other, "words"), (proof, token, "other"), ("", token, "words"), ("é", token, "words")]
    assert not any(LINKS.proves(*one) for one in refused)
