from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import datetime
from datetime import timedelta

import pytest

from policy.model import CODES
from policy.model import CONSENTS
from policy.model import REQUESTS
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import EntryKind
from policy.model import Grant
from policy.model import Hold
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import Receipt
from policy.model import Record
from policy.model import RecordRequest
from policy.model import ResolveFlag
from policy.model import Retention
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import NOW
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import flagged
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import opened
from tests.contracts.samples import posted
from tests.contracts.samples import student

POLICY = KeepPolicy(routine=10, record=100, incident=1000, consent=50)
DAY = timedelta(days=1)
LATER = NOW + 2000 * DAY


async def _settled(stores: Stores) -> None:
    """A routine entry, one of a record, one of an incident that was resolved, one of an incident that is open."""
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, coach), member(STUDENT, student)])
    routine, noted = posted("routine", author=COACH), posted("noted", author=COACH)
    for event in (routine, noted, posted("solved", author=COACH), posted("open"), posted("fix", author=COACH)):
        await stores.inbox.claim(event)
    await stores.log.settle(judged(routine, author=COACH))
    await stores.log.settle(judged(noted, Record(note="n"), author=COACH))
    await stores.log.settle(flagged(posted("solved", author=COACH), author=COACH))
    await stores.log.settle(flagged(posted("open")))
    await stores.log.settle(judged(posted("fix", author=COACH), ResolveFlag(incidents=("d-solved.0",)), author=COACH))


async def _numbers(stores: Stores) -> list[str]:
    """The numbers of the entries: PostgreSQL goes on where the last test left off."""
    return [str(one.number) for one in await stores.book.entries()]


async def _purged(stores: Stores, now: datetime, limit: int = 100) -> list[Receipt]:
    found: list[Receipt] = []
    while batch := await stores.keeping.retention.purge(now, POLICY, limit):
        found += batch
    return found


async def test_each_class_goes_in_its_time_with_a_receipt(stores: Stores) -> None:
    await _settled(stores)
    first, second, third, _, fifth = await _numbers(stores)
    await stores.book.seal(now=NOW)
    assert await _purged(stores, NOW + 10 * DAY) == []
    (routine,) = await _purged(stores, NOW + 11 * DAY)
    assert routine == Receipt(keep=Retention.ROUTINE, ranges=(first,), rows=1, hanging=1, before=NOW + DAY)
    (record,) = await _purged(stores, NOW + 101 * DAY)
    assert record == Receipt(keep=Retention.RECORD, ranges=(second,), rows=1, hanging=1, before=NOW + DAY)
    (incident,) = await _purged(stores, LATER)
    assert replace(incident, hanging=0) == Receipt(
        keep=Retention.INCIDENT, ranges=(third, fifth), rows=2, before=LATER - 1000 * DAY
    )
    assert [one.id for one in await stores.log.tail()] == ["d-open"]
    assert list(await stores.log.incidents(open_only=False)) == [opened(posted("open"))]


async def test_the_chain_accounts_for_what_was_deleted(stores: Stores) -> None:
    await _settled(stores)
    first, second, third, _, fifth = await _numbers(stores)
    await stores.book.seal(now=NOW)
    assert len(await _purged(stores, LATER, limit=1)) == 4
    await stores.book.seal(now=LATER)
    verdict = await stores.book.verify()
    assert (verdict.broken, verdict.deleted) == (None, 4)
    receipts = await stores.book.entries(kinds=[EntryKind.RECEIPT])
    assert [one.facts["ranges"] for one in receipts] == [(first,), (second,), (third,), (fifth,)]
    assert receipts[0].facts == {
        "class": "routine",
        "ranges": (first,),
        "count": 1,
        "hanging": 1,
        "before": (LATER - 10 * DAY).isoformat(),
    }
    assert {one.keep for one in receipts} == {Retention.KEPT}


async def test_what_is_not_sealed_stays(stores: Stores) -> None:
    await _settled(stores)
    assert [one for one in await _purged(stores, NOW + 500 * DAY) if one.ranges] == []
    assert len(await stores.book.entries()) == 5


@pytest.mark.parametrize("whose", ["p-coach", None])
async def test_what_is_held_is_passed_over(stores: Stores, whose: str | None) -> None:
    await _settled(stores)
    await stores.keeping.holds.add(Hold(id="h", person=whose, reason="case", since=NOW))
    await stores.book.seal(now=NOW)
    assert await _purged(stores, LATER) == []
    assert len(await stores.log.tail()) == 5
    await stores.keeping.holds.release("h", at=LATER)
    assert [one.keep for one in await _purged(stores, LATER)] == ["routine", "record", "incident"]


async def test_consents_codes_and_answered_requests_go_too(stores: Stores) -> None:
    await _settled(stores)
    ended = Consent(
        id="c1",
        kind=ConsentKind.MEDIA_RELEASE,
        subject="p-student",
        valid_from=date(2025, 1, 1),
        valid_to=NOW.date(),
    )
    event = posted("grant")
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Grant(consents=(ended, replace(ended, id="c2", valid_to=None)))))
    request = RecordRequest(id="r1", person="p-student", asked_at=NOW, due=NOW + 45 * DAY)
    await stores.keeping.requests.open(request, workspace="W")
    await stores.keeping.requests.open(replace(request, id="r2", person="p-coach"), workspace="W")
    await stores.keeping.requests.answer("p-student", at=NOW + DAY)
    found = await _purged(stores, NOW + 102 * DAY)
    assert [one for one in found if one.keep in (CONSENTS, CODES, REQUESTS)] == [
        Receipt(keep=CONSENTS, rows=1, before=datetime.combine((NOW + 52 * DAY).date(), NOW.time().min, NOW.tzinfo)),
        Receipt(keep=REQUESTS, rows=1, before=NOW + 2 * DAY),
    ]
    assert [one.id for one in await stores.keeping.requests.list(open_only=False)] == ["r2"]


async def test_how_each_class_stands(stores: Stores) -> None:
    await _settled(stores)
    stand = await stores.keeping.retention.stand(NOW + 11 * DAY, POLICY)
    assert list(stand) == [
        KeptClass(keep="routine", days=10, rows=1, oldest=NOW, expired=1),
        KeptClass(keep="record", days=100, rows=1, oldest=NOW, expired=0),
        KeptClass(keep="incident", days=1000, rows=3, oldest=NOW, expired=0),
        KeptClass(keep="kept", days=None, rows=0, oldest=None, expired=0),
        KeptClass(keep="consent", days=50, rows=0, oldest=None, expired=0),
        KeptClass(keep="asked", days=10, rows=0, oldest=None, expired=0),
        KeptClass(keep="code", days=10, rows=0, oldest=None, expired=0),
        KeptClass(keep="request", days=100, rows=0, oldest=None, expired=0),
        KeptClass(keep="case", days=1000, rows=0, oldest=None, expired=0),
    ]
