"""Files that are broken: every reader gives a result or an error that says what to do, and never falls."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.fuzz.readers import READERS
from benchmarks.fuzz.readers import Reader
from benchmarks.fuzz.run import tried
from bot.packs import read_own
from bot.rehearse.scenario import load
from bot.roster_csv import read_roster
from policy.model import InputError

EXAMPLES = 60


@pytest.mark.parametrize("reader", READERS, ids=[one.name for one in READERS])
def test_a_good_file_is_read_and_a_broken_one_never_brings_it_down(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / reader.file).write_bytes(reader.good)
    found = reader.read(tmp_path / reader.file)
    assert not getattr(found, "problems", ())
    assert list(tried(reader, tmp_path, examples=EXAMPLES)) == []


def test_a_quote_in_the_header_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('id,name,"role\nana,Ana Vega,coach\n', "utf-8")
    with pytest.raises(InputError) as caught:
        read_roster(path)
    assert (caught.value.line, caught.value.problem) == (1, "the quotes in the header are not closed")


@pytest.mark.parametrize("text", [f"id = {'9' * 5_000}\n", f"id = {'[' * 3_000}\n"])
def test_a_pack_that_nobody_wrote_is_no_pack(text: str, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(text, "utf-8")
    assert [one.problem for one in read_own(tmp_path).problems] == ["file: it is no pack that anybody wrote"]


def test_a_scene_of_brackets_alone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "scenes.yaml").write_text("[" * 1_200, "utf-8")
    with pytest.raises(InputError, match="this is nothing that anybody wrote"):
        load(tmp_path / "scenes.yaml")
