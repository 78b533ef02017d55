"""The linear reader of cues: what it scored when its weights were learnt, and the laws that it keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect.grooming import is_unsafe_contact
from policy.detect.heard import Heard
from policy.detect.heard import hear
from policy.detect.late import ready
from policy.detect.leaning import BUCKETS
from policy.detect.leaning import LEANINGS
from policy.detect.leaning import leaning
from policy.detect.leaning import readings
from policy.model import Known

DATA = Path(__file__).parent / "data"
PUBLIC = Path(__file__).parents[4] / "shared" / "eval" / "public" / "neg_irc_ubuntu.jsonl"
READ = {
    "safety.danger",
    "safety.self_harm",
    "safety.abuse_disclosure",
    "conduct.inappropriate_contact",
    "conduct.harassment",
    "conduct.threat",
}


def rows() -> list[dict[str, Any]]:
    """The lines on safety and conduct."""
    return [
        json.loads(line)
        for name in ("safety", "conduct")
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]


def heard(text: str, expect: str) -> bool:
    """Whether a text of somebody's own is heard as what it is meant to be."""
    if expect == "conduct.inappropriate_contact":
        return is_unsafe_contact(text)
    return expect in hear([(text, True)], Known())


def test_the_weights_are_those_that_were_recorded() -> None:
    recorded = json.loads((DATA / "leanings.json").read_text("utf-8"))
    assert len(recorded) == 30
    assert {text: {kind: round(over, 3) for kind, over in leaning(text).items()} for text in recorded} == recorded


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public chat of neg_irc_ubuntu.jsonl is not beside the checkout")
def test_a_clean_sentence_beside_it_hides_no_cue() -> None:
    chat = [json.loads(line)["text"] for line in PUBLIC.read_text("utf-8").splitlines()]
    clean = [one for one in chat if 4 <= len(one.split()) <= 20]
    found = [row for row in rows() if row["expect"] in READ and heard(row["text"], row["expect"])]
    beside = [(row, clean[place % len(clean)]) for place, row in enumerate(found)]
    after = [heard(f"{row['text'].rstrip('.!?')}. {one}", row["expect"]) for row, one in beside]
    before = [heard(f"{one.rstrip('.!?')}. {row['text']}", row["expect"]) for row, one in beside]
    assert (sum(after) >= 0.9 * len(found), sum(before) >= 0.9 * len(found)) == (True, True)


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    marks = readings(text)
    assert all(some and min(some) >= 0 and max(some) < BUCKETS for some in marks)
    assert leaning(text).keys() <= set(LEANINGS)
    assert all(over > 0 for over in leaning(text).values())


@pytest.mark.parametrize(
    ("text", "readings_of"),
    [
        ("", 0),
        ("so very tired", 0),
        ("see you all on monday", 1),
        ("see you all on monday. bring the blue folder", 3),
        ("see you all on monday. ok", 2),
        ("word " * 31, 3),
        ("see you all on monday. " * 7, 13),
    ],
)
def test_a_long_text_is_read_in_parts(text: str, readings_of: int) -> None:
    assert len(readings(text)) == readings_of


def test_a_text_of_many_words_ends_where_a_message_does() -> None:
    assert len(readings("a b c d. " * 5000)) < 1000


def test_what_is_quoted_or_others_wrote_is_no_leaning_to_conduct() -> None:
    text = "todos hagan como que Camila no existe, q se quede sola la estúpida esa"
    mine = hear([(text, True)], Known())
    assert mine == {Heard.HARASSMENT}
    assert hear([(text, False)], Known()) == frozenset()
    assert hear([(f'he wrote "{text}" on the wall', True)], Known()) == frozenset()


def test_the_table_is_made_before_the_first_text() -> None:
    ready()
    assert leaning("see you all on monday") == {}
