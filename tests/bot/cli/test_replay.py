from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.entry import run
from tests.adapters.exports.build import channel
from tests.adapters.exports.build import said
from tests.adapters.exports.build import slack
from tests.adapters.exports.build import write
from tests.adapters.exports.build import wrote
from tests.adapters.exports.build import zipped

PHONE = "quokka: my number is 978-555-0188"
DAY = "team/2023-11-14"
ROSTER = (
    "id,name,role,group,email,slack_id\nana,Ana Vega,coach,u14,vega@school.example,\nben,Ben Ort,student,u14,,UBEN\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[object]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def summary(self) -> dict[str, object]:
        """The last line's summary, without the speed."""
        last = self.lines[-1]
        assert isinstance(last, dict)
        found = dict(last["summary"])
        assert isinstance(found.pop("messages_per_second"), int)
        return found


class Replays:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Ran:
        code = run(["replay", *map(str, arguments)])
        said_ = self._capsys.readouterr()
        return Ran(code=code, out=said_.out, err=said_.err)

    def slack(self, rows: Sequence[object], **lists: object) -> Path:
        return slack(self.folder / "export", {DAY: rows}, **lists)


@pytest.fixture
def replays(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Replays:
    monkeypatch.chdir(tmp_path)  # no .env of the checkout
    monkeypatch.setenv("COLUMNS", "160")
    return Replays(tmp_path, capsys)


ROWS = [
    said(PHONE, ts="1700000000.000100"),
    said("see you there", ts="1700000060.000200", user="UCOACH"),
    said("joined", ts="1700000070.000200", subtype="channel_join"),
    said(PHONE, ts="1700000080.000200", user="UBOT"),
]
FOUND = {"conversation": "C1", "ts": "1700000000.000100", "rule": "pii.phone", "clause": "dracut.student.2"}


def test_a_slack_export_as_lines(replays: Replays) -> None:
    export = replays.slack(ROWS)
    for path in (export, zipped(export, replays.folder / "export.zip")):
        ran = replays(path, "--json")
        assert (ran.code, ran.err, ran.lines[:-1]) == (0, "", [FOUND])
        assert ran.summary == {
            "messages": 4,
            "skipped": {"bot_message": 1, "channel_join": 1},
            "findings": {"pii.phone": 1},
        }


def test_a_discord_export_as_lines_with_iso_times(replays: Replays) -> None:
    path = write(replays.folder, "team.json", channel([wrote(PHONE), wrote("hello", "1100000000000000002", "8")]))
    ran = replays(path, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.lines[:-1] == [
        {
            "conversation": "55",
            "ts": "2024-01-02T10:00:00.123000+00:00",
            "rule": "pii.phone",
            "clause": "dracut.student.2",
        }
    ]
    assert ran.summary == {"messages": 2, "skipped": {}, "findings": {"pii.phone": 1}}


def test_exports_that_overlap_and_begin_with_the_newest_are_judged_once_and_in_order_of_time(replays: Replays) -> None:
    first = wrote("my number is 978-555-", "1100000000000000001", timestamp="2024-01-02T10:00:00+00:00")
    then = wrote("0188", "1100000000000000002", timestamp="2024-01-02T10:00:30+00:00")
    other = wrote("hello", "1100000000000000003", "8", timestamp="2024-01-02T10:01:00+00:00")
    for name, rows in {"january": [other, then, first], "february": [then, other]}.items():
        write(replays.folder / "both", f"{name}.json", channel(rows))
    ran = replays(replays.folder / "both", "--json")
    assert [line["ts"] for line in ran.lines[:-1] if isinstance(line, dict)] == ["2024-01-02T10:00:30+00:00"]
    assert ran.summary == {"messages": 5, "skipped": {"duplicate": 2}, "findings": {"pii.phone": 1}}


def test_for_people_there_are_tables_and_no_text(replays: Replays) -> None:
    ran = replays(replays.slack(ROWS))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("4 messages read, 2 judged, 1 finding (500.00 in 1,000)")
    assert "pii.phone" in ran.out
    assert ran.out.endswith("Nothing was sent and nothing was stored.\n")
    assert "quokka" not in ran.out
    assert "978-555" not in ran.out


def test_with_a_roster_who_writes_to_whom_is_judged(replays: Replays) -> None:
    dms = [{"id": "D0000001", "members": ["UCOACH", "UBEN"]}]
    export = slack(replays.folder / "export", {"D0000001/2023-11-14": [said("see me", user="UCOACH")]}, dms=dms)
    people = write(replays.folder, "people.csv", ROSTER.encode())
    assert replays(export, "--json").summary["findings"] == {}
    assert replays(export, "--json", "--roster", people).summary["findings"] == {"group_only": 1}


def test_a_bad_row_of_the_roster_is_said_and_costs_nobody_else(replays: Replays) -> None:
    people = write(replays.folder, "people.csv", (ROSTER + "x,X Y,wizard,,,\n").encode())
    ran = replays(replays.slack(ROWS), "--json", "--roster", people)
    assert (ran.code, ran.summary["findings"]) == (0, {"group_only": 1, "pii.phone": 1})
    assert ran.err.startswith(f"chaperone: {people}:4: there is no role 'wizard'")


def test_the_report_is_one_page_without_text(replays: Replays) -> None:
    file = replays.folder / "report.html"
    ran = replays(replays.slack(ROWS), "--json", "--report", file)
    page = file.read_text("utf-8")
    assert (ran.code, ran.err) == (0, f"chaperone: the report is in {file}\n")
    assert page.startswith("<!DOCTYPE html>")
    assert "quokka" not in page


def test_the_zone_can_be_chosen(replays: Replays) -> None:
    file = replays.folder / "report.html"
    assert replays(replays.slack(ROWS), "--report", file, "--zone", "Europe/Paris").code == 0
    assert "Europe/Paris" in file.read_text("utf-8")


def test_what_the_school_publishes_is_no_finding(replays: Replays, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAPERONE_PHONES", "978-555-0188")
    assert replays(replays.slack(ROWS), "--json").summary["findings"] == {}


def test_another_pack_judges_by_its_own_clauses(replays: Replays) -> None:
    ran = replays(replays.slack(ROWS), "--json", "--pack", "derby")
    clauses = [one["clause"] for one in ran.lines[:-1] if isinstance(one, dict)]
    assert (ran.code, [one.partition(".")[0] for one in clauses]) == (0, ["derby"])


def test_what_is_damaged_is_skipped_and_the_rest_is_judged(replays: Replays) -> None:
    good = json.dumps([ROWS[0]])[:-1]
    export = slack(replays.folder / "export", {DAY: f'{good}, {{"type": "message", "text": "cut'.encode()})
    ran = replays(export, "--json")
    assert (ran.code, ran.lines[:-1]) == (0, [FOUND])
    assert ran.summary["skipped"] == {"truncated": 1}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["nowhere"], "nowhere: "),
        (["empty"], "empty: "),
        (["export", "--pack", "hogwarts"], "--pack: there is no pack 'hogwarts'; the known ones are "),
        (["export", "--zone", "Mars/Olympus"], "--zone: there is no time zone 'Mars/Olympus'; write a name such as "),
        (["export", "--zone", "../etc"], "--zone: there is no time zone '../etc'; write a name such as "),
        (["export", "--roster", "nobody.csv"], "nobody.csv: "),
        (["export", "--report", "no/such/page.html"], "no/such/page.html: no file can be written there; "),
        (["export", "--report", "empty"], "empty: no file can be written there; "),
    ],
)
def test_what_cannot_be_used_is_one_clear_line(replays: Replays, arguments: list[str], problem: str) -> None:
    replays.slack(ROWS)
    (replays.folder / "empty").mkdir()
    ran = replays(*arguments, "--json")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(f"chaperone: {problem}")
