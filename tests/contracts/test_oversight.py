"""Consents to oversight: kept once an account, with a sealed token that goes first."""

from __future__ import annotations

from dataclasses import replace

from policy.model import Candidate
from policy.model import Member
from policy.model import MemberRef
from policy.model import Oversight
from policy.model import OversightChange
from policy.model import Person
from policy.model import Role
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW

ANA = MemberRef(workspace="T", id="U-ana")
BEN = MemberRef(workspace="T", id="U-ben")
ELSEWHERE = MemberRef(workspace="S", id="U-ana")
GIVEN = Oversight(account=ANA, person="p-ana", wording="oversight-1", given_at=NOW, asked_by="p-ben")
TOKEN = "a token of Ana's"


async def test_a_consent_is_kept_told_ended_and_dropped(stores: Stores) -> None:
    store = stores.oversight
    assert (await store.find(ANA), await store.token(ANA), list(await store.of("T"))) == (None, "", [])
    other = replace(GIVEN, account=BEN, person="p-ben", asked_by="")
    for one in (other, replace(GIVEN, account=ELSEWHERE), replace(GIVEN, wording="oversight-0"), GIVEN):
        await store.put(one, TOKEN)
    assert (await store.find(ANA), await store.token(ANA)) == (GIVEN, TOKEN)
    assert list(await store.of("T")) == [GIVEN, other]
    await store.tell(ANA, "given")
    await store.drop(ANA)
    assert await store.find(ANA) == replace(GIVEN, told="given")
    ends = [await store.end(ANA, how, at=NOW + HOUR) for how in (OversightChange.ENDED, OversightChange.REVOKED)]
    ended = replace(GIVEN, told="given", ended_at=NOW + HOUR, ended="ended")
    assert (ends, await store.find(ANA), await store.token(ANA)) == ([True, False], ended, TOKEN)
    await store.forget_token(ANA)
    assert (await store.find(ANA), await store.token(ANA)) == (ended, "")
    await store.drop(ANA)
    assert list(await store.of("T")) == [other]


async def test_a_link_is_used_once_and_forgotten_when_it_would_work_no_more(stores: Stores) -> None:
    store = stores.oversight
    assert await store.used("d") is False
    first = [await store.use("d", expires=NOW + HOUR, now=NOW) for _ in range(2)]
    assert (first, await store.used("d")) == ([True, False], True)
    await store.use("e", expires=NOW + 2 * HOUR, now=NOW + HOUR)
    assert (await store.used("d"), await store.used("e")) == (False, True)


async def test_somebody_is_forgotten_and_shown_what_is_kept(stores: Stores) -> None:
    ana = Person(id="p-ana", name="Ana Ruiz", role=Role.COACH)
    await stores.roster.put_people([ana])
    await stores.roster.put_members([Member(ref=ANA, person=ana)])
    other = replace(GIVEN, account=BEN, person="p-ben", asked_by="p-ana")
    for one in (GIVEN, other):
        await stores.oversight.put(one, TOKEN)
    whom = Candidate(person="p-ana", name="Ana Ruiz", accounts=(ANA,))
    assert (await stores.keeping.dossiers.about(whom)).oversight == (GIVEN,)
    await stores.keeping.eraser.forget(whom, at=NOW)
    assert list(await stores.oversight.of("T")) == [replace(other, asked_by="")]
    assert [await stores.oversight.token(one) for one in (ANA, BEN)] == ["", TOKEN]
