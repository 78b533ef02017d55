"""A district: schools on Slack and on Discord, with the same people and conversations in every run.

Every fifth school is a Discord server of its own. All others share one Slack workspace, as a district that has
installed the app once does: Chaperone takes one token a platform.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

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

TEAM, BOT, BOT_ID, APP = "T0DISTRICT", "U0BOT", "B0BOT", "A0APP"
DISCORD_BOT = "9000"
PLACES, SIZE = 4, 25
"""Conversations of a school, and how many read along in each: a coach and students."""
EVERY_FIFTH = 5
SUPERVISOR = "supervisor"
_FIRST, _STRIDE = 10**17, 10**6
_BATCH, _AT_ONCE = 2_000, 16
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """How large it is; `people` are those of one school."""

    schools: int = 1_000
    people: int = 100

    def on_discord(self, school: int) -> bool:
        """Whether a school has a Discord server; the others are on Slack."""
        return school % EVERY_FIFTH == EVERY_FIFTH - 1

    def slack_schools(self) -> list[int]:
        """Those that share the Slack workspace."""
        return [one for one in range(self.schools) if not self.on_discord(one)]

    def discord_schools(self) -> list[int]:
        """Those with a server of their own."""
        return [one for one in range(self.schools) if self.on_discord(one)]

    def workspace(self, school: int) -> str:
        """Where a school is, in Chaperone's words."""
        return guild(school) if self.on_discord(school) else TEAM

    def account(self, school: int, number: int) -> str:
        """The account of somebody; the first few of a school are coaches, the others students."""
        return snowflake(school, 1_000 + number) if self.on_discord(school) else f"U{school:04d}X{number:03d}"

    def place(self, school: int, number: int) -> str:
        """A conversation of a school."""
        return snowflake(school, 1 + number) if self.on_discord(school) else f"C{school:04d}X{number}"

    def readers(self, number: int) -> list[int]:
        """The numbers of those who are in a school's conversation, its coach first."""
        students = self.people - PLACES
        first = number * (SIZE - 1)
        return [number, *(PLACES + (first + one) % students for one in range(min(SIZE - 1, students)))]

    @property
    def servers(self) -> int:
        """How many of the schools are on Discord."""
        return sum(self.on_discord(one) for one in range(self.schools))

    def conversations(self) -> int:
        """How many there are."""
        return self.schools * PLACES


def snowflake(school: int, number: int) -> str:
    """A Discord id."""
    return str(_FIRST + school * _STRIDE + number)


def guild(school: int) -> str:
    """The id of a school's Discord server."""
    return snowflake(school, 0)


def school_of(ident: str) -> int:
    """Which school a Slack or Discord id belongs to."""
    return (int(ident) - _FIRST) // _STRIDE if ident.isdigit() else int(ident[1:5])


def persons(district: District) -> Iterator[Person]:
    """Everybody on the roster."""
    yield Person(id=SUPERVISOR, name="Kim Supervisor", role=Role.PRINCIPAL, email="supervisor@school.example")
    for school in range(district.schools):
        for number in range(district.people):
            role = Role.COACH if number < PLACES else Role.STUDENT
            yield Person(id=f"p{school}-{number}", name=f"Person {school} {number}", role=role)


def members(district: District) -> Iterator[Member]:
    """Everybody's account, linked."""
    for school in range(district.schools):
        for number in range(district.people):
            ref = MemberRef(workspace=district.workspace(school), id=district.account(school, number))
            person = Person(
                id=f"p{school}-{number}", name="", role=Role.STUDENT
            )  # its id alone is kept with an account
            yield Member(ref=ref, person=person)


async def bring_in(url: str, keys: str, district: District) -> None:
    """The roster, in batches as an import writes it; and the school's list of conversations, all registered."""
    stores = await open_stores(url, Keys.from_text(keys))
    try:
        for people in _batches(persons(district)):
            await stores.roster.put_people(people)
        for accounts in _batches(members(district)):
            await stores.roster.put_members(accounts)
        places = [(school, number) for school in range(district.schools) for number in range(PLACES)]
        for some in _batches(iter(places), _AT_ONCE):
            await asyncio.gather(*(_register(stores, district, *one) for one in some))
    finally:
        await stores.close()


async def _register(stores: Stores, district: District, school: int, number: int) -> None:
    workspace = district.workspace(school)
    ref = ConversationRef(workspace=workspace, id=district.place(school, number))
    there = [MemberRef(workspace=workspace, id=district.account(school, one)) for one in district.readers(number)]
    place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, registered=True)
    await stores.roster.put_conversation(place, there)


def _batches(things: Iterator[Thing], size: int = _BATCH) -> Iterator[list[Thing]]:
    while some := list(islice(things, size)):
        yield some
