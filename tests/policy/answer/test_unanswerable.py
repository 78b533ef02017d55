"""What no policy answers is left to a person, kindly, in whatever words it comes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policy.answer import Index
from policy.answer import answer
from policy.model import Role

_FILE = Path(__file__).parent / "data" / "unanswerable.jsonl"
_ROWS = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]
_KIND_ONES = {"jailbreak", "insult", "law", "medicine", "other_school", "other_language", "chitchat", "nonsense"}
_TABLE = [row["question"] for row in _ROWS if row["kind"] in _KIND_ONES]
_PACKS = ["derby", "dracut", "mit", "mmsd", "nycdoe"]
_LEAST_ROWS = 60
_MOST_FALSE = 0.1


def test_the_table_is_long_enough() -> None:
    assert len(_TABLE) >= _LEAST_ROWS


@pytest.mark.parametrize("question", _TABLE)
def test_what_is_none_of_a_policys_business_gets_a_person_instead(index: Index, question: str) -> None:
    found = [answer(question, index, packs=(pack,), role=Role.STUDENT) for pack in _PACKS]
    assert [(one.answered, one.clauses, one.safety) for one in found] == [(False, (), False)] * len(_PACKS)
    assert all(one.contacts for one in found)


@pytest.mark.parametrize("pack", _PACKS)
def test_few_questions_that_no_policy_answers_get_an_answer(index: Index, pack: str) -> None:
    answered = [row["question"] for row in _ROWS if answer(row["question"], index, packs=(pack,)).answered]
    assert len(answered) <= _MOST_FALSE * len(_ROWS)


def test_silence_shows_up_to_three_places_of_the_packs_asked(index: Index) -> None:
    found = answer("how much does a photo of the team cost", index, packs=("mmsd",), role=Role.PARENT)
    assert (found.answered, len(found.nearest), {one.pack for one in found.nearest}) == (False, 3, {"mmsd"})


def test_silence_on_another_language_shows_no_places(index: Index) -> None:
    assert answer("Est-ce que je peux publier une photo de ma classe ?", index).nearest == ()


def test_other_schools_doors_are_never_shown(index: Index) -> None:
    doors = {one.label for one in answer("what is for lunch", index, packs=("derby",)).contacts}
    assert doors <= {one.label for one in index.packs["derby"].pack.contacts}
