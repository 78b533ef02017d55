"""The lines between the packages hold, and a breach of them is seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("adapters", "bot", "policy", "storage")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def contracts_hold(root: Path) -> bool:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    return subprocess.run(command, cwd=root, capture_output=True, check=False).returncode == 0


def test_the_contracts_hold(copy: Path) -> None:
    assert contracts_hold(copy)


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("policy/engine.py", "import slack_bolt"),
        ("policy/rules/changes.py", "import asyncio"),
        ("policy/model/people.py", "import policy.rules"),
        ("policy/detect/phone.py", "import storage.tables"),
        ("adapters/local/chat.py", "import bot.app"),
        ("adapters/local/chat.py", "import policy.engine"),
        ("storage/inbox.py", "import policy.engine"),
        ("storage/inbox.py", "import adapters.local"),
        ("bot/app.py", "import discord"),
        ("adapters/local/chat.py", "import adapters.slack.message"),
        ("adapters/slack/message.py", "import adapters.local.chat"),
        ("adapters/slack/message.py", "import adapters.discord.message"),
        ("adapters/discord/message.py", "import adapters.slack.message"),
        ("adapters/discord/message.py", "import policy.engine"),
        ("adapters/exports/discord.py", "import discord"),
        ("adapters/exports/slack.py", "import slack_sdk"),
        ("bot/app.py", "import adapters.local"),
        ("bot/app.py", "import adapters.slack.message"),
        ("bot/app.py", "import adapters.discord.message"),
        ("bot/app.py", "import storage.inbox"),
        ("bot/contexts.py", "import sqlalchemy"),
    ],
)
def test_a_breach_is_seen(copy: Path, file: str, line: str) -> None:
    planted = copy / file
    text = planted.read_text("utf-8")
    planted.write_text(
        text.replace("from __future__ import annotations", f"from __future__ import annotations\n\n{line}")
    )
    assert not contracts_hold(copy)


def test_a_module_of_the_core_that_nobody_placed_is_seen(copy: Path) -> None:
    (copy / "policy" / "stray.py").write_text('"""Nowhere."""\n')
    assert not contracts_hold(copy)
