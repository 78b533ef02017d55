"""Whom the page names: the emergency number of the country, and contacts of the school's own policies alone."""

from __future__ import annotations

import pytest

from bot.reporting.doors import help_doors
from bot.reporting.doors import reach
from bot.wiring import load_packs
from policy.model import Known
from policy.model import School

PACKS = load_packs()
LINES = (("Crisis line", "988"),)
POLICE = (("Police", "555-0100"),)


def test_dangers_come_first_then_crisis_lines_then_the_schools_own_contacts() -> None:
    doors = help_doors(School(packs=("mit",), crisis_lines=LINES), PACKS, POLICE)
    assert doors.emergency == "911"
    assert doors.urgent == (("Campus Police", "x3-1212"), *LINES)
    assert doors.school[0] == ("Report online harassment", "stopit@mit.edu")
    assert doors.takedown == POLICE


@pytest.mark.parametrize("pack", ["derby", "dracut", "mit", "mmsd", "nycdoe"])
def test_no_contact_is_of_another_school_or_for_the_press(pack: str) -> None:
    doors = help_doors(School(packs=(pack,)), PACKS, ())
    own = {(one.label, one.value) for one in PACKS[pack].contacts if one.kind != "press"}
    assert {*doors.urgent, *doors.school} == own


@pytest.mark.parametrize(("regions", "number"), [(("GB",), "999"), (("FR", "US"), "112"), ((), "112")])
def test_each_country_has_its_own_number(regions: tuple[str, ...], number: str) -> None:
    assert help_doors(School(packs=(), known=Known(regions=regions)), PACKS, ()).emergency == number


def test_what_a_label_says_already_is_not_said_twice() -> None:
    assert reach(("Your teacher", "teacher")) == ""
    assert reach(("The platform's own report function", "platform")) == ""
    assert reach(("Campus Police", "x3-1212")) == "x3-1212"
