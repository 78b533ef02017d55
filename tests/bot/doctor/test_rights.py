"""What rights let rules do: every rule stands in the table, and what is missing names those that suffer."""

from __future__ import annotations

import pytest

from adapters.discord.invite import PERMISSIONS
from adapters.discord.invite import Tier
from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from bot.desk.modeform import RULES
from bot.doctor import Check
from bot.doctor import State
from bot.doctor.inforce import in_force
from bot.doctor.inforce import removing
from bot.doctor.needs import NEEDS
from bot.doctor.needs import needs_of
from bot.doctor.rights import Granted
from bot.doctor.rights import rights_on_discord
from bot.doctor.rights import rights_on_slack
from bot.doctor.rights import told
from bot.packs import load_packs

SLACK = (
    "paste the newest `chaperone manifest slack` at https://api.slack.com/apps, your app → App Manifest, then "
    "Install App → Reinstall"
)
DISCORD = "allow it for the bot's role (Server Settings → Roles), or open `chaperone invite discord` again"
FEW = ("decorum", "group_only", "pii.phone", "voice.one_to_one")


def test_every_rule_has_its_needs() -> None:
    assert (sorted(one for one in RULES if needs_of(one) is None), sorted(set(NEEDS) - RULES)) == ([], [])


def test_every_rule_of_a_pack_is_in_force_with_it() -> None:
    for pack in load_packs().values():
        rows = {one for one in pack.rules if one in RULES}
        assert rows - set(in_force([pack])) == set()


def test_nothing_is_needed_that_neither_the_manifest_nor_the_link_asks_for() -> None:
    asked = {*REQUIRED_SCOPES, *OPTIONAL_SCOPES, *PERMISSIONS[Tier.CORE]}
    every = [needs for one in RULES if (needs := needs_of(one))]
    needed = {right for needs in every for right in (*needs.slack, *needs.discord, *needs.more)}
    cannot_do_without = {right for needs in every for right in needs.slack}
    assert (needed - asked, cannot_do_without - set(REQUIRED_SCOPES)) == (set(), set())


def test_norms_switch_rules_on() -> None:
    packs = load_packs()
    group = ("group_only", "one_by_one", "overseer_removed", "private_matter_uncopied")
    assert [set(group) <= set(in_force([packs[one]])) for one in ("dracut", "derby")] == [True, False]
    assert "parents_not_included" in in_force([packs["mmsd"]])
    assert removing([packs["nycdoe"]]) == ("conduct.sexual", "photo.other_students", "pii.password")


def test_with_all_rights_all_is_well() -> None:
    found = [*rights_on_slack(FEW, Granted()), *rights_on_discord(FEW, Granted(), removing=("pii.password",))]
    have = "rules in force have the permissions that they need"
    assert found == [
        Check(check="slack_rules", state=State.OK, found=f"the 3 {have}; Slack tells no bot who is in a huddle"),
        Check(check="discord_rules", state=State.OK, found=f"the 4 {have}"),
    ]


def test_a_right_that_is_missing_names_the_rules_that_stop_and_those_that_do_less() -> None:
    granted = Granted(missing=frozenset({"channels:history", "files:read"}))
    assert list(rights_on_slack(FEW, granted)) == [
        Check(
            check="slack_rules",
            state=State.FAIL,
            found="without channels:history these cannot do their work: group_only, pii.phone",
            do=SLACK,
        ),
        Check(
            check="slack_rules",
            state=State.WARN,
            found="without files:read what pictures and documents show stays unchecked, and whoever posts one is asked "
            "(pii.phone)",
            do=SLACK,
        ),
    ]


def test_no_right_to_fetch_files_is_missed_where_none_is_looked_into() -> None:
    granted = Granted(missing=frozenset({"files:read"}), files=False)
    assert [one.state for one in rights_on_slack(FEW, granted)] == [State.OK]


def test_on_discord_not_reading_is_said_and_so_is_what_cannot_be_taken_away() -> None:
    granted = Granted(missing=frozenset({"manage_messages"}), reads=False)
    assert [(one.state, one.found) for one in rights_on_discord(FEW, granted, removing=("pii.password",))] == [
        (
            State.WARN,
            "what people write is not read (CHAPERONE_DISCORD_CONTENT=false); nothing is judged by pii.phone",
        ),
        (State.WARN, "without Manage Messages no message is taken away: pii.password"),
        (State.OK, "the 4 rules in force have the permissions that they need"),
    ]


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (("group_only", "pii.phone", "pii.ssn"), "group_only, pii.phone, pii.ssn"),
        (("group_only", "pii.email", "pii.phone", "pii.ssn"), "group_only, pii (3)"),
    ],
)
def test_many_rules_of_a_family_are_told_together(rules: tuple[str, ...], words: str) -> None:
    assert told(rules) == words
