"""What an import would change, in lines for people."""

from __future__ import annotations

from dataclasses import replace

from bot.roster_csv import compare
from bot.roster_csv import describe
from policy.model import Membership
from policy.model import Person
from policy.model import Role

ANA = Person(
    id="ana",
    name="Ana Vega",
    role=Role.COACH,
    memberships=(Membership(group="soccer", role=Role.COACH), Membership(group="debate", role=Role.ADVISOR)),
    email="vega@school.example",
)
BEN = Person(
    id="ben", name="Ben Ort", role=Role.STUDENT, memberships=(Membership(group="u14", role=Role.STUDENT, captain=True),)
)
RUTH = Person(id="ruth", name="Ruth Ort", role=Role.PARENT)


def test_nothing_new_is_said_as_such() -> None:
    assert list(describe(compare([ANA, BEN], [BEN, ANA]), limit=10)) == [
        "new: 0",
        "changed: 0",
        "gone (on the roster, not in this file): 0",
    ]


def test_new_changed_and_gone_without_an_address() -> None:
    after = [replace(ANA, name="Ana Ruiz", memberships=ANA.memberships[:1], email="ruiz@school.example"), BEN]
    assert list(describe(compare([ANA, RUTH], after), limit=10)) == [
        "new: 1",
        "  + ben: Ben Ort, student (u14 captain)",
        "changed: 1",
        "  ~ ana: name Ana Vega → Ana Ruiz; groups soccer, debate:advisor → soccer; e-mail changed",
        "gone (on the roster, not in this file): 1",
        "  - ruth: Ruth Ort, parent",
    ]


def test_long_lists_are_cut_and_counted() -> None:
    many = [replace(RUTH, id=f"p{n:04}") for n in range(1_203)]
    assert list(describe(compare([], many), limit=2)) == [
        "new: 1203",
        "  + p0000: Ruth Ort, parent",
        "  + p0001: Ruth Ort, parent",
        "    … and 1,201 more",
        "changed: 0",
        "gone (on the roster, not in this file): 0",
    ]
