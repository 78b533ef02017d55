"""What is no export is refused with what to give instead."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from adapters.exports import open_export
from policy.model import InputError
from tests.adapters.exports.build import channel
from tests.adapters.exports.build import items_in
from tests.adapters.exports.build import messages_in
from tests.adapters.exports.build import said
from tests.adapters.exports.build import slack
from tests.adapters.exports.build import write
from tests.adapters.exports.build import wrote
from tests.adapters.exports.build import zipped


def problem_of(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        open_export(path)
    assert caught.value.source.startswith(str(path))
    assert caught.value.remedy
    return caught.value.problem


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "none.zip") == "there is no such file or folder"


def test_nothing_in_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    (tmp_path / "folder").mkdir()
    problems = [problem_of(tmp_path / "folder"), problem_of(tmp_path / "empty.zip")]
    assert problems == ["it is empty", "it is empty"]
    assert problem_of(write(tmp_path, "empty.json", b"")) == "the file is empty"


@pytest.mark.parametrize(
    "content", [b"plain words", b"[]", b"[1, 2]", b"{}", b'{"channel": {"id": "1"}}', b'{"messages": []}', b"\xff\xd8"]
)
def test_something_else(tmp_path: Path, content: bytes) -> None:
    assert problem_of(write(tmp_path, "other.json", content)) == "it is neither a Slack nor a Discord export"


def test_a_zip_that_breaks_off(tmp_path: Path) -> None:
    whole = zipped(slack(tmp_path / "in", {"team/2024-01-01": [said()]}), tmp_path / "whole.zip").read_bytes()
    cut = write(tmp_path, "cut.zip", whole[: len(whole) // 2])
    assert problem_of(cut) == "the zip cannot be read, its end may be missing"
    assert problem_of(write(tmp_path, "no.zip", b"no zip")) == "the zip cannot be read, its end may be missing"


def test_an_encrypted_zip(tmp_path: Path) -> None:
    path = zipped(slack(tmp_path / "in", {}), tmp_path / "locked.zip")
    data = bytearray(path.read_bytes())
    entry = data.find(b"PK\x01\x02")
    data[entry + 8] |= 1
    path.write_bytes(data)
    assert problem_of(path) == "the zip is encrypted"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32-be"])
def test_another_encoding(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, "team.json", json.dumps(channel([wrote()])).encode(encoding))
    assert problem_of(path) == "the text is not UTF-8"


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = write(tmp_path, "team.json", b"\xef\xbb\xbf" + json.dumps(channel([wrote("a")])).encode())
    assert [message.text for message in messages_in(path)] == ["a"]


def test_names_that_lead_out_of_a_zip_are_not_looked_at(tmp_path: Path) -> None:
    path = zipped(slack(tmp_path / "in", {"team/2024-01-01": [said("in")]}), tmp_path / "export.zip")
    with zipfile.ZipFile(path, "a") as archive:
        for name in ("../team/2024-01-02.json", "/team/2024-01-02.json", "C:/2024-01-02.json", "..\\2024-01-02.json"):
            archive.writestr(name, json.dumps([said("out")]))
    assert [message.text for message in messages_in(path)] == ["in"]


def test_a_link_out_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    outside = write(tmp_path, "outside.json", [said("out")])
    folder = slack(tmp_path / "in", {"team/2024-01-01": [said("in")]})
    (folder / "team" / "2024-01-02.json").symlink_to(outside)
    assert [message.text for message in messages_in(folder)] == ["in"]


def test_a_workspace_where_nobody_wrote(tmp_path: Path) -> None:
    assert items_in(slack(tmp_path, {})) == []


def test_a_zip_of_a_discord_export(tmp_path: Path) -> None:
    write(tmp_path / "in", "team.json", channel([wrote("a")]))
    path = zipped(tmp_path / "in", tmp_path / "export.zip", "exports/")
    assert [message.text for message in messages_in(path)] == ["a"]
