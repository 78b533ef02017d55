"""Laws of names: whoever is on the roster is found in every writing and sentence; who left is as if never added."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from policy.detect import NameIndex
from policy.detect import detect
from policy.detect.common_words import COMMON
from policy.detect.names import name_words
from policy.model import Bearer
from policy.model import Known

GIVEN = st.sampled_from(
    ("Jovanka", "Siobhán", "Zoë", "Quillon", "Thaddea", "Marisela", "Nguyệt", "D'Shawna", "Ann-Britt")
)
FAMILY = st.sampled_from(
    ("Kowalczuk", "Brightwell", "Ó Dálaigh", "Zieliński", "Vandermolen", "Reyes-Orozco", "O'Hanlon")
)
FRAMES = st.sampled_from(
    (
        "{}", "did u see {} today", "omg {}!!", "ask {}, ok?", "{} has my charger", "me and {} r partners", "(by {})",
        "la tarea de {} por favor", "vi a {} ayer",
        "who tf is {}\nlol", "\"{}\" wrote that", "{}: yes", "it was {}'s idea",
        "3/4 {} 12:30", "<@U0001> {} <https://example.org/a>",
    )
)  # fmt: skip
WORDS = st.text(alphabet="abcdefghij", min_size=2, max_size=5)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


def _spelled(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{' '.join(first)} {rest}" if first.isalpha() else name


def _turned(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{rest}, {first}"


WRITINGS = st.sampled_from(
    (
        str,
        str.lower,
        str.upper,
        lambda name: " ".join(name_words(name)),
        lambda name: name.replace(" ", "  ", 1),
        _spelled,
        _turned,
    )
)


def _found(text: str, known: Known) -> list[str]:
    return [text[span.start : span.end] for span in detect(text, known, frozenset({"FULL_NAME"}))]


@given(given=GIVEN, family=FAMILY, frame=FRAMES, write=WRITINGS)
def test_a_name_of_the_roster_is_found_in_every_writing_and_sentence(given, family, frame, write):  # type: ignore[no-untyped-def]
    known = Known(names=NameIndex((f"{given} {family}", "Some Body")))
    assert _found(frame.format(write(f"{given} {family}")), known) != []


@given(data=st.data(), frame=FRAMES)
def test_one_slip_in_either_word_does_not_hide_it(data: st.DataObject, frame: str) -> None:
    words = [data.draw(_slip(word)) for word in ("jovanka", "kowalczuk")]
    if any(word in COMMON for word in words):
        return
    known = Known(names=NameIndex(("Jovanka Kowalczuk",)))
    name = " ".join(words)
    if "jovanka" not in words and "kowalczuk" not in words:
        name = name.title()
    assert _found(frame.format(name), known) == [name]


@st.composite
def _slip(draw: st.DrawFn, word: str) -> str:
    place = draw(st.integers(1, len(word) - 2))
    letter = draw(st.sampled_from(string.ascii_lowercase))
    return draw(
        st.sampled_from(
            (
                word,
                word[:place] + word[place + 1 :],
                word[:place] + letter + word[place:],
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            )
        )
    )


def _answers(index: NameIndex, words: list[str]) -> list[object]:
    single = [(index.given(one), index.family(one), index.near(one), index.touches(frozenset({one}))) for one in words]
    pairs = [(index.bearer((one, other)), index.touches(frozenset({one, other}))) for one in words for other in words]
    return [single, pairs]


@given(stay=st.lists(NAMES, max_size=4), leave=st.lists(NAMES, max_size=4), bearer=st.sampled_from(Bearer))
def test_who_came_and_left_leaves_no_trace(stay: list[str], leave: list[str], bearer: Bearer) -> None:
    index, fresh = NameIndex(stay), NameIndex(stay)
    for name in leave:
        index.add(name, bearer)
    for name in reversed(leave):
        index.remove(name, bearer)
    words = sorted({word for name in stay + leave for word in name_words(name)})
    assert _answers(index, words) == _answers(fresh, words)


@given(names=st.lists(NAMES, max_size=5), other=NAMES)
def test_the_order_of_coming_does_not_matter_and_strangers_cannot_leave(names: list[str], other: str) -> None:
    index, turned = NameIndex(names), NameIndex(reversed(names))
    if " ".join(name_words(other)) not in {" ".join(name_words(name)) for name in names}:
        index.remove(other, Bearer.STUDENT)
    words = sorted({word for name in [*names, other] for word in name_words(name)})
    assert _answers(index, words) == _answers(turned, words)
