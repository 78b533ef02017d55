"""Answers from the optional pack `maapp`: its own questions, some that it does not hold, and silence."""

from __future__ import annotations

import pytest

from bot.packs import OPTIONAL
from bot.packs import load_packs
from policy.answer import Answer
from policy.answer import Index
from policy.answer import answer
from policy.answer import build_index
from policy.model import Role

PACK = load_packs(named=OPTIONAL)["maapp"]


@pytest.fixture(scope="module")
def maapp() -> Index:
    return build_index(load_packs(named=OPTIONAL).values())


def asked(question: str, index: Index, lang: str = "en") -> Answer:
    return answer(question, index, packs=(PACK.id,), role=Role.COACH, lang=lang)


def test_its_own_questions_lead_to_their_clauses(maapp: Index) -> None:
    own = [
        (clause.id, question, lang)
        for clause in PACK.clauses
        for group in clause.settles
        for lang, questions in (("en", group.en), ("es", group.es))
        for question in questions
    ]
    found = [(clause, asked(question, maapp, lang).clauses[:1]) for clause, question, lang in own]
    right = sum(bool(cited) and cited[0].clause == clause for clause, cited in found)
    assert len(own) >= 200
    assert right >= 0.96 * len(own)


@pytest.mark.parametrize(
    ("question", "clause", "verdict"),
    [
        ("is it ok to text one of my divers", "maapp.second-adult", "only_if"),
        ("may I write one message to the entire squad if no other adult is in it", "maapp.team", "no"),
        ("a gymnast wrote to me first, may I answer her", "maapp.reply", "only_if"),
        ("is 10 pm too late to text the athletes", "maapp.hours", "no"),
        ("can I have a video call with one athlete", "maapp.calls", "only_if"),
        ("my player wants to be friends on facebook", "maapp.social-media", "no"),
        ("may parents demand that we stop texting their kid", "maapp.discontinue", "yes"),
    ],
)
def test_questions_in_other_words(question: str, clause: str, verdict: str, maapp: Index) -> None:
    found = asked(question, maapp)
    assert (found.clauses[0].clause, found.verdict.value) == (clause, verdict)


@pytest.mark.parametrize("question", ["when does practice start", "how much does the meet cost", "who won on saturday"])
def test_what_it_does_not_speak_of_is_not_answered(question: str, maapp: Index) -> None:
    assert asked(question, maapp).answered is False


def test_every_clause_is_cited_as_one_to_be_checked() -> None:
    assert [one.id for one in PACK.clauses if "check your edition" not in one.locator] == ["maapp.group-size"]
    assert [one.id for one in PACK.clauses if not one.summary_es or len(one.exceptions) != len(one.exceptions_es)] == []
