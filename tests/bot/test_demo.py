"""`chaperone demo`: the transcript, the terminal, the page."""

from __future__ import annotations

import asyncio
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.demo import SCHOOL
from bot.demo import built_in
from bot.demo import run
from bot.play.terminal import understood
from bot.rehearse.scenario import SceneEvent
from bot.wiring.play import play_server
from policy.model import InputError
from tests.adapters.web.test_play import Door

MINE = """
- id: mine
  packs: [dracut]
  people: {kim: {name: Dana Kim, role: coach}, sam: {name: Sam Tran, role: student}}
  conversations: {pair: {kind: private_channel, members: [kim, sam], registered: true, bot: true}}
  events: [{t: 0m, do: message, by: kim, conversation: pair, text: be there on saturday}]
"""


def played(**options: object) -> str:
    """What stands on the terminal."""
    out = StringIO()
    given = {"once": True, "scenes": None, **options}
    assert run(console=Console(file=out, width=100, highlight=False), **given) == 0  # type: ignore[arg-type]
    return out.getvalue()


def test_a_file_of_ones_own_is_told_on_the_terminal(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(MINE, "utf-8")
    said = played(scenes=file)
    assert "finding: group_only" in said
    assert "private, to Dana Kim, coach" in said
    assert "http://" not in said


def test_somebody_speaks_at_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(MINE, "utf-8")
    monkeypatch.setattr("sys.stdin", StringIO("people\nwhat?\nsam pair: my number is 978-555-0164\nquit\n"))
    said = played(scenes=file, once=False, terminal=True)
    assert "kim: coach, sam: student" in said
    assert "finding: pii.phone" in said


@pytest.mark.parametrize(("content", "said"), [("[]", "no scene in it"), (MINE.replace("dracut", "x"), "no pack 'x'")])
def test_a_file_that_cannot_be_played_says_why(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(content, "utf-8")
    with pytest.raises(InputError, match=said):
        played(scenes=file)


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("lily team: hi: all", {"do": "message", "by": "lily", "conversation": "team", "text": "hi: all"}),
        ("lily press copy_ad medical", {"do": "button", "by": "lily", "arg": "copy_ad", "reason": "medical"}),
        (
            "lily team /policy may I?",
            {"do": "command", "by": "lily", "conversation": "team", "arg": "/policy", "text": "may I?"},
        ),
        ("nobody team: hi", None),
        ("lily", None),
        ('lily team "', None),
    ],
)
def test_a_line_of_the_terminal_is_an_event(line: str, event: dict[str, str] | None) -> None:
    (school,) = built_in(SCHOOL)
    assert understood(line, school) == (SceneEvent.model_validate({"t": "0s", **event}) if event else None)


async def test_the_next_free_port_is_taken() -> None:
    first = play_server(Door(), port=0)
    second = play_server(Door(), port=first.port)
    running = [asyncio.create_task(one.run()) for one in (first, second)]
    assert first.port < second.port <= first.port + 20
    for one in (first, second):
        one.stop()
    await asyncio.gather(*running)
