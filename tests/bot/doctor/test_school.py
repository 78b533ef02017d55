"""Checks of the settings: each state with its words and what to do."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from typing import Any

import pytest
from pydantic import SecretStr

from bot.doctor import Check
from bot.doctor import State
from bot.doctor import school
from bot.settings import Settings
from policy.model import SettingError

BASIC = "from your Slack app → Basic Information"
STOPS = "; `chaperone run` does not start"
TERMS = "Discord's terms ask for an age of 13 or more, Slack's reportedly of 16 or more"
ACCEPT = "let the school decide, then set CHAPERONE_AGE_TERMS_ACCEPTED to 'name, date' of who did"
OK, WARN, FAIL = State.OK, State.WARN, State.FAIL


def one(check: str, state: State, found: str, do: str = "") -> Check:
    return Check(check=check, state=state, found=found, do=do)


def given(**values: Any) -> Settings:
    return Settings(**values)


@pytest.mark.parametrize(
    ("values", "malformed", "check"),
    [
        ({}, set(), one("slack", OK, "not connected")),
        (
            {},
            {"SLACK_APP_TOKEN"},
            one("slack", FAIL, "SLACK_APP_TOKEN is malformed", "see the check of the settings"),
        ),
        (
            {"SLACK_APP_TOKEN": "xapp-1"},
            set(),
            one("slack", FAIL, "SLACK_BOT_TOKEN is missing", "copy it from your Slack app → OAuth & Permissions"),
        ),
        (
            {"SLACK_BOT_TOKEN": "xoxb-1"},
            set(),
            one(
                "slack",
                FAIL,
                "there is a bot token, and no way for events to come in",
                f"add SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) {BASIC}",
            ),
        ),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}, set(), one("slack", OK, "Socket Mode")),
        (
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "abc"},
            set(),
            one("slack", OK, "HTTP events at /slack/events"),
        ),
    ],
)
def test_slacks_tokens_belong_together(values: dict[str, str], malformed: set[str], check: Check) -> None:
    assert school.slack(given(**values), malformed) == check


@pytest.mark.parametrize(
    ("values", "malformed", "check"),
    [
        ({}, set(), one("discord", OK, "not connected")),
        ({"DISCORD_TOKEN": "a.b.c"}, set(), one("discord", OK, "the token is well-formed")),
        (
            {"DISCORD_TOKEN": "abc"},
            set(),
            one(
                "discord",
                WARN,
                "DISCORD_TOKEN does not look like a bot's token (three parts with dots between)",
                "copy it again from the Discord developer portal → Bot → Reset Token",
            ),
        ),
        (
            {},
            {"DISCORD_TOKEN"},
            one("discord", FAIL, "DISCORD_TOKEN is malformed", "see the check of the settings"),
        ),
    ],
)
def test_discords_token(values: dict[str, str], malformed: set[str], check: Check) -> None:
    assert school.discord(given(**values), malformed) == check


@pytest.mark.parametrize(
    ("level", "accepted", "check"),
    [
        (
            "",
            "",
            one("age_terms", WARN, "CHAPERONE_LEVEL is not set", "set it: elementary, middle, high or university"),
        ),
        (
            "elementary",
            "",
            one("age_terms", FAIL, f"elementary school; {TERMS}{STOPS}", ACCEPT),
        ),
        ("middle", "", one("age_terms", FAIL, f"middle school; {TERMS}{STOPS}", ACCEPT)),
        ("high", "", one("age_terms", WARN, f"high school; {TERMS}", ACCEPT)),
        ("university", "", one("age_terms", OK, "university")),
        ("middle", "Jane Doe, 2026-09-01", one("age_terms", OK, "middle; accepted: Jane Doe, 2026-09-01")),
    ],
)
def test_the_platforms_age_terms(level: str, accepted: str, check: Check) -> None:
    values = {"CHAPERONE_LEVEL": level, "CHAPERONE_AGE_TERMS_ACCEPTED": accepted}
    assert school.age_terms(given(**{name: value for name, value in values.items() if value})) == check


@pytest.mark.parametrize(
    ("mode", "check"),
    [
        (
            "observe",
            one(
                "mode",
                WARN,
                "observe: everything is decided and recorded, and nobody is told anything",
                "look at what it records; when it is right, set CHAPERONE_MODE=warn",
            ),
        ),
        ("warn", one("mode", OK, "warn: people are told privately")),
        (
            "enforce",
            one(
                "mode",
                OK,
                "enforce: people are told privately, and messages are removed where a policy asks for it",
            ),
        ),
    ],
)
def test_how_far_the_rules_go_is_said(mode: str, check: Check) -> None:
    assert school.mode(given(CHAPERONE_MODE=mode)) == check


@pytest.mark.parametrize("name", ["CHAPERONE_PACKS", "CHAPERONE_PACKS_FILE"])
def test_a_policy_that_was_chosen_is_fine(name: str) -> None:
    assert school.policy(given(CHAPERONE_PACKS="mit,derby"), {name}) == one("policy", OK, "mit, derby")


def test_the_default_policy_is_asked_about() -> None:
    do = "set CHAPERONE_PACKS to your school's policy"
    assert school.policy(given(), ()) == one("policy", WARN, "dracut, which is only the default", do)


def test_the_schools_clock() -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert school.zone(given(CHAPERONE_ZONE="America/Chicago"), now) == one(
        "zone", OK, "America/Chicago, where it is 06:00 now"
    )


def test_who_is_told_has_to_be_on_the_roster() -> None:
    settings = given(CHAPERONE_SUPERVISOR="ana", CHAPERONE_OVERSEERS="ruth,peter")
    assert list(school.people(settings, {"ana", "ruth"})) == [
        one("supervisor", OK, "ana"),
        one(
            "overseers",
            FAIL,
            "peter is not on the roster",
            "add that person with `chaperone roster import`, or correct CHAPERONE_OVERSEERS",
        ),
        one(
            "safeguarding",
            WARN,
            "CHAPERONE_SAFEGUARDING is not set",
            "set it to the id of a person on the roster: somebody has to be told when a person may be in danger",
        ),
    ]


def test_without_a_roster_nobody_is_called_a_stranger() -> None:
    settings = given(CHAPERONE_SUPERVISOR="ana", CHAPERONE_OVERSEERS="ruth", CHAPERONE_SAFEGUARDING="ana")
    assert [check.state for check in school.people(settings, None)] == [OK, OK, OK]


def test_every_bad_value_is_a_failure_with_its_remedy() -> None:
    problems = [SettingError("CHAPERONE_ZONE", "there is no time zone 'x; y'", "write a name")]
    assert list(school.settings_form({"CHAPERONE_ZONE"}, {"CHAPERONE_ZONE": "zone"}, problems)) == [
        one("settings", FAIL, "CHAPERONE_ZONE: there is no time zone 'x; y'", "write a name")
    ]


def test_no_check_shows_a_secret() -> None:
    settings = given(SLACK_BOT_TOKEN="xoxb-quokka", SLACK_SIGNING_SECRET="quokka", DISCORD_TOKEN="quokka")
    assert isinstance(settings.discord_token, SecretStr)
    shown = repr([school.slack(settings, ()), school.discord(settings, ())])
    assert "quokka" not in shown
