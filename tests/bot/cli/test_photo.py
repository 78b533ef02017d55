"""`chaperone photo` as its users call it, with the process that looks at pictures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from adapters.vision.vision import LocalVision
from bot.cli import entry
from bot.cli import photo
from bot.ports import Sight

CARD = Path(__file__).parents[4] / "shared" / "eval" / "photos" / "ocr" / "id_flat.png"
SIGHT = LocalVision().sight
NEEDED = pytest.mark.skipif(not (SIGHT.pictures and SIGHT.words), reason="needs the extra photo-ocr")
THERE = pytest.mark.skipif(not CARD.exists(), reason="the rendered pictures are not here")
SAID = {"STUDENT_ID": "20384417", "BIRTHDATE": "04/17/2009", "FULL_NAME": "MAYA A THOMPSON"}


@NEEDED
@THERE
def test_a_card_is_told_in_json_with_what_the_school_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken, context = tmp_path / "broken.png", tmp_path / "school.json"
    broken.write_bytes(b"<svg/>")
    context.write_text('{"roster": ["Maya A Thompson"]}')
    assert entry.run(["photo", "--json", "--context", str(context), str(broken), str(CARD)]) == 0
    first, second = (json.loads(one) for one in capsys.readouterr().out.splitlines())
    assert list(first) == list(second) == ["file", "faces", "text", "spans", "gps", "id_card", "ms", "error"]
    assert (first["file"], first["error"] in ("unsupported", "not_an_image")) == (str(broken), True)
    text = second["text"]
    assert {one["type"]: text[one["start"] : one["end"]] for one in second["spans"]} == SAID
    assert {key: second[key] for key in ("faces", "gps", "id_card", "error")} == {
        "faces": 1,
        "gps": False,
        "id_card": True,
        "error": None,
    }


@NEEDED
@THERE
def test_people_get_a_readable_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.run(["photo", "--pack", "dracut", str(CARD), "none.png"]) == 2
    out, error = capsys.readouterr()
    assert out.splitlines()[0].startswith(f"{CARD}: may show 1 person; may be an identity card; ")
    assert "  BIRTHDATE 0.95: 04/17/2009  (dracut.student.2, dracut.general.4)" in out.splitlines()
    assert out.splitlines()[-1] == "none.png: could not be checked: it cannot be read"
    assert error == "chaperone: none.png: cannot be read (No such file or directory); give the path of a picture\n"


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ([], "chaperone: Missing argument"),
        (["a.jpg", "--pack", "none"], "chaperone: --pack: there is no pack 'none'; "),
        (["a.jpg", "--context", "none.json"], "chaperone: none.json: cannot be read (No such file or directory); "),
    ],
)
def test_bad_usage_is_one_line(capsys: pytest.CaptureFixture[str], words: list[str], problem: str) -> None:
    assert entry.run(["photo", *words]) == 2
    out, error = capsys.readouterr()
    assert (out, error.startswith(problem), error.count("\n")) == ("", True, 1)


def test_without_the_extra_one_line_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(photo, "LocalVision", lambda: LocalVision(Sight(documents=True)))
    assert entry.run(["photo", "a.jpg", "--json"]) == 2
    assert capsys.readouterr() == (
        "",
        "chaperone: chaperone photo: what looks at pictures is not installed; run here: "
        ".venv/bin/python -m pip install -e '.[photo-ocr]'\n",
    )
