"""Looks into the database for the doctor, and leaves nothing behind."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from tempfile import TemporaryDirectory

from bot.cli.stores import database_file
from bot.cli.stores import is_there
from bot.cli.stores import opened
from bot.doctor import Check
from bot.doctor.audit import Audited
from bot.doctor.brakes import Braked
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.database import COMMITS
from bot.doctor.database import LIMIT
from bot.doctor.database import Contents
from bot.doctor.database import contents
from bot.doctor.database import integrity
from bot.doctor.database import revision
from bot.doctor.database import speed
from bot.doctor.linking import Linking
from bot.settings import Settings
from policy.model import STAFF
from policy.model import Case
from policy.model import CaseState
from policy.model import ChaperoneError
from policy.model import Conversation
from policy.model import Noted
from storage.address import parse
from storage.integrity import damage
from storage.migrations import revision_of
from storage.migrations.revisions import HEAD
from storage.migrations.revisions import REVISIONS
from storage.postgres import PostgresDatabase
from storage.sqlite import SqliteDatabase
from storage.stores import Stores

_DATABASE = "look at DATABASE_URL, and whether the database runs"


class Probe:
    """Looks once. Afterwards `people` is known, None where the roster could not be read, and what was `noted`."""

    def __init__(self, settings: Settings) -> None:
        """Nothing is opened here."""
        self._settings = settings
        self.people: frozenset[str] | None = None
        self.noted: Sequence[Noted] = ()
        self.audited: Sequence[Audited] = ()
        self.braked: Sequence[Braked] = ()
        self.overseen: tuple[int, int] = (0, 0)
        self.unsettled = 0
        self.linking: Linking | None = None
        self.cases: Sequence[Case] = ()
        self.places: Mapping[str, Sequence[Conversation]] = {}

    async def look(self, *, now: datetime | None = None) -> AsyncIterator[Check]:
        """Revision, speed, and what waits."""
        try:
            if not is_there(self._settings):
                yield ok("database", "not there yet; `chaperone db upgrade` makes it, and so does the first import")
                return
            found = await revision_of(self._settings.database)
            yield revision(found, REVISIONS)
            yield speed(await seconds_to_commit(self._settings))
            if found == HEAD:
                yield integrity(await damage(self._settings.database))
                inside = await self._contents()
                self.people = inside.people
                for check in contents(inside, now or datetime.now(UTC)):
                    yield check
        except ChaperoneError as error:
            found, _, do = str(error).partition("; ")
            yield fail("database", found, do or _DATABASE)

    async def _contents(self) -> Contents:
        async with opened(self._settings) as stores:
            events = await stores.inbox.waiting(limit=LIMIT)
            due = await stores.reminders.waiting(limit=LIMIT)
            self.noted = await stores.health.noted()
            self.audited = await _audited(stores)
            self.braked = [
                Braked(settings=await stores.modes.in_force(one), states=await stores.brakes.of(one))
                for one in await stores.unlinked.workspaces()
            ]
            sealed = await stores.book.checkpoint()
            unsealed = await stores.book.entries(after=sealed.last if sealed else 0, limit=LIMIT)
            workspaces = await stores.unlinked.workspaces()
            self.places = {one: await stores.registry.conversations(one) for one in workspaces}
            await self._overseen(stores, workspaces)
            self.linking = await _linking(stores)
            self.cases = await stores.cases.listed(
                [one for one in CaseState if one is not CaseState.CLOSED], limit=LIMIT
            )
            return Contents(
                events=[event.at for event in events],
                effects=len(await stores.outbox.waiting(limit=LIMIT)),
                held=await stores.outbox.held(),
                reminders=[moment for _, _, moment in due if moment < datetime.now(UTC)],
                unsealed=[one.at for one in unsealed],
                people=frozenset(one.id for one in await stores.roster.people()),
            )

    async def _overseen(self, stores: Stores, workspaces: Sequence[str]) -> None:
        """Who let us know of direct conversations, of all staff."""
        given = [found for one in workspaces for found in await stores.oversight.of(one)]
        staff = await stores.people.with_roles(STAFF)
        self.overseen = len({one.person for one in given if one.stands}), len(staff)
        self.unsettled = sum(not one.stands for one in given)


async def _audited(stores: Stores) -> Sequence[Audited]:
    """The newest audit of each workspace."""
    return [
        Audited(
            run=await stores.audits.run(one),
            standing=await stores.audits.standing(one),
            places=await stores.registry.conversations(one),
        )
        for one in await stores.registry.workspaces()
    ]


async def _linking(stores: Stores) -> Linking:
    beside, unlinked = await stores.unlinked.with_students()
    accounts = await stores.unlinked.accounts(await stores.unlinked.workspaces())
    return Linking(beside_students=beside, unlinked=unlinked, everywhere=len(accounts))


async def seconds_to_commit(settings: Settings) -> float:
    """The time that `COMMITS` commits take: in a file beside the database, or on the server without a table."""
    file = database_file(settings)
    if file is None:
        # a message in the log of the server: written and flushed like any other commit, and read by nobody
        server = PostgresDatabase(parse(settings.database))
        return await _time(server, "SELECT 1", "SELECT pg_logical_emit_message(true, 'chaperone', '')")
    with TemporaryDirectory(prefix="doctor-", dir=file.parent) as folder:
        scratch = SqliteDatabase(parse(f"sqlite:///{folder}/speed.sqlite3"))
        return await _time(scratch, "CREATE TABLE speed (id INTEGER)", "INSERT INTO speed VALUES (1)")


async def _time(database: SqliteDatabase | PostgresDatabase, before: str, work: str) -> float:
    try:
        await database.write(lambda connection: connection.exec_driver_sql(before))
        start = time.perf_counter()
        for _ in range(COMMITS):
            await database.write(lambda connection: connection.exec_driver_sql(work))
        return time.perf_counter() - start
    finally:
        await database.close()
