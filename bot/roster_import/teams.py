"""Puts people into teams and clubs by their addresses or ids."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace

from bot.ports import People
from bot.roster_import.roll import TEAM
from bot.roster_import.roll import Roll
from bot.roster_import.roll import Told
from bot.roster_import.roll import nobody_yet
from policy.model import InputError
from policy.model import Membership
from policy.model import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somebody's place in a team. `who` is an e-mail address or an id, and never repeated in an error."""

    team: str
    who: str
    role: Role
    captain: bool = False
    source: str
    line: int


async def attach_teams(roll: Roll, places: Iterable[Place], people: People) -> None:
    """Add places to a roll. They are looked for in the roll first, then on the roster."""
    asked = list(places)
    found = await _found(roll, asked, people)
    roll.tells_teams = True
    for one in asked:
        ids = found.get(one.who.casefold(), ())
        if len(ids) != 1:
            problem = f"this person is {'more than one' if ids else 'nobody'} on the roster"
            remedy = "write the id" if ids else "correct the address or the id, or import the person first"
            roll.problems.append(InputError(one.source, problem, remedy, line=one.line))
            continue
        roll.groups[TEAM + one.team] = one.team
        told = roll.told.get(ids[0]) or Told(person=nobody_yet(ids[0]), line=one.line)
        place = Membership(group=one.team, role=one.role, captain=one.captain)
        others = [other for other in told.person.memberships if other.group != one.team]
        roll.told[ids[0]] = replace(told, person=replace(told.person, memberships=(*others, place)))


async def _found(roll: Roll, places: Sequence[Place], people: People) -> Mapping[str, Sequence[str]]:
    """Ids by what was asked for, in small letters."""
    wanted = {one.who.casefold(): one.who for one in places}
    found: dict[str, list[str]] = {}
    for identity, told in roll.told.items():
        for word in {identity.casefold(), told.person.email} & wanted.keys():
            found.setdefault(word or "", []).append(identity)
    left = [word for key, word in wanted.items() if key not in found]
    for identity in await people.with_ids([word for word in left if "@" not in word]):
        found.setdefault(identity.casefold(), []).append(identity)
    for address, theirs in (await people.with_addresses([word for word in left if "@" in word])).items():
        found[address.casefold()] = [one.id for one in theirs]
    return found
