from __future__ import annotations

from dataclasses import replace

from policy.model import AuditRun
from policy.model import ConversationRef
from policy.model import Lack
from policy.model import Shape
from policy.model import StandingLack
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import ELSEWHERE
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PRINCIPAL
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import team

NOWHERE = ConversationRef(workspace="W", id="C-none")
PAIR = Lack(conversation=team.ref, shape=Shape.ONE_TO_ONE, unknown=2)
ROOM = Lack(conversation=ELSEWHERE, shape=Shape.ONE_ADULT)


def _run(hours: int = 0, conversations: int = 2) -> AuditRun:
    return AuditRun(at=NOW + hours * HOUR, conversations=conversations)


async def test_what_stands_keeps_its_beginning_and_what_went_is_told(stores: Stores) -> None:
    assert await stores.audits.run("W") is None
    assert list(await stores.audits.put("W", [PAIR, ROOM], _run())) == []
    fewer = replace(PAIR, unknown=1)
    assert list(await stores.audits.put("W", [fewer], _run(1))) == [StandingLack(lack=ROOM, since=NOW)]
    assert list(await stores.audits.standing("W")) == [StandingLack(lack=fewer, since=NOW)]
    assert list(await stores.audits.put("V", [], _run())) == []
    other = replace(PAIR, shape=Shape.ONE_ADULT)
    assert list(await stores.audits.put("W", [ROOM, other], _run(2, 7))) == [StandingLack(lack=fewer, since=NOW)]
    assert [(one.lack, one.since) for one in await stores.audits.standing("W")] == [
        (one, NOW + 2 * HOUR) for one in sorted((ROOM, other), key=lambda one: one.conversation.id)
    ]
    assert (await stores.audits.run("W"), await stores.audits.run("V")) == (_run(2, 7), _run())


async def test_a_months_tally_stays_as_it_was_first_told(stores: Stores) -> None:
    assert await stores.audits.tallied("W", before="2026-11") == {}
    await stores.audits.tally("W", "2026-09", {"seen": 1})
    await stores.audits.tally("W", "2026-10", {"seen": 3, "unseen": 1})
    await stores.audits.tally("W", "2026-10", {"seen": 9, "quiet": 2})
    await stores.audits.tally("V", "2026-10", {"seen": 5})
    assert await stores.audits.tallied("W", before="2026-11") == {"seen": 3, "unseen": 1, "quiet": 2}
    assert await stores.audits.tallied("W", before="2026-10") == {"seen": 1}
    assert await stores.audits.tallied("W", before="2026-09") == {}


async def test_two_years_of_tallies_are_kept(stores: Stores) -> None:
    months = [f"{2024 + number // 12}-{number % 12 + 1:02}" for number in range(26)]
    for number, month in enumerate(months):
        await stores.audits.tally("W", month, {"seen": number})
    assert await stores.audits.tallied("W", before=months[2]) == {}
    assert await stores.audits.tallied("W", before=months[3]) == {"seen": 2}


async def test_readers_of_many_places_are_those_of_each(stores: Stores) -> None:
    other = replace(team, ref=ELSEWHERE)
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, coach), member(STUDENT, student)])
    await stores.roster.put_conversation(team, [COACH, PRINCIPAL, STUDENT])
    await stores.roster.put_conversation(other, [STUDENT])
    places = [team.ref, ELSEWHERE, NOWHERE]
    for _ in range(2):
        found = await stores.registry.audiences(places)
        assert {one: list(found[one]) for one in places} == {
            one: list(await stores.registry.audience(one)) for one in places
        }
    await stores.roster.put_conversation(other, [COACH])
    assert list((await stores.registry.audiences([ELSEWHERE]))[ELSEWHERE]) == [member(COACH, coach)]
    assert await stores.registry.audiences([]) == {}


async def test_the_newest_message_of_every_place(stores: Stores) -> None:
    event = posted("e1")
    assert await stores.inbox.marks("W") == {}
    await stores.inbox.claim(event)
    assert await stores.inbox.marks("W") == {event.message.ref.conversation: event.at}
    assert await stores.inbox.marks("V") == {}
