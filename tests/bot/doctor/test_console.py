"""What the doctor says of the console."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.doctor import State
from bot.doctor.console import console
from bot.settings import Settings

SLACK = {"SLACK_CLIENT_ID": "1234567890.1234567890", "SLACK_CLIENT_SECRET": "0123456789abcdef"}
DISCORD = {"DISCORD_CLIENT_ID": "123456789012345678", "DISCORD_CLIENT_SECRET": "0123456789abcdef_-"}
URL = {"CHAPERONE_URL": "https://school.example"}


def said(given: Mapping[str, Any], roster: tuple[str, ...] | None = None) -> list[tuple[State, str]]:
    return [(one.state, one.found) for one in console(Settings(**given), roster)]


@pytest.mark.parametrize(
    ("given", "state", "found"),
    [
        ({"CHAPERONE_HOST": "192.0.2.1"}, State.WARN, "it is served nowhere: the web part has no address of its own"),
        ({}, State.WARN, "at http://127.0.0.1:8080, and there is no way to sign in"),
        ({"CHAPERONE_HOST": "::1"}, State.WARN, "at http://[::1]:8080, and there is no way to sign in"),
        ({**URL, **SLACK}, State.OK, "at https://school.example; people sign in with Slack"),
        (
            {**URL, **SLACK, **DISCORD, "SMTP_URL": "smtp://mail.school.example"},
            State.OK,
            "at https://school.example; people sign in with Slack or Discord or a link by mail",
        ),
    ],
)
def test_where_it_is_and_how_people_sign_in(given: dict[str, str], state: State, found: str) -> None:
    assert said(given) == [(state, found)]


def test_half_of_an_application_is_none() -> None:
    assert said({**URL, **SLACK, "DISCORD_CLIENT_ID": DISCORD["DISCORD_CLIENT_ID"]})[0] == (
        State.FAIL,
        "sign-in with Discord lacks DISCORD_CLIENT_SECRET",
    )
    assert said({**URL, **DISCORD, "SLACK_CLIENT_SECRET": SLACK["SLACK_CLIENT_SECRET"]})[0] == (
        State.FAIL,
        "sign-in with Slack lacks SLACK_CLIENT_ID",
    )


def test_caretakers_are_on_the_roster() -> None:
    given = {**URL, **SLACK, "CHAPERONE_CARETAKERS": "ivy, max"}
    assert said(given, ("ivy",))[0] == (State.FAIL, "CHAPERONE_CARETAKERS names max, who is not on the roster")
    assert [state for state, _ in said(given, ("ivy", "max"))] == [State.OK]
    assert [state for state, _ in said(given, None)] == [State.OK]
