"""What Discord is asked to keep back: within its limits, and never what our own rules would let pass."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.automod import TYPES
from policy.automod import patterns_for
from policy.automod.digits import none_of
from policy.detect import SURE
from policy.detect import at_home
from policy.detect import detect
from policy.model import Known
from policy.model.automod import MOST_PATTERNS
from policy.model.automod import MOST_RULES
from policy.model.automod import PATTERN_LONG
from tests.policy.automod.rust import matches

EVAL = Path(__file__).resolve().parents[4] / "shared" / "eval"
KNOWN = Known(
    phones=("(708) 555-0100", "978-957-2600", "555-0199", "x3-1212"),
    emails=("office@maple.example", "team@gmail.com"),
    domains=("maple.example",),
    student_id_patterns=(r"30\d{5}", r"MG-?\d{6}"),
)
BARE = Known(student_id_patterns=(r"30\d{5}",))


@pytest.mark.parametrize("known", [KNOWN, BARE, Known()])
@pytest.mark.parametrize("rule", TYPES)
def test_patterns_keep_discords_limits_and_rusts_grammar(rule: str, known: Known) -> None:
    found = patterns_for(rule, known)
    assert len(found) <= MOST_PATTERNS
    assert [one for one in found if len(one) > PATTERN_LONG or re.search(r"\\d|\(\?[=!<]|\\[1-9]", one)] == []
    assert [one for one in found if "a-z" in one and not one.startswith("(?i)")] == []
    matches(found, "nothing")
    assert len(TYPES) <= MOST_RULES


HITS = {
    "pii.phone": ("my # is 617-555-0142", "(312) 555-0187 save it", "call 312.555.0187", "text me: 6305550188"),
    "pii.email": ("write to jay.dog07@gmail.com", "Ana@OUTLOOK.com!"),
    "pii.ssn": ("ssn 212-45-6789",),
    "pii.student_id": ("my student id is 3040062",),
    "pii.password": ("my canvas password is falcons2026!", "the wifi password: hunter22"),
    "pii.street_address": ("i live at 418 larkspur ct", "my house is at 12 Old Road"),
}
PASSES = (
    "score 45-12-2026 <@123456789012345678> https://x.example/617-555-0142-9",
    "978-957-2600 and 978.957.2600 and (708) 555-0100 are the office's, so is 555-0199",
    "help: 1-800-273-8255, text HOME to 741741, or 988",
    "room 312-555 at 10.30, order 000-12-3456, 666-12-1234, 212-00-1234",
    "office@maple.example coach@maple.example me at gmail",
    "my password is a secret, your password must have 12 characters",
    "game at 1200 Falcon Way, i live for 2 things",
    "student id photos on friday, my student id is lost",
)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in HITS.items() for text in texts])
def test_what_is_kept_back(rule: str, text: str) -> None:
    assert matches(patterns_for(rule, BARE), text)


@pytest.mark.parametrize("text", PASSES)
def test_what_passes(text: str) -> None:
    assert [rule for rule in TYPES if matches(patterns_for(rule, KNOWN), text)] == []


@given(st.sets(st.from_regex(r"[2-9][0-9]{9}", fullmatch=True), min_size=1, max_size=4))
def test_a_number_that_the_school_publishes_passes(numbers: set[str]) -> None:
    found = patterns_for("pii.phone", Known(phones=tuple(numbers)))
    written = [f"call {one[:3]}{sep}{one[3:6]}{sep}{one[6:]}" for one in numbers for sep in ("-", ".", " ", "")]
    assert [one for one in written if matches(found, one)] == []


@given(st.sets(st.from_regex(r"[0-9]{3}", fullmatch=True), max_size=6), st.from_regex(r"[0-9]{3}", fullmatch=True))
def test_digits_that_are_none_of_some(taken: set[str], one: str) -> None:
    assert bool(re.fullmatch(none_of(taken), one)) is (one not in taken)


def our_rules_let_it_pass(rule: str, text: str, known: Known) -> bool:
    kind = rule.removeprefix("pii.").upper()
    found = [one for one in detect(text, known) if one.type == kind and one.score >= SURE]
    return not [one for one in found if kind != "STREET_ADDRESS" or at_home(one)]


def test_nothing_is_kept_back_that_our_own_rules_let_pass() -> None:
    lines, known = _development()
    wrong = [
        (rule, one["id"])
        for one in lines
        for rule in TYPES
        if matches(patterns_for(rule, known), one["text"]) and our_rules_let_it_pass(rule, one["text"], known)
    ]
    assert wrong == []


def _development() -> tuple[list[dict[str, Any]], Known]:
    if not EVAL.exists():
        pytest.skip("the development cases are not beside the checkout (../shared/eval)")
    given_ = json.loads((EVAL / "pii_context_dev.json").read_text("utf-8"))
    known = Known(
        regions=tuple(given_["regions"]),
        phones=tuple(given_["published_phones"]),
        emails=tuple(given_["published_emails"]),
        domains=tuple(given_["school_domains"]),
        student_id_patterns=tuple(given_["student_id_patterns"]),
    )
    return [json.loads(line) for line in (EVAL / "pii_dev.jsonl").read_text("utf-8").splitlines()], known
