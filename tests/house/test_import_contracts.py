"""The lines between the packages hold, and a breach of them is seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("adapters", "bot", "policy", "storage")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all breaches, each of which is taken back: the linter knows again what has not changed."""
    folder = tmp_path_factory.mktemp("copy")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@contextmanager
def written(file: Path, text: str) -> Iterator[None]:
    """A file with another text for a while, or one that was not there before."""
    before = file.read_text("utf-8") if file.exists() else None
    file.write_text(text, "utf-8")
    try:
        yield
    finally:
        if before is None:
            file.unlink()
        else:
            file.write_text(before, "utf-8")


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
    text = (copy / file).read_text("utf-8")
    breach = text.replace("from __future__ import annotations", f"from __future__ import annotations\n\n{line}")
    with written(copy / file, breach):
        assert not contracts_hold(copy)


def test_a_module_of_the_core_that_nobody_placed_is_seen(copy: Path) -> None:
    with written(copy / "policy" / "stray.py", '"""Nowhere."""\n'):
        assert not contracts_hold(copy)
