"""What the guides to backups and keys tell people to type exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings.sources import NAMES
from tests.docs.guides import ENVIRONMENT
from tests.docs.guides import chaperone_lines
from tests.docs.guides import unknown_in

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["backup.md", "keys.md"])
def test_every_command_and_setting_is_known(name: str) -> None:
    text = (DOCS / name).read_text("utf-8")
    lines = chaperone_lines(text)
    assert {line: unknown for line in lines if (unknown := unknown_in(line))} == {}
    assert lines
    assert set(ENVIRONMENT.findall(text)) <= set(NAMES)
