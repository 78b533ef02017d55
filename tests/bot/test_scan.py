from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.scan import Scan
from bot.scan import known_from
from bot.scan import read_context
from policy.model import Bearer
from policy.model import InputError
from policy.model import Known

CONTEXT = {
    "school": "Falcon High School",
    "regions": ["us", "GB"],
    "published_phones": ["(312) 555-0100", "x3-1212"],
    "published_emails": ["office@falcons.example.org"],
    "school_domains": ["falcons.example.org"],
    "campus_addresses": ["1200 Falcon Way"],
    "published_handles": ["@Falcons"],
    "staff": ["Coach Ruiz"],
    "roster": ["Ana Brook"],
    "student_id_patterns": ["30\\d{5}"],
}


def _line(id_: str, text: str) -> str:
    return json.dumps({"id": id_, "text": text, "author_role": "student"}) + "\n"


def _scan(*lines: str | bytes, known: Known | None = None) -> tuple[list[dict[str, object]], list[str], int]:
    errors: list[str] = []
    scan = Scan(known or Known(), report=lambda error: errors.append(str(error)), source="in.jsonl")
    results = list(scan.results(lines))
    return results, errors, scan.exit_code


def test_each_line_has_its_spans() -> None:
    lines = (_line("m1", "call me 312-555-0144"), _line("m2", "see you at 7"))
    span = {"start": 8, "end": 20, "type": "PHONE", "score": 0.99}
    assert _scan(*lines) == ([{"id": "m1", "spans": [span]}, {"id": "m2", "spans": []}], [], 0)


def test_offsets_count_code_points_of_the_original() -> None:
    results, _, _ = _scan(_line("m1", "🏒 ３１２-\u200b555-0144"))
    assert results == [{"id": "m1", "spans": [{"start": 2, "end": 15, "type": "PHONE", "score": 0.9}]}]


def test_the_first_result_comes_before_the_second_line_is_read() -> None:
    read: list[str] = []

    def lines() -> Iterator[str]:
        for id_ in ("m1", "m2"):
            read.append(id_)
            yield _line(id_, "ok")

    results = Scan(Known(), report=lambda error: None).results(lines())
    assert (next(results), read) == ({"id": "m1", "spans": []}, ["m1"])


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{not json}\n", "not JSON (Expecting property name enclosed in double quotes, column 2)"),
        (b'{"id": "m1", "text": "\xff"}\n', "not UTF-8"),
        ("[1]\n", "not a JSON object"),
        ('{"id": 4, "text": "x"}\n', '"id" is missing or no string'),
        ('{"id": "m1"}\n', '"text" is missing or no string'),
        ('{"id": "m1", "text": "x", "author_role": 4}\n', '"author_role" is no string'),
        ("[" * 100_000 + "\n", "nested too deeply"),
        ('{"id": "m1", "text": ' + "9" * 5000 + "}\n", "holds a number that is too long"),
    ],
)
def test_a_bad_line_is_reported_and_the_rest_goes_on(line: str | bytes, problem: str) -> None:
    results, errors, code = _scan(_line("m0", "ok"), "\n", line, _line("m2", "ok"))
    assert results == [{"id": "m0", "spans": []}, {"id": "m2", "spans": []}]
    assert [error.partition(";")[0] for error in errors] == [f"in.jsonl:3: {problem}"]
    assert code == 2


def test_a_byte_order_mark_and_lone_surrogates_do_no_harm() -> None:
    assert _scan(b'\xef\xbb\xbf{"id": "m1", "text": "\\ud83c 312-555-0144"}')[0] == [
        {"id": "m1", "spans": [{"start": 2, "end": 14, "type": "PHONE", "score": 0.9}]}
    ]


def test_near_misses_are_left_out() -> None:
    assert _scan(_line("m1", "order number 312-555-0144"))[0] == [{"id": "m1", "spans": []}]


def test_a_context_file_is_what_the_school_knows(tmp_path: Path) -> None:
    path = tmp_path / "context.json"
    path.write_text(json.dumps(CONTEXT), encoding="utf-8")
    known = read_context(path)
    assert replace(known, names=None) == Known(
        regions=("US", "GB"),
        phones=("(312) 555-0100", "x3-1212"),
        emails=("office@falcons.example.org",),
        domains=("falcons.example.org",),
        addresses=("1200 Falcon Way",),
        handles=("@Falcons",),
        student_id_patterns=("30\\d{5}",),
    )
    assert known.names is not None
    assert known.names.bearer(("ana", "brook")) is Bearer.STUDENT
    assert known.names.bearer(("coach", "ruiz")) is Bearer.STAFF


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("{", "c.json:1: not JSON (Expecting property name enclosed in double quotes, column 2); "),
        ("[]", "c.json: not a JSON object; "),
        ('{"roster": "Ana"}', 'c.json: "roster" is not a list of strings; write "roster": ["…", "…"], or leave it out'),
        ('{"student_id_patterns": ["(3"]}', "c.json: \"student_id_patterns\" has '(3', which is no regular expression"),
    ],
)
def test_a_bad_context_names_file_and_remedy(content: str, error: str) -> None:
    with pytest.raises(InputError) as raised:
        known_from(content, "c.json")
    assert str(raised.value).startswith(error)


def test_a_missing_context_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    with pytest.raises(InputError) as raised:
        read_context(path)
    expected = f"{path}: cannot be read (No such file or directory); give the path of a readable context file"
    assert str(raised.value) == expected


@pytest.mark.parametrize(
    ("role", "counts"),
    [
        ("student", True),
        (" Student", True),
        ("", True),
        (None, True),
        ("coach", False),
        ("parent", False),
        ("unverified", False),
        ("lunch lady", False),
    ],
)
def test_full_names_are_looked_for_in_students_words_alone(role: str | None, counts: bool) -> None:
    known = known_from(json.dumps(CONTEXT), "c.json")
    line = json.dumps({"id": "m1", "text": "Ana Brook is at 312-555-0144", "author_role": role})
    types = {str(span["type"]) for result in _scan(line, known=known)[0] for span in spans_of(result)}
    assert types == ({"FULL_NAME", "PHONE"} if counts else {"PHONE"})


def spans_of(result: dict[str, object]) -> list[dict[str, object]]:
    spans = result["spans"]
    assert isinstance(spans, list)
    return spans


def test_what_explains_adds_its_keys_to_each_span() -> None:
    scan = Scan(Known(), report=lambda error: None, explain=lambda span, text: {"seen": text[span.start : span.end]})
    span = {"start": 8, "end": 20, "type": "PHONE", "score": 0.99, "seen": "312-555-0144"}
    assert list(scan.results([_line("m1", "call me 312-555-0144")])) == [{"id": "m1", "spans": [span]}]
