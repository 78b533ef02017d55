"""Whatever happens in whatever order, the cache says what the database says; another process's cache a second later."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MatterCategory
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from policy.model import RoleChanged
from policy.model import RoomOpened
from policy.model import VisibilityChanged
from storage.address import parse
from storage.consents import SqlConsents
from storage.database import Database
from storage.database import open_database
from storage.registry import SqlRegistry
from storage.roster import SqlRoster
from storage.rostercache import RosterCache
from storage.sources import SqlSources
from tests.builders import NOW

IDS = ("1", "2", "3")
PLACES = tuple(ConversationRef(workspace="w", id=one) for one in ("c", "d"))
MEMBERS = tuple(MemberRef(workspace=where, id=one) for where in ("w", "v") for one in IDS)
PERSONS = ("p", "q")


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """The stores of one process, with a cache of their own and one clock for all."""

    registry: SqlRegistry
    roster: SqlRoster
    consents: SqlConsents
    sources: SqlSources


Step = Callable[[Process], Awaitable[object]]


def a_process(database: Database, clock: list[float]) -> Process:
    cache = RosterCache()
    return Process(
        registry=SqlRegistry(database, cache, monotonic=lambda: clock[0]),
        roster=SqlRoster(database, cache),
        consents=SqlConsents(database, cache),
        sources=SqlSources(database, cache),
    )


def a_person(one: str, role: Role) -> Person:
    return Person(id=one, name=one, role=role, memberships=(Membership(group="g", role=role),), source="file")


def applied(event: Event) -> Step:
    return lambda process: process.registry.apply(event)


def happens(kind: type[Event], **more: object) -> st.SearchStrategy[Step]:
    """A change of the platform's, with what it says chosen from `more`."""
    given = {name: one if isinstance(one, st.SearchStrategy) else st.just(one) for name, one in more.items()}
    return st.builds(kind, id=st.just("e"), workspace=st.just("w"), at=st.just(NOW), **given).map(applied)  # type: ignore[arg-type]


def consent(one: str, given: bool) -> Step:
    day = date(2026, 1, 1)
    record = Consent(
        id=f"c{one}", subject=one, kind=ConsentKind.CONTACT, given=given, mode=ConsentMode.OPT_OUT, valid_from=day
    )
    return lambda process: process.consents.put([record])


def put_members(refs: list[MemberRef], whose: str | None, bot: bool) -> Step:
    person = a_person(whose, Role.GUEST) if whose else None
    return lambda process: process.roster.put_members([Member(ref=one, person=person, bot=bot) for one in refs])


def opened(place: ConversationRef, by: MemberRef, member: MemberRef) -> Step:
    return applied(
        RoomOpened(
            id="e",
            workspace="w",
            at=NOW,
            conversation=place,
            by=by,
            member=member,
            copied=(),
            category=MatterCategory.MEDICAL,
        )
    )


def put_place(place: ConversationRef, refs: list[MemberRef]) -> Step:
    room = Conversation(ref=place, kind=ConversationKind.GROUP_DM, name=str(len(refs)))
    return lambda process: process.roster.put_conversation(room, refs)


members, places = st.sampled_from(MEMBERS[:3]), st.sampled_from(PLACES)
anybody, persons = st.sampled_from(MEMBERS), st.sampled_from(PERSONS)
roles = st.sampled_from([Role.STUDENT, Role.COACH])
steps = st.one_of(
    happens(MemberJoined, conversation=places, member=members),
    happens(MemberLeft, conversation=places, member=members),
    happens(MemberRenamed, member=members, name=st.sampled_from("xy")),
    happens(RoleChanged, member=anybody, role=roles),
    happens(BotJoined, conversation=places),
    happens(BotLeft, conversation=places),
    happens(VisibilityChanged, conversation=places, to=st.just(ConversationKind.PUBLIC_CHANNEL)),
    st.builds(opened, places, members, members),
    st.builds(put_place, places, st.lists(members, unique=True)),
    st.builds(put_members, st.lists(anybody, min_size=1, max_size=2), st.none() | persons, st.booleans()),
    st.builds(lambda one, role: lambda process: process.roster.put_people([a_person(one, role)]), persons, roles),
    st.builds(lambda one: lambda process: process.sources.retire([one]), persons),
    st.builds(consent, persons, st.booleans()),
    st.builds(lambda one: lambda process: process.consents.withdraw(f"c{one}", on=date(2026, 3, 1)), persons),
)


async def all_of(process: Process) -> list[object]:
    """Everything that the registry tells of this small world."""
    found: list[object] = [await process.registry.member(one) for one in MEMBERS]
    for place in PLACES:
        found += [await process.registry.conversation(place), tuple(await process.registry.audience(place))]
        found += [await process.registry.member(one, place=place) for one in MEMBERS]
    found.append(tuple(await process.registry.accounts("w", PERSONS)))
    return found


async def play(url: str, story: list[tuple[bool, Step]]) -> None:
    database, clock = await open_database(parse(url)), [0.0]
    try:
        ours, theirs = a_process(database, clock), a_process(database, clock)
        for by_us, step in story:
            actor = ours if by_us else theirs
            await all_of(actor)  # so that all is remembered
            await step(actor)
            truth = await all_of(a_process(database, clock))
            clock[0] += 1.0
            assert await all_of(ours) == truth
            assert await all_of(theirs) == truth
    finally:
        await database.close()


async def play_alone(url: str, story: list[Step]) -> None:
    """One process and a clock that stands still: it never looks, and knows by its own changes alone."""
    database, clock = await open_database(parse(url)), [0.0]
    try:
        ours = a_process(database, clock)
        for step in story:
            await all_of(ours)
            await step(ours)
            assert await all_of(ours) == await all_of(a_process(database, clock))
    finally:
        await database.close()


RELAXED = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def on_a_copy(template: Path, work: Callable[[str], Awaitable[None]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "school.db"
        shutil.copyfile(template, path)

        async def run() -> None:
            await work(f"sqlite:///{path}")

        asyncio.run(run())


@RELAXED
@given(story=st.lists(steps, min_size=1, max_size=12))
def test_own_changes_are_seen_at_once(sqlite_template: Path, story: list[Step]) -> None:
    on_a_copy(sqlite_template, lambda url: play_alone(url, story))


@RELAXED
@given(story=st.lists(st.tuples(st.booleans(), steps), min_size=1, max_size=8))
def test_changes_of_another_process_are_seen_a_second_later(
    sqlite_template: Path, story: list[tuple[bool, Step]]
) -> None:
    on_a_copy(sqlite_template, lambda url: play(url, story))
