"""The doctor looks into the school's own policies."""

from __future__ import annotations

from pathlib import Path

from bot.doctor.check import Check
from bot.doctor.check import State
from bot.doctor.own import own_packs
from tests.bot.test_packs import OWN
from tests.bot.test_packs import write

_DRAFT = """
[[clauses]]
id = "falcons.1"
status = "draft"
locator = "Section 1"
binds = ["staff"]
force = "must"
summary = "Write to the team channel."
behaviour = "answer_only"
how = "Answer."
"""


def one(check: str, state: State, found: str, do: str = "") -> Check:
    return Check(check=check, state=state, found=found, do=do)


def test_without_packs_of_ones_own_all_is_well(tmp_path: Path) -> None:
    assert [*own_packs(tmp_path, ("dracut",))] == [one("own_packs", State.OK, f"none in {tmp_path}")]


def test_a_broken_one_is_red_with_file_key_and_remedy(tmp_path: Path) -> None:
    path = write(tmp_path, "falcons", OWN.replace("dracut.employee.18", "dracut.none"))
    problem = "drop: no clause 'dracut.none' in what this pack extends"
    assert [*own_packs(tmp_path, ("dracut",))] == [
        one("own_packs", State.FAIL, f"{path}: {problem}", "correct the id, or take it away")
    ]


def test_drafts_of_a_pack_in_force_are_told(tmp_path: Path) -> None:
    write(tmp_path, "falcons", OWN + _DRAFT)
    do = f"read them in {tmp_path}/falcons.toml and confirm or remove each; `chaperone policy check` lists them"
    assert [*own_packs(tmp_path, ("falcons",))] == [
        one("own_packs", State.WARN, "falcons is in force with 1 drafts that count for nothing", do),
        one("own_packs", State.OK, f"falcons in {tmp_path}"),
    ]
    assert [check.state for check in own_packs(tmp_path, ("dracut",))] == [State.OK]
