"""The simple CSV as a roll."""

from __future__ import annotations

from dataclasses import replace

from bot.roster_csv import RosterFile
from bot.roster_import.roll import Kind
from bot.roster_import.roll import Roll
from bot.roster_import.roll import Told


def simple_roll(found: RosterFile, source: str, *, bulk: bool) -> Roll:
    """What the file says. `bulk` means that it names everybody of its source."""
    return Roll(
        source=source,
        kind=Kind.BULK if bulk else Kind.ADDITION,
        told={one.id: Told(person=replace(one, source=source)) for one in found.people},
        present={one.id for one in found.people} | found.spoiled,
        groups={one.group: one.group for person in found.people for one in person.memberships},
        members=found.members,
        problems=list(found.problems),
        unsure=found.unsure,
    )
