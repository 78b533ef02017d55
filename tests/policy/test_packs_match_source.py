"""The packs hold exactly the clauses of the source that they were made from."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import yaml

from bot.packs import OPTIONAL
from policy.model import Clause
from policy.model import Pack
from policy.pack import parse_pack

_ROOT = Path(__file__).resolve().parents[2]
_SOURCE = _ROOT.parent / "shared" / "policy" / "clauses.yaml"
_PACKS = _ROOT / "policy" / "packs"


def _packs() -> dict[str, Pack]:
    return {
        path.stem: parse_pack(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
        for path in sorted(_PACKS.glob("*.toml"))
        if path.stem not in OPTIONAL
    }


def _as_source(clause: Clause) -> dict[str, object]:
    return {
        "id": clause.id,
        "pack": clause.pack,
        "locator": clause.locator,
        "binds": list(clause.binds),
        "force": clause.force.value,
        "summary": clause.summary,
        "topics": list(clause.topics),
        "bot_behaviour": clause.behaviour.value,
        "how": clause.how,
        "exceptions": list(clause.exceptions),
        "needs": list(clause.needs),
        "aliases": list(clause.aliases),
    }


@pytest.mark.skipif(not _SOURCE.exists(), reason="the source of the packs is not beside the checkout (../shared)")
def test_five_packs_hold_the_source_clause_by_clause() -> None:
    source = yaml.safe_load(_SOURCE.read_text(encoding="utf-8"))
    wanted = [
        {"aliases": [], **{key: value for key, value in one.items() if key not in {"source_title", "source_date"}}}
        for one in source
    ]
    packs = _packs()
    held = [_as_source(clause) for pack in packs.values() for clause in pack.clauses]

    assert len(wanted) == 208
    assert sorted(packs) == ["derby", "dracut", "mit", "mmsd", "nycdoe"]
    assert {one["id"]: one for one in held} == {one["id"]: one for one in wanted}
    assert len(held) == len(wanted)


@pytest.mark.skipif(not _SOURCE.exists(), reason="the source of the packs is not beside the checkout (../shared)")
def test_order_and_dates_are_those_of_the_source() -> None:
    source = yaml.safe_load(_SOURCE.read_text(encoding="utf-8"))
    for name, pack in _packs().items():
        own = [one for one in source if one["pack"] == name]
        assert [clause.id for clause in pack.clauses] == [one["id"] for one in own]
        assert {pack.date} == {one["source_date"] for one in own}
