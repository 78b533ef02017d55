from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW

FIRST = date(2026, 9, 1)
FULL = Consent(
    id="a",
    kind=ConsentKind.CONTACT,
    subject="sam",
    given=False,
    mode=ConsentMode.OPT_OUT,
    grantor="gail",
    other="kim",
    scope="group:hockey",
    pack="mmsd",
    version="2026",
    evidence="letter 12",
    valid_from=FIRST,
    valid_to=date(2027, 6, 30),
    recorded_at=NOW,
    recorded_by="office",
)
PLAIN = Consent(id="b", kind=ConsentKind.MEDIA_RELEASE, subject="sam", valid_from=FIRST)
OTHER = Consent(id="c", kind=ConsentKind.DIRECTORY, subject="alex", given=False, valid_from=FIRST)


async def test_what_is_put_is_on_file(stores: Stores) -> None:
    assert await stores.consents.put([OTHER, PLAIN, FULL]) == 3
    assert list(await stores.consents.of(["sam", "nobody"])) == [FULL, PLAIN]
    assert list(await stores.consents.of([])) == []


async def test_the_same_again_changes_nothing(stores: Stores) -> None:
    await stores.consents.put([FULL, PLAIN])
    later = [replace(one, recorded_at=NOW + HOUR, recorded_by="clerk") for one in (FULL, PLAIN)]
    assert await stores.consents.put(later) == 0
    assert list(await stores.consents.of(["sam"])) == [FULL, PLAIN]


async def test_what_says_something_else_takes_its_place(stores: Stores) -> None:
    await stores.consents.put([FULL, PLAIN])
    now = replace(PLAIN, given=False, recorded_by="clerk")
    assert await stores.consents.put([FULL, now, OTHER]) == 2
    assert list(await stores.consents.of(["sam"])) == [FULL, now]


async def test_everything_comes_a_page_at_a_time(stores: Stores) -> None:
    await stores.consents.put([OTHER, PLAIN, FULL])
    assert list(await stores.consents.every(limit=2)) == [FULL, PLAIN]
    assert list(await stores.consents.every(after="b", limit=2)) == [OTHER]
    assert list(await stores.consents.every(after="c")) == []


@pytest.mark.parametrize(
    ("ident", "on", "done", "last"),
    [
        ("b", date(2026, 10, 5), True, date(2026, 10, 4)),
        ("b", FIRST, True, date(2026, 8, 31)),
        ("a", date(2027, 7, 1), False, None),
        ("x", FIRST, False, None),
    ],
    ids=["in force", "on its first day", "over before", "unknown"],
)
async def test_a_withdrawn_record_holds_no_more(
    stores: Stores, ident: str, on: date, done: bool, last: date | None
) -> None:
    await stores.consents.put([FULL, PLAIN])
    assert await stores.consents.withdraw(ident, on=on) is done
    assert list(await stores.consents.of(["sam"])) == [FULL, replace(PLAIN, valid_to=last)]


async def test_a_person_comes_with_the_records_about_it(stores: Stores) -> None:
    sam, ref = Person(id="sam", name="Sam Tran", role=Role.STUDENT), MemberRef(workspace="w", id="u1")
    await stores.roster.put_people([sam])
    await stores.roster.put_members([Member(ref=ref, person=sam)])
    assert await stores.registry.member(ref) == Member(ref=ref, person=sam)
    await stores.consents.put([FULL, PLAIN, OTHER])
    assert await stores.registry.member(ref) == Member(ref=ref, person=replace(sam, consents=(FULL, PLAIN)))
    await stores.consents.withdraw("b", on=FIRST)
    withdrawn = replace(PLAIN, valid_to=date(2026, 8, 31))
    assert await stores.registry.member(ref) == Member(ref=ref, person=replace(sam, consents=(FULL, withdrawn)))
