"""What a decision files: registrations, reviews, and what stands open about a conversation until it is put right."""

from __future__ import annotations

from dataclasses import replace

from policy.model import BotJoined
from policy.model import CheckDue
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Event
from policy.model import Finding
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Level
from policy.model import Log
from policy.model import MemberRef
from policy.model import Readers
from policy.model import Register
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import Review
from policy.model import Severity
from storage.stores import Stores
from tests.contracts.samples import CITATION
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import PRINCIPAL
from tests.contracts.samples import STUDENT
from tests.contracts.samples import judged
from tests.contracts.samples import posted

TEAM = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, name="team", level=Level.MIDDLE)
NOTICED = Registration(conversation=PLACE, state=RegistrationState.NOTICED, noticed_at=NOW, owner=COACH)
APPROVED = replace(
    NOTICED,
    state=RegistrationState.APPROVED,
    purpose="News of the team",
    readers=Readers.GROUP,
    level=Level.HIGH,
    designee=STUDENT,
    public_reason="School news",
    label="Track of the school",
    comments=True,
    families_told=True,
    declared_at=NOW + HOUR,
    decided_at=NOW + 2 * HOUR,
    decided_by=PRINCIPAL,
)
NOBODY = MemberRef(workspace="W", id="")


def arrival(number: int = 1) -> BotJoined:
    return BotJoined(id=f"bot-{number}", workspace="W", at=NOW, conversation=PLACE, by=COACH)


async def settle(stores: Stores, event: Event, *actions: object, name: str = "d1", **more: object) -> None:
    await stores.inbox.claim(event)
    assert await stores.log.settle(judged(event, *actions, name=name, **more)) is not None  # type: ignore[arg-type]


async def test_a_registration_comes_back_whole_with_its_conversation(stores: Stores) -> None:
    await stores.roster.put_conversation(TEAM, [COACH])
    await settle(stores, arrival(), Register(registration=NOTICED))
    assert await stores.registry.conversation(PLACE) == replace(TEAM, registration=NOTICED)
    await settle(stores, arrival(2), Register(registration=APPROVED), name="d2")
    known = replace(
        TEAM, registration=APPROVED, registered=True, level=Level.HIGH, public_reason="School news", comments=True
    )
    assert await stores.registry.conversation(PLACE) == known
    assert await stores.registry.conversations("W") == [known]


async def test_what_a_platform_tells_of_a_place_leaves_its_registration_alone(stores: Stores) -> None:
    await stores.roster.put_conversation(TEAM, [COACH])
    await settle(stores, arrival(), Register(registration=NOTICED), Review(conversation=PLACE, by=COACH, at=NOW))
    await stores.roster.put_conversation(replace(TEAM, name="track"), [COACH, STUDENT])
    assert await stores.registry.conversation(PLACE) == replace(
        TEAM, name="track", registration=NOTICED, reviewed_at=NOW
    )


async def test_an_empty_form_loses_no_level(stores: Stores) -> None:
    await stores.roster.put_conversation(TEAM, [COACH])
    await settle(stores, arrival(), Register(registration=NOTICED))
    place = await stores.registry.conversation(PLACE)
    assert place is not None
    assert place.level is Level.MIDDLE


async def test_the_newest_review_counts(stores: Stores) -> None:
    await stores.roster.put_conversation(TEAM, [COACH])
    for number in (1, 2):
        done = Review(conversation=PLACE, by=COACH, at=NOW + number * HOUR)
        await settle(stores, arrival(number), done, name=f"d{number}")
    place = await stores.registry.conversation(PLACE)
    assert place is not None
    assert place.reviewed_at == NOW + 2 * HOUR


def a_finding(rule: str, **more: object) -> Finding:
    return Finding(rule=rule, level=Severity.WARN, citation=CITATION, **more)  # type: ignore[arg-type]


def incident(rule: str, author: MemberRef, *, name: str = "d1", state: IncidentState = IncidentState.OPEN) -> Incident:
    return Incident(
        id=f"{name}.0",
        decision=name,
        rule=rule,
        pack=CITATION.pack,
        clause=CITATION.clause,
        author=author,
        conversation=PLACE,
        message=None,
        state=state,
        opened_at=NOW,
    )


async def standing(stores: Stores, event: Event) -> tuple[Incident, ...]:
    return (await stores.log.situation(event, now=NOW + HOUR)).standing


async def test_what_is_open_about_a_place_stands_for_whoever_comes_next(stores: Stores) -> None:
    """It names whom the finding is about, also where that is nobody; a message hears nothing of it."""
    await stores.roster.put_conversation(TEAM, [COACH])
    finding = a_finding("conversation.no_label", about=NOBODY)
    await settle(stores, arrival(), Log(), findings=(finding,))
    check = CheckDue(id="c", workspace="W", at=NOW, check="label_check", subject=PLACE.id, conversation=PLACE)
    assert await standing(stores, check) == (incident("conversation.no_label", NOBODY),)
    assert await standing(stores, posted("m1")) == ()


async def test_a_finding_that_repeats_opens_no_second_incident(stores: Stores) -> None:
    await stores.roster.put_conversation(TEAM, [COACH])
    rule = "conversation.unregistered"
    await settle(stores, arrival(), Log(), findings=(a_finding(rule, about=COACH),))
    await settle(stores, arrival(2), Log(), findings=(a_finding(rule, about=COACH, repeats=True),), name="d2")
    assert await stores.log.incidents(open_only=False) == [incident(rule, COACH)]


async def test_registering_and_looking_through_close_what_was_open(stores: Stores) -> None:
    await stores.roster.put_conversation(TEAM, [COACH])
    await settle(stores, arrival(), Log(), findings=(a_finding("conversation.unregistered", about=COACH),))
    await settle(stores, arrival(2), Register(registration=APPROVED, flags=("d1.0",)), name="d2")
    await settle(stores, arrival(3), Log(), findings=(a_finding("conversation.unmoderated", about=COACH),), name="d3")
    await settle(stores, arrival(4), Review(conversation=PLACE, by=COACH, at=NOW, flags=("d3.0",)), name="d4")
    assert await stores.log.incidents() == []
    closed = {(one.rule, one.state) for one in await stores.log.incidents(open_only=False)}
    assert closed == {
        ("conversation.unregistered", IncidentState.RESOLVED),
        ("conversation.unmoderated", IncidentState.RESOLVED),
    }
