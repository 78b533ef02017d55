"""`chaperone keys` as a person calls it."""

from __future__ import annotations

import asyncio
import base64
import os
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli.entry import run
from bot.cli.stores import keys_of
from bot.cli.stores import opened
from bot.clock import SystemClock
from bot.reporting import CODES
from bot.settings import load_settings
from bot.settings.forms import sealing_keys
from bot.settings.sources import NAMES
from policy.model import Entry
from policy.model import EntryKind
from storage.keyring import LASTING
from storage.keyring import Ring
from tests.contracts.samples import posted


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["keys", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def filled(*, days_ago: int = 0) -> None:
    """An event that waits, and an entry of the log."""

    async def fill() -> None:
        async with opened(load_settings()) as stores:
            await stores.inbox.claim(posted(f"e{days_ago}"))
            moment = SystemClock().now() - timedelta(days=days_ago)
            await stores.book.add([Entry(kind=EntryKind.ROSTER, at=moment)])
            await stores.book.seal(now=moment)

    asyncio.run(fill())


def ids() -> list[str]:
    return [name.hex() for name in keys_of(load_settings()).ring.keys]


def whole() -> bool:
    async def verify() -> bool:
        async with opened(load_settings()) as stores:
            return (await stores.book.verify()).broken is None

    return asyncio.run(verify())


def test_the_log_says_that_another_key_is_in_front(capsys: pytest.CaptureFixture[str]) -> None:
    async def noted() -> list[dict[str, object]]:
        async with opened(load_settings()) as stores:
            entries = await stores.book.entries(after=0, limit=100)
            return [dict(one.facts) for one in entries if one.kind is EntryKind.OVERRIDE]

    filled()
    (old,) = ids()
    said(capsys, "rotate")
    new, _ = ids()
    fact = {"what": "keys", "by": "operator", "key": new, "before": old}
    assert asyncio.run(noted()) == [fact]
    assert whole()
    said(capsys, "rotate", "--use", old)
    assert asyncio.run(noted()) == [fact, {**fact, "key": old, "before": new}]


def test_a_key_is_changed_and_the_older_one_dropped(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled(days_ago=30)
    (old,) = ids()
    code, out, err = said(capsys, "rotate")
    new, still = ids()
    assert (code, err, still) == (0, "", old)
    assert out.splitlines() == [
        f"Key {new} is in front now. Keep a copy of data/keys elsewhere.",
        "1 values are sealed anew.",
        f"Key {old} opens nothing any more. When no earlier backup needs it: chaperone keys drop {old}",
    ]
    assert stat.S_IMODE((empty / "data" / "keys").stat().st_mode) == 0o600
    assert said(capsys, "list")[1].splitlines() == [
        "id        use                           sealed         log   other",
        f"{new}  seals and opens                    1           1       0",
        f"{old}  opens                              0           1       0  may be dropped",
    ]
    assert said(capsys, "drop", old) == (0, f"Key {old} is dropped. What the log needs of it stays in data/keys.\n", "")
    assert (ids(), whole()) == ([new], True)
    assert "dropped; verifies the log" in said(capsys, "list")[1]
    assert sealing_keys((empty / "data" / "keys").read_text("ascii"))


def test_a_key_in_use_is_not_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    filled()
    (old,) = ids()
    assert said(capsys, "drop", old)[2].startswith(f"chaperone: {old} is the key in front; `chaperone keys rotate`")
    assert said(capsys, "drop", "00000000")[2].startswith("chaperone: there is no key 00000000; the known ones are ")
    said(capsys, "rotate")
    code, _, err = said(capsys, "drop", old)
    assert (code, "links and codes that it drew hold for 14 days; drop it after" in err) == (2, True)
    with sqlite3.connect("data/chaperone.sqlite3") as raw:
        ((payload,),) = raw.execute("SELECT payload FROM inbox")
        raw.execute("UPDATE inbox SET payload = ?", (payload[:1] + bytes.fromhex(old) + payload[5:],))
    raw.close()
    assert "is in use: 1 in inbox.payload" in said(capsys, "drop", old, "--now")[2]
    code, out, err = said(capsys, "rotate")
    assert out.startswith("1 values are sealed with older keys: going on with these, without a new key.\n")
    assert err == "1 values open with no key that is here, and stay as they are.\n"
    assert len(ids()) == 2


def test_a_known_key_is_put_in_front(capsys: pytest.CaptureFixture[str]) -> None:
    filled()
    (old,) = ids()
    _, out, _ = said(capsys, "add")
    added = ids()[1]
    assert (ids(), f"chaperone keys rotate --use {added}" in out) == ([old, added], True)
    assert said(capsys, "rotate", "--use", added)[0] == 0
    assert ids() == [added, old]


def test_keys_of_the_environment_are_told_and_never_written(
    empty: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    old = base64.b64encode(os.urandom(32)).decode()
    monkeypatch.setenv("CHAPERONE_KEYS", old)
    filled(days_ago=30)
    code, out, err = said(capsys, "rotate")
    assert (code, len(out), old in out + err, "put it behind the others first" in err) == (0, 45, False, True)
    monkeypatch.setenv("CHAPERONE_KEYS", f"{out.strip()},{old}")
    name = ids()[1]
    assert "1 values are sealed anew." in said(capsys, "rotate")[1]
    code, word, err = said(capsys, "drop", name)
    assert (code, err) == (0, f"Put this word in the place of key {name} where CHAPERONE_KEYS is set.\n")
    monkeypatch.setenv("CHAPERONE_KEYS", f"{out.strip()},{word.strip()}")
    assert (whole(), (empty / "data" / "keys").exists()) == (True, False)


def test_a_full_disk_leaves_the_key_file_as_it_was(
    empty: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    filled()
    before = (empty / "data" / "keys").read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        told = "data/keys: it cannot be written (No space left on device), and is as it was; make room"
        assert told in said(capsys, "rotate")[2]
    assert (empty / "data" / "keys").read_bytes() == before
    assert sorted(one.name for one in (empty / "data").iterdir() if "keys" in one.name) == ["keys"]


def test_codes_of_cases_last() -> None:
    assert CODES in LASTING
    assert Ring([os.urandom(32)]).derived(CODES)


def test_without_a_database_there_is_nothing_to_change(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (("list",), ("rotate",), ("drop", "00000000")):
        assert said(capsys, *command)[2].startswith("chaperone: there is no database yet; `chaperone db upgrade`")
    assert list(empty.iterdir()) == []
