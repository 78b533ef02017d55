"""What a clause carries for answers is read whole, and a slip in it is told with its key and its remedy."""

from __future__ import annotations

from typing import Any

import pytest

from policy.model import PackError
from policy.model import Settled
from policy.model import Verdict
from policy.pack import parse_pack


def _pack(**changes: Any) -> dict[str, Any]:
    clause = {
        "locator": "Section 1",
        "binds": ["student"],
        "force": "must",
        "summary": "Ask first.",
        "topics": ["respect"],
        "behaviour": "answer_only",
        "how": "Answer.",
    }
    first = {"id": "s.1", **clause, **changes}
    return {
        "id": "s",
        "title": "T",
        "owner": "O",
        "revision": "1",
        "clauses": [first, {"id": "s.2", **clause}],
    }


def test_translation_family_and_settled_questions_are_read() -> None:
    settled = {
        "verdict": "only_if",
        "condition": "You asked first.",
        "condition_es": "Preguntaste antes.",
        "en": ["can i?"],
        "es": ["¿puedo?"],
    }
    read = parse_pack(
        _pack(
            summary_es="Pregunta antes.",
            exceptions=["At night."],
            exceptions_es=["De noche."],
            family=["s.2"],
            does=["answer"],
            settles=[settled],
        ),
        "s.toml",
    ).clauses[0]

    assert (read.summary_es, read.exceptions_es, read.family, read.does) == (
        "Pregunta antes.",
        ("De noche.",),
        ("s.2",),
        ("answer",),
    )
    assert read.settles == (
        Settled(
            verdict=Verdict.ONLY_IF,
            condition="You asked first.",
            condition_es="Preguntaste antes.",
            en=("can i?",),
            es=("¿puedo?",),
        ),
    )


_SLIPS: list[tuple[dict[str, Any], str, str]] = [
    ({"family": ["s.9"]}, "clauses.0.family", "no other clause 's.9' in this pack"),
    ({"family": ["s.1"]}, "clauses.0.family", "no other clause 's.1' in this pack"),
    ({"exceptions": ["a", "b"], "exceptions_es": ["a"]}, "clauses.0.exceptions_es", "not as many as exceptions"),
    ({"settles": [{"verdict": "maybe", "en": ["q"]}]}, "clauses.0.settles.0.verdict", "unknown word 'maybe'"),
    ({"settles": [{"verdict": "only_if", "en": ["q"]}]}, "clauses.0.settles.0.condition", "missing"),
    ({"settles": [{"verdict": "no", "condition": "c", "en": ["q"]}]}, "clauses.0.settles.0.condition_es", "together"),
    ({"settles": [{"verdict": "no"}]}, "clauses.0.settles.0.en", "no question"),
]


@pytest.mark.parametrize(("changes", "key", "problem"), _SLIPS)
def test_a_slip_names_its_key(changes: dict[str, Any], key: str, problem: str) -> None:
    with pytest.raises(PackError) as caught:
        parse_pack(_pack(**changes), "s.toml")

    assert key in str(caught.value)
    assert problem in str(caught.value)
