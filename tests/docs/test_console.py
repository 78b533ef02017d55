"""The guides to the console name what there is, and the table of pages is the one in the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.desk.table import GUIDE
from bot.desk.table import with_table
from bot.settings.sources import NAMES
from tests.docs.guides import ENVIRONMENT
from tests.docs.guides import chaperone_lines
from tests.docs.guides import unknown_in

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = ("console.md", "set-up-console.md")


def test_the_table_of_pages_is_the_one_in_the_code() -> None:
    """Write it anew with `make docs`."""
    text = GUIDE.read_text("utf-8")
    assert with_table(text) == text


@pytest.mark.parametrize("name", GUIDES)
def test_settings_and_commands_are_there(name: str) -> None:
    text = (DOCS / name).read_text("utf-8")
    assert set(ENVIRONMENT.findall(text)) <= set(NAMES)
    assert [word for line in chaperone_lines(text) for word in unknown_in(line)] == []


@pytest.mark.parametrize("name", GUIDES)
def test_links_lead_somewhere(name: str) -> None:
    text = (DOCS / name).read_text("utf-8")
    links = [one.partition(")")[0].partition("#")[0] for one in text.split("](")[1:]]
    assert [one for one in links if not one.startswith("http") and not (DOCS / one).exists()] == []
