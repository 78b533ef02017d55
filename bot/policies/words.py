"""The sentences of a report about policies, from its template: one file a language, the same keys in all."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.policies.check import Need
from policy.pack.conflicts import Conflict
from policy.pack.stances import Stance

LANGS = ("en", "es")
Words = Mapping[str, Mapping[str, str]]


@cache
def load_words(lang: str) -> Words:
    """The template of a language, English where there is none."""
    path = files("bot") / "templates" / (lang if lang in LANGS else LANGS[0]) / "policy_conflicts.toml"
    return tomllib.loads(path.read_text("utf-8"))


def said(stance: Stance, words: Words) -> str:
    """What a policy asks for, in a few words."""
    terms = words["terms"]
    first = words["words"][stance.word].format(*(_listed(one, terms) for one in stance.values))
    rows = (terms["row"].format(terms[who], _where(place, terms), terms[do]) for who, place, do in stance.rows)
    return "; ".join(part for part in (first, *rows) if part)


def todo(need: Need, words: Words) -> str:
    """What a person has to do, in a sentence."""
    return words["needs"][need.word].format(*need.values)


def as_row(conflict: Conflict, words: Words) -> dict[str, object]:
    """A difference as a line of JSON."""
    return {
        "kind": "conflict",
        "id": conflict.id,
        "packs": {name: said(stance, words) for name, stance in conflict.stances.items()},
        **{key: words[conflict.id][key] for key in ("title", "does", "setting")},
    }


def _listed(value: str, terms: Mapping[str, str]) -> str:
    """Roles and levels in the language of the report; names of doors as they are."""
    return ", ".join(terms.get(one, one) for one in value.split(", "))


def _where(place: str, terms: Mapping[str, str]) -> str:
    return terms["any_where" if place == "any" else place]
