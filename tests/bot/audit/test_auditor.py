"""The look at who reads along in a whole installation: found once, told once, put right by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import IncidentState
from policy.model import Lack
from policy.model import Level
from policy.model import Member
from policy.model import MemberJoined
from policy.model import Mode
from policy.model import Shape
from tests.bot.replicas import SCHOOL
from tests.bot.replicas import Replicas
from tests.bot.replicas import open_replicas
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_stranger

NOON = datetime(2026, 10, 5, 16, tzinfo=UTC)
TOLD = ("coach", "conversation.one_to_one.remind")
STRANGER = a_stranger()
PAIR = Lack(conversation=ConversationRef(workspace=WORKSPACE, id="pair"), shape=Shape.ONE_TO_ONE)


@pytest.fixture
async def replicas(sqlite_url: str) -> AsyncIterator[Replicas]:
    opened = await open_replicas(sqlite_url, NOON, COACH, SAM, ALEX, AD, STRANGER, count=1)
    opened.school = replace(SCHOOL, overseers=("ad",))
    await put(opened, "pair", COACH, SAM)
    await put(opened, "team", COACH, SAM, ALEX, AD)
    yield opened
    await opened.close()


async def put(replicas: Replicas, name: str, *readers: Member, seen: bool = True) -> None:
    ref = ConversationRef(workspace=WORKSPACE, id=name)
    place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=name, seen=seen)
    await replicas.houses[0].roster.put_conversation(place, [one.ref for one in readers])


async def night(replicas: Replicas, moment: datetime) -> list[tuple[str, str]]:
    replicas.clock.set(moment)
    for house in replicas.houses:
        await house.auditor.look([WORKSPACE])
    return await replicas.at(moment)


async def join(replicas: Replicas, who: Member) -> None:
    event = MemberJoined(
        id=f"j-{who.ref.id}",
        workspace=WORKSPACE,
        at=replicas.clock.now(),
        conversation=PAIR.conversation,
        member=who.ref,
    )
    await replicas.houses[0].app.handle(event)


async def states(replicas: Replicas) -> list[tuple[str, IncidentState]]:
    found = await replicas.houses[0].log.incidents(open_only=False)
    return [(one.rule, one.state) for one in found]


async def test_a_pair_is_told_once_and_closed_by_itself(replicas: Replicas) -> None:
    house = replicas.houses[0]
    assert await night(replicas, NOON) == [TOLD]
    (stands,) = await house.stores.audits.standing(WORKSPACE)
    assert (stands.lack, stands.since) == (PAIR, NOON)
    for days in range(1, 4):
        assert await night(replicas, NOON + timedelta(days=days)) == []
    assert await states(replicas) == [("conversation.one_to_one", IncidentState.OPEN)]
    await join(replicas, AD)
    assert await night(replicas, NOON + timedelta(days=4)) == []
    assert await states(replicas) == [("conversation.one_to_one", IncidentState.RESOLVED)]
    assert list(await house.stores.audits.standing(WORKSPACE)) == []


async def test_whoever_switches_from_observing_has_what_stands_told(replicas: Replicas) -> None:
    replicas.school = replace(replicas.school, mode=Mode.OBSERVE)
    assert await night(replicas, NOON) == []
    assert await states(replicas) == [("conversation.one_to_one", IncidentState.OPEN)]
    replicas.school = replace(replicas.school, mode=Mode.WARN)
    assert await night(replicas, NOON + timedelta(days=1)) == [TOLD]
    assert await states(replicas) == [("conversation.one_to_one", IncidentState.OPEN)]


async def test_unknown_accounts_are_listed_and_nobody_is_told(replicas: Replicas) -> None:
    await put(replicas, "pair", COACH, SAM, STRANGER)
    assert await night(replicas, NOON) == []
    standing = await replicas.houses[0].stores.audits.standing(WORKSPACE)
    assert [one.lack for one in standing] == [replace(PAIR, unknown=1)]
    assert await states(replicas) == []


async def test_a_policy_that_does_not_ask_has_a_list_and_no_incident(replicas: Replicas) -> None:
    replicas.school = replace(replicas.school, packs=("mmsd",))
    await put(replicas, "team", COACH, SAM, ALEX)
    assert await night(replicas, NOON) == []
    shapes = [one.lack.shape for one in await replicas.houses[0].stores.audits.standing(WORKSPACE)]
    assert (shapes, await states(replicas)) == ([Shape.ONE_ADULT], [])


async def test_a_university_needs_no_second_adult(replicas: Replicas) -> None:
    replicas.school = replace(replicas.school, packs=("mit",), level=Level.UNIVERSITY)
    await put(replicas, "team", COACH, SAM, ALEX)
    assert await night(replicas, NOON) == []
    assert list(await replicas.houses[0].stores.audits.standing(WORKSPACE)) == []


async def test_one_look_a_night_a_start_and_a_change_of_places(replicas: Replicas) -> None:
    (house,) = replicas.houses
    looks = [await house.auditor.look([WORKSPACE]) for _ in range(2)]
    replicas.clock.set(datetime(2026, 10, 6, 5, 59, tzinfo=UTC))
    looks.append(await house.auditor.look([WORKSPACE]))
    replicas.clock.set(datetime(2026, 10, 6, 6, 0, tzinfo=UTC))
    looks += [await house.auditor.look([WORKSPACE]) for _ in range(2)]
    await put(replicas, "new", COACH, ALEX, seen=False)
    looks += [await house.auditor.look([WORKSPACE]) for _ in range(2)]
    assert looks == [1, 0, 0, 1, 0, 1, 0]


async def test_two_looks_at_once_tell_once(replicas: Replicas) -> None:
    auditor = replicas.houses[0].auditor
    await asyncio.gather(auditor.audit(WORKSPACE), auditor.audit(WORKSPACE))
    assert await replicas.at(NOON) == [TOLD]
