"""Who sees and who records what is on file about whom."""

from __future__ import annotations

import pytest

from bot.consents import may_record
from bot.consents import may_see
from policy.model import ConsentKind
from policy.model import Member
from policy.model import Person
from policy.model import Role
from policy.model import School
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import a_member

SCHOOL = School(packs=("dracut",), supervisor="clerk")
CLERK = a_member("clerk", Role.STAFF)
COUNSELOR = a_member("counselor", Role.COUNSELOR)
AIDE = a_member("aide", Role.STAFF, "hockey")
VOLUNTEER = a_member("helper", Role.VOLUNTEER, "hockey")
PLAYER_COACH = a_member("both", Role.STUDENT, "hockey")


def person(member: Member) -> Person:
    assert member.person is not None
    return member.person


@pytest.mark.parametrize(
    ("asker", "about", "sees", "records"),
    [
        (PRINCIPAL, SAM, True, True),
        (CLERK, SAM, True, True),
        (COUNSELOR, SAM, True, True),
        (COACH, SAM, True, True),
        (AIDE, SAM, True, True),
        (COACH, NINA, False, False),
        (COACH, AIDE, False, False),
        (VOLUNTEER, SAM, False, False),
        (GAIL, SAM, True, False),
        (GAIL, ALEX, False, False),
        (SAM, SAM, True, False),
        (SAM, ALEX, False, False),
        (PLAYER_COACH, ALEX, False, False),
        (COACH, COACH, True, False),
    ],
    ids=lambda one: one.ref.id if isinstance(one, Member) else None,
)
def test_about_students_and_others(asker: Member, about: Member, sees: bool, records: bool) -> None:
    found = (
        may_see(person(asker), person(about), SCHOOL),
        may_record(person(asker), person(about), ConsentKind.CONTACT, SCHOOL),
    )
    assert found == (sees, records)


@pytest.mark.parametrize(
    ("asker", "about", "number", "colleague"),
    [
        (PRINCIPAL, COACH, True, True),
        (CLERK, COACH, True, True),
        (PRINCIPAL, PRINCIPAL, False, True),
        (COUNSELOR, COACH, False, True),
        (COACH, COACH, False, True),
        (COACH, AIDE, False, False),
        (COACH, SAM, False, False),
        (SAM, SAM, False, False),
    ],
    ids=lambda one: one.ref.id if isinstance(one, Member) else None,
)
def test_about_numbers_and_colleagues(asker: Member, about: Member, number: bool, colleague: bool) -> None:
    kinds = (ConsentKind.NUMBER, ConsentKind.COLLEAGUE)
    assert [may_record(person(asker), person(about), kind, SCHOOL) for kind in kinds] == [number, colleague]
