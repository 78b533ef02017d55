"""The school that the harness plays: rooms of a coach and students, what they write, and accounts for probes.

It has channels on Slack and, where Discord is played, rooms on a server of its own with people of their own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from benchmarks.faults.shapes import SERVER
from benchmarks.faults.slack import TEAM
from bot.wiring import Keys
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from storage.bundle import Stores
from storage.stores import open_stores

CHANNELS, ROOMS, SIZE = 12, 4, 8
PROBES = 40
"""Students who write only to see whether all works, each in their turn."""
PROBE_CHANNEL, PROBE_ROOM = "C0PROBES", "100000000000000099"
_DISCORD = 0.25
"""The share of what is written that is written on Discord."""
_FIRST = 200_000_000_000_000_000
NOT = "my number is 978-555-0164"
INNOCENT = (
    "training starts at 4, bring your rain jackets",
    "who has the spare ball pump",
    "we won 4-2, Noah scored in minute 87",
    "is the essay due on friday or monday?",
    "chapter five until thursday, quiz on page 112",
    "thank you everybody, that was a great game and the bus will be back at seven",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that somebody writes; `edit` changes it a moment later."""

    author: str
    channel: str
    text: str
    edit: bool = False

    @property
    def warned(self) -> bool:
        """Whether its author is to be told, once."""
        return self.text == NOT


def channel(number: int) -> str:
    """A channel's id."""
    return f"C0TEAM{number:02d}"


def members(number: int) -> list[str]:
    """Who is in a channel, the coach first."""
    return [f"U0T{number:02d}P{one}" for one in range(SIZE)]


def probe(number: int) -> str:
    """An account that only probes."""
    return f"U0PROBE{number % PROBES:02d}"


def room(number: int) -> str:
    """The id of a room on Discord."""
    return str(int(SERVER) + 1 + number)


def inside(number: int) -> list[str]:
    """Who is in a room, the coach first."""
    return [str(_FIRST + number * 100 + one) for one in range(SIZE)]


def caller(number: int) -> str:
    """An account on Discord that only probes."""
    return str(_FIRST + 10_000 + number % PROBES)


def rooms() -> dict[str, list[str]]:
    """Every room with its members."""
    return {**{room(one): inside(one) for one in range(ROOMS)}, PROBE_ROOM: [caller(one) for one in range(PROBES)]}


def on_discord(place: str) -> bool:
    """Whether it is a room, and no channel of Slack's."""
    return place.isdecimal()


def channels() -> dict[str, list[str]]:
    """Every channel with its members."""
    teams = {channel(one): members(one) for one in range(CHANNELS)}
    return {**teams, PROBE_CHANNEL: ["U0PRINCIPAL", *(probe(one) for one in range(PROBES))]}


def accounts() -> list[str]:
    """Everybody."""
    return sorted({one for each in channels().values() for one in each})


def stream(events: int, seed: int, *, discord: bool = False) -> Iterator[Line]:
    """What a school writes in a day, the same for the same seed: one line in 20 holds a telephone number."""
    chance, numbers = random.Random(seed), count()
    for number in range(events):
        place = chance.randrange(CHANNELS)
        told = number % 20 == 7
        there, where = members(place), channel(place)
        if discord and chance.random() < _DISCORD:
            there, where = inside(place % ROOMS), room(place % ROOMS)
        author = there[1 + next(numbers) % (SIZE - 1)]
        text = NOT if told else INNOCENT[number % len(INNOCENT)]
        yield Line(author=author, channel=where, text=text, edit=not told and number % 25 == 3)


async def furnish(url: str, keys: str, *, discord: bool) -> None:
    """The roster is imported, every account linked and every channel registered, as after a first census."""
    homes = {TEAM: channels(), **({SERVER: rooms()} if discord else {})}
    stores = await open_stores(url, Keys.from_text(keys))
    try:
        for workspace, places in homes.items():
            await _move_in(stores, workspace, places)
    finally:
        await stores.close()


async def _move_in(stores: Stores, workspace: str, places: dict[str, list[str]]) -> None:
    people = {one: _person(one) for one in sorted({one for there in places.values() for one in there})}
    refs = {one: MemberRef(workspace=workspace, id=one) for one in people}
    await stores.roster.put_people(list(people.values()))
    await stores.roster.put_members([Member(ref=refs[one], person=person) for one, person in people.items()])
    for ident, there in places.items():
        ref = ConversationRef(workspace=workspace, id=ident)
        place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, registered=True)
        await stores.roster.put_conversation(place, [refs[one] for one in there])


def _person(account: str) -> Person:
    coach = account in {members(one)[0] for one in range(CHANNELS)} | {inside(one)[0] for one in range(ROOMS)}
    role = Role.COACH if coach else Role.PRINCIPAL if account == "U0PRINCIPAL" else Role.STUDENT
    return Person(id=account.lower(), name=f"Person {account}", role=role, email=f"{account.lower()}@school.example")
