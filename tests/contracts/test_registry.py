from __future__ import annotations

from dataclasses import replace

import pytest

from policy.model import BotJoined
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from policy.model import RoleChanged
from policy.model import VisibilityChanged
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import ELSEWHERE
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import PRINCIPAL
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import team

STRANGER = MemberRef(workspace="W", id="U-new")
UNKNOWN = ConversationRef(workspace="W", id="C-new")


@pytest.fixture
async def school(stores: Stores) -> Stores:
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, coach, name="Kim"), member(STUDENT, student), member(PRINCIPAL)])
    await stores.roster.put_conversation(team, [STUDENT, COACH])
    return stores


async def _twice(stores: Stores, event: Event) -> None:
    await stores.registry.apply(event)
    await stores.registry.apply(event)


async def test_members_carry_their_person(school: Stores) -> None:
    assert await school.registry.member(COACH) == member(COACH, coach, name="Kim")
    assert await school.registry.member(PRINCIPAL) == member(PRINCIPAL)
    assert await school.registry.member(STRANGER) is None


async def test_many_members_are_told_at_once(school: Stores) -> None:
    away = MemberRef(workspace="V", id="U-coach")
    await school.roster.put_members([member(away, coach)])
    assert await school.registry.members([COACH, STRANGER, away, PRINCIPAL, COACH]) == {
        COACH: member(COACH, coach, name="Kim"),
        PRINCIPAL: member(PRINCIPAL),
        away: member(away, coach),
    }
    assert await school.registry.members([]) == {}


async def test_the_audience_is_all_who_are_in_it(school: Stores) -> None:
    assert await school.registry.conversation(PLACE) == team
    assert await school.registry.conversation(UNKNOWN) is None
    assert list(await school.registry.audience(PLACE)) == [member(STUDENT, student), member(COACH, coach, name="Kim")]
    assert list(await school.registry.audience(UNKNOWN)) == []


async def test_accounts_come_in_the_order_asked_for(school: Stores) -> None:
    second = MemberRef(workspace="W", id="U-coach-2")
    away = MemberRef(workspace="V", id="U-coach")
    await school.roster.put_members([member(second, coach), member(away, coach)])
    found = await school.registry.accounts("W", ["nobody", "p-student", "p-coach"])
    assert [one.ref for one in found] == [STUDENT, COACH, second]


async def test_somebody_who_joins_can_read_along(school: Stores) -> None:
    assert len(await school.registry.audience(PLACE)) == 2
    await _twice(school, MemberJoined(id="j", workspace="W", at=NOW, conversation=PLACE, member=STRANGER))
    assert (await school.registry.audience(PLACE))[-1] == member(STRANGER)
    assert len(await school.registry.audience(PLACE)) == 3
    await _twice(school, MemberLeft(id="l", workspace="W", at=NOW, conversation=PLACE, member=STUDENT))
    assert [one.ref for one in await school.registry.audience(PLACE)] == [COACH, STRANGER]


async def test_a_role_changes_in_all_groups(school: Stores) -> None:
    await _twice(school, RoleChanged(id="r", workspace="W", at=NOW, member=STUDENT, role=Role.COACH))
    found = await school.registry.member(STUDENT)
    groups = (Membership(group="track", role=Role.COACH, captain=True), Membership(group="chess", role=Role.COACH))
    assert found == member(STUDENT, replace(student, role=Role.COACH, memberships=groups))


async def test_an_account_on_no_roster_gets_a_person_with_its_role(school: Stores) -> None:
    await school.registry.apply(MemberRenamed(id="n", workspace="W", at=NOW, member=STRANGER, name="Newcomer"))
    await _twice(school, RoleChanged(id="r", workspace="W", at=NOW, member=STRANGER, role=Role.GUEST))
    person = Person(id="W/U-new", name="Newcomer", role=Role.GUEST)
    assert await school.registry.member(STRANGER) == member(STRANGER, person, name="Newcomer")


async def test_a_renamed_account_shows_its_new_name(school: Stores) -> None:
    assert (await school.registry.audience(PLACE))[1].display_name == "Kim"
    await _twice(school, MemberRenamed(id="n", workspace="W", at=NOW, member=COACH, name="Coach Kim"))
    assert (await school.registry.audience(PLACE))[1] == member(COACH, coach, name="Coach Kim")


async def test_a_conversation_becomes_public_with_its_reason(school: Stores) -> None:
    public = ConversationKind.PUBLIC_CHANNEL
    await _twice(school, VisibilityChanged(id="v", workspace="W", at=NOW, conversation=PLACE, to=public, reason="news"))
    assert await school.registry.conversation(PLACE) == replace(team, kind=public, public_reason="news")


async def test_the_bot_sees_where_it_was_brought(school: Stores) -> None:
    unseen = Conversation(ref=ELSEWHERE, kind=ConversationKind.GROUP_DM, seen=False)
    await school.roster.put_conversation(unseen, [COACH])
    for place in (ELSEWHERE, UNKNOWN):
        await _twice(school, BotJoined(id=f"b-{place.id}", workspace="W", at=NOW, conversation=place))
    new = Conversation(ref=UNKNOWN, kind=ConversationKind.PRIVATE_CHANNEL)
    assert list(await school.registry.conversations("W")) == [new, team, replace(unseen, seen=True)]
    assert list(await school.registry.conversations("V")) == []


async def test_a_message_changes_nothing(school: Stores) -> None:
    await school.registry.apply(posted("e1", author=STRANGER))
    assert await school.registry.member(STRANGER) is None
