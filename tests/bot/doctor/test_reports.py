"""What the doctor says of reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.doctor import State
from bot.doctor.reports import reports
from bot.settings import Settings
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseSource
from policy.model import CaseState
from policy.model import OnCall
from tests.builders import NOW

HOUR = timedelta(hours=1)
CASE = Case(
    id="c1aaaaaa",
    workspace="w",
    category=CaseCategory.OTHER,
    source=CaseSource.WEB,
    opened_at=NOW,
    team=("kim",),
    due=NOW + HOUR,
)
LATE = replace(CASE, due=NOW - HOUR)
FULL: dict[str, Any] = {
    "CHAPERONE_SAFEGUARDING": ("kim", "lee"),
    "CHAPERONE_REPORTS_MAIL": "a@district.example",
    "SMTP_URL": "smtp://mail.school.example",
}


def said(*cases: Case, roster: tuple[str, ...] | None = None, **given: Any) -> list[tuple[State, str]]:
    return [(one.state, one.found) for one in reports(Settings(**given), cases, roster, NOW)]


@pytest.mark.parametrize(
    ("given", "roster", "state", "found"),
    [
        ({}, None, State.WARN, "nobody can be told of a report"),
        ({"CHAPERONE_SAFEGUARDING": ("kim",)}, ("ann",), State.WARN, "nobody can be told of a report"),
        (
            {"CHAPERONE_SAFEGUARDING": ("kim",)},
            None,
            State.WARN,
            "a report about the only person who is told of reports can be told to nobody",
        ),
        (
            {"CHAPERONE_SAFEGUARDING": ("kim",), "CHAPERONE_OVERSEERS": ("ruth",)},
            None,
            State.WARN,
            "a report about the principal can be told to nobody: all others are below",
        ),
        (FULL, None, State.OK, "2 people can be told of a report, and a@district.example"),
    ],
)
def test_whether_somebody_is_there(
    given: dict[str, Any], roster: tuple[str, ...] | None, state: State, found: str
) -> None:
    assert said(roster=roster, **given) == [(state, found)]


def test_hours_are_those_of_the_list() -> None:
    on_call = (OnCall(person="ann"),)
    assert said(**FULL, CHAPERONE_ON_CALL=on_call)[1] == (
        State.FAIL,
        "ann has hours and is not on the safeguarding list",
    )


def test_an_address_needs_a_mail_server() -> None:
    given = {name: value for name, value in FULL.items() if name != "SMTP_URL"}
    assert said(**given)[1] == (State.FAIL, "CHAPERONE_REPORTS_MAIL is set, and no mail server")


@pytest.mark.parametrize(
    ("cases", "state", "found"),
    [
        ((CASE,), State.OK, "1 open, none overdue"),
        ((LATE, CASE), State.WARN, "1 reports wait for somebody to read them"),
        (
            (replace(LATE, danger=True),),
            State.FAIL,
            "1 reports wait for somebody to read them, with somebody in danger",
        ),
        ((replace(CASE, team=()),), State.FAIL, "1 reports reached nobody of the school"),
        ((replace(LATE, state=CaseState.ACKNOWLEDGED),), State.OK, "1 open, none overdue"),
    ],
)
def test_what_waits(cases: tuple[Case, ...], state: State, found: str) -> None:
    assert said(*cases, **FULL)[1:] == [(state, found)]
