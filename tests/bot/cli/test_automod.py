"""`chaperone automod`: the plan can be read, and pasted by hand, before the bot has met anybody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.automod import app


@pytest.fixture(autouse=True)
def school(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHAPERONE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("CHAPERONE_PACKS", "dracut")


def test_the_plan_names_patterns_texts_and_what_is_left_out() -> None:
    got = CliRunner().invoke(app, ["plan"])
    assert got.exit_code == 0
    lines = got.stdout.splitlines()
    assert lines[0] == "Chaperone: pii.password (made switched off, as the rule only observes)"
    assert "Student Guidelines 2" in lines[1]
    assert [one for one in lines if one.startswith("  (?i)")] != []
    assert "Left out: e-mail address: no policy in force asks for it" in lines


def test_the_same_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAPERONE_EXEMPT_ROLES", "123456789012345678")
    monkeypatch.setenv("CHAPERONE_MODE", "warn")
    got = CliRunner().invoke(app, ["plan", "--json"])
    told = [json.loads(line) for line in got.stdout.splitlines()]
    made = [(one["rule"], one["enabled"], one["exempt_roles"]) for one in told if "left" not in one]
    assert made == [
        (rule, True, ["123456789012345678"]) for rule in ("pii.password", "pii.ssn", "pii.phone", "pii.street_address")
    ]


def test_brakes_are_off_until_somebody_decides() -> None:
    got = CliRunner().invoke(app, ["show"])
    assert got.stdout.splitlines() == ["messages held back by Discord: off", "direct messages paused: off"]
