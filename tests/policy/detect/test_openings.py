"""A pattern of a lexicon is tried only where one of its openings stands: none may be missing."""

from __future__ import annotations

import re

import pytest

from policy.detect import education_parts
from policy.detect import medical
from policy.detect.fact_hits import hits
from policy.detect.lexicon import SAID
from policy.detect.lexicon import Lexicon
from policy.detect.lexicon import Part
from tests.policy.detect.openings_of import openings_of

_PARTS = [
    pytest.param(part, id=f"{name}-{index}-{part.form}")
    for name, lexicon in (("education", education_parts.LEXICON), ("medical", medical.LEXICON))
    for index, part in enumerate(lexicon.parts)
]
_NONE = re.compile("(?!)")


@pytest.mark.parametrize("part", _PARTS)
def test_openings_are_those_of_the_pattern(part: Part) -> None:
    assert sorted(part.openings) == sorted(openings_of(part.pattern, part.stems))


@pytest.mark.parametrize(
    ("source", "openings"),
    [
        (r"\b(?:got|gets?) an? f", ["got", "get", "gets"]),
        (r"\b(?:'s|is) out", ["'", "is"]),
        (r"\b\d{1,2} (?:lates|cuts)", list("0123456789")),
        (r"(?<![a-z])(?:[bc][+-]?|iq)(?!\w)", ["b", "c", "iq"]),
        (r"\b(?:x-?rays?|a cast)\b", ["x", "xray", "a"]),
    ],
)
def test_openings_of_a_pattern(source: str, openings: list[str]) -> None:
    assert sorted(openings_of(re.compile(source))) == sorted(openings)


def test_what_holds_a_stem_may_begin_anywhere() -> None:
    pattern = re.compile(r"\b(?:asthma|\w{2,9} allerg(?:y|ies)|\w{3,9}itis)\b")
    assert openings_of(pattern, ("allerg", "itis")) == frozenset({"asth"})


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("rosa failed math and failed gym", [(5, 16), (21, 31)]),
        ("rosa has a nut allergy", [(11, 22)]),
        ("refailed math", []),
        ("", []),
    ],
)
def test_hits(text: str, places: list[tuple[int, int]]) -> None:
    pattern = re.compile(r"\b(?:failed (?:math|gym)|\w{2,9} allergy)\b")
    part = Part(form=SAID, pattern=pattern, openings=frozenset({"fail"}), stems=("allerg",))
    lexicon = Lexicon(parts=(part,), behind=_NONE, idioms=_NONE)
    found = hits(lexicon, text, frozenset(text.split()), ((0, len(text)),))
    assert found == ([(part, places)] if places else [])
