"""The setup guide for Discord says nothing that the product does not know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from adapters.discord.invite import PERMISSIONS
from adapters.discord.invite import Tier
from adapters.discord.invite import permissions_of
from adapters.slack.manifest import COMMANDS as SLASH_COMMANDS
from bot.cli.invite import words_in
from bot.cli.manifest import texts_in
from bot.doctor.noted import MEANINGS
from bot.roster_csv import read_roster
from policy.model import MemberRef
from tests.docs.guides import ENVIRONMENT
from tests.docs.guides import chaperone_lines
from tests.docs.guides import unknown_in

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "set-up-discord.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
ROW = re.compile(r"^\| ([^|]+) \| ([a-z]+) \| ([^|]+) \|$", re.MULTILINE)
LINK = re.compile(r"^\| `chaperone invite discord(?: --tier ([a-z]+))?` \| ([0-9]+) \|", re.MULTILINE)


def first_tier(permission: str) -> str:
    return next(tier.value for tier in Tier if permission in PERMISSIONS[tier])


@pytest.mark.parametrize("line", chaperone_lines(GUIDE))
def test_every_command_of_the_guide_exists(line: str) -> None:
    assert unknown_in(line) == []


def test_the_guide_calls_what_a_setup_needs() -> None:
    called = {" ".join(line.split()[:2]) if line.split()[0] in ("invite", "roster") else line.split()[0]
              for line in chaperone_lines(GUIDE)}  # fmt: skip
    assert called == {
        *(
            "invite discord",
            "init",
            "doctor",
            "roster import",
            "roster codes",
            "roster unlinked",
            "run",
            "replay",
            "notes",
        ),
    }


def test_every_name_in_the_environment_stands_in_the_example() -> None:
    example = {line.partition("=")[0] for line in (ROOT / ".env.example").read_text("utf-8").splitlines()}
    named = {name.removesuffix("_FILE") for name in ENVIRONMENT.findall(GUIDE)}
    assert named - example == set()


def test_the_table_of_permissions_is_the_commands() -> None:
    words = words_in("en")["permissions"]
    told = [(words[name]["name"], first_tier(name), words[name]["purpose"]) for name in words]
    assert [row for row in ROW.findall(GUIDE) if row[1] in set(Tier)] == told


def test_the_links_are_those_of_the_tiers() -> None:
    told = [(tier or "core", int(value)) for tier, value in LINK.findall(GUIDE)]
    assert told == [(tier.value, permissions_of(tier).value) for tier in Tier]


def test_the_intents_are_called_as_in_the_command() -> None:
    assert [one["name"] for one in words_in("en")["intents"].values() if f"*{one['name']}*" not in GUIDE] == []


def test_every_code_of_the_doctor_in_the_guide_has_a_meaning_and_every_one_with_a_remedy_stands_there() -> None:
    codes = set(re.findall(r"`((?:discord|census)\.[a-z_.]+)`", GUIDE)) - {"discord.py", "discord.com"}
    needed = {code for code, meaning in MEANINGS.items() if code.startswith("discord.") and meaning.do}
    assert (codes - set(MEANINGS), needed - codes) == (set(), set())


def test_the_checks_of_the_doctor_are_those_that_there_are() -> None:
    source = (ROOT / "bot" / "doctor" / "discord.py").read_text("utf-8")
    named = set(re.findall(r"`(discord_[a-z]+)`", GUIDE)) - {"discord_id"}
    assert named == {*re.findall(r'"(discord_[a-z]+)"', source), "discord_rules"}


def test_the_commands_in_the_chat_and_the_menu_are_the_apps() -> None:
    slashes = set(re.findall(r"`/([a-z]+)", GUIDE))
    assert slashes == set(SLASH_COMMANDS) - {"oversight"}
    assert f"*{texts_in('en').shortcut}*" in GUIDE


def test_the_sample_roster_can_be_imported(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(re.findall(r"```\n(id,name,role.*?)```", GUIDE, re.DOTALL)[0], "utf-8")
    found = read_roster(people)
    accounts = {one.ref: one.person.id for one in found.members if one.person}
    assert (found.problems, [one.id for one in found.people], accounts) == (
        (),
        ["c1", "s1", "p1", "a1"],
        {
            MemberRef(workspace="discord", id="1440000000000000011"): "c1",
            MemberRef(workspace="discord", id="1440000000000000012"): "s1",
            MemberRef(workspace="discord", id="1440000000000000013"): "a1",
        },
    )


def test_links_inside_the_guide_lead_somewhere() -> None:
    headings = {
        re.sub(r"[^a-z0-9 -]", "", one.lower()).replace(" ", "-") for one in re.findall(r"^## (.+)$", GUIDE, re.M)
    }
    files = set(re.findall(r"\]\(([a-z-]+\.md)\)", GUIDE))
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) - headings == set()
    assert [name for name in files if not (ROOT / "docs" / name).exists()] == []


def test_it_is_found_from_the_readme() -> None:
    assert "(docs/set-up-discord.md)" in README
