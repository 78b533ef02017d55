"""The setup guide says nothing that the product does not know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from adapters.slack.manifest import COMMANDS as SLASH_COMMANDS
from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from bot.cli.manifest import texts_in
from bot.doctor.noted import MEANINGS
from tests.docs.guides import ENVIRONMENT
from tests.docs.guides import chaperone_lines
from tests.docs.guides import unknown_in

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "set-up-slack.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
SCOPE = re.compile(r"^\| `([a-z:.]+)` \| (required|optional) \| \S", re.MULTILINE)


@pytest.mark.parametrize("line", chaperone_lines(GUIDE))
def test_every_command_of_the_guide_exists(line: str) -> None:
    assert unknown_in(line) == []


def test_the_guide_calls_what_a_setup_needs() -> None:
    called = {" ".join(line.split()[:2]) if line.split()[0] in ("manifest", "roster") else line.split()[0]
              for line in chaperone_lines(GUIDE)}  # fmt: skip
    assert called == {"manifest slack", "init", "doctor", "roster import", "run", "replay", "notes"}


@pytest.mark.parametrize("line", ["fly", "run --fast", "roster import people.csv --dry"])
def test_a_command_that_there_is_none_of_is_seen(line: str) -> None:
    assert unknown_in(line) != []


def test_every_name_in_the_environment_stands_in_the_example() -> None:
    example = {line.partition("=")[0] for line in (ROOT / ".env.example").read_text("utf-8").splitlines()}
    named = {name.removesuffix("_FILE") for name in ENVIRONMENT.findall(GUIDE)}
    assert named - example == set()


def test_the_table_of_permissions_is_the_manifests() -> None:
    table = SCOPE.findall(GUIDE)
    assert sorted(table) == sorted(
        [(one, "required") for one in REQUIRED_SCOPES] + [(one, "optional") for one in OPTIONAL_SCOPES]
    )


def test_no_other_permission_is_named_anywhere_in_the_guide() -> None:
    named = set(re.findall(r"`([a-z]+:[a-z.]+)`", GUIDE))
    assert named - {*REQUIRED_SCOPES, *OPTIONAL_SCOPES} == {"connections:write"}


def test_every_code_of_the_doctor_in_the_guide_has_a_meaning() -> None:
    codes = {code for code in re.findall(r"`((?:slack|census)\.[a-z_.]+)`", GUIDE) if code != "slack.com"}
    assert (codes - set(MEANINGS), len(codes) > 5) == (set(), True)


def test_the_commands_in_the_chat_and_the_name_to_invite_are_the_apps() -> None:
    slashes = {one for one in re.findall(r"`/([a-z]+)", GUIDE) if one != "slack"}
    assert (slashes - set(SLASH_COMMANDS), set(SLASH_COMMANDS) - slashes) == ({"invite"}, set())
    assert f"/invite @{texts_in('en').bot_name}" in GUIDE
    assert f"*{texts_in('en').shortcut}*" in GUIDE


def test_links_inside_the_guide_lead_somewhere() -> None:
    headings = {
        re.sub(r"[^a-z0-9 -]", "", one.lower()).replace(" ", "-") for one in re.findall(r"^## (.+)$", GUIDE, re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) - headings == set()


def test_it_is_found_from_the_readme() -> None:
    assert "(docs/set-up-slack.md)" in README
