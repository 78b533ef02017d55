from __future__ import annotations

import pytest

from policy.detect import detect
from policy.detect import password
from policy.model import Known
from tests.policy.detect.password_table import FOUND
from tests.policy.detect.password_table import NOTHING
from tests.policy.detect.tables import KNOWN
from tests.policy.detect.tables import near
from tests.policy.detect.tables import sure

ONLY = frozenset({"PASSWORD"})


@pytest.mark.parametrize(("text", "values"), FOUND)
def test_password_is_found(text: str, values: tuple[str, ...]) -> None:
    assert tuple(value for kind, value in sure(text) if kind == "PASSWORD") == values


@pytest.mark.parametrize("text", NOTHING)
def test_password_is_not_seen_where_there_is_none(text: str) -> None:
    assert [value for kind, value in sure(text) if kind == "PASSWORD"] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("la clave es chocolate", ["chocolate"]),
        ("the pass is purple", ["purple"]),
    ],
)
def test_a_word_that_can_be_talk_is_a_near_miss(text: str, values: list[str]) -> None:
    assert (sure(text), near(text)) == ([], [("PASSWORD", value) for value in values])


@pytest.mark.parametrize(
    ("text", "rule", "cue"),
    [
        ("wifi password is Dragon!88", "password.cue", "password"),
        ("the password is blue elephant dances", "password.phrase", "password"),
        ("wifi password gr4pesoda", "password.behind", "password"),
        ("passwords: google Sunny$ide4", "password.list", "passwords"),
        ("my login is kim04 / Volley99", "password.login", "login"),
        ("wifi = barkley2019", "password.service", "wifi = "),
        ("enter Tiger$2026 for the password", "password.said_before", " for the password"),
        ("his phone pin is 4471", "password.pin", "pin"),
        ("the gym door code is 2580", "password.code", "code"),
        ("locker combo 12-34-8", "password.combination", "locker combo"),
        ("884213 is your google code", "password.code_before", "google code"),
        ("xoxb-1234567890-abcdefghij", "password.key", None),
        ("https://kim:Volley99@canvas.example.org", "password.address", None),
    ],
)
def test_rule_and_cue_are_told(text: str, rule: str, cue: str | None) -> None:
    found = detect(text, KNOWN, ONLY)
    assert [(one.rule, text[slice(*one.cue)] if one.cue else None) for one in found] == [(rule, cue)]


def test_every_rule_is_one_of_the_list() -> None:
    texts = (text for text, _ in FOUND)
    assert {one.rule for text in texts for one in detect(text, Known(), ONLY)} == set(password.RULES)
