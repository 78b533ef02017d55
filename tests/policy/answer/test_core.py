"""The heart of each policy, asked in many ways and by everybody: these must be answered, and answered right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policy.answer import Index
from policy.answer import answer
from policy.answer.roots import root
from policy.model import Role

_ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "core.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("row", _ROWS, ids=[row["question"] for row in _ROWS])
def test_core_question_is_answered(index: Index, row: dict[str, str]) -> None:
    found = answer(row["question"], index, packs=(row["pack"],), role=Role(row["asker"]))
    cited = found.clauses[0].clause if found.clauses else ""
    assert (found.answered, found.verdict.value, cited) == (True, row["verdict"], row["clause"])


def test_table_asks_of_every_pack_and_for_everybody() -> None:
    assert len(_ROWS) >= 60
    assert {row["pack"] for row in _ROWS} == {"derby", "dracut", "mit", "mmsd", "nycdoe"}
    assert {row["asker"] for row in _ROWS} == {"coach", "parent", "student", "teacher"}


def test_words_for_one_kind_of_person_are_one() -> None:
    assert {root(word) for word in ("daughter", "swimmers", "pupil", "hija", "kids")} == {"kid"}
    assert {root(word) for word in ("himself", "individually", "solas")} == {"alone"}
    assert root("captains") == "captain"
