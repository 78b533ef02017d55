"""A district's roster: how long an import takes and how much memory, and what a join costs afterwards.

    python -m benchmarks.roster [--people 100000] [--database URL]

A OneRoster 1.2 package of students, guardians, staff, classes and enrollments is made and imported twice by the command
itself, in a process of its own each time, so that the memory is that of the import. Then, in this process, the audience
of a channel of 200 is read again and again, each time after somebody joined: with 1,000 people on the roster and with
all of them. Both must cost about the same. The numbers are this machine's; compare the ratio.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC
from datetime import datetime
from pathlib import Path
from statistics import median
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile

from bot.wiring import Keys
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberRef
from storage.stores import Stores
from storage.stores import open_stores

SHARES = {"student": 0.50, "guardian": 0.43, "teacher": 0.07}
CLASSES_EACH = 6
CLASS_SIZE = 25
READERS = 200
ROUNDS = 60
PLACE = ConversationRef(workspace="W", id="C1")
NAMES = ("Ada", "Ben", "Cleo", "Dov", "Esra", "Finn", "Gwen", "Hugo", "Ines", "Juan", "Kofi", "Lena", "Mei", "Nils")


def rows(people: int) -> dict[str, Iterator[list[str]]]:
    """The files of a package of so many people, row by row."""
    students, guardians = int(people * SHARES["student"]), int(people * SHARES["guardian"])
    teachers = people - students - guardians
    classes = max(1, students * CLASSES_EACH // CLASS_SIZE)
    return {
        "manifest.csv": iter(
            [["propertyName", "value"], ["oneroster.version", "1.2"], ["source.systemName", "Bench SIS"]]
            + [[f"file.{one}", "bulk"] for one in ("orgs", "users", "roles", "classes", "enrollments")]
        ),
        "orgs.csv": iter([["sourcedId", "name", "type", "parentSourcedId"], ["hs", "High", "school", ""]]),
        "users.csv": _users(students, guardians, teachers),
        "roles.csv": _roles(students, guardians, teachers),
        "classes.csv": _classes(classes),
        "enrollments.csv": _enrollments(students, teachers, classes),
    }


def _users(students: int, guardians: int, teachers: int) -> Iterator[list[str]]:
    yield [
        "sourcedId",
        "givenName",
        "familyName",
        "email",
        "agentSourcedIds",
        "grades",
        "password",
        "phone",
        "primaryOrgSourcedId",
    ]
    for letter, count in (("s", students), ("g", guardians), ("t", teachers)):
        for n in range(count):
            agents = f"g{n % guardians},g{(n * 7 + 1) % guardians}" if letter == "s" else ""
            grade = f"{n % 13:02}" if letter == "s" else ""
            name = [NAMES[n % len(NAMES)], f"Family{n // len(NAMES)}"]
            yield [f"{letter}{n}", *name, f"{letter}{n}@school.example", agents, grade, "secret", "555-0100", "hs"]


def _roles(students: int, guardians: int, teachers: int) -> Iterator[list[str]]:
    yield ["sourcedId", "userSourcedId", "roleType", "role", "orgSourcedId"]
    for letter, role, count in (("s", "student", students), ("g", "guardian", guardians), ("t", "teacher", teachers)):
        for n in range(count):
            yield [f"r{letter}{n}", f"{letter}{n}", "primary", role, "hs"]


def _classes(classes: int) -> Iterator[list[str]]:
    yield ["sourcedId", "title", "classCode", "schoolSourcedId"]
    for n in range(classes):
        yield [f"c{n}", f"Course {n % 500}", f"SEC-{n}", "hs"]


def _enrollments(students: int, teachers: int, classes: int) -> Iterator[list[str]]:
    yield ["sourcedId", "classSourcedId", "userSourcedId", "role"]
    for n in range(students):
        for k in range(CLASSES_EACH):
            yield [f"e{n}-{k}", f"c{(n * CLASSES_EACH + k * 31) % classes}", f"s{n}", "student"]
    for n in range(classes):
        yield [f"l{n}", f"c{n}", f"t{n % teachers}", "teacher"]


def write_package(path: Path, people: int) -> None:
    """Write the package as a zip."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, table in rows(people).items():
            with archive.open(name, "w") as raw:
                lines = csv.writer(_Bytes(raw))
                lines.writerows(table)


class _Bytes:
    """A text file for the csv module over a member of a zip."""

    def __init__(self, raw: object) -> None:
        self._raw = raw

    def write(self, text: str) -> int:
        """Write text as UTF-8."""
        return int(self._raw.write(text.encode()))  # type: ignore[attr-defined]


def imported(path: Path, folder: Path, database: str) -> tuple[float, int, str]:
    """Seconds, peak memory in MB and the last line of the command."""
    code = (
        "import resource, sys; from bot.cli.entry import run; code = run(sys.argv[1:]); "
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr); sys.exit(code)"
    )
    environment = {**os.environ, "CHAPERONE_DATA": str(folder), "DATABASE_URL": database}
    start = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code, "roster", "import", str(path)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    seconds = time.perf_counter() - start
    assert done.returncode == 0, done.stderr
    return seconds, int(done.stderr.split()[-1]), done.stdout.splitlines()[-1]


async def after_joins(database: str) -> float:
    """Milliseconds of one look at the audience of a channel after somebody joined it, the middle of many."""
    stores = await open_stores(database, Keys.generate())
    await _channel(stores)
    taken: list[float] = []
    for n in range(ROUNDS):
        ref = MemberRef(workspace="W", id=f"N{n}")
        await stores.registry.apply(
            MemberJoined(id=f"j{n}", workspace="W", at=datetime.now(UTC), conversation=PLACE, member=ref)
        )
        start = time.perf_counter()
        audience = await stores.registry.audience(PLACE)
        taken.append(time.perf_counter() - start)
        assert sum(one.person is not None for one in audience) == READERS
    await stores.close()
    return median(taken) * 1000


async def _channel(stores: Stores) -> None:
    people = (await stores.people.with_ids([f"s{n}" for n in range(READERS)])).values()
    members = [Member(ref=MemberRef(workspace="W", id=f"U{one.id}"), person=one) for one in people]
    await stores.roster.put_members(members)
    place = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL)
    await stores.roster.put_conversation(place, [one.ref for one in members])


def measured(people: int, database: str | None, folder: Path) -> float:
    """Import twice, print, and return the milliseconds after a join."""
    path, data = folder / f"{people}.zip", folder / f"data{people}"
    write_package(path, people)
    address = database or f"sqlite:///{data}/chaperone.sqlite3"
    print(f"{people:,} people, {path.stat().st_size / 1e6:.1f} MB zip")
    for time_ in ("first", "again"):
        seconds, memory, said = imported(path, data, address)
        print(f"  {time_}: {seconds:.1f} s, peak {memory} MB: {said}")
    return asyncio.run(after_joins(address))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--database", help="an empty PostgreSQL database; without it, SQLite in a temporary folder")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="roster-") as folder:
        few = measured(1_000, None, Path(folder)) if asked.database is None else None
        many = measured(asked.people, asked.database, Path(folder))
        print(f"audience of {READERS} after a join: {many:.2f} ms with {asked.people:,} people")
        if few is not None:
            print(f"  with 1,000 people: {few:.2f} ms; ratio {many / few:.2f}")


if __name__ == "__main__":
    main()
