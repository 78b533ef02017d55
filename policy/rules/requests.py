"""Somebody asked to see a student's records: the supervisor is reminded until they were shown (34 CFR 99.10).

The clock is the law's own, so that no pack and no mode holds it back. Whose records they are stands in no notice: the
request's id is enough, and `chaperone log requests` tells the rest.
"""

from __future__ import annotations

from datetime import timedelta

from policy.model import REQUEST_CHECK
from policy.model import Action
from policy.model import CheckDue
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Record
from policy.model import Remind
from policy.model import Schedule
from policy.model import request_in
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import next_supervisor
from policy.rules.base import silent

REQUEST = "request.due"
AGAIN = timedelta(days=7)
"""How often is asked after a request whose day has passed. Answering it takes the reminders away."""


def _due(case: Case) -> Outcome:
    event, context = case.event, case.context
    if not isinstance(event, CheckDue) or event.check != REQUEST_CHECK:
        return NOTHING
    asked = request_in(event.subject)
    if asked is None:
        return silent(REQUEST, "about no request")
    request, day = asked
    left = (day - context.now.date()).days
    again: tuple[Action, ...] = ()
    if left < 0:
        again = (Schedule(reminder=REQUEST_CHECK, subject=event.subject, after=AGAIN),)
    to = tuple(one.ref for one in next_supervisor(context))
    if not to:
        return Outcome(actions=(Record(note="request_without_supervisor"), *again))
    params: Params = {"request": request, "day": day.isoformat(), "days": max(left, 0), "late": left < 0}
    draft = Draft(keys=(NoticeKey.REQUEST_DUE,), params=params)
    return Outcome(actions=(Remind(to=to, draft=draft), Record(note=REQUEST_CHECK), *again))


RULES = (Rule(name=REQUEST, check=_due, answers=True),)
