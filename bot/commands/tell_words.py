"""What somebody typed after `/tell`, in English or Spanish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.model import MatterCategory
from policy.model import Role

_TEAM = ("team", "equipo")
_REASON = ("reason", "motivo")
_COPY = ("copy", "copia")
_CATEGORIES: Mapping[str, MatterCategory] = {
    "medical": MatterCategory.MEDICAL,
    "health": MatterCategory.MEDICAL,
    "medico": MatterCategory.MEDICAL,
    "médico": MatterCategory.MEDICAL,
    "academic": MatterCategory.ACADEMIC,
    "academico": MatterCategory.ACADEMIC,
    "académico": MatterCategory.ACADEMIC,
}
_ROLES: Mapping[str, Role] = {
    "ad": Role.ATHLETIC_DIRECTOR,
    "athletic_director": Role.ATHLETIC_DIRECTOR,
    "principal": Role.PRINCIPAL,
    "direccion": Role.PRINCIPAL,
    "dirección": Role.PRINCIPAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Who is meant (or, for the team, what to post): `words`. `wrong_reason`: the one that was typed does not count."""

    words: str
    team: bool = False
    category: MatterCategory | None = None
    prefer: Role | None = None
    wrong_reason: bool = False


def wanted_of(args: str, text: str) -> Wanted:
    """Read a command; platforms hand it over in one line, a rehearsal with the message beside it."""
    first, _, rest = args.strip().partition(" ")
    if first.lower() in _TEAM or (not first and text.split(" ", maxsplit=1)[0].lower() in _TEAM):
        said = f"{rest}\n{text}" if first else text.partition(" ")[2]
        return Wanted(words=said.strip(), team=True)
    return _about_one(args.strip() or text.strip())


def _about_one(line: str) -> Wanted:
    names: list[str] = []
    given: dict[str, str] = {}
    for word in line.split():
        key, sign, value = word.partition("=")
        if sign and key.lower() in (*_REASON, *_COPY):
            given["reason" if key.lower() in _REASON else "copy"] = value.lower()
        else:
            names.append(word)
    reason = given.get("reason", "")
    category = _CATEGORIES.get(reason)
    return Wanted(
        words=" ".join(names),
        category=category,
        prefer=_ROLES.get(given.get("copy", "")),
        wrong_reason=bool(reason) and category is None,
    )
