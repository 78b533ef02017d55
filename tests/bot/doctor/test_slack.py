"""What the doctor says of what Slack said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.slack.checkup import SlackCheckup
from bot.doctor import Check
from bot.doctor import State
from bot.doctor.slack import slack_says

WELL = SlackCheckup(team="School", bot="chaperone", scopes=frozenset({"commands"}), clock_skew_seconds=1.5)
APP = "https://api.slack.com/apps, your app"
NETWORK = "look at this machine's network and proxy, then run doctor again"
CLOCK = "set the clock, and let it be set over the network (NTP)"


def said(found: SlackCheckup, *, app_token: bool = False, signing_secret: bool = False) -> list[Check]:
    return list(slack_says(found, app_token=app_token, signing_secret=signing_secret))


def one(check: str, state: State, found: str, do: str = "") -> Check:
    return Check(check=check, state=state, found=found, do=do)


TOKEN = one("slack_token", State.OK, "Slack knows it: chaperone in School")
SCOPES = one("slack_scopes", State.OK, "all that are required, and the optional ones")
IN_TIME = one("slack_clock", State.OK, "it agrees with Slack's within 60 seconds")


def test_a_good_installation_over_socket_mode() -> None:
    app = one("slack_app_token", State.OK, "Slack opens a connection for it")
    assert said(WELL, app_token=True) == [TOKEN, SCOPES, IN_TIME, app]


def test_a_good_installation_over_http() -> None:
    found = "it is set; whether it is the right one shows with Slack's first request"
    secret = one("slack_signing_secret", State.OK, found)
    assert said(WELL, signing_secret=True) == [TOKEN, SCOPES, IN_TIME, secret]


@pytest.mark.parametrize(
    ("word", "do"),
    [
        ("invalid_auth", f"copy it anew from {APP} → OAuth & Permissions → Bot User OAuth Token"),
        (
            "account_inactive",
            f"the app was removed: install it again at {APP} → Install App, then copy the new bot token",
        ),
        ("token_revoked", f"install the app again at {APP} → Install App, then copy the new bot token"),
        ("token_expired", "token rotation is on, which Chaperone does without: make a new app from the manifest"),
        ("ekm_access_denied", f"copy it anew from {APP} → OAuth & Permissions → Bot User OAuth Token"),
    ],
)
def test_a_refused_token_fails_with_slacks_word(word: str, do: str) -> None:
    assert said(SlackCheckup(error=word)) == [one("slack_token", State.FAIL, f"Slack refuses it ({word})", do)]


@pytest.mark.parametrize("word", ["network", "timeout", "unreadable", "ratelimited", "http_503", "internal_error"])
def test_a_slack_that_is_out_of_reach_is_a_warning_with_the_reason(word: str) -> None:
    found = f"Slack could not be asked ({word})"
    assert said(SlackCheckup(error=word, app_token_error=word), app_token=True) == [
        one("slack_token", State.WARN, found, NETWORK),
        one("slack_app_token", State.WARN, found, NETWORK),
    ]


def test_a_refused_app_token_fails_beside_a_good_bot_token() -> None:
    do = f"make one with the scope connections:write at {APP} → Basic Information → App-Level Tokens"
    failed = one("slack_app_token", State.FAIL, "Slack refuses it (invalid_auth)", do)
    assert said(replace(WELL, app_token_error="invalid_auth"), app_token=True) == [TOKEN, SCOPES, IN_TIME, failed]


def test_missing_rights_fail_and_say_how_to_get_them() -> None:
    found = replace(WELL, missing_scopes=("groups:read", "im:write"), missing_optional=("files:read",))
    do = f"paste the newest `chaperone manifest slack` at {APP} → App Manifest, then Install App → Reinstall"
    assert said(found)[1] == one("slack_scopes", State.FAIL, "missing: groups:read, im:write", do)


def test_optional_rights_that_were_left_out_are_all_right() -> None:
    found = said(replace(WELL, missing_optional=("files:read", "usergroups:read")))[1]
    told = "all that are required; left out by choice: files:read, usergroups:read"
    assert found == one("slack_scopes", State.OK, told)


def test_without_the_right_to_make_channels_some_rooms_cannot_be_made() -> None:
    found = said(replace(WELL, missing_optional=("groups:write",)))[1]
    less = "/tell makes no room for people whom Slack keeps apart, nor for more than eight"
    assert found == one("slack_scopes", State.OK, f"all that are required; left out by choice: groups:write; {less}")


def test_without_the_right_to_pin_notices_stand_unpinned() -> None:
    found = said(replace(WELL, missing_optional=("pins:read", "pins:write")))[1]
    told = "all that are required; left out by choice: pins:read, pins:write; notices stand unpinned"
    assert found == one("slack_scopes", State.OK, told)


def test_what_slack_did_not_tell_is_not_judged() -> None:
    assert said(replace(WELL, scopes=None, clock_skew_seconds=None)) == [TOKEN]


@pytest.mark.parametrize(
    ("skew", "http", "check"),
    [
        (60, True, IN_TIME),
        (-60, True, IN_TIME),
        (61, True, one("slack_clock", State.WARN, "this machine's clock is 61 seconds ahead of Slack's", CLOCK)),
        (-240, True, one("slack_clock", State.WARN, "this machine's clock is 240 seconds behind Slack's", CLOCK)),
        (
            241,
            True,
            one(
                "slack_clock",
                State.FAIL,
                "this machine's clock is 241 seconds ahead of Slack's: all requests of Slack's are refused (401)",
                CLOCK,
            ),
        ),
        (
            -86_400,
            False,
            one(
                "slack_clock",
                State.FAIL,
                "this machine's clock is 86,400 seconds behind Slack's: reminders and records have the wrong time",
                CLOCK,
            ),
        ),
    ],
)
def test_a_clock_that_is_off(skew: float, http: bool, check: Check) -> None:
    assert said(replace(WELL, clock_skew_seconds=skew), signing_secret=http)[2] == check
