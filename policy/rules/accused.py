"""Whom a concern may be about: staff who are named in it, or called by what they are ("coach", "mi profe")."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policy.detect.normalise import normalise
from policy.model import Member
from policy.model import Role

_WORDS = re.compile(r"[a-z]+")
_CALLED: Mapping[str, frozenset[Role]] = {
    **dict.fromkeys(("coach", "coaches", "coachs", "trainer", "entrenador", "entrenadora"), frozenset({Role.COACH})),
    **dict.fromkeys(("advisor", "adviser", "asesor", "asesora"), frozenset({Role.ADVISOR})),
    **dict.fromkeys(
        ("teacher", "teachers", "professor", "prof", "tutor", "profe", "profesor", "profesora", "maestro", "maestra"),
        frozenset({Role.TEACHER}),
    ),
    **dict.fromkeys(("principal", "director", "directora"), frozenset({Role.PRINCIPAL})),
    **dict.fromkeys(("counselor", "counsellor", "consejero", "consejera"), frozenset({Role.COUNSELOR})),
    **dict.fromkeys(("volunteer", "voluntario", "voluntaria"), frozenset({Role.VOLUNTEER})),
}
_SHORT = 3


def may_be_meant(one: Member, text: str) -> bool:
    """Whether a text may speak of a member of staff: by a name, or by a word for what they are."""
    said = frozenset(_WORDS.findall(normalise(text).text.lower()))
    names = _WORDS.findall(normalise(f"{one.person.name if one.person else ''} {one.display_name}").text.lower())
    if any(len(name) >= _SHORT and (name in said or f"{name}s" in said) for name in names):
        return True
    return any(one.is_one_of(roles) for word, roles in _CALLED.items() if word in said)
