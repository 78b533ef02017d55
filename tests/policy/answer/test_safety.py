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
        ("mi amigo se quiere matar", Cue.SELF_HARM),
        ("mi amiga dice que ya no quiere seguir viviendo", Cue.SELF_HARM),
        ("mi primo se está cortando los brazos", Cue.SELF_HARM),
        ("tengo un amigo que quiere desaparecer para siempre", Cue.SELF_HARM),
        ("no quiero seguir vivo", Cue.SELF_HARM),
        ("se quiere quitar la vida", Cue.SELF_HARM),
        ("me quiero suicidar", Cue.SELF_HARM),
        ("un amigo de mi hermano se autolesiona", Cue.SELF_HARM),
        ("a friend of mine says she wants to end it", Cue.SELF_HARM),
        ("a friend of my sister is hurting herself", Cue.SELF_HARM),
        ("my bestie keeps saying she'd be better off dead", Cue.SELF_HARM),
        ("my cousin took a bunch of pills", Cue.SELF_HARM),
        ("my roommate wrote he doesn't want to be alive", Cue.SELF_HARM),
        ("una compañera me contó que su padrastro la toca", Cue.ABUSE),
        ("mi entrenador me pidió fotos desnuda", Cue.ABUSE),
        ("mi novio me amenaza con publicar mis fotos si no hago lo que quiere", Cue.ABUSE),
        ("un adulto me pidió que nos viéramos a solas", Cue.ABUSE),
        ("un señor mayor me escribe y quiere que nos veamos en secreto", Cue.ABUSE),
        ("la profe me manda fotos íntimas", Cue.ABUSE),
        ("mi tío me toca", Cue.ABUSE),
        ("my friend's uncle touched her", Cue.ABUSE),
        ("my kid's friend is being abused at home", Cue.ABUSE),
        ("the coach told me not to tell anyone about our messages", Cue.ABUSE),
        ("mi compañero dijo que va a traer una pistola", Cue.DANGER),
        ("me están amenazando con un cuchillo", Cue.DANGER),
        ("hay un tirador en la escuela", Cue.DANGER),
        ("alguien trajo un arma a la escuela", Cue.DANGER),
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
        "¿qué me toca hacer ahora?",
        "los vamos a matar en la cancha",
        "mi equipo va a matar al rival",
        "me muero de risa",
        "este examen me mata",
        "un chiste que me mató de risa",
        "¿puedo publicar algo sobre la prevención del suicidio?",
        "the movie killed me",
        "can we post about the suicide prevention walk",
        "le mandé fotos del partido al entrenador",
        "¿puedo mandarle fotos del equipo a mi entrenador?",
        "mi entrenador me pide fotos del uniforme",
        "can the coach ask me to keep the lineup secret",
        "we lost because of me lol im dead",
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
