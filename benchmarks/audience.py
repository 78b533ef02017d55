"""A channel of 5,000 beside one of 50: what it costs to judge a message, and what it costs when somebody comes or goes.

    python -m benchmarks.audience [--members 5000] [--rounds 200]

One SQLite database holds a school of students, parents and staff, and both channels; all five packs are in force.
Judged means: the context is read from the registry's cache, and the engine decides. What the log holds around an event
is left out, since it does not depend on who reads along. A membership event is a join or a leave that is written to the
database and judged, with the next message judged after it. CPU time, the middle of many; compare the ratios.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from pathlib import Path
from statistics import median
from types import SimpleNamespace
from typing import Any
from typing import cast

from bot.contexts import ContextReader
from bot.ports import DecisionLog
from bot.wiring import Keys
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import upgrade
from policy.engine import decide
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Event
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Mode
from policy.model import Person
from policy.model import Role
from policy.model import School
from policy.model import Situation
from storage.stores import Stores
from storage.stores import open_stores

NOW = datetime(2026, 10, 5, 15, 0, tzinfo=UTC)
FEW = 50
TEAM = 25
TEXT = "the bus leaves at seven, bring a rain jacket and something to eat"
AUTHORS = {"a student": "s0", "a teacher": "t0", "a coach": "c0"}
GUEST = "s1"
"""Who comes and goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What reads contexts, and the stores behind it."""

    stores: Stores
    contexts: ContextReader

    async def judge(self, event: Event) -> None:
        """One event, as the pipeline judges it."""
        decision = decide(event, await self.contexts.read(event, now=NOW))
        assert decision.findings == (), decision.findings


async def _nothing_open(*_: object, **__: object) -> Situation:
    return Situation()


def people(count: int) -> list[Person]:
    """A school of so many: half students, each with a parent, and a coach and a teacher for every class of them."""
    found: list[Person] = []
    for n in range(count // 2 - count // 25):
        team = f"team{n // TEAM}"
        if n % TEAM == 0:
            coach = (Membership(group=team, role=Role.COACH),)
            found.append(Person(id=f"c{n // TEAM}", name="Coach", role=Role.COACH, memberships=coach))
            found.append(Person(id=f"t{n // TEAM}", name="Teacher", role=Role.TEACHER))
        student = (Membership(group=team, role=Role.STUDENT),)
        found.append(Person(id=f"s{n}", name="Student", role=Role.STUDENT, memberships=student, parents=(f"p{n}",)))
        found.append(Person(id=f"p{n}", name="Parent", role=Role.PARENT))
    return found


async def furnish(stores: Stores, place: ConversationRef, count: int) -> None:
    """Bring in the school, its accounts and one conversation of so many members."""
    everybody = people(count)
    await stores.roster.put_people(everybody)
    members = [Member(ref=MemberRef(workspace="W", id=one.id), person=one) for one in everybody]
    await stores.roster.put_members(members)
    room = Conversation(ref=place, kind=ConversationKind.PUBLIC_CHANNEL, name="all-school", registered=True)
    await stores.roster.put_conversation(room, [one.ref for one in members])


def said(place: ConversationRef, author: str) -> MessagePosted:
    """An innocent message."""
    ref = MessageRef(workspace="W", conversation=place.id, id="m")
    message = Message(ref=ref, author=MemberRef(workspace="W", id=author), at=NOW, text=TEXT)
    return MessagePosted(id="e", workspace="W", at=NOW, message=message)


async def milliseconds(rounds: int, work: Callable[[int], Awaitable[None]]) -> float:
    """CPU milliseconds of one round, the middle of all but the first."""
    taken = []
    await work(0)
    for number in range(1, rounds + 1):
        start = time.process_time()
        await work(number)
        taken.append(time.process_time() - start)
    return median(taken) * 1000


async def measured(desk: Desk, place: ConversationRef, rounds: int) -> dict[str, float]:
    """What each thing costs in one conversation."""

    async def comes_and_goes(number: int) -> None:
        kind = MemberJoined if number % 2 else MemberLeft
        guest = MemberRef(workspace="W", id=GUEST)
        event = kind(id=f"{place.id}{number}", workspace="W", at=NOW, conversation=place, member=guest)
        await desk.stores.registry.apply(event)
        await desk.judge(event)
        await desk.judge(said(place, AUTHORS["a coach"]))

    found = {}
    for name, author in AUTHORS.items():
        event = said(place, author)
        found[f"a message of {name}"] = await milliseconds(rounds, lambda _, event=event: desk.judge(event))  # type: ignore[misc]
    found["somebody comes or goes"] = await milliseconds(rounds - rounds % 2, comes_and_goes)
    return found


async def main() -> None:
    """Measure both channels in one run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--members", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=200)
    asked = parser.parse_args()
    packs, chat = load_packs(), LocalChat("W")
    school = School(packs=tuple(packs), mode=Mode.ENFORCE)
    found = []
    with tempfile.TemporaryDirectory(prefix="audience-") as folder:
        for count in (FEW, asked.members):
            url = f"sqlite:///{Path(folder) / str(count)}.sqlite3"
            await upgrade(url)
            stores = await open_stores(url, Keys.generate())
            contexts = ContextReader(
                registry=stores.registry,
                places=stores.registry,
                log=cast("DecisionLog", SimpleNamespace(situation=_nothing_open)),
                schools=lambda _: school,
                packs=packs,
                messengers=cast("Callable[[str], Any]", lambda _: chat),
            )
            place = ConversationRef(workspace="W", id="C1")
            await furnish(stores, place, count)
            found.append(await measured(Desk(stores=stores, contexts=contexts), place, asked.rounds))
            await stores.close()
    few, many = found
    print(f"{'CPU milliseconds':24} {FEW:>8,} {asked.members:>8,} {'ratio':>6}")
    for name, cost in many.items():
        print(f"{name:24} {few[name]:8.2f} {cost:8.2f} {cost / few[name]:6.2f}")


if __name__ == "__main__":
    asyncio.run(main())
