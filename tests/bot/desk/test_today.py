"""The first page: who is told how much of what."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.desk.pages import Asked
from bot.desk.ports import Desk
from bot.desk.today import MOST
from bot.desk.today import Need
from bot.desk.today import show
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseSource
from policy.model import CaseState
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Incident
from policy.model import MemberRef
from policy.model import Registration
from policy.model import RegistrationState
from tests.bot.desk.conftest import CARETAKER
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import THERE
from tests.bot.desk.conftest import Console
from tests.builders import NOW
from tests.builders import an_incident

KIM, ORTIZ = MemberRef(workspace=HERE, id="U-kim"), MemberRef(workspace=HERE, id="U-ortiz")
CASE = Case(id="k1", workspace=HERE, category=CaseCategory.OTHER, source=CaseSource.WEB, opened_at=NOW)


@dataclass(frozen=True, slots=True)
class Incidents:
    """A decision log that has these open."""

    found: tuple[Incident, ...]

    async def incidents(self, *, open_only: bool = True, limit: int = 100) -> Sequence[Incident]:
        assert open_only
        return self.found[:limit]


@dataclass(frozen=True, slots=True)
class OpenCases:
    """Cases, of which the open ones are asked for."""

    found: tuple[Case, ...]

    async def listed(self, states: Collection[CaseState], *, limit: int = 100) -> Sequence[Case]:
        return [one for one in self.found if one.state in states]


def incident(number: int, workspace: str, author: MemberRef) -> Incident:
    place = ConversationRef(workspace=workspace, id="C1")
    return replace(an_incident("group_only"), id=f"i{number}", conversation=place, author=author)


@pytest.fixture
async def desk(console: Console) -> Desk:
    """Two incidents here, of the coach, and one there; cases; two places, one unseen and one waiting."""
    made: Any = console.door._desk
    theirs = MemberRef(workspace=THERE, id="U-lee")
    incidents = (incident(1, HERE, ORTIZ), incident(2, HERE, ORTIZ), incident(3, THERE, theirs))
    cases = (
        CASE,
        replace(CASE, id="k2", about=(KIM,)),
        replace(CASE, id="k3", workspace=THERE),
        replace(CASE, id="k4", workspace="", state=CaseState.ACKNOWLEDGED),
        replace(CASE, id="k5", state=CaseState.CLOSED),
    )
    for name, seen in (("C1", True), ("C2", False)):
        ref = ConversationRef(workspace=HERE, id=name)
        place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, seen=seen)
        await console.house.roster.put_conversation(place, [])
    asked = Registration(
        conversation=ConversationRef(workspace=HERE, id="C1"),
        state=RegistrationState.PENDING,
        noticed_at=NOW - timedelta(days=1),
    )
    await console.house.stores.registry.register([asked])
    busy: Desk = replace(made, log=Incidents(incidents), cases=OpenCases(cases))
    return busy


async def needs(console: Console, desk: Desk, person: str) -> list[Need]:
    found = (await desk.people.with_ids([person]))[person]
    signed = await console.door._access.signed(found)
    view = await show(desk, Asked(signed=signed, lang="en", zone="UTC", now=NOW))
    assert (view.template, view.title, view.values["most"]) == ("today", "console.today.title", MOST)
    told: Any = view.values["needs"]
    return list(told)


OF_PLACES = [Need(name="registrations", count=1, page="registry"), Need(name="unseen", count=1, page="coverage")]


@pytest.mark.parametrize(
    ("person", "told"),
    [
        ("kim", [Need(name="incidents", count=2, page="incidents"), *OF_PLACES, Need(name="cases", count=2)]),
        ("pat", [Need(name="incidents", count=2, page="incidents"), *OF_PLACES, Need(name="cases", count=3)]),
        ("sam", [Need(name="cases", count=3, page="cases")]),
        ("ortiz", [Need(name="own", count=2)]),
        ("lee", [Need(name="incidents", count=1, page="incidents"), Need(name="cases", count=2)]),
        (CARETAKER, []),
    ],
)
async def test_everybody_is_told_what_is_theirs(console: Console, desk: Desk, person: str, told: list[Need]) -> None:
    assert await needs(console, desk, person) == told


async def test_a_day_on_which_nothing_waits(console: Console) -> None:
    browser = await console.signed_in("kim")
    assert "Nothing waits for you." in (await browser.get("/")).text


async def test_what_could_not_be_delivered_is_told_to_whoever_can_put_it_right(console: Console, desk: Desk) -> None:
    class Held:
        async def held(self) -> dict[str, int]:
            return {"slack:invalid_auth": 2, "slack:user_gone": 1}

    broken = replace(desk, holding=Held())  # type: ignore[arg-type]
    assert await needs(console, broken, CARETAKER) == [Need(name="held", count=3, page="settings")]
    assert Need(name="held", count=3, page="settings") in await needs(console, broken, "kim")
    assert await needs(console, broken, "ortiz") == [Need(name="own", count=2)]
