"""`chaperone scan` as its users call it: lines in, lines out, with reasons where they are asked for."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli import entry
from bot.cli import quick
from bot.cli.scanning import Options
from bot.cli.scanning import plain_options

LINE = '{"id": "m1", "text": "call me 978-555-0144"}\n'
SPAN = {"start": 8, "end": 20, "type": "PHONE", "score": 0.99}


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Standard input, to be written to."""
    stream = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stream, encoding="utf-8"))
    return stream


def give(stream: io.BytesIO, *content: str) -> None:
    stream.write("".join(content).encode())
    stream.seek(0)


@pytest.mark.parametrize("run", [quick.run, entry.run], ids=["quick", "typer"])
def test_a_stream_is_scanned_the_same_with_and_without_typer(
    lines: io.BytesIO, capsys: pytest.CaptureFixture[str], run: Callable[[Sequence[str]], int]
) -> None:
    give(lines, LINE, "nonsense\n", LINE.replace("m1", "m2"))
    assert run(["scan", "--pack", "mit"]) == 2
    out, error = capsys.readouterr()
    assert [json.loads(one) for one in out.splitlines()] == [{"id": one, "spans": [SPAN]} for one in ("m1", "m2")]
    assert error.startswith("chaperone: standard input:2: not JSON")
    assert len(error.splitlines()) == 1


def test_reasons_are_keys_of_each_span(lines: io.BytesIO, capsys: pytest.CaptureFixture[str]) -> None:
    give(lines, LINE)
    assert quick.run(["scan", "--explain"]) == 0
    (span,) = json.loads(capsys.readouterr().out)["spans"]
    assert list(span) == [*SPAN, "rule", "why", "cue", "silenced_by", "clauses"]
    assert {key: span[key] for key in SPAN} == SPAN
    assert span["rule"].startswith("phone.")


def test_people_get_a_readable_form(lines: io.BytesIO, capsys: pytest.CaptureFixture[str]) -> None:
    give(lines, LINE, '{"id": "m2", "text": "see\\u001b[31m you\\nat 4"}\n')
    assert quick.run(["scan", "--table", "--lang=es", "--pack=dracut"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[:2] == ["m1: call me 978-555-0144", "  PHONE 0.99: 978-555-0144"]
    assert out[-2:] == ["m2: see [31m you at 4", "  no se encontró nada"]
    assert any("dracut.student.2" in one for one in out)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--pack", "none"], "chaperone: --pack: there is no pack 'none'; "),
        (["--lang", "fr"], "chaperone: --lang: there are no explanations in 'fr'; "),
        (["--context", "none.json"], "chaperone: none.json: cannot be read (No such file or directory); "),
        (["--colour"], "chaperone: No such option: --colour"),
        (["--pack"], "chaperone: "),
        (["in.jsonl"], "chaperone: Got unexpected extra argument"),
    ],
)
def test_bad_usage_is_one_line(
    lines: io.BytesIO, capsys: pytest.CaptureFixture[str], words: list[str], problem: str
) -> None:
    give(lines, LINE)
    assert quick.run(["scan", *words]) == 2
    out, error = capsys.readouterr()
    assert (out, len(error.splitlines())) == ("", 1)
    assert error.startswith(problem)


def test_other_commands_go_their_way(capsys: pytest.CaptureFixture[str]) -> None:
    assert quick.run(["scan", "--help"]) == 0
    assert "--explain" in capsys.readouterr().out
    assert quick.run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("chaperone ")


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ([], Options()),
        (
            ["--context", "c.json", "--pack=mit", "--explain"],
            Options(context=Path("c.json"), pack="mit", explain=True),
        ),
        (["--table", "--lang", "es"], Options(table=True, lang="es")),
        (["--help"], None),
        (["--pack"], None),
        (["--pack", "--explain"], None),
        (["--explain=yes"], None),
        (["-x"], None),
        (["file"], None),
    ],
)
def test_only_plain_options_are_taken_without_typer(words: list[str], options: Options | None) -> None:
    assert plain_options(words) == options
