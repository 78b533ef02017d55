"""The school's own packs beside those that come with Chaperone."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.packs import in_force
from bot.packs import load_packs
from bot.packs import own_folder
from bot.packs import read_own
from policy.model import PackError

OWN = """
id = "falcons"
title = "Falcons handbook"
owner = "Falcons"
revision = "1"
extends = ["dracut"]
drop = ["dracut.employee.18"]
"""


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_a_folder_there_are_the_shipped_ones(tmp_path: Path) -> None:
    assert [*load_packs(tmp_path / "none")] == ["derby", "dracut", "mit", "mmsd", "nycdoe"]


def test_an_optional_one_takes_part_where_it_is_named(tmp_path: Path) -> None:
    assert [*load_packs(named=("maapp", "dracut"))] == ["derby", "dracut", "mit", "mmsd", "nycdoe", "maapp"]
    assert [*load_packs(tmp_path, named=("dracut",))] == ["derby", "dracut", "mit", "mmsd", "nycdoe"]
    write(tmp_path, "falcons", OWN.replace('["dracut"]', '["maapp"]').replace("dracut.employee.18", "maapp.hours"))
    own = load_packs(tmp_path)["falcons"]
    assert (own.extends, [norm.name for norm in own.audience], own.voice_clause) == (
        ("maapp",),
        ["one student", "team", "request to discontinue"],
        "maapp.calls",
    )


def test_what_is_in_force_is_found_as_the_settings_find_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("CHAPERONE_PACKS", "CHAPERONE_PACKS_FILE"):
        monkeypatch.delenv(name, raising=False)
    found = [in_force()]
    monkeypatch.setenv("CHAPERONE_PACKS", "dracut, maapp")
    found.append(in_force())
    monkeypatch.delenv("CHAPERONE_PACKS")
    (tmp_path / ".env").write_text("CHAPERONE_PACKS=maapp,dracut\n")
    found.append(in_force())
    assert found == [(), ("maapp",), ("maapp",)]


def test_own_packs_stand_beside_the_shipped_ones_and_extend_one_another(tmp_path: Path) -> None:
    write(tmp_path, "falcons", OWN)
    write(
        tmp_path,
        "chess",
        OWN.replace('"falcons"', '"chess"').replace('["dracut"]', '["falcons", "mit"]').replace("18", "17"),
    )
    write(tmp_path, "_notes", "no pack")
    packs = load_packs(tmp_path)
    assert [*packs] == ["derby", "dracut", "mit", "mmsd", "nycdoe", "chess", "falcons"]
    assert (packs["chess"].extends, packs["chess"].clause("dracut.employee.18")) == (("falcons", "mit"), None)
    assert packs["chess"].cite("dracut.employee.4").title == packs["dracut"].title


def falcons(name: str, extends: str) -> str:
    return OWN.replace('"falcons"', f'"{name}"').replace('["dracut"]', extends)


_BROKEN = {
    "no_toml": ("id = ", "file", "it is no TOML"),
    "other_name": (OWN, "id", "it is not 'other_name', as the file is called"),
    "dracut": (falcons("dracut", '["mit"]'), "id", "'dracut' comes with Chaperone"),
    "stranger": (falcons("stranger", '["hogwarts"]'), "extends", "no pack 'hogwarts'"),
    "ring": (falcons("ring", '["ring"]'), "extends", "'ring' extends this"),
    "twice": (falcons("twice", '["mit", "mit"]'), "extends", "stands twice"),
    "empty": ('id = "empty"\ntitle = "T"\nowner = "O"\nrevision = "1"\n', "clauses", "missing"),
}


@pytest.mark.parametrize("name", _BROKEN)
def test_a_broken_pack_is_named_and_the_others_stay(name: str, tmp_path: Path) -> None:
    text, key, problem = _BROKEN[name]
    write(tmp_path, "falcons", OWN)
    path = write(tmp_path, name, text)
    own = read_own(tmp_path)
    assert [*own.packs] == ["falcons"]
    assert [(one.source, one.key) for one in own.problems] == [(str(path), key)]
    assert problem in own.problems[0].problem
    with pytest.raises(PackError, match=path.name):
        load_packs(tmp_path)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "falcons.toml").write_bytes(b"\xff\xfe\x00")
    assert [one.key for one in read_own(tmp_path).problems] == ["file"]


def test_the_folder_is_found_as_the_settings_find_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("CHAPERONE_PACKS_FOLDER", "CHAPERONE_DATA"):
        monkeypatch.delenv(name, raising=False)
    found = [own_folder()]
    monkeypatch.setenv("CHAPERONE_DATA", "there")
    found.append(own_folder())
    monkeypatch.setenv("CHAPERONE_PACKS_FOLDER", "mine")
    found.append(own_folder())
    monkeypatch.delenv("CHAPERONE_PACKS_FOLDER")
    (tmp_path / ".env").write_text("CHAPERONE_PACKS_FOLDER=ours\n")
    found.append(own_folder())
    assert found == [Path("data/packs"), Path("there/packs"), Path("mine"), Path("ours")]
