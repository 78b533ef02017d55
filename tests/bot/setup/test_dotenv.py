"""`.env` is filled in, never half-written, and reads back as it was meant."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings.sources import read_raw
from bot.setup.dotenv import filled
from bot.setup.dotenv import write
from policy.model import SettingError

BEFORE = "# The school's name\nCHAPERONE_SCHOOL_NAME=\n\n# CHAPERONE_LEVEL= none\nexport CHAPERONE_LEVEL = 'high'\n"


def files(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


def test_comments_stay_and_values_stand_behind_their_names() -> None:
    assert filled(BEFORE, {"CHAPERONE_SCHOOL_NAME": "Falcons", "CHAPERONE_LEVEL": "middle", "CHAPERONE_PORT": "1"}) == (
        "# The school's name\nCHAPERONE_SCHOOL_NAME=Falcons\n\n# CHAPERONE_LEVEL= none\n"
        "CHAPERONE_LEVEL=middle\nCHAPERONE_PORT=1\n"
    )


def test_an_empty_answer_takes_a_value_away_and_adds_no_line() -> None:
    assert filled(BEFORE, {"CHAPERONE_LEVEL": "", "CHAPERONE_PORT": ""}) == BEFORE.replace(
        "export CHAPERONE_LEVEL = 'high'", "CHAPERONE_LEVEL="
    )


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_value_over_several_lines_is_taken_as_one(quote: str) -> None:
    text = f"CHAPERONE_KEYS={quote}one\ntwo{quote}\nCHAPERONE_LANG=en\n"
    assert filled(text, {"CHAPERONE_KEYS": "three"}) == "CHAPERONE_KEYS=three\nCHAPERONE_LANG=en\n"


def test_of_a_name_that_stands_there_twice_the_last_one_counts(folder: Path) -> None:
    text = filled("CHAPERONE_LANG=en\nCHAPERONE_LANG=es\n", {"CHAPERONE_LANG": "en"})
    (folder / ".env").write_text(text, "utf-8")
    assert read_raw(folder / ".env")["CHAPERONE_LANG"] == "en"


@given(
    value=st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" #'\"\\$=`"), max_size=40).filter(
        lambda text: text == text.strip() and "${" not in text
    )
)
def test_every_value_reads_back_as_it_was_answered(value: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("env") / ".env"
    write(path, filled(BEFORE, {"CHAPERONE_SCHOOL_NAME": value}))
    found = read_raw(path)
    assert (found.get("CHAPERONE_SCHOOL_NAME", ""), found["CHAPERONE_LEVEL"]) == (value, "high")


def test_only_its_owner_may_read_it(folder: Path) -> None:
    path = folder / ".env"
    path.write_text("old", "utf-8")
    path.chmod(0o644)
    write(path, "new\n")
    assert (path.read_text("utf-8"), path.stat().st_mode & 0o777, files(folder)) == ("new\n", 0o600, [".env"])


def test_a_link_stays_one(folder: Path) -> None:
    (folder / "real").write_text("", "utf-8")
    (folder / ".env").symlink_to(folder / "real")
    write(folder / ".env", "new\n")
    assert ((folder / ".env").is_symlink(), (folder / "real").read_text("utf-8")) == (True, "new\n")


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, "the disk is full, and it stands there as it was before; make room"),
        (errno.EDQUOT, "this user's share of the disk is full, and it stands there as it was before; make room"),
        (
            errno.EROFS,
            "this user may not write there, and it stands there as it was before; correct the folder's owner",
        ),
    ],
)
def test_on_a_full_disk_nothing_is_half_written(
    number: int, problem: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / ".env"
    path.write_text("old\n", "utf-8")

    def full(*_: Any) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("bot.setup.dotenv.os.fsync", full)
    with pytest.raises(SettingError) as caught:
        write(path, "new\n")
    assert str(caught.value).startswith(f"{path}: {problem}")
    assert (path.read_text("utf-8"), files(folder)) == ("old\n", [".env"])


def test_in_a_folder_that_cannot_be_written_to_nothing_is_there(folder: Path) -> None:
    with pytest.raises(SettingError) as caught:
        write(folder / "nowhere" / ".env", "new\n")
    assert "this user may not write there, and nothing of it was written" in str(caught.value)
