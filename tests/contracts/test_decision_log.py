from __future__ import annotations

import asyncio
from datetime import timedelta

from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import CopyOverseers
from policy.model import Declare
from policy.model import Draft
from policy.model import Earlier
from policy.model import ExceptionKind
from policy.model import IncidentState
from policy.model import Log
from policy.model import Logged
from policy.model import MatterCategory
from policy.model import MessageDeleted
from policy.model import NoticeKey
from policy.model import PolicyException
from policy.model import Record
from policy.model import ResolveFlag
from policy.model import Schedule
from policy.model import Severity
from policy.model import Situation
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import ELSEWHERE
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import PRINCIPAL
from tests.contracts.samples import STUDENT
from tests.contracts.samples import finding
from tests.contracts.samples import flagged
from tests.contracts.samples import judged
from tests.contracts.samples import opened
from tests.contracts.samples import posted
from tests.contracts.samples import ref
from tests.contracts.samples import warn

MATTER = PolicyException(
    id="x1",
    kind=ExceptionKind.PRIVATE_MATTER,
    author=COACH,
    conversation=PLACE,
    category=MatterCategory.MEDICAL,
    copied=(PRINCIPAL,),
    since=NOW,
    until=NOW + 24 * HOUR,
)


async def test_a_judgement_is_settled_once(stores: Stores) -> None:
    event = posted("e1")
    await stores.inbox.claim(event)
    assert await stores.log.settle(flagged(event)) == ("d-e1-0",)
    assert await stores.log.settle(judged(event, name="second")) is None
    assert list(await stores.log.tail()) == [
        Logged(
            id="d-e1",
            event="e1",
            at=NOW,
            late=False,
            findings=("pii.phone",),
            actions=("log", "warn_author"),
            conversation=PLACE,
            author=STUDENT,
        )
    ]


async def test_what_was_never_claimed_is_not_settled(stores: Stores) -> None:
    assert await stores.log.settle(judged(posted("e1"))) is None
    assert list(await stores.log.tail()) == []


async def test_of_many_simultaneous_judgements_one_stands(stores: Stores) -> None:
    event = posted("popular")
    await stores.inbox.claim(event)
    settled = await asyncio.gather(*(stores.log.settle(judged(event, warn(), name=f"d{n}")) for n in range(8)))
    won = [n for n, deliveries in enumerate(settled) if deliveries is not None]
    assert [line.id for line in await stores.log.tail()] == [f"d{n}" for n in won]
    assert list(await stores.outbox.waiting()) == [f"d{n}-0" for n in won]
    assert len(won) == 1


async def test_the_tail_goes_on_after_a_line(stores: Stores) -> None:
    for number in range(4):
        await stores.inbox.claim(posted(f"e{number}"))
        await stores.log.settle(judged(posted(f"e{number}")))
    assert [line.id for line in await stores.log.tail(after="d-e1", limit=1)] == ["d-e2"]
    assert [line.id for line in await stores.log.tail(after="d-e1")] == ["d-e2", "d-e3"]
    assert list(await stores.log.tail(after="unknown")) == []


async def test_logged_findings_open_incidents_and_hints_do_not(stores: Stores) -> None:
    first, second, hinted = posted("e1"), posted("e2", at=NOW + MINUTE), posted("e3")
    for event in (first, second, hinted):
        await stores.inbox.claim(event)
    await stores.log.settle(flagged(first))
    await stores.log.settle(judged(second, withheld=(Log(),), findings=(finding(level=Severity.HINT), finding())))
    await stores.log.settle(judged(hinted, warn(), findings=(finding(),)))
    assert list(await stores.log.incidents()) == [opened(second), opened(first)]
    assert (await stores.log.tail())[1].withheld == ("log",)


async def test_a_resolved_incident_is_no_longer_open(stores: Stores) -> None:
    event, deleted = posted("e1"), MessageDeleted(id="e2", workspace="W", at=NOW + MINUTE, ref=ref("m-e1"))
    for one in (event, deleted):
        await stores.inbox.claim(one)
    await stores.log.settle(flagged(event))
    await stores.log.settle(judged(deleted, ResolveFlag(incidents=("d-e1.0", "unknown")), Record(note="deleted")))
    assert list(await stores.log.incidents()) == []
    assert list(await stores.log.incidents(open_only=False)) == [opened(event, state=IncidentState.RESOLVED)]


