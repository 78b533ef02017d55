"""Cues of danger are heard in both languages; games, lessons and figures of speech are not."""

from __future__ import annotations

import pytest

from policy.answer import Cue
from policy.answer import Index
from policy.answer import Verdict
from policy.answer import answer
from policy.answer.safety import cue_in
from policy.model import Role

_DUTY = "a kid wrote that her dad hits her, do i have to report it"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("i want to kill myself", Cue.SELF_HARM),
        ("I don't want to be here anymore", Cue.SELF_HARM),
        ("my friend is cutting herself", Cue.SELF_HARM),
        ("my teammate says he wants to die", Cue.SELF_HARM),
        ("quiero morirme", Cue.SELF_HARM),
        ("mi amiga dice que no quiere vivir", Cue.SELF_HARM),
        ("my stepdad hits me", Cue.ABUSE),
        ("i'm scared to go home", Cue.ABUSE),
        ("my coach touched me", Cue.ABUSE),
        ("mi papá me pega", Cue.ABUSE),
        ("someone at school has a gun", Cue.DANGER),
        ("he threatened to kill me", Cue.DANGER),
        ("mi amigo está en peligro", Cue.DANGER),
    ],
)
def test_cue_is_heard(text: str, cue: Cue) -> None:
    assert cue_in(text) is cue


@pytest.mark.parametrize(
    "text",
    [
        "those sprints killed me",
        "this homework is gonna kill me",
        "we will kill them on the field",
        "essay on the suicide of Romeo and Juliet",
        "can i post about suicide prevention awareness week",
        "can i follow a student",
        "what counts as child abuse",
        "dying laughing at that joke",
        "¿puedo publicar una foto?",
    ],
)
def test_figure_of_speech_is_no_cue(text: str) -> None:
    assert cue_in(text) is None


@pytest.mark.parametrize(
    ("pack", "role", "clause"),
    [
        ("mit", Role.STUDENT, "mit.danger"),
        ("dracut", Role.STUDENT, "dracut.student.5"),
        ("derby", Role.STUDENT, "derby.report"),
    ],
)
def test_help_comes_with_the_packs_door(index: Index, pack: str, role: Role, clause: str) -> None:
    found = answer("my friend wants to kill himself", index, packs=(pack,), role=role)
    assert (found.answered, found.safety, found.verdict, found.cue) == (True, True, Verdict.INFO, Cue.SELF_HARM)
    assert clause in {one.clause for one in found.clauses}
    assert found.contacts


def test_danger_is_named_before_other_doors(index: Index) -> None:
    found = answer("someone has a gun", index, packs=("mit",))
    assert [one.kind for one in found.contacts] == ["danger", "help", "help", "report"]


def test_staff_who_ask_for_their_duty_get_the_rule_with_the_cue_kept(index: Index) -> None:
    found = answer(
        "a kid wrote that her dad hits her, do i have to report it", index, packs=("nycdoe",), role=Role.TEACHER
    )
    assert (found.safety, found.cue, found.verdict) == (False, Cue.ABUSE, Verdict.YES)
    assert found.clauses[0].clause == "nycdoe.F.3"


def test_student_with_the_same_words_gets_help_first(index: Index) -> None:
    found = answer(
        "a kid wrote that her dad hits her, do i have to report it", index, packs=("nycdoe",), role=Role.STUDENT
    )
    assert found.safety
