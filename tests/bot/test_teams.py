"""Which conversations are a leader's team."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.teams import teams_of
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import Membership
from policy.model import Role
from storage.memory import memory_stores
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_member

BOTH = a_member("both", Role.COACH, "hockey")
LEADER = replace(
    BOTH,
    person=replace(
        BOTH.person,
        memberships=(Membership(group="hockey", role=Role.COACH), Membership(group="drama", role=Role.ADVISOR)),
    )
    if BOTH.person
    else None,
)
OLGA = a_member("olga", Role.STUDENT, "drama")
Places = dict[str, tuple[Member, ...]]


async def teams(author: Member, readers: tuple[Member, ...], places: Places, **more: Conversation) -> list[str]:
    stores = memory_stores()
    known = {one.ref: one for members in places.values() for one in members}
    await stores.roster.put_people([one.person for one in known.values() if one.person])
    await stores.roster.put_members(list(known.values()))
    for name, members in places.items():
        ref = ConversationRef(workspace=WORKSPACE, id=name)
        place = more.get(name) or Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=name)
        await stores.roster.put_conversation(place, [one.ref for one in members])
    every = await stores.registry.conversations(WORKSPACE)
    found = await teams_of(author, readers, places=every, registry=stores.registry, minimum=2)
    return [one.ref.id for one in found]


def a_place(name: str, kind: ConversationKind = ConversationKind.PRIVATE_CHANNEL, *, seen: bool = True) -> Conversation:
    return Conversation(ref=ConversationRef(workspace=WORKSPACE, id=name), kind=kind, name=name, seen=seen)


@pytest.mark.parametrize(
    ("author", "readers", "places", "expected"),
    [
        (COACH, (SAM,), {"team": (COACH, SAM, ALEX)}, ["team"]),
        (COACH, (SAM,), {"talk": (COACH, SAM), "others": (COACH, SAM, NINA, GAIL)}, []),
        (COACH, (SAM,), {"without": (SAM, ALEX)}, []),
        (COACH, (SAM,), {"all": (COACH, SAM, ALEX, NINA, GAIL), "team": (COACH, SAM, ALEX)}, ["team"]),
        (COACH, (SAM,), {"one": (COACH, SAM, ALEX), "two": (COACH, SAM, ALEX)}, ["one", "two"]),
        (LEADER, (NINA,), {"team": (LEADER, SAM, ALEX), "play": (LEADER, NINA, OLGA)}, ["play"]),
        (LEADER, (), {"team": (LEADER, SAM, ALEX), "play": (LEADER, NINA, OLGA)}, ["play", "team"]),
    ],
)
async def test_the_team_is_where_its_members_read(
    author: Member, readers: tuple[Member, ...], places: Places, expected: list[str]
) -> None:
    assert await teams(author, readers, places) == expected


async def test_a_conversation_that_carries_the_groups_name_goes_first() -> None:
    places = {"big": (COACH, SAM, ALEX, a_member("bo", Role.STUDENT, "hockey")), "own": (COACH, SAM, ALEX)}
    assert await teams(COACH, (SAM,), places, own=replace(a_place("own"), group="hockey")) == ["own"]


@pytest.mark.parametrize(
    "place",
    [a_place("team", seen=False), a_place("team", ConversationKind.THREAD), a_place("team", ConversationKind.DM)],
)
async def test_what_the_bot_does_not_see_and_what_is_no_place_does_not_count(place: Conversation) -> None:
    assert await teams(COACH, (SAM,), {"team": (COACH, SAM, ALEX)}, team=place) == []
