"""What a store tells of open flags beyond one conversation and one day: 3.7, and an overseer who was removed."""

from __future__ import annotations

import pytest

from policy.model import ConversationRef
from policy.model import Declare
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Log
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import PolicyException
from policy.model import ResolveFlag
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
from tests.contracts.samples import forget
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import opened
from tests.contracts.samples import posted
from tests.contracts.samples import student

DAY = 24 * HOUR


def a_mark(author: MemberRef = STUDENT, days: int = 7) -> PolicyException:
    return PolicyException(
        id=f"mark-{author.id}",
        kind=ExceptionKind.ESCALATED,
        author=author,
        conversation=ConversationRef(workspace="W", id=""),
        since=NOW,
        until=NOW + days * DAY,
    )


async def removed(stores: Stores, name: str, *, rule: str = "overseer_removed", days: int = 0) -> Incident:
    """The principal left a conversation after the coach's matter began there."""
    at = NOW - days * DAY
    event = MemberLeft(id=name, workspace="W", at=at, conversation=PLACE, member=PRINCIPAL)
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Log(), findings=(finding(rule),), author=COACH, at=at))
    found = await stores.log.incidents(open_only=False)
    return next(one for one in found if one.decision == f"d-{name}")


async def test_open_flags_of_an_author_are_counted_over_all_conversations(stores: Stores) -> None:
    old, month = posted("old", at=NOW - 31 * DAY), posted("month", at=NOW - 30 * DAY)
    away, mine, other = posted("away", place=ELSEWHERE, at=NOW - DAY), posted("mine"), posted("other", author=COACH)
    for event in (old, month, away, mine, other):
        await stores.inbox.claim(event)
        await stores.log.settle(flagged(event, author=event.message.author))
    found = await stores.log.situation(posted("next"), now=NOW)
    assert found.unresolved == (opened(month), opened(away), opened(mine))
    left = MemberLeft(id="l", workspace="W", at=NOW, conversation=PLACE, member=STUDENT)
    assert (await stores.log.situation(left, now=NOW)).unresolved == ()


async def test_what_was_put_right_is_not_counted(stores: Stores) -> None:
    first, second = posted("first"), posted("second", at=NOW + MINUTE)
    for event in (first, second):
        await stores.inbox.claim(event)
    await stores.log.settle(flagged(first))
    await stores.log.settle(judged(second, ResolveFlag(incidents=("d-first.0",))))
    assert (await stores.log.situation(posted("next"), now=NOW)).unresolved == ()


async def test_a_mark_holds_for_its_author_until_its_end(stores: Stores) -> None:
    flag, another = posted("flag"), posted("another", author=COACH)
    for event, marks in ((flag, (Declare(exception=a_mark()),)), (another, ())):
        author = event.message.author
        await stores.inbox.claim(event)
        await stores.log.settle(judged(event, Log(), *marks, findings=(finding(),), author=author))

    async def escalated(author: MemberRef, days: int) -> bool:
        return (await stores.log.situation(posted("next", author=author), now=NOW + days * DAY)).escalated

    assert [await escalated(STUDENT, day) for day in (0, 6, 7)] == [True, True, False]
    assert await escalated(COACH, 0) is False
    assert (await stores.log.situation(posted("next"), now=NOW)).exceptions == ()


async def test_who_was_forgotten_leaves_no_mark_to_the_next_account(stores: Stores) -> None:
    await stores.roster.put_people([student])
    await stores.roster.put_members([member(STUDENT, student)])
    event = posted("flag")
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Declare(exception=a_mark()), Log(), findings=(finding(),)))
    await forget(stores, student.id)
    found = await stores.log.situation(posted("next"), now=NOW)
    assert (found.unresolved, found.escalated) == ((), False)


@pytest.mark.parametrize("days", [0, 5, 300])
async def test_a_removed_overseer_matters_to_the_next_message_however_old(stores: Stores, days: int) -> None:
    flag = await removed(stores, "left", days=days)
    assert (flag.rule, flag.message, flag.author) == ("overseer_removed", None, COACH)
    assert (await stores.log.situation(posted("next", author=COACH), now=NOW)).incidents == (flag,)
    assert (await stores.log.situation(posted("next"), now=NOW)).incidents == ()
    assert (await stores.log.situation(posted("next", author=COACH, place=ELSEWHERE), now=NOW)).incidents == ()


async def test_one_that_was_put_right_matters_for_a_day_as_others_do(stores: Stores) -> None:
    flag = await removed(stores, "left", days=2)
    back = MemberJoined(id="back", workspace="W", at=NOW, conversation=PLACE, member=PRINCIPAL)
    await stores.inbox.claim(back)
    await stores.log.settle(judged(back, ResolveFlag(incidents=(flag.id,)), author=PRINCIPAL))
    assert (await stores.log.situation(posted("next", author=COACH), now=NOW)).incidents == ()


async def test_who_joins_finds_what_they_can_put_right(stores: Stores) -> None:
    flag = await removed(stores, "left", days=2)
    matter = await removed(stores, "matter", rule="private_matter_uncopied", days=1)
    await removed(stores, "plain", rule="group_only", days=1)
    back = MemberJoined(id="back", workspace="W", at=NOW, conversation=PLACE, member=PRINCIPAL)
    assert (await stores.log.situation(back, now=NOW)).standing == (flag, matter)
    assert (flag.state, matter.state) == (IncidentState.OPEN, IncidentState.OPEN)
    assert (await stores.log.situation(posted("next", author=COACH), now=NOW)).standing == ()
