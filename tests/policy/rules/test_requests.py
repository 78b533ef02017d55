"""A request to see a student's records: the supervisor hears of it before its day, and after it (34 CFR 99.10)."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import CheckDue
from policy.model import Decision
from policy.model import Draft
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Record
from policy.model import Remind
from policy.model import Schedule
from policy.model import Silence
from policy.rules.requests import RULES
from tests.builders import SUPERVISOR
from tests.builders import WORKSPACE
from tests.builders import a_context

SUBJECT = "r1.2026-04-16"
DUE = datetime(2026, 4, 16, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def checked(now: datetime, subject: str = SUBJECT, **more: object) -> Decision:
    event = CheckDue(id="c1", workspace=WORKSPACE, at=now, check="record_request", subject=subject)
    return decide(event, a_context(now=now, **more), RULES)  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("days", [10, 3, 0])
def test_the_supervisor_is_told_how_many_days_are_left_in_every_mode(mode: Mode, days: int) -> None:
    params: Params = {"request": "r1", "day": "2026-04-16", "days": days, "late": False}
    remind = Remind(to=(SUPERVISOR.ref,), draft=Draft(keys=(NoticeKey.REQUEST_DUE,), params=params))
    assert checked(DUE - days * DAY, mode=mode) == Decision(actions=(remind, Record(note="record_request")))


def test_an_overdue_request_is_asked_after_every_week() -> None:
    params: Params = {"request": "r1", "day": "2026-04-16", "days": 0, "late": True}
    remind = Remind(to=(SUPERVISOR.ref,), draft=Draft(keys=(NoticeKey.REQUEST_DUE,), params=params))
    again = Schedule(reminder="record_request", subject=SUBJECT, after=7 * DAY)
    assert checked(DUE + DAY) == Decision(actions=(remind, again, Record(note="record_request")))


def test_without_a_supervisor_that_is_noted() -> None:
    assert checked(DUE, supervisors=()) == Decision(actions=(Record(note="request_without_supervisor"),))


def test_a_subject_that_names_no_request_is_passed_over() -> None:
    assert checked(DUE, subject="d1") == Decision(silences=(Silence(rule="request.due", reason="about no request"),))
