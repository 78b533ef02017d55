"""Cues of safety and conduct on tables of positives and hard negatives in both languages: none worse than measured."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from policy.detect.grooming import is_unsafe_contact
from policy.detect.heard import SAFETY
from policy.detect.heard import Heard
from policy.detect.heard import hear
from policy.detect.heard import safety_in
from policy.detect.heard_gate import KINDS
from policy.model import Known

DATA = Path(__file__).parent / "data"
PUBLIC = Path(__file__).parents[4] / "shared" / "eval" / "public" / "neg_irc_ubuntu.jsonl"
KNOWN = Known()
CONTACT = "conduct.inappropriate_contact"
FLOORS = {
    Heard.SELF_HARM: 0.98,
    Heard.ABUSE: 0.97,
    Heard.DANGER: 0.97,
    Heard.HARASSMENT: 0.94,
    Heard.THREAT: 0.97,
    Heard.SEXUAL: 0.93,
    Heard.SUBSTANCES: 0.97,
    Heard.ANONYMIZER: 0.95,
    Heard.SHORTENER: 1.0,
    Heard.PRESS: 0.93,
}
"""The share of the positives that has to be found, a little below what was measured."""


def rows() -> list[dict[str, Any]]:
    """Every line of the tables: its text, what is to be heard in it, who wrote it where that matters."""
    return [
        json.loads(line)
        for name in ("safety", "conduct")
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]


def heard(text: str) -> frozenset[Heard]:
    """What is heard in a text of somebody's own."""
    return hear([(text, True)], KNOWN)


def test_each_cue_is_found_as_often_as_was_measured() -> None:
    total, found = Counter[str](), Counter[str]()
    for row in rows():
        if row["expect"] is not None:
            total[row["expect"]] += 1
            found[row["expect"]] += row["expect"] in heard(row["text"])
    assert {cue: found[cue] / total[cue] >= floor for cue, floor in FLOORS.items()} == dict.fromkeys(FLOORS, True)
    assert sum(total[cue] for cue in FLOORS) > 400


def test_an_adults_unsafe_words_are_found_in_the_same_tables() -> None:
    texts = [row["text"] for row in rows() if row["expect"] == CONTACT]
    assert len(texts) == 102
    assert sum(map(is_unsafe_contact, texts)) >= 0.95 * len(texts)


def test_talk_that_harms_nobody_stays_silent() -> None:
    quiet = [row for row in rows() if row["expect"] is None]
    wrong = [row["text"] for row in quiet if _loud(row)]
    assert (len(quiet), wrong) == (1242, [])


def _loud(row: dict[str, Any]) -> bool:
    found = heard(row["text"])
    outsider = row.get("author_role", "guest") in ("guest", "unverified")
    return bool(found if outsider else found - {Heard.PRESS})


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public chat of neg_irc_ubuntu.jsonl is not beside the checkout")
def test_a_public_chat_raises_at_most_two_alarms_in_a_thousand() -> None:
    texts = [json.loads(line)["text"] for line in PUBLIC.read_text("utf-8").splitlines()]
    alarms = [one for one in texts if heard(one) or is_unsafe_contact(one)]
    assert len(alarms) <= 2 * len(texts) / 1000


def test_what_others_wrote_is_nobodys_own_conduct_and_still_a_concern() -> None:
    texts = [("youre a worthless loser, quit", False), ("i dont want to be alive anymore", False)]
    assert hear(texts, KNOWN) == {Heard.SELF_HARM}


def test_what_is_quoted_is_no_insult() -> None:
    assert heard('she wrote "you are a worthless pig" and it is all over the wall') == frozenset()


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("i w4nt to d1e", Heard.SELF_HARM),
        ("I WANT TO DIEEEE seriously", Heard.SELF_HARM),
        ("ya no kiero vivir", Heard.SELF_HARM),
        ("liam took a bunch of pills and isnt answering", Heard.DANGER),
        ("mi padrastro me pega cuando toma", Heard.ABUSE),
        ("those sprints killed me im literally dead lol", None),
        ("gonna destroy them on friday", None),
        ("the suicide of Romeo is in act five", None),
    ],
)
def test_the_most_pressing_cue_of_safety_is_the_one(text: str, cue: Heard | None) -> None:
    assert safety_in(text, KNOWN) is cue
    assert cue is None or cue in SAFETY


def test_the_gate_lets_pass_whatever_a_pattern_finds_rightly(monkeypatch: pytest.MonkeyPatch) -> None:
    meant = [row for row in rows() if row["expect"] is not None]
    gated = [row["expect"] in heard(row["text"]) for row in meant]
    monkeypatch.setattr("policy.detect.heard.called_in", lambda _: KINDS)
    assert gated == [row["expect"] in heard(row["text"]) for row in meant]
