"""`chaperone policy` as a person calls it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings as rules
from hypothesis import strategies as st

from bot.cli.entry import run
from bot.packs import OPTIONAL
from bot.packs import load_packs
from bot.packs import read_own
from bot.policies.importing import as_toml
from bot.policies.toml import text
from bot.policies.words import LANGS
from bot.policies.words import load_words
from bot.settings.sources import NAMES
from policy.model import Force
from policy.pack.drafting import Drafted
from policy.pack.stances import ALONE
from policy.pack.stances import TOGETHER

Say = Callable[..., tuple[int, str, str]]
FOLDER = Path("data/packs")

HANDBOOK = """# Falcons

Coaches must use the team channel.

Players should:
- keep passwords to themselves
"""


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    for name in (*NAMES, *(f"{name}_FILE" for name in NAMES)):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(["policy", *arguments])
        found = capsys.readouterr()
        return code, found.out, found.err

    return call


def rows(out: str, kind: str) -> list[dict[str, Any]]:
    return [one for one in map(json.loads, out.splitlines()) if one["kind"] == kind]


def test_a_new_policy_takes_over_others_and_can_be_in_force(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        say("new", "falcons", "--from", "dracut, mit", "--title", 'The "Falcons" \\ way', "--owner", "Falcons")[0] == 0
    )
    pack = load_packs(FOLDER)["falcons"]
    assert (pack.title, pack.owner, pack.extends, len(pack.clauses)) == (
        'The "Falcons" \\ way',
        "Falcons",
        ("dracut", "mit"),
        len(load_packs()["dracut"].clauses) + len(load_packs()["mit"].clauses),
    )
    monkeypatch.setenv("CHAPERONE_PACKS", "falcons")
    code, out, _ = say("check", "--json")
    assert (code, [one["need"] for one in rows(out, "need")]) == (1, ["doors"])
    assert rows(out, "pack")[0] == {
        "kind": "pack", "id": "falcons", "in_force": True, "own": True, "title": 'The "Falcons" \\ way',
        "owner": "Falcons", "revision": "1", "date": None, "extends": ["dracut", "mit"], "levels": [],
        "clauses": len(pack.clauses), "drafts": [],
        "without_questions": [one.id for one in pack.clauses if not one.settles],
    }  # fmt: skip


def test_the_examples_in_a_new_policy_hold(say: Say) -> None:
    """What stands there as a comment is read once the marks are taken away."""
    assert say("new", "falcons")[0] == 0
    path = FOLDER / "falcons.toml"
    lines = path.read_text("utf-8").splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("# [[contacts]]"))
    examples = [line.removeprefix("# ") for line in lines[start:] if not line.startswith(("# A clause", "# say"))]
    examples = [line.replace("dracut.preamble.reflection", "dracut.employee.4") for line in examples]
    path.write_text("\n".join((*lines[:start], *examples)), "utf-8")
    own = read_own(FOLDER)
    assert own.problems == ()
    assert own.packs["falcons"].contacts[0].label == "Athletic director"
    assert [one.settles[0].en for one in own.packs["falcons"].clauses[-1:]] == [
        ("Can I text the players the new practice time?",)
    ]


def test_nothing_is_written_over_unless_asked(say: Say) -> None:
    assert say("new", "falcons")[0] == 0
    before = (FOLDER / "falcons.toml").read_text("utf-8")
    code, _, err = say("new", "falcons", "--from", "mit")
    assert (code, err) == (
        2,
        "chaperone: data/packs/falcons.toml: it is there already; choose another id, or write it anew with --force\n",
    )
    assert (FOLDER / "falcons.toml").read_text("utf-8") == before
    assert say("new", "falcons", "--from", "mit", "--force")[0] == 0
    assert load_packs(FOLDER)["falcons"].extends == ("mit",)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("Falcons!",), "it is no id of a policy"),
        (("mit",), "the id is taken"),
        (("all",), "the id is taken"),
        (("falcons", "--from", "hogwarts"), "there is no pack 'hogwarts'"),
        (("falcons", "--from", "falcons"), "there is no pack 'falcons'"),
        (("falcons", "--from", ","), "there is no pack ','"),
    ],
)
def test_what_cannot_be_made_is_said(arguments: tuple[str, ...], problem: str, say: Say) -> None:
    code, _, err = say("new", *arguments)
    assert (code, problem in err, FOLDER.exists()) == (2, True, False)


def test_a_handbook_becomes_drafts_that_count_for_nothing(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("Falcons Handbook 2026.md").write_text(HANDBOOK, "utf-8")
    code, out, _ = say("import", "Falcons Handbook 2026.md")
    assert (code, out.splitlines()[0]) == (0, "2 drafts are in data/packs/falcons-handbook.toml.")
    pack = load_packs(FOLDER)["falcons-handbook"]
    assert (pack.clauses, [one.summary for one in pack.drafts]) == (
        (),
        ["Coaches must use the team channel.", "Players should: keep passwords to themselves"],
    )
    monkeypatch.setenv("CHAPERONE_PACKS", "falcons-handbook")
    code, out, _ = say("check", "--json")
    assert (code, [one["need"] for one in rows(out, "need")]) == (1, ["empty", "doors"])
    path = FOLDER / "falcons-handbook.toml"
    path.write_text(path.read_text("utf-8").replace('status = "draft"\n', "", 1), "utf-8")
    code, out, _ = say("check", "--json")
    assert (rows(out, "pack")[0]["clauses"], [one["need"] for one in rows(out, "need")]) == (1, ["drafts", "doors"])


def test_a_handbook_is_taken_in_again_without_touching_what_is_there(say: Say) -> None:
    Path("h.md").write_text(HANDBOOK, "utf-8")
    assert say("new", "falcons")[0] == say("import", "h.md", "--id", "falcons", "--add")[0] == 0
    before = (FOLDER / "falcons.toml").read_text("utf-8")
    Path("h.md").write_text(HANDBOOK + "\nParents may opt out of pictures.\n", "utf-8")
    code, out, _ = say("import", "h.md", "--id", "falcons", "--add", "--json")
    assert (code, len(rows(out, "draft")), len(rows(out, "known"))) == (0, 1, 2)
    assert (FOLDER / "falcons.toml").read_text("utf-8").startswith(before.rstrip())
    pack = load_packs(FOLDER)["falcons"]
    assert (len(pack.drafts), len(pack.clauses)) == (3, len(load_packs()["dracut"].clauses))
    code, _, err = say("import", "h.md", "--id", "falcons")
    assert (code, "is there already" in err) == (2, True)


def _docx(lines: list[tuple[str, str]]) -> bytes:
    import docx

    document, out = docx.Document(), BytesIO()
    for style, words in lines:
        document.add_paragraph(words, style=style)
    document.sections[0].header.paragraphs[0].text = "Falcons handbook"
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Lockers", "Students must not share them."
    document.save(out)
    return out.getvalue()


def test_a_word_document_keeps_headings_lists_and_tables(say: Say) -> None:
    pytest.importorskip("docx", reason="the extra `documents` is not installed")
    content = _docx(
        [
            ("Heading 1", "Messages"),
            ("Normal", "Coaches must use the team channel."),
            ("Normal", "Players should:"),
            ("List Bullet", "keep passwords to themselves"),
        ]
    )
    Path("h.docx").write_bytes(content)
    code, out, _ = say("import", "h.docx", "--json")
    assert code == 0
    assert [(one["locator"], one["text"]) for one in rows(out, "draft")] == [
        ("Messages, paragraph 1", "Coaches must use the team channel."),
        ("Messages, paragraph 2, item 1", "Players should: keep passwords to themselves"),
        ("Messages, paragraph 3", "Lockers; Students must not share them."),
    ]
    assert [(one["why"], one["text"]) for one in rows(out, "skipped")] == [
        ("heading", "Messages"),
        ("edge", "Falcons handbook"),
    ]


def _pdf(*pages: str) -> bytes:
    """The smallest PDF with a line of text a page; an empty text makes a page without any."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, words in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET" if words else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return out + head.encode() + f"startxref\n{len(out)}\n%%EOF\n".encode()


