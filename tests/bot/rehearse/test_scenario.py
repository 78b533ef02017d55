"""Scenario files: what is wrong with one is said with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearse.lines import Document
from bot.rehearse.scenario import load
from bot.rehearse.scenario import parse
from policy.model import InputError

GOOD = """\
- id: one
  packs: [dracut]
  people:
    kim: {name: Dana Kim, role: coach, group: hockey}
    sam: {name: Sam Tran, role: student, group: hockey}
  conversations:
    pair: {kind: private_channel, members: [kim, sam], registered: true, bot: true}
  events:
    - t: 1d2h
      do: message
      by: kim
      conversation: pair
      text: hello
"""


def problems(text: str) -> InputError:
    with pytest.raises(InputError) as caught:
        parse(Document("scenes.yaml", text))
    return caught.value


def test_a_good_file_is_read() -> None:
    (scenario,) = parse(Document("scenes.yaml", GOOD))
    assert (scenario.id, scenario.events[0].after.total_seconds()) == ("one", 93_600)


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("role: coach", "role: boss", 4, "people.kim.role"),
        ("kind: private_channel", "kind: room", 7, "conversations.pair.kind"),
        ("t: 1d2h", "t: soon", 9, "t: 'soon' is no time"),
        ("by: kim", "by: bob", 11, "by: 'bob' is unknown"),
        ("conversation: pair", "conversation: nowhere", 12, "conversation: 'nowhere' is unknown"),
        ("      text: hello\n", "", 10, "do: message needs text"),
        ("do: message", "do: dance", 10, "events.0.do"),
        ("packs: [dracut]", "packs: []", 2, "packs"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(old: str, new: str, line: int, problem: str) -> None:
    error = problems(GOOD.replace(old, new))
    assert error.line == line
    assert error.problem.startswith(problem)
    assert str(error).startswith(f"scenes.yaml:{line}: ")


def test_text_that_is_no_yaml_is_said_with_its_line() -> None:
    assert problems("- id: [one\n- id: two").line == 2


def test_a_file_that_is_no_list_is_refused() -> None:
    assert problems("id: one").problem == "a scenario file is a list"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        load(tmp_path / "none.yaml")
