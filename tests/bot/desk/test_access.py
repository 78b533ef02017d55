"""What somebody is at the desk: by settings, by role, by level, by where they are at home."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.desk.access import HEADS
from bot.desk.access import Access
from bot.desk.access import Office
from bot.desk.access import offices_of
from bot.desk.errors import DeniedError
from policy.model import Level
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from policy.model import School
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import THERE
from tests.bot.desk.conftest import Console
from tests.bot.desk.conftest import schools

ANN = Person(id="ann", name="Ann", role=Role.STUDENT)
SCHOOL = School(packs=("dracut",), supervisor="kim", overseers=("pat",), safeguarding=("sam", "pat"))


@pytest.mark.parametrize(
    ("ident", "role", "offices"),
    [
        ("ann", Role.STUDENT, set()),
        ("ann", Role.PARENT, set()),
        ("ann", Role.GUEST, set()),
        ("ann", Role.UNVERIFIED, set()),
        ("ann", Role.COACH, {Office.STAFF}),
        ("ann", Role.VOLUNTEER, {Office.STAFF}),
        ("ann", Role.SUPERVISOR, {Office.SUPERVISOR, Office.STAFF}),
        ("ann", Role.PRINCIPAL, {Office.PRINCIPAL, Office.STAFF}),
        ("kim", Role.GUEST, {Office.SUPERVISOR}),
        ("pat", Role.TEACHER, {Office.PRINCIPAL, Office.SAFEGUARDING, Office.STAFF}),
        ("pat", Role.ATHLETIC_DIRECTOR, {Office.ATHLETIC_DIRECTOR, Office.SAFEGUARDING, Office.STAFF}),
        ("sam", Role.COUNSELOR, {Office.SAFEGUARDING, Office.STAFF}),
        ("ivy", Role.GUEST, {Office.OFFICE}),
    ],
)
def test_offices_follow_settings_and_roster(ident: str, role: Role, offices: set[Office]) -> None:
    assert offices_of(replace(ANN, id=ident, role=role), SCHOOL, ["ivy"]) == offices


def test_a_role_counts_in_schools_of_the_same_level_alone() -> None:
    head = replace(ANN, role=Role.PRINCIPAL, level=Level.HIGH)
    found = [offices_of(head, replace(SCHOOL, level=one)) for one in (Level.HIGH, Level.MIDDLE, None)]
    assert found == [{Office.PRINCIPAL, Office.STAFF}, set(), {Office.PRINCIPAL, Office.STAFF}]
    assert offices_of(replace(head, id="pat"), replace(SCHOOL, level=Level.MIDDLE)) >= {Office.PRINCIPAL}


async def test_a_role_counts_where_somebody_has_an_account(console: Console) -> None:
    access = Access(schools=schools, workspaces=lambda: [HERE, THERE], registry=console.house.registry)
    head = replace(ANN, id="max", role=Role.PRINCIPAL)
    everywhere = await access.signed(head)
    assert (everywhere.where(HEADS), everywhere.accounts) == ((HERE, THERE), {})
    account = MemberRef(workspace=THERE, id="U-max")
    await console.house.roster.put_people([head])
    await console.house.roster.put_members([Member(ref=account, person=head)])
    signed = await access.signed(head)
    assert (signed.where(HEADS), signed.accounts) == ((THERE,), {THERE: account})
    signed.within(THERE, HEADS, what="incident", ident="i1")
    with pytest.raises(DeniedError) as denied:
        signed.within(HERE, HEADS, what="incident", ident="i1")
    assert (denied.value.what, denied.value.ident, denied.value.status) == ("incident", "i1", 403)


async def test_two_workspaces_of_one_school_are_one(console: Console) -> None:
    access = Access(schools=lambda _: SCHOOL, workspaces=lambda: [HERE, THERE], registry=console.house.registry)
    (ada,) = (await console.house.people.with_ids(["ada"])).values()
    assert (await access.signed(ada)).where(HEADS) == (HERE, THERE)
