"""`make bench-audit`: 2,000 conversations looked through for who is alone with whom, with planted ones among them.

Prints the seconds of a first look, with nothing remembered, and of a second one, and exits 1 where anything else was
found than was planted. Nothing is read but who is where.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from dataclasses import dataclass
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.clock import SetClock
from bot.logs import set_up
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from policy.model import School
from policy.model import Shape
from storage.migrations import upgrade
from storage.seal import Keys

WORKSPACE = "w"
NOW = datetime(2026, 10, 5, 15, tzinfo=UTC)
_KINDS = (ConversationKind.PRIVATE_CHANNEL, ConversationKind.GROUP_DM, ConversationKind.THREAD)


@dataclass(frozen=True, slots=True)
class Plan:
    """Conversations with their readers, and which of them are one-to-one."""

    places: list[tuple[Conversation, list[Member]]]
    planted: frozenset[str]


def _account(ident: str, role: Role, group: str = "", parents: tuple[str, ...] = ()) -> Member:
    memberships = (Membership(group=group, role=role),) if group else ()
    person = Person(id=ident, name=ident.title(), role=role, memberships=memberships, parents=parents)
    return Member(ref=MemberRef(workspace=WORKSPACE, id=ident), person=person)


class Town:
    """People of a school: groups with two coaches and 30 students each, parents, overseers, bots."""

    def __init__(self, groups: int) -> None:
        names = [f"g{number}" for number in range(groups)]
        self.coaches = {one: [_account(f"{one}-coach{n}", Role.COACH, one) for n in range(2)] for one in names}
        self.students = {
            one: [_account(f"{one}-s{n}", Role.STUDENT, one, parents=(f"{one}-p{n}",)) for n in range(30)]
            for one in names
        }
        self.parents = {one: [_account(f"{one}-p{n}", Role.PARENT) for n in range(30)] for one in names}
        # A coach whose own child is on the team.
        for one in names:
            child = self.students[one][0]
            if child.person is not None:
                own = replace(child.person, parents=(f"{one}-coach0",))
                self.students[one][0] = replace(child, person=own)
        self.overseers = [_account("principal", Role.PRINCIPAL), _account("ad", Role.ATHLETIC_DIRECTOR)]
        self.bot = Member(ref=MemberRef(workspace=WORKSPACE, id="bot"), bot=True)

    @property
    def everybody(self) -> list[Member]:
        """All accounts."""
        of_groups = [one for each in (self.coaches, self.students, self.parents) for of in each.values() for one in of]
        return [*of_groups, *self.overseers, self.bot]


def planned(town: Town, count: int, planted: int, rng: random.Random) -> Plan:
    """`count` conversations of every sort that must not be found, with `planted` one-to-ones among them."""
    groups = sorted(town.coaches)
    ids = [f"c{number:05}" for number in range(count)]
    found = frozenset(rng.sample(ids, planted))
    places = []
    for number, ident in enumerate(ids):
        group, kind = rng.choice(groups), rng.choice(_KINDS)
        coach, other = town.coaches[group]
        number_of = rng.randrange(1, 30)
        student, parent = town.students[group][number_of], town.parents[group][number_of]
        ordinary = (
            [coach, other, *town.students[group]],
            [coach, student, parent],
            [coach, student, town.overseers[0]],
            [coach, student, other],
            [coach, town.students[group][0]],  # their own child
            [coach, *rng.sample(town.students[group], 2)],
            [student, rng.choice(town.students[group][1:])],
            [coach, other],
            [student, town.bot],
        )
        readers = [coach, student] if ident in found else list(ordinary[number % len(ordinary)])
        if rng.random() < 0.5:
            readers.append(town.bot)
        rng.shuffle(readers)
        ref = ConversationRef(workspace=WORKSPACE, id=ident)
        places.append((Conversation(ref=ref, kind=kind, name=ident), list(dict.fromkeys(readers))))
    return Plan(places=places, planted=found)


async def opened(url: str | None, keys: Keys) -> House:
    """An installation that is empty, or as it was left."""
    chat = LocalChat(WORKSPACE)
    return await open_house(
        clock=SetClock(NOW),
        schools=lambda _: School(packs=("dracut",), overseers=("principal", "ad")),
        packs=load_packs(),
        messengers=lambda _: chat,
        rooms=lambda _: chat,
        url=url,
        keys=keys,
    )


async def fill(house: House, town: Town, plan: Plan) -> None:
    """Put all people and conversations in."""
    await house.roster.put_people([one.person for one in town.everybody if one.person])
    await house.roster.put_members(town.everybody)
    for place, readers in plan.places:
        await house.roster.put_conversation(place, [one.ref for one in readers])


async def looked(house: House) -> tuple[frozenset[str], float]:
    """The one-to-ones that a look finds, and how long it took."""
    start = time.perf_counter()
    found = await house.auditor.audit(WORKSPACE)
    took = time.perf_counter() - start
    return frozenset(one.conversation.id for one in found if one.shape is Shape.ONE_TO_ONE), took


async def main(conversations: int, planted: int, seed: int) -> int:
    """Fill, look twice, compare. Returns the exit code."""
    set_up("warning")
    town = Town(groups=40)
    plan = planned(town, conversations, planted, random.Random(seed))
    with TemporaryDirectory(prefix="bench-audit-") as folder:
        url = f"sqlite:///{Path(folder) / 'chaperone.sqlite3'}"
        await upgrade(url)
        keys = Keys.generate()
        house = await opened(url, keys)
        await fill(house, town, plan)
        await house.close()
        house = await opened(url, keys)
        try:
            results = [await looked(house) for _ in range(2)]
        finally:
            await house.jobs.stop()
            await house.close()
    for name, (found, took) in zip(("first look", "second look"), results, strict=True):
        missed, more = len(plan.planted - found), len(found - plan.planted)
        sys.stdout.write(
            f"{name}: {conversations:,} conversations in {took:.2f} s; "
            f"{len(found)} found of {planted} planted, {missed} missed, {more} too many\n"
        )
    return int(any(found != plan.planted for found, _ in results))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--conversations", type=int, default=2_000)
    parser.add_argument("--planted", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(asyncio.run(main(given.conversations, given.planted, given.seed)))
