"""Stems, with the many words for one kind of person or manner taken as one.

Whether somebody asks of a daughter, a swimmer or a pupil, the clause is the same; so it is for herself, on his own and
individually. The lexicon still tells them apart where it matters: one's own child, a player of a team.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from policy.answer.words import stem

_CHILDREN = """
daughter daughters son sons kid kids kiddo child childs children student students pupil pupils schoolkid boy boys girl
girls teen teens teenager teenagers teenage minor minors youngster grandson granddaughter grandkid stepson stepdaughter
player players athlete athletes swimmer swimmers runner runners wrestler wrestlers goalie goalies pitcher gymnast
cheerleader sprinter quarterback striker schooler schoolers grader graders
hijo hija hijos hijas nino nina ninos ninas alumno alumna alumnos alumnas estudiante estudiantes jugador jugadora
jugadores jugadoras atleta nadadora nadador muchacho muchacha chico chica chicos chicas
"""
_ALONE = """
alone himself herself themselves themself individually individual privately separately solo solos sola solas single
singly
"""
_SAME: Final[Mapping[str, str]] = {
    word: first for first, words in (("kid", _CHILDREN), ("alone", _ALONE)) for word in words.split()
}
KINDS: Final = frozenset(_SAME.values())
"""What stands for the words of a kind."""


@lru_cache(maxsize=16384)
def root(word: str) -> str:
    """The stem by which a word is compared, or what stands for its kind."""
    return _SAME.get(word) or stem(word)
