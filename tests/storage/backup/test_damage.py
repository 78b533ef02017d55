"""What is damaged, foreign or too new is refused, with what helps."""

from __future__ import annotations

import asyncio
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from policy.model import InputError
from policy.model import StorageError
from storage.backup.manifest import NAME
from storage.backup.reading import check
from storage.backup.restoring import refuse_newer
from storage.backup.taking import Taking
from storage.backup.taking import take
from tests.contracts.samples import NOW


def _rewritten(file: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    with zipfile.ZipFile(file) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def _manifest_with(**values: object) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        parts[NAME] = json.dumps({**json.loads(parts[NAME]), **values}).encode()

    return change


_OUT = [{"path": "packs/../../x", "bytes": 1, "sha256": "0"}]
_DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda file: file.write_bytes(b""), "this is no backup of Chaperone, or it is cut short"),
    "cut short": (
        lambda file: file.write_bytes(file.read_bytes()[:-200]),
        "or it is cut short",
    ),
    "a picture": (lambda file: file.write_bytes(b"\x89PNG" * 99), "this is no backup of Chaperone, or it is cut short"),
    "another zip": (lambda file: _rewritten(file, lambda parts: parts.pop(NAME)), "this is no backup of Chaperone"),
    "no contents": (lambda file: _rewritten(file, lambda p: p.update({NAME: b"[]"})), "this is no backup of Chaperone"),
    "a row": (
        lambda file: _rewritten(file, lambda parts: parts.update({"tables/person.jsonl": b"[]\n"})),
        "tables/person.jsonl is damaged",
    ),
    "a pack": (lambda f: _rewritten(f, lambda p: p.update({"packs/our.toml": b""})), "packs/our.toml is damaged"),
    "one more": (lambda file: _rewritten(file, lambda p: p.update({"x": b""})), "its parts are not those"),
    "one less": (lambda file: _rewritten(file, lambda p: p.pop("tables/inbox.jsonl")), "its parts are not those"),
    "a way out": (lambda file: _rewritten(file, _manifest_with(files=_OUT)), "its table of contents is damaged"),
    "newer": (lambda file: _rewritten(file, _manifest_with(version=2)), "a newer version of Chaperone made"),
}


@pytest.fixture(scope="module")
def sound(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("sound") / "b.zip"
    packs: dict[str, Path | bytes] = {"packs/our.toml": b"[pack]"}
    url = f"sqlite:///{sqlite_template}"
    asyncio.run(take(out, Taking(url=url, program="9.9", at=NOW, files=packs)))
    return out.read_bytes()


@pytest.mark.parametrize("what", _DAMAGE)
def test_what_is_no_whole_backup_is_refused(what: str, sound: bytes, tmp_path: Path) -> None:
    damage, told = _DAMAGE[what]
    file = tmp_path / "b.zip"
    file.write_bytes(sound)
    damage(file)
    with pytest.raises(InputError, match=told):
        check(file)


def test_a_flipped_bit_is_found(sound: bytes, tmp_path: Path) -> None:
    file = tmp_path / "b.zip"
    for place in range(40, len(sound), len(sound) // 40):
        changed = bytearray(sound)
        changed[place] ^= 0x10
        file.write_bytes(changed)
        try:
            assert check(file).rows == 0  # the bit stood where nothing reads it, such as a moment in the zip
        except InputError:
            continue


def test_a_newer_revision_is_refused_with_what_helps(sound: bytes, tmp_path: Path) -> None:
    file = tmp_path / "b.zip"
    file.write_bytes(sound)
    _rewritten(file, _manifest_with(revision="9999"))
    with pytest.raises(StorageError, match=r"is of revision 9999, made by Chaperone 9.9, .*; install version 9.9 or"):
        refuse_newer(check(file))
