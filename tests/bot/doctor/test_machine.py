"""Checks of the machine: Python, packages, files and their modes."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.doctor import Check
from bot.doctor import State
from bot.doctor import machine
from bot.settings import Settings
from bot.wiring import load_packs
from policy.model import InputError
from policy.model import Pack

OK, WARN, FAIL = State.OK, State.WARN, State.FAIL
KEY = "cXVva2thcXVva2thcXVva2thcXVva2thcXVva2thMTI="


def one(check: str, state: State, found: str, do: str = "") -> Check:
    return Check(check=check, state=state, found=found, do=do)


@pytest.mark.parametrize(
    ("version", "state"), [((3, 10, 9), FAIL), ((3, 11, 0), OK), ((3, 13, 9), OK), ((3, 14, 0), FAIL)]
)
def test_python(version: tuple[int, ...], state: State) -> None:
    found = machine.python_version(version)
    assert (found.state, found.found, bool(found.do)) == (state, ".".join(map(str, version)), state is FAIL)


def test_a_package_that_has_put_itself_in_our_place() -> None:
    do = "make a fresh virtual environment for Chaperone alone"
    assert [machine.packages({}), machine.packages({"policy": "policy", "botlib": "bot"})] == [
        one("packages", OK, "none that stand in the way"),
        one("packages", FAIL, "botlib (owns 'bot' too), policy (owns 'policy' too)", do),
    ]


def test_packs_are_counted_and_damaged_ones_named() -> None:
    def damaged() -> Mapping[str, Pack]:
        raise InputError("policy/packs/mit.toml", "no clause", "see the reference")

    clauses = sum(len(pack.clauses) for pack in load_packs().values())
    assert [machine.packs(load_packs), machine.packs(damaged)] == [
        one("packs", OK, f"5 packs (derby, dracut, mit, mmsd, nycdoe), {clauses} clauses; to choose: maapp"),
        one(
            "packs",
            FAIL,
            "policy/packs/mit.toml: no clause; see the reference",
            "install Chaperone again: its packs are damaged",
        ),
    ]


def test_dotenv_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    absent = machine.dotenv(path)
    path.touch(0o644)
    path.chmod(0o640)
    open_ = machine.dotenv(path)
    path.chmod(0o600)
    assert [absent, open_, machine.dotenv(path)] == [
        one("dotenv", OK, f"there is no {path}; the settings come from the environment"),
        one("dotenv", WARN, f"{path} can be read by others (mode 640)", f"run: chmod 600 {path}"),
        one("dotenv", OK, f"{path}, mode 600"),
    ]


def test_the_data_folder_is_there_writable_and_private(tmp_path: Path) -> None:
    path = tmp_path / "data"
    absent = machine.data_folder(path)
    path.touch()
    file = machine.data_folder(path)
    path.unlink()
    path.mkdir()
    path.chmod(0o755)
    open_ = machine.data_folder(path)
    path.chmod(0o700)
    assert [absent, file, open_, machine.data_folder(path)] == [
        one("data_folder", OK, f"{path} is not there yet; it is made when it is needed"),
        one("data_folder", FAIL, f"{path} cannot be written to", "correct its owner, or set CHAPERONE_DATA"),
        one("data_folder", WARN, f"{path} is open to others (mode 755)", f"run: chmod 700 {path}"),
        one("data_folder", OK, f"{path}, mode 700"),
    ]


def test_keys_come_from_the_settings_or_a_private_file(tmp_path: Path) -> None:
    settings, path = Settings(CHAPERONE_DATA=tmp_path), tmp_path / "keys"
    absent = machine.keys(settings)
    path.write_text(KEY, "ascii")
    path.chmod(0o644)
    open_ = machine.keys(settings)
    path.chmod(0o600)
    good = machine.keys(settings)
    path.write_text("no key", "ascii")
    assert [absent, open_, good, machine.keys(settings), machine.keys(Settings(CHAPERONE_KEYS=KEY))] == [
        one("keys", OK, f"{path} is not there yet; it is made when it is needed"),
        one("keys", FAIL, f"{path} can be read by others (mode 644)", f"run: chmod 600 {path}"),
        one("keys", OK, f"{path}, mode 600; keep a copy of it somewhere else"),
        one("keys", FAIL, f"{path} holds no key that can be used", "restore it from your backup"),
        one("keys", OK, "from CHAPERONE_KEYS"),
    ]


@pytest.mark.parametrize(
    ("free", "state", "do"),
    [
        (99, FAIL, "make room: nothing can be recorded on a full disk"),
        (999, WARN, "make room before it runs out"),
        (1_000, OK, ""),
    ],
)
def test_room_on_the_disk(free: int, state: State, do: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free * 1_000_000))
    found = machine.disk(tmp_path / "not" / "there")
    assert (found.state, found.found.startswith(f"{free:,} MB free"), found.do) == (state, True, do)
