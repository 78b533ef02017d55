"""Whatever a school looks like: the same file changes nothing, and changes lead where a complete file leads."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from datetime import date
from datetime import datetime
from math import inf
from pathlib import Path

from hypothesis import example
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from bot.oneroster import OneRoster
from bot.oneroster import Options
from bot.roster_import import Import
from bot.roster_import import Stores
from bot.roster_import import Tally
from policy.model import Person
from storage.memory import memory_stores
from tests.bot.oneroster.packages import ORGS
from tests.bot.oneroster.packages import folder
from tests.bot.oneroster.packages import manifest
from tests.bot.oneroster.packages import table

STUDENTS, GUARDIANS, TEACHERS = ("s1", "s2", "s3"), ("g1", "g2"), ("t1", "t2")
CLASSES = ("c1", "c2", "c3")
ROLES = {"s": "student", "g": "guardian", "t": "teacher"}
NOW = datetime(2026, 10, 5, tzinfo=UTC)
_USERS = "sourcedId,status,orgSourcedIds,role,givenName,familyName,email,agentSourcedIds,grades"
_ENROLLMENTS = "sourcedId,status,classSourcedId,userSourcedId,role"


@dataclass(frozen=True)
class Snapshot:
    """A school at one moment: rows of users by id, enrollments by (class, user)."""

    users: Mapping[str, str]
    enrolled: frozenset[tuple[str, str]]


@st.composite
def schools(draw: st.DrawFn) -> Snapshot:
    present = draw(st.sets(st.sampled_from((*STUDENTS, *GUARDIANS, *TEACHERS)), min_size=1))
    users: dict[str, str] = {}
    for one in sorted(present):
        guardians = sorted(present.intersection(GUARDIANS))
        agents = draw(st.lists(st.sampled_from(guardians), unique=True)) if one in STUDENTS and guardians else []
        name, grade = draw(st.sampled_from(["Ann", "Zoë", "O'Neil"])), draw(st.sampled_from(["", "KG", "08", "12"]))
        email = draw(st.sampled_from(["", f"{one}@school.example"]))
        users[one] = f"hs|{ROLES[one[0]]}|{name}|Lee|{email}|{','.join(agents)}|{grade}"
    pairs = [(group, one) for group in CLASSES for one in sorted(present) if one not in GUARDIANS]
    enrolled = draw(st.sets(st.sampled_from(pairs))) if pairs else set()
    return Snapshot(users, frozenset(enrolled))


def complete(school: Snapshot, order: int) -> Mapping[str, str]:
    """A package of everybody, its rows in some order."""
    users = [f"{one}||{row}" for one, row in school.users.items()][::order]
    enrolled = [f"{group}-{one}||{group}|{one}|{ROLES[one[0]]}" for group, one in sorted(school.enrolled)][::order]
    return _package("bulk", users, enrolled)


def changes(before: Snapshot, after: Snapshot) -> Mapping[str, str]:
    """A package of what differs."""
    gone = [f"{one}|tobedeleted|{row}" for one, row in before.users.items() if one not in after.users]
    users = [f"{one}|active|{row}" for one, row in after.users.items() if before.users.get(one) != row]
    left = [(pair, "tobedeleted") for pair in sorted(before.enrolled - after.enrolled) if pair[1] in after.users]
    joined = [(pair, "active") for pair in sorted(after.enrolled - before.enrolled)]
    enrolled = [f"{group}-{one}|{word}|{group}|{one}|{ROLES[one[0]]}" for (group, one), word in left + joined]
    return _package("delta", gone + users, enrolled)


def _package(kind: str, users: Sequence[str], enrolled: Sequence[str]) -> Mapping[str, str]:
    return {
        "manifest.csv": manifest(kind),
        "orgs.csv": ORGS,
        "classes.csv": table("sourcedId,status,title", *(f"{one}||Course {one}" for one in CLASSES)),
        "users.csv": table(_USERS, *users),
        "enrollments.csv": table(_ENROLLMENTS, *enrolled),
    }


class House:
    """A roster in memory that packages are brought onto."""

    def __init__(self) -> None:
        self.stores = memory_stores()

    async def bring(self, files: Mapping[str, str]) -> Tally:
        with tempfile.TemporaryDirectory() as path:
            package = OneRoster(folder(Path(path) / "x", files), Options(today=date(2026, 10, 5)))
            roll = package.read(await self.stores.sources.groups(package.source))
        stores, tally = self.stores, Tally(limit=5)
        ports = Stores(
            roster=stores.roster, people=stores.people, sources=stores.sources, registry=stores.registry, book=None
        )
        work = Import(ports, roll, tally, write=True)
        assert await work.prepare(most=inf) is None
        await work.run(lambda _: None, at=NOW)
        assert roll.problems == []
        return tally

    async def people(self) -> list[Person]:
        return list(await self.stores.roster.people())


@given(school=schools())
@settings(max_examples=60)
def test_the_same_file_changes_nothing_whatever_the_order_of_its_rows(school: Snapshot) -> None:
    async def play() -> None:
        house = House()
        await house.bring(complete(school, 1))
        before = await house.people()
        assert [one.id for one in before] == sorted(school.users)
        tally = await house.bring(complete(school, -1))
        assert (tally.nothing, await house.people()) == (True, before)

    asyncio.run(play())


GUARDIAN = "hs|guardian|Ann|Lee|||"
CHILD = "hs|student|Zoë|Lee||g1|"


@given(first=schools(), second=schools())
@example(first=Snapshot({"g1": GUARDIAN}, frozenset()), second=Snapshot({"g1": GUARDIAN, "s1": CHILD}, frozenset()))
@settings(max_examples=60)
def test_changes_lead_where_a_complete_file_leads(first: Snapshot, second: Snapshot) -> None:
    async def play() -> None:
        by_changes, anew, over = House(), House(), House()
        await by_changes.bring(complete(first, 1))
        await by_changes.bring(changes(first, second))
        await anew.bring(complete(second, 1))
        await over.bring(complete(first, 1))
        await over.bring(complete(second, 1))
        assert await by_changes.people() == await anew.people() == await over.people()
        assert (await by_changes.bring(complete(second, 1))).nothing

    asyncio.run(play())
