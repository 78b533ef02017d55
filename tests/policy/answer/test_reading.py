"""How a question is read: words, stems, slips of the pen, phrases, shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.answer.foreign import is_foreign
from policy.answer.other_school import asks_of_another_school
from policy.answer.phrases import Hit
from policy.answer.phrases import compile_lexicon
from policy.answer.shape import Shape
from policy.answer.shape import shape_of
from policy.answer.shape import shape_of_text
from policy.answer.spelling import expand
from policy.answer.spelling import make_speller
from policy.answer.words import stem
from policy.answer.words import tokens


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What's up?", ("whats", "up")),
        ("¿Qué número?", ("que", "numero")),
        ("w/o asking", ("without", "asking")),
        ("bit.ly/x", ("bit", "ly", "x")),
        ("", ()),
    ],
)
def test_words_are_folded(text: str, found: tuple[str, ...]) -> None:
    assert tokens(text) == found


@pytest.mark.parametrize(
    "family",
    [
        ("post", "posts", "posted", "posting"),
        ("tag", "tags", "tagged", "tagging"),
        ("share", "shares", "shared", "sharing"),
    ],
)
def test_forms_of_a_word_share_a_stem(family: tuple[str, ...]) -> None:
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize("word", ["press", "address", "this", "news", "dm"])
def test_stem_leaves_what_only_looks_like_an_ending(word: str) -> None:
    assert stem(word) == word


@given(st.text(max_size=40))
def test_any_text_yields_plain_words(text: str) -> None:
    assert all(word.isascii() and word == word.lower() for word in tokens(text))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pasword", "password"),
        ("pictrue", "picture"),
        ("passwordd", "password"),
        ("pizza", "pizza"),
        ("alumnos", "alumnos"),
        ("xq", "xq"),
        ("b1rthday", "b1rthday"),
    ],
)
def test_slip_of_the_pen_is_put_right(typed: str, meant: str) -> None:
    speller = make_speller({"password", "picture", "pizzas"}, {"alumn"})
    assert speller.correct(typed) == meant


def test_chat_shorthand_is_written_out() -> None:
    assert [expand(word) for word in ("msgs", "insta", "word")] == ["messages", "instagram", "word"]


def test_phrases_match_whole_words_beginnings_and_gaps() -> None:
    lexicon = compile_lexicon([{"ask": "hand over * login|camer*", "tell": "tell * boss"}])

    def find(text: str) -> tuple[Hit, ...]:
        return lexicon.find([(word, stem(word)) for word in tokens(text)])

    assert find("must i hand over our team login") == (Hit(concept="ask", start=2, size=3),)
    assert find("cameras") == (Hit(concept="ask", start=0, size=1),)
    assert find("tell one two three four boss") == ()
    assert find("hand over") == ()


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("can i message a player", Shape.MAY),
        ("is it okay to follow her", Shape.MAY),
        ("¿puedo subir esto?", Shape.MAY),
        ("do i have to tell the principal", Shape.MUST),
        ("are parents supposed to be in it", Shape.MUST),
        ("will they google me", Shape.WHETHER),
        ("does this cover volunteers", Shape.WHETHER),
        ("who signs off on a page", Shape.WHAT),
        ("what happens next", Shape.WHAT),
        ("¿a quién aviso?", Shape.WHAT),
        ("posting my street", Shape.ACT),
        ("someone posted my photo", Shape.TOLD),
    ],
)
def test_shape_of_a_question(text: str, shape: Shape) -> None:
    assert shape_of(tokens(text), asked="?" in text) is shape


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("A boy on my team told me something bad. What do I do?", Shape.WHAT),
        ("Our bus broke down and I had only my phone. Was that okay?", Shape.MAY),
        ("¿Puedo subir un video donde sale mi compañera?", Shape.MAY),
        ("when i post this do i have to name her", Shape.MUST),
        ("we keep it locked. can she be exposed even so?", Shape.WHETHER),
        ("no question at all", Shape.ACT),
    ],
)
def test_last_sentence_that_asks_gives_the_shape(text: str, shape: Shape) -> None:
    assert shape_of_text(text, tokens(text)) is shape


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("Posso publicar uma foto dos meus alunos?", True),
        ("Est-ce que je peux publier une photo ?", True),
        ("我可以发学生的照片吗？", True),
        ("¿Puedo publicar una foto de mis alumnos?", False),
        ("can i post a photo of my class", False),
        ("", False),
    ],
)
def test_language_that_is_not_spoken_is_told(text: str, foreign: bool) -> None:
    assert is_foreign(text, tokens(text)) is foreign


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("does westfield prep let coaches text players", True),
        ("What does the rulebook of Lowell High say about texts?", True),
        ("What's Brown's policy on blogs?", True),
        ("does my school let coaches text players", False),
        ("what does the policy say about Instagram", False),
    ],
)
def test_other_schools_are_told_from_ones_own(text: str, other: bool) -> None:
    known = frozenset(tokens("does my school let coaches text players what the policy say about instagram on blogs"))
    assert asks_of_another_school(text, tokens(text), known) is other