def test_a_pdf_names_pages_and_those_without_text(say: Say) -> None:
    pytest.importorskip("pypdfium2", reason="the extra `documents` is not installed")
    Path("h.pdf").write_bytes(_pdf("Coaches must use the team channel.", "", "Parents may opt out of pictures."))
    code, out, _ = say("import", "h.pdf")
    assert (code, "pages without text, which may be pictures: 2" in out) == (0, True)
    assert [one.locator for one in load_packs(FOLDER)["h"].drafts] == ["paragraph 1, page 1", "paragraph 2, page 3"]


_BAD = {
    "scan.pdf": (_pdf("", ""), "there is no text in it"),
    "cut.pdf": (_pdf("Coaches must ask.")[:300], "it is damaged"),
    "none.pdf": (b"x", "no document that can be read"),
    "old.docx": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "locked, or in the older Word format"),
    "odd.docx": (b"PK\x03\x04zzzz", "it is damaged"),
    "renamed.txt": (_pdf("Coaches must ask."), "no document that can be read"),
    "empty.txt": (b" \n", "there is no text in it"),
    "binary.md": (bytes(range(256)) * 9, "no document that can be read"),
    "sheet.xlsx": (b"PK\x03\x04", "no document that can be read"),
    "talk.txt": (b"Hello there\n", "no sentence in it asks for anything"),
    "huge.txt": (b"x" * 20_000_001, "it is larger than 20 MB"),
    "long.txt": (b"Coaches must ask. " * 170_000, "it is larger than 20 MB, or longer"),
}


