"""The school-chat sets in `data`: six invented schools, written by hand."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from tests.policy.detect import own_sets

SIZES = {"english_dev": 120, "english_test": 220, "spanish_dev": 90, "spanish_test": 90}
TAGS = {
    *("obf", "hard", "lc", "cw", "typo", "off", "men", "nl", "code", "link", "cs"),
    *("num", "date", "word", "name", "staff", "pub", "venue", "self", "gen", "pubmed", "loc"),
}
every_set = pytest.mark.parametrize("name", own_sets.SETS)


@every_set
def test_offsets_reproduce_what_they_mark(name: str) -> None:
    marks = [(row.text, mark) for row in own_sets.messages(name) for mark in row.marks]
    wrong = [mark for text, mark in marks if text[mark.start : mark.end] != mark.text or mark.text != mark.text.strip()]
    assert wrong == []


def test_ids_and_texts_are_unique() -> None:
    rows = [message for name in own_sets.APART for message in own_sets.messages(name)]
    assert [item for item, count in Counter(row.id for row in rows).items() if count > 1] == []
    assert [item for item, count in Counter(row.text for row in rows).items() if count > 1] == []


@every_set
def test_kind_says_whether_something_has_to_be_found(name: str) -> None:
    wrong = [row.id for row in own_sets.messages(name) if row.kind != ("pos" if row.required else "neg")]
    assert wrong == []


@every_set
def test_a_full_name_counts_in_a_students_message_alone(name: str) -> None:
    wrong = [
        (row.id, mark.text)
        for row in own_sets.messages(name)
        for mark in row.required
        if mark.type == "FULL_NAME" and row.role != "student"
    ]
    assert wrong == []


@every_set
def test_tags_are_known_ones(name: str) -> None:
    assert {tag for row in own_sets.messages(name) for tag in row.tags} - TAGS == set()


@pytest.mark.parametrize(("one", "other"), tuple(itertools.combinations(own_sets.APART, 2)))
def test_sets_share_no_phrase_and_no_value(one: str, other: str) -> None:
    assert own_sets.phrases(one) & own_sets.phrases(other) == set()
    assert own_sets.values(one) & own_sets.values(other) == set()


@pytest.mark.parametrize("name", own_sets.APART)
def test_types_roles_and_kinds_are_balanced(name: str) -> None:
    rows = own_sets.messages(name)
    roles = Counter(row.role for row in rows)
    types = own_sets.types(name)
    assert len(rows) >= SIZES[name]
    assert set(types) == own_sets.TYPES
    assert max(types.values()) <= 4 * min(types.values())
    assert set(roles) == {"student", "teacher", "coach", "parent"}
    assert 0.6 <= roles["student"] / len(rows) <= 0.8
    assert min(roles.values()) / len(rows) >= 0.05
    assert 0.3 <= sum(row.kind == "neg" for row in rows) / len(rows) <= 0.4


@pytest.mark.parametrize("name", ["spanish_dev", "spanish_test"])
def test_a_third_of_the_spanish_messages_switch_between_languages(name: str) -> None:
    rows = own_sets.messages(name)
    assert sum("cs" in row.tags for row in rows) >= len(rows) / 3
