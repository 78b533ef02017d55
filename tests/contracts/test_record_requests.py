from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from policy.model import REQUEST_CHECK
from policy.model import REQUEST_DAYS
from policy.model import CheckDue
from policy.model import EntryKind
from policy.model import RecordRequest
from policy.model import request_in
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import forget
from tests.contracts.samples import student

DAY = timedelta(days=1)
DUE = NOW + REQUEST_DAYS * DAY
ASKED = RecordRequest(id="r1", person="p-student", asked_at=NOW, due=DUE)


async def test_a_request_waits_until_it_is_answered(stores: Stores) -> None:
    requests = stores.keeping.requests
    later = replace(ASKED, id="r0", person="p-other", due=DUE + DAY)
    for one in (later, ASKED):
        await requests.open(one, workspace="W")
    assert list(await requests.list()) == [ASKED, later]
    assert list(await requests.answer("p-student", at=NOW + HOUR)) == [replace(ASKED, done_at=NOW + HOUR)]
    assert list(await requests.answer("p-student", at=NOW + HOUR)) == []
    assert list(await requests.list()) == [later]
    assert list(await requests.list(open_only=False)) == [replace(ASKED, done_at=NOW + HOUR), later]


async def test_the_supervisor_is_reminded_before_the_day_and_after_it(stores: Stores) -> None:
    await stores.keeping.requests.open(ASKED, workspace="W")
    subject = f"r1.{DUE.date()}"
    assert list(await stores.reminders.waiting()) == [
        (REQUEST_CHECK, subject, DUE - 10 * DAY),
        (REQUEST_CHECK, subject, DUE - 3 * DAY),
        (REQUEST_CHECK, subject, DUE + DAY),
    ]
    (check,) = await stores.reminders.fire(now=DUE - 10 * DAY)
    assert check == CheckDue(
        id=f"check:record_request:{subject}:10", workspace="W", at=DUE - 10 * DAY, check=REQUEST_CHECK, subject=subject
    )
    assert request_in(check.subject) == ("r1", DUE.date())
    await stores.keeping.requests.answer("p-student", at=NOW)
    assert list(await stores.reminders.waiting()) == []


async def test_without_a_workspace_nobody_can_be_reminded(stores: Stores) -> None:
    await stores.keeping.requests.open(ASKED, workspace="")
    assert list(await stores.reminders.waiting()) == []


async def test_the_log_says_when_records_were_asked_for_and_shown(stores: Stores) -> None:
    await stores.keeping.requests.open(ASKED, workspace="W")
    await stores.keeping.requests.answer("p-student", at=NOW + HOUR)
    opened, answered = await stores.book.entries(kinds=[EntryKind.REQUEST])
    assert opened.facts == {"request": "r1", "what": "opened", "due": DUE.isoformat()}
    assert answered.facts == {"request": "r1", "what": "answered", "due": DUE.isoformat()}
    assert opened.subject == answered.subject != "p-student"


async def test_forgetting_takes_the_request_and_its_reminders(stores: Stores) -> None:
    await stores.roster.put_people([student])
    await stores.keeping.requests.open(ASKED, workspace="W")
    await forget(stores, "p-student")
    assert list(await stores.keeping.requests.list(open_only=False)) == []
    assert list(await stores.reminders.waiting()) == []


def test_a_subject_that_names_no_request_is_none() -> None:
    assert request_in("d-e1") is None
