from __future__ import annotations

from dataclasses import replace
from datetime import date

from policy.model import Candidate
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Grant
from policy.model import Hold
from policy.model import PersonRecords
from policy.model import RecordRequest
from policy.model import Register
from policy.model import Registration
from policy.model import RegistrationState
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import flagged
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import opened
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import team

CONSENT = Consent(
    id="c1", kind=ConsentKind.MEDIA_RELEASE, subject="p-student", grantor="p-coach", valid_from=date(2026, 1, 1)
)
PLACED = Registration(
    conversation=PLACE, state=RegistrationState.APPROVED, noticed_at=NOW, owner=STUDENT, decided_by=COACH
)
ASKED = RecordRequest(id="r1", person="p-student", asked_at=NOW, due=NOW + HOUR)


async def _school(stores: Stores) -> None:
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, coach, name="Kim"), member(STUDENT, student, name="Sam")])
    await stores.roster.put_conversation(team, [COACH, STUDENT])
    mine, theirs, filed = posted("mine"), posted("theirs", author=COACH), posted("filed", author=COACH)
    for event in (mine, theirs, filed):
        await stores.inbox.claim(event)
    await stores.log.settle(flagged(mine))
    await stores.log.settle(flagged(theirs, author=COACH))
    await stores.log.settle(judged(filed, Register(registration=PLACED), Grant(consents=(CONSENT,)), author=COACH))
    await stores.keeping.requests.open(ASKED, workspace="")


async def test_everything_about_a_person_is_found(stores: Stores) -> None:
    await _school(stores)
    (sam,) = await stores.keeping.eraser.find("p-student")
    found = await stores.keeping.dossiers.about(sam)
    assert found == PersonRecords(
        person=student,
        accounts=(member(STUDENT, name="Sam"),),
        subjects=found.subjects,
        places=(PLACE,),
        registrations=(PLACED,),
        consents=(CONSENT,),
        incidents=(opened(posted("mine")),),
        requests=(ASKED,),
        others={"p-parent": ("p-parent",), "p-coach": ("p-coach", "Kim Coach", "U-coach")},
    )
    assert len(found.subjects) == 2
    entries = await stores.book.entries(subjects=found.subjects)
    assert [one.kind.value for one in entries] == ["decision", "consent", "request"]


async def test_names_stand_behind_random_ids_as_long_as_the_roster_has_them(stores: Stores) -> None:
    await _school(stores)
    await stores.keeping.holds.add(Hold(id="h", person="p-student", reason="case", since=NOW))
    subjects = {one.subject for one in await stores.book.entries() if one.subject}
    names = await stores.keeping.dossiers.names(subjects)
    assert sorted(names.values()) == ["Kim Coach", "Sam Student", "Sam Student"]
    assert await stores.keeping.dossiers.names([]) == {}
    await stores.keeping.holds.release("h", at=NOW)
    (sam,) = await stores.keeping.eraser.find("p-student")
    await stores.keeping.eraser.forget(sam, at=NOW)
    assert sorted((await stores.keeping.dossiers.names(subjects)).values()) == ["Kim Coach"]


async def test_nothing_is_kept_about_somebody_unheard_of(stores: Stores) -> None:
    await _school(stores)
    nobody = Candidate(person="p-nobody")
    assert await stores.keeping.dossiers.about(nobody) == PersonRecords(person=None)
    bare = replace(STUDENT, id="U-bare")
    await stores.roster.put_members([member(bare, name="New")])
    found = await stores.keeping.dossiers.about(Candidate(person="", accounts=(bare,)))
    assert found == PersonRecords(person=None, accounts=(member(bare, name="New"),))
