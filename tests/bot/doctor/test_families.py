"""The ways to families: each state with its words and what to do; nothing of a password in any of them."""

from __future__ import annotations

import pytest

from bot.doctor import Check
from bot.doctor import State
from bot.doctor.families import mail
from bot.doctor.families import pages
from bot.settings import Settings

OK, WARN, FAIL = State.OK, State.WARN, State.FAIL
FORM = "see the check of the settings"
SMTP = {"SMTP_URL": "smtp://me:quokka@mail.example:587"}
SENDER = "office@school.example"


def given(**more: str) -> Settings:
    return Settings.model_validate(more)


@pytest.mark.parametrize(
    ("values", "malformed", "check"),
    [
        ({}, ["CHAPERONE_URL"], Check(check="families", state=FAIL, found="CHAPERONE_URL is malformed", do=FORM)),
        (
            {},
            [],
            Check(
                check="families",
                state=OK,
                found="CHAPERONE_URL is not set: consents are put on file, no parent can be asked by link",
            ),
        ),
        (
            SMTP,
            [],
            Check(
                check="families",
                state=WARN,
                found="there is mail and no CHAPERONE_URL: no parent can be asked for a consent by link",
                do="let families reach the web part over https, and set CHAPERONE_URL to that address",
            ),
        ),
        (
            {"CHAPERONE_URL": "http://localhost:8080"},
            [],
            Check(
                check="families",
                state=WARN,
                found="parents get links to http://localhost:8080, which opens on this machine alone",
                do="set CHAPERONE_URL to an https address that families can open, before any parent is asked",
            ),
        ),
        (
            {"CHAPERONE_URL": "https://school.example/"},
            [],
            Check(
                check="families",
                state=OK,
                found="parents answer at https://school.example/consent/…; "
                "whether that can be reached from outside is not asked",
            ),
        ),
    ],
)
def test_the_address_of_the_pages(values: dict[str, str], malformed: list[str], check: Check) -> None:
    assert pages(given(**values), malformed) == check


@pytest.mark.parametrize(
    ("error", "state", "found", "do"),
    [
        ("", OK, "the mail server greets, and takes mail from", ""),
        ("smtp:password", FAIL, "it refuses the user and the password", "into SMTP_URL"),
        ("smtp:no_login", FAIL, "it takes no log-in", "SMTP_URL"),
        ("smtp:530", FAIL, "it takes nothing without a log-in", "user and password into SMTP_URL"),
        ("smtp:no_tls", FAIL, "it offers no TLS", "switch TLS on there"),
        ("smtp:tls", FAIL, "it does not speak TLS", "smtps://USER:PASSWORD@HOST:465"),
        ("smtp:certificate", FAIL, "its certificate is not valid", "renew it"),
        ("smtp:sender", FAIL, f"it refuses to send from {SENDER}", "SMTP_FROM"),
        ("smtp:unreachable", FAIL, "it cannot be reached", "host and port"),
        ("smtp:timeout", FAIL, "it does not answer in time", "host and port"),
        ("smtp:421", WARN, "it takes no mail just now", "again later"),
    ],
)
def test_what_the_mail_server_says(error: str, state: State, found: str, do: str) -> None:
    (check,) = mail(given(**SMTP), (), error=error, sender=SENDER)
    assert (check.check, check.state, found in check.found, do in check.do) == ("mail", state, True, True)
    assert "quokka" not in repr(check)


def test_mail_from_an_address_that_nobody_chose_is_told() -> None:
    found = [one.check for one in mail(given(**SMTP), (), error="", sender="chaperone@mail.example")]
    chosen = given(**SMTP, SMTP_FROM="chaperone@school.example")
    assert found == ["mail", "mail_from"]
    assert [one.check for one in mail(chosen, (), error="", sender="chaperone@school.example")] == ["mail"]


@pytest.mark.parametrize(
    ("values", "malformed", "state", "found"),
    [
        ({}, [], OK, "not set: parents are asked by their linked accounts alone"),
        ({"SMTP_FROM": SENDER}, [], WARN, "SMTP_FROM is set, and no mail server"),
        ({}, ["SMTP_URL"], FAIL, "SMTP_URL is malformed"),
        (SMTP, ["SMTP_FROM"], FAIL, "SMTP_FROM is malformed"),
    ],
)
def test_without_a_mail_server(values: dict[str, str], malformed: list[str], state: State, found: str) -> None:
    (check,) = mail(given(**values), malformed, error=None, sender="")
    assert (check.state, check.found) == (state, found)
