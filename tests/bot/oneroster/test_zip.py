"""A zip from elsewhere: damaged, encrypted, or made to harm."""

from __future__ import annotations

import struct
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile

import pytest

from bot.oneroster import OneRoster
from bot.oneroster import Options
from bot.oneroster import is_package
from bot.oneroster import package
from policy.model import InputError
from tests.bot.oneroster.packages import version_11
from tests.bot.oneroster.packages import zipped


def read(path: Path) -> None:
    OneRoster(path, Options(today=date(2026, 10, 5))).read({})


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read(path)
    return caught.value.problem


def written(tmp_path: Path, **files: str) -> Path:
    return zipped(tmp_path / "x.zip", {**version_11(), **files})


def added(path: Path, name: str, content: bytes) -> Path:
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return path


@pytest.mark.parametrize("name", ["../users.csv", "/etc/passwd", "a/../../b.csv", "..\\b.csv", "C:\\b.csv"])
def test_nothing_may_lie_outside(tmp_path: Path, name: str) -> None:
    path = added(written(tmp_path), name, b"x")
    assert refusal(path) == "a file in the zip wants to lie outside it"
    assert name not in refusal(path)


def test_an_archive_inside(tmp_path: Path) -> None:
    assert refusal(added(written(tmp_path), "more.ZIP", b"x")) == "there is an archive inside the zip"


def test_a_bomb_is_counted_before_it_is_read(tmp_path: Path) -> None:
    path = added(written(tmp_path), "courses.csv", b"0" * 5_000_000)
    assert refusal(path) == "a file unpacks to more than 200 times its size"


@pytest.mark.parametrize(
    ("limit", "most", "said"),
    [
        ("MOST_BYTES", 100, "a file would be more than 0 MB unpacked"),
        ("MOST_IN_ALL", 1_000, "unpacked it would be more than 0 MB"),
        ("MOST_MEMBERS", 3, "the zip holds 7 files"),
    ],
)
def test_caps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int, said: str) -> None:
    monkeypatch.setattr(package, limit, most)
    assert refusal(written(tmp_path)) == said


def test_a_size_that_is_a_lie_is_found(tmp_path: Path) -> None:
    """The directory says that a file is small; no more than that is read of it, and the checksum does not fit."""
    path = written(tmp_path)
    data = bytearray(path.read_bytes())
    at = data.index(b"users.csv", data.index(b"PK\x01\x02")) - 46
    data[at + 24 : at + 28] = struct.pack("<I", 300)
    path.write_bytes(data)
    assert refusal(path) == "the file is damaged"


def _encrypted(data: bytearray) -> None:
    for mark, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.index(mark)
        data[at + flags] |= 1


def _cut(data: bytearray) -> None:
    del data[len(data) // 2 :]


def _twisted(data: bytearray) -> None:
    at = data.index(b"users.csv") + 60
    data[at] ^= 0xFF
    data[at + 1] ^= 0xFF


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_encrypted, "the zip is encrypted"),
        (_cut, "the zip is damaged or cut short"),
        (_twisted, "the file is damaged"),
    ],
)
def test_damaged(tmp_path: Path, harm: Callable[[bytearray], None], said: str) -> None:
    path = written(tmp_path)
    data = bytearray(path.read_bytes())
    harm(data)
    path.write_bytes(data)
    assert refusal(path) == said


def test_a_workbook_is_no_package(tmp_path: Path) -> None:
    assert refusal(zipped(tmp_path / "x.xlsx", {"[Content_Types].xml": "x"})) == "this is a workbook"


def test_two_packages_or_one_file_twice(tmp_path: Path) -> None:
    path = written(tmp_path)
    assert refusal(added(path, "other/users.csv", b"x")) == "there is more than one package in the zip"
    twice = zipped(tmp_path / "y.zip", {**version_11(), "USERS.CSV": "x"})
    assert refusal(twice) == "users.csv is in the zip twice"


def test_what_macs_add_is_passed_over(tmp_path: Path) -> None:
    read(added(written(tmp_path), "__MACOSX/._users.csv", b"x"))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the file cannot be read"):
        is_package(tmp_path / "nothing.zip")
