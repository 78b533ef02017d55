"""A roster given to a replay tells who is called what: a name in any writing is a student's, or nobody's."""

from __future__ import annotations

from bot.roster_csv import RosterFile
from policy.model import Role
from tests.bot.replay.build import AHistory
from tests.bot.replay.build import person
from tests.bot.replay.build import place
from tests.bot.replay.build import replayed
from tests.bot.replay.build import roster
from tests.bot.replay.build import said

SAM = person("sam", Role.STUDENT, name="Sam Lee")
XANTHE = person("xanthe", Role.STUDENT, name="Xanthe Quillfeather")
SAID = "did you hear xanthe quillfeather is the new captain"


def rules(people: RosterFile | None) -> list[str]:
    return [one.rule for one in replayed(AHistory([said(SAID)], [place("C1", "U1", "U2")]), people)[0]]


def test_a_name_is_found_where_the_roster_has_it() -> None:
    assert rules(roster(SAM, XANTHE, sam="U1")) == ["pii.full_name"]
    assert rules(roster(SAM, sam="U1")) == []
    assert rules(None) == []
