"""The guide to the first hour says nothing that the product does not know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.guides import ENVIRONMENT
from tests.docs.guides import chaperone_lines
from tests.docs.guides import unknown_in

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "set-up.md").read_text("utf-8")


@pytest.mark.parametrize("line", chaperone_lines(GUIDE))
def test_every_command_of_the_guide_exists(line: str) -> None:
    assert unknown_in(line) == []


def test_the_commands_of_the_first_hour_are_all_there() -> None:
    assert {line.split()[0] for line in chaperone_lines(GUIDE)} >= {
        "manifest",
        "invite",
        "init",
        "roster",
        "doctor",
        "run",
    }


def test_every_name_in_the_environment_stands_in_the_example() -> None:
    example = {line.partition("=")[0] for line in (ROOT / ".env.example").read_text("utf-8").splitlines()}
    assert {name.removesuffix("_FILE") for name in ENVIRONMENT.findall(GUIDE)} - example == set()


def test_its_links_lead_somewhere() -> None:
    files = set(re.findall(r"\]\(([a-z-]+\.md)\)", GUIDE))
    assert [name for name in sorted(files) if not (ROOT / "docs" / name).exists()] == []


def test_it_is_found_from_the_readme() -> None:
    assert "(docs/set-up.md)" in (ROOT / "README.md").read_text("utf-8")