async def test_the_situation_of_a_message_is_its_own_and_its_authors_last_day(stores: Stores) -> None:
    old, mine = posted("old", at=NOW - 25 * HOUR), posted("mine", at=NOW - HOUR)
    other, away = posted("other", author=COACH), posted("away", place=ELSEWHERE)
    for event in (old, mine, other, away):
        await stores.inbox.claim(event)
        await stores.log.settle(flagged(event, author=event.message.author))
    found = await stores.log.situation(posted("next"), now=NOW)
    assert found == Situation(incidents=(opened(mine),), unresolved=(opened(old), opened(mine), opened(away)))
    gone = MessageDeleted(id="gone", workspace="W", at=NOW, ref=ref("m-old"))
    assert await stores.log.situation(gone, now=NOW) == Situation(incidents=(opened(old),))
    told = CommandInvoked(id="tell", workspace="W", at=NOW, by=COACH, name="tell", conversation=PLACE)
    assert await stores.log.situation(told, now=NOW) == Situation(incidents=(opened(other),))


async def test_the_situation_of_a_press_is_the_notices(stores: Stores) -> None:
    event, other = posted("e1", author=COACH), posted("e2", author=COACH, at=NOW + MINUTE)
    for one in (event, other):
        await stores.inbox.claim(one)
        await stores.log.settle(flagged(one, author=COACH))
    declaring = posted("e3", author=COACH)
    await stores.inbox.claim(declaring)
    await stores.log.settle(judged(declaring, Declare(exception=MATTER), author=COACH))
    press = ButtonPressed(id="b", workspace="W", at=NOW, by=COACH, button="wrong", value="d-e1", conversation=ELSEWHERE)
    assert await stores.log.situation(press, now=NOW) == Situation(incidents=(opened(event),), exceptions=(MATTER,))
    bare = ButtonPressed(id="b2", workspace="W", at=NOW, by=COACH, button="wrong", conversation=PLACE)
    assert (await stores.log.situation(bare, now=NOW)).incidents == (opened(event), opened(other))


async def test_a_due_check_finds_its_incident_and_opens_no_second_one(stores: Stores) -> None:
    event = posted("e1")
    await stores.inbox.claim(event)
    await stores.log.settle(flagged(event))
    check = CheckDue(id="c", workspace="W", at=NOW + HOUR, check="followup", subject="d-e1", conversation=PLACE)
    assert (await stores.log.situation(check, now=NOW + HOUR)).incidents == (opened(event),)
    await stores.inbox.claim(check)
    await stores.log.settle(judged(check, Log(), findings=(finding(), finding("group_only"))))
    rules = [(one.decision, one.rule) for one in await stores.log.incidents()]
    assert rules == [("d-c", "group_only"), ("d-e1", "pii.phone")]


async def test_an_exception_is_in_force_until_its_end(stores: Stores) -> None:
    event = posted("e1", author=COACH)
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Declare(exception=MATTER), author=COACH))

    async def in_force(after: timedelta) -> tuple[PolicyException, ...]:
        return (await stores.log.situation(posted("next"), now=NOW + after)).exceptions

    assert await in_force(timedelta(0)) == (MATTER,)
    assert await in_force(24 * HOUR - MINUTE) == (MATTER,)
    assert await in_force(24 * HOUR) == ()


async def test_an_authors_texts_are_kept_for_two_minutes(stores: Stores) -> None:
    texts = [("a", 0, STUDENT), ("b", 60, STUDENT), ("c", 70, COACH), ("d", 119, STUDENT)]
    for name, seconds, author in texts:
        event = posted(name, author=author, at=NOW + timedelta(seconds=seconds), text=f"text {name}")
        await stores.inbox.claim(event)
        await stores.log.settle(judged(event, author=author, keep=f"text {name}"))
    now = NOW + timedelta(seconds=125)
    found = await stores.log.situation(posted("next", at=now), now=now)
    assert found.earlier == (
        Earlier(text="text b", at=NOW + timedelta(seconds=60)),
        Earlier(text="text d", at=NOW + timedelta(seconds=119)),
    )
    same = await stores.log.situation(posted("again", at=now, message="m-d"), now=now)
    assert [one.text for one in same.earlier] == ["text b"]


async def test_a_reminder_is_scheduled_once_a_day_and_subject(stores: Stores) -> None:
    for name in ("e1", "e2"):
        await stores.inbox.claim(posted(name))
        await stores.log.settle(judged(posted(name), Schedule(reminder="pending", subject="C1", after=24 * HOUR)))
    assert list(await stores.reminders.waiting()) == [("pending", "C1", NOW + 24 * HOUR)]


async def test_effects_go_out_in_their_order(stores: Stores) -> None:
    event = posted("e1")
    copy = CopyOverseers(to=(PRINCIPAL,), draft=Draft(keys=(NoticeKey.PRIVATE_MATTER_COPY,)))
    await stores.inbox.claim(event)
    deliveries = await stores.log.settle(judged(event, warn(), Record(note="n"), copy))
    assert deliveries == ("d-e1-0", "d-e1-1")
    assert list(await stores.outbox.waiting()) == ["d-e1-0", "d-e1-1"]
    found = await stores.outbox.take("d-e1-1")
    assert found is not None
    assert found.effect == copy
