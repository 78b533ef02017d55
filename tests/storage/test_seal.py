from __future__ import annotations

import base64
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.model import SettingError
from policy.model import StorageError
from storage.seal import Keys

OLD, NEW = os.urandom(32), os.urandom(32)
KEYS = Keys([OLD])


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode()


@given(content=st.binary(max_size=300), place=st.text(max_size=40))
def test_what_is_sealed_opens_in_its_place(content: bytes, place: str) -> None:
    assert KEYS.open(KEYS.seal(content, place=place), place=place) == content


def test_equal_contents_do_not_look_equal() -> None:
    assert KEYS.seal(b"same", place="a") != KEYS.seal(b"same", place="a")


def test_a_seal_moved_to_another_row_does_not_open() -> None:
    with pytest.raises(StorageError, match="inbox:payload:2: the seal is broken"):
        KEYS.open(KEYS.seal(b"x", place="inbox:payload:1"), place="inbox:payload:2")


@given(position=st.integers(0, 40), bit=st.integers(0, 7))
def test_a_damaged_seal_does_not_open(position: int, bit: int) -> None:
    sealed = bytearray(KEYS.seal(b"twelve bytes", place="p"))
    sealed[position] ^= 1 << bit
    with pytest.raises(StorageError):
        KEYS.open(bytes(sealed), place="p")


@pytest.mark.parametrize("sealed", [b"", b"\x01", b"\x01abcd", b"\x02" + b"x" * 40])
def test_what_is_no_seal_does_not_open(sealed: bytes) -> None:
    with pytest.raises(StorageError):
        KEYS.open(sealed, place="p")


def test_the_first_key_seals_and_the_others_open() -> None:
    sealed = Keys([OLD]).seal(b"x", place="p")
    both = Keys.from_text(f"{_text(NEW)},\n{_text(OLD)}\n")
    assert both.open(sealed, place="p") == b"x"
    assert Keys([NEW]).open(both.seal(b"y", place="p"), place="p") == b"y"
    with pytest.raises(StorageError, match="the key of this seal is not here"):
        Keys([NEW]).open(sealed, place="p")


@pytest.mark.parametrize("text", ["", "secret words", _text(b"short"), f"{_text(OLD)},nonsense"], ids=range(4))
def test_what_is_no_key_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(SettingError) as refused:
        Keys.from_text(text)
    assert not text or text not in str(refused.value)


def test_a_url_safe_key_is_a_key() -> None:
    text = base64.urlsafe_b64encode(OLD).decode()
    assert Keys.from_text(text).open(KEYS.seal(b"x", place="p"), place="p") == b"x"


def test_a_missing_key_file_is_made_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "data" / "keys"
    sealed = Keys.from_file(path).seal(b"x", place="p")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Keys.from_file(path).open(sealed, place="p") == b"x"


def test_each_purpose_has_its_own_key_from_each_key() -> None:
    both, new, old = Keys([NEW, OLD]), Keys([NEW]).derive("codes"), KEYS.derive("codes")
    assert list(both.derive("codes").items()) == [*new.items(), *old.items()]
    made = {*both.derive("codes").values(), *both.derive("log").values()}
    assert len(made | {NEW, OLD}) == 6
    assert {len(one) for one in made} == {32}