@pytest.mark.parametrize("name", _BAD)
def test_what_is_no_handbook_is_said_in_one_line(name: str, say: Say) -> None:
    if name.endswith((".pdf", ".docx")):
        pytest.importorskip("pypdfium2", reason="the extra `documents` is not installed")
    content, problem = _BAD[name]
    Path(name).write_bytes(content)
    code, out, err = say("import", name, "--id", "falcons")
    assert (code, out, problem in err, err.count("\n"), FOLDER.exists()) == (2, "", True, 1, False)


def test_a_handbook_that_is_not_there_is_said(say: Say) -> None:
    assert say("import", "none.md", "--id", "falcons")[0] == 2


def test_without_the_extra_it_says_what_to_install(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    Path("h.pdf").write_bytes(_pdf("Coaches must ask."))
    code, _, err = say("import", "h.pdf")
    assert (code, "what reads PDF and Word is not installed" in err, "[documents]" in err) == (2, True, True)


def test_a_broken_policy_is_named_and_ends_with_2(say: Say) -> None:
    FOLDER.mkdir(parents=True)
    (FOLDER / "falcons.toml").write_text("id = ", "utf-8")
    code, out, err = say("check")
    assert (code, "dracut" in out, err.startswith("chaperone: data/packs/falcons.toml: file: it is no TOML")) == (
        2,
        True,
        True,
    )
    assert say("check", "falcons")[0] == 2
    assert say("check", "hogwarts")[0] == 2


def test_a_broken_policy_stops_the_bot_with_a_clear_word(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    FOLDER.mkdir(parents=True)
    (FOLDER / "falcons.toml").write_text('id = "falcons"\nextends = ["hogwarts"]\n', "utf-8")
    assert run(["run"]) == 2
    known = ", ".join((*load_packs(named=OPTIONAL), "falcons"))
    problem = f"data/packs/falcons.toml: extends: there is no pack 'hogwarts'; use some of {known}"
    assert capsys.readouterr().err.splitlines()[-1] == f"chaperone: {problem}"


def test_a_question_is_answered_from_a_policy_of_the_schools_own(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    assert say("new", "falcons")[0] == 0
    (FOLDER / "broken.toml").write_text("id = ", "utf-8")
    for pack in ("falcons", "all"):
        assert run(["ask", "--pack", pack, "--json", "may I text one of my players?"]) == 0
        found = capsys.readouterr()
        assert (json.loads(found.out)["answered"], "broken.toml: file: it is no TOML" in found.err) == (True, True)
        title = load_packs()["dracut"].title if pack == "falcons" else ""
        assert title in json.loads(found.out)["text"]
    assert run(["ask", "--json", "may I text one of my players?"]) == 0
    assert capsys.readouterr().err == ""


def test_policies_are_checked_as_if_they_were_in_force(say: Say) -> None:
    code, out, _ = say("check", "dracut", "mmsd", "--json")
    assert (code, [one["id"] for one in rows(out, "pack") if one["in_force"]]) == (0, ["dracut", "mmsd"])
    assert rows(out, "conflict")[0] == {
        "kind": "conflict",
        "id": "C1",
        "packs": {
            "dracut": "at least 2 members of the group read along",
            "mmsd": "a parent of each student reads along (elementary, middle); parents were told beforehand (high)",
        },
        **{key: load_words("en")["C1"][key] for key in ("title", "does", "setting")},
    }


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_for_people_speaks_their_language(lang: str, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAPERONE_LANG", lang)
    monkeypatch.setenv("CHAPERONE_PACKS", ",".join(load_packs(named=OPTIONAL)))
    code, out, _ = say("check")
    words, whole = load_words(lang), " ".join(out.split())
    assert code == 0
    for name in (*TOGETHER, *ALONE):
        assert " ".join(words[name]["does"].split()) in whole
    assert words["report"]["no_needs"] in whole


def test_the_templates_have_the_same_keys_and_every_word(say: Say) -> None:
    shapes = [{key: sorted(part) for key, part in load_words(lang).items()} for lang in LANGS]
    assert shapes[0] == shapes[1]
    assert {*TOGETHER, *ALONE} <= set(shapes[0])


def test_a_base_that_is_in_force_too_counts_twice(say: Say) -> None:
    assert say("new", "falcons")[0] == 0
    _, out, _ = say("check", "falcons", "dracut", "--json")
    assert [(one["need"], one["pack"]) for one in rows(out, "need")] == [("doubled", "falcons"), ("doors", "falcons")]


def test_words_that_change_under_the_same_revision_are_found(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    assert say("new", "falcons", "--from", "mit")[0] == 0
    monkeypatch.setenv("CHAPERONE_PACKS", "falcons")
    assert say("changes", "falcons", "--since", "1")[1].startswith("0 of ")
    path = FOLDER / "falcons.toml"
    first = path.read_text("utf-8")
    clause = '[[clauses]]\nid = "mit.pp.13.2"\nlocator = "7"\nsummary = "Ask first."\n'
    path.write_text(first + clause, "utf-8")
    _, out, _ = say("check", "--json")
    assert [one["need"] for one in rows(out, "need")] == ["doors", "reworded"]
    path.write_text(
        first.replace('revision = "1"', 'revision = "2"').replace("# drop", 'drop = ["mit.danger"]\n# drop') + clause,
        "utf-8",
    )
    _, out, _ = say("check", "--json")
    assert [one["need"] for one in rows(out, "need")] == ["doors"]
    code, out, _ = say("changes", "falcons", "--since", "1", "--json")
    assert (code, [json.loads(line) for line in out.splitlines()]) == (
        0,
        [
            {"clause": "mit.pp.13.2", "became": "changed", "locator": "7"},
            {"clause": "mit.danger", "became": "dropped", "locator": None},
        ],
    )
    code, _, err = say("changes", "falcons", "--since", "9")
    assert (code, "revision '9' was not noted here; use 1, 2" in err) == (2, True)
    assert say("changes", "hogwarts", "--since", "1")[0] == 2


def test_a_history_that_is_damaged_is_named(say: Say) -> None:
    (FOLDER / "history").mkdir(parents=True)
    (FOLDER / "history" / "dracut.json").write_text("[{}]", "utf-8")
    code, _, err = say("changes", "dracut", "--since", "1")
    assert (code, "dracut.json: it cannot be read; restore it from your backup" in err) == (2, True)


@given(st.text())
def test_any_text_is_written_as_it_was(words: str) -> None:
    sound = words.encode("utf-8", "replace").decode()
    assert tomllib.loads(f"x = {text(words)}")["x"] == sound


@rules(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1), st.text(min_size=1), st.text())
def test_drafts_are_read_back_as_they_were_written(locator: str, summary: str, source: str) -> None:
    clause = Drafted(id="s.1", locator=locator, binds=("staff",), force=Force.MUST, summary=summary, topics=("photo",))
    assert tomllib.loads(as_toml([clause], source))["clauses"] == [
        {
            "id": "s.1",
            "status": "draft",
            "locator": locator.encode("utf-8", "replace").decode(),
            "binds": ["staff"],
            "force": "must",
            "summary": summary.encode("utf-8", "replace").decode(),
            "topics": ["photo"],
            "behaviour": "answer_only",
            "how": "Answer.",
        }
    ]
