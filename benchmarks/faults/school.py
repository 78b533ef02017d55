"""The school that the harness plays: channels of a coach and students, what they write, and accounts for probes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from benchmarks.faults.slack import TEAM
from bot.wiring import Keys
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from storage.stores import open_stores

CHANNELS, SIZE = 12, 8
PROBES = 40
"""Students who write only to see whether all works, each in their turn."""
PROBE_CHANNEL = "C0PROBES"
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


def channels() -> dict[str, list[str]]:
    """Every channel with its members."""
    teams = {channel(one): members(one) for one in range(CHANNELS)}
    return {**teams, PROBE_CHANNEL: ["U0PRINCIPAL", *(probe(one) for one in range(PROBES))]}


def accounts() -> list[str]:
    """Everybody."""
    return sorted({one for each in channels().values() for one in each})


def stream(events: int, seed: int) -> Iterator[Line]:
    """What a school writes in a day, the same for the same seed: one line in 20 holds a telephone number."""
    chance, numbers = random.Random(seed), count()
    for number in range(events):
        place = chance.randrange(CHANNELS)
        told = number % 20 == 7
        author = members(place)[1 + next(numbers) % (SIZE - 1)]
        text = NOT if told else INNOCENT[number % len(INNOCENT)]
        yield Line(author=author, channel=channel(place), text=text, edit=not told and number % 25 == 3)


async def furnish(url: str, keys: str) -> None:
    """The roster is imported, every account linked and every channel registered, as after a first census."""
    stores = await open_stores(url, Keys.from_text(keys))
    try:
        people = {one: _person(one) for one in accounts()}
        await stores.roster.put_people(list(people.values()))
        await stores.roster.put_members(
            [Member(ref=MemberRef(workspace=TEAM, id=one), person=person) for one, person in people.items()]
        )
        for ident, there in channels().items():
            ref = ConversationRef(workspace=TEAM, id=ident)
            place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, registered=True)
            await stores.roster.put_conversation(place, [MemberRef(workspace=TEAM, id=one) for one in there])
    finally:
        await stores.close()


def _person(account: str) -> Person:
    coach = account.endswith("P0") and account.startswith("U0T")
    role = Role.COACH if coach else Role.PRINCIPAL if account == "U0PRINCIPAL" else Role.STUDENT
    return Person(id=account.lower(), name=f"Person {account}", role=role, email=f"{account.lower()}@school.example")
