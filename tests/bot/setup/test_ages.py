"""Where pupils are young, nothing starts before somebody answers for the platforms' age terms."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.entry import run


@pytest.mark.parametrize(
    ("level", "accepted", "problem"),
    [
        ("elementary", "", "CHAPERONE_AGE_TERMS_ACCEPTED: the level is elementary, and Discord's terms ask for"),
        ("middle", "", "CHAPERONE_AGE_TERMS_ACCEPTED: the level is middle, and Discord's terms ask for"),
        ("middle", "Jane Doe, 2026-09-01", "SLACK_BOT_TOKEN: no platform has a token"),
        ("high", "", "SLACK_BOT_TOKEN: no platform has a token"),
        ("", "", "SLACK_BOT_TOKEN: no platform has a token"),
    ],
)
def test_a_school_of_young_pupils_starts_with_a_recorded_acceptance(
    level: str, accepted: str, problem: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / ".env").write_text(f"CHAPERONE_LEVEL={level}\nCHAPERONE_AGE_TERMS_ACCEPTED={accepted}\n", "utf-8")
    code = run(["run"])
    assert (code, capsys.readouterr().err.startswith(f"chaperone: {problem}")) == (2, True)
    assert (folder / "data").exists() == (problem.startswith("SLACK"))
