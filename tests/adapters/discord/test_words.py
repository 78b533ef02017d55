"""Text reads as it was written, calls nobody and fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.words import cut
from adapters.discord.words import fitted
from adapters.discord.words import parted
from adapters.discord.words import size
from adapters.discord.words import worded
from tests.adapters.discord.rendering import calls_nobody

TEXT = st.lists(
    st.text(max_size=20)
    | st.sampled_from(["<@1>", "@here", "*", "_", "\\", "> ", "# ", "- ", "https://a.example/b_c*d"])
).map("".join)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, “as it is”", "plain, “as it is”"),
        ("*bold* _not_ ~~this~~ `nor` ||that||", r"\*bold\* \_not\_ \~\~this\~\~ \`nor\` \|\|that\|\|"),
        ("- a list\n- may_stay", "- a list\n- may\\_stay"),
        ("> a quote\n# a heading\n-# small", "\\> a quote\n\\# a heading\n\\-# small"),
        ("[a](https://evil.example)", r"\[a](<https://evil.example>)"),
        ("see https://a.example/b_c_d.", "see <https://a.example/b_c_d>."),
        ("https://a.example/@everyone", "<https://a.example/%40everyone>"),
        (
            "<@1> <@&2> <#3> <:odd:4> <t:5> </say:6>",
            "<\u2060@1> <\u2060@&2> <\u2060#3> <\u2060:odd:4> <\u2060t:5> <\u2060/say:6>",
        ),
        ("@everyone and @Here", "@\u2060everyone and @\u2060Here"),
        ("me@home.example, 5 < 6", "me@home.example, 5 < 6"),
        (r"C:\n", r"C:\\n"),
    ],
)
def test_marks_are_taken_literally(text: str, shown: str) -> None:
    assert worded(text) == shown


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two …"),
        ("A line.\nAnother line.", 16, "A line. …"),
        ("*" * 9, 10, r"\*\*\*\* …"),
        ("😀" * 9, 9, "😀😀😀 …"),
        ("unbroken", 5, "unb …"),
    ],
)
def test_a_text_is_cut_where_it_can_be(text: str, limit: int, kept: str) -> None:
    assert fitted(text, limit) == kept


def test_labels_are_cut_without_marks() -> None:
    assert [cut(" *a* ", 3), cut("abcdef", 4), cut("😀😀😀", 4)] == ["*a*", "abc…", "😀…"]


@given(TEXT, st.integers(min_value=3, max_value=60))
def test_everything_fits_and_calls_nobody(text: str, limit: int) -> None:
    assert size(fitted(text, limit)) <= limit
    assert size(cut(text, limit)) <= limit
    assert calls_nobody(fitted(text, limit))


@given(st.text())
def test_what_fits_is_said_whole(text: str) -> None:
    assert fitted(text, 10_000) == worded(text.strip())


@given(TEXT, st.integers(min_value=5, max_value=60))
def test_parts_fit_and_are_the_whole(text: str, limit: int) -> None:
    parts = parted(text, limit)
    assert all(size(worded(one)) <= limit for one in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
