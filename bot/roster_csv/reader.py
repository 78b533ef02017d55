"""From rows to persons: one human out of several rows, ids where none are given, families by id or name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from itertools import chain
from itertools import count
from pathlib import Path

from bot.roster_csv.entries import Entry
from bot.roster_csv.entries import read_entry
from bot.roster_csv.records import read_records
from policy.model import InputError
from policy.model import Member
from policy.model import Person
from policy.model.letters import without_accents


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFile:
    """What a roster file holds: the good rows as persons and accounts, and a problem for each bad one, by line.

    An account's workspace is the platform's name (`slack`, `discord`) where the file names none. `spoiled` are the
    ids in bad rows; `unsure` tells that there are bad rows of which nobody knows whose they are.
    """

    people: tuple[Person, ...]
    members: tuple[Member, ...]
    problems: tuple[InputError, ...]
    spoiled: frozenset[str] = frozenset()
    unsure: bool = False


def read_roster(path: Path, *, known: Mapping[str, str] | None = None) -> RosterFile:
    """Read the simple CSV. `known` maps ids to names of persons that are on the roster already: they may be parents.

    A bad row is a problem and costs nobody else a place; an unknown parent costs the link, not the person.
    Raises `InputError` where the file as a whole cannot be used.
    """
    problems: list[InputError] = []
    source = str(path)
    rows = _Rows(path, problems)
    entries = list(_merged(_with_ids(list(rows.entries())), source, problems))
    _shared(entries, source, problems)
    families = _Families(entries, known or {}, source, problems)
    people = [families.person(entry) for entry in entries]
    accounts = tuple(_accounts(entries, people, source, problems))
    ordered = sorted(problems, key=lambda one: one.line or 0)
    return RosterFile(
        people=tuple(people),
        members=accounts,
        problems=tuple(ordered),
        spoiled=frozenset(rows.spoiled),
        unsure=rows.unsure,
    )


def slug(name: str) -> str:
    """A name as an id: `Zoë van der Berg` becomes `zoe-van-der-berg`."""
    return re.sub(r"[\W_]+", "-", without_accents(name).casefold()).strip("-") or "person"


class _Rows:
    """Reads rows, and remembers whose the bad ones are."""

    def __init__(self, path: Path, problems: list[InputError]) -> None:
        self._path = path
        self._problems = problems
        self.spoiled: set[str] = set()
        self.unsure = False

    def entries(self) -> Iterator[Entry]:
        for record in read_records(self._path):
            if isinstance(record, InputError):
                self._problems.append(record)
                self.unsure = True
                continue
            try:
                yield read_entry(record, str(self._path))
            except InputError as error:
                self._problems.append(error)
                whose = record.cells.get("id")
                self.spoiled |= {whose} if whose else set()
                self.unsure = self.unsure or not whose


def _shared(entries: Sequence[Entry], source: str, problems: list[InputError]) -> None:
    """Two people with one address both stay: it links neither of them to an account."""
    lines: dict[str, int] = {}
    for entry in entries:
        if entry.email and (first := lines.setdefault(entry.email, entry.line)) != entry.line:
            problem = f"{entry.id!r} has the e-mail address of line {first}, so it links neither to an account"
            remedy = "give each person an address of their own, or leave one empty"
            problems.append(InputError(source, problem, remedy, line=entry.line))


def _with_ids(entries: Sequence[Entry]) -> Iterator[Entry]:
    """A row without an id is a person of its own: two of the same name are `sam-lee` and `sam-lee-2`."""
    taken = {entry.id for entry in entries if entry.id}
    for entry in entries:
        if entry.id:
            yield entry
            continue
        base = slug(entry.name)
        found = next(one for one in chain([base], (f"{base}-{n}" for n in count(2))) if one not in taken)
        taken.add(found)
        yield replace(entry, id=found)


def _merged(entries: Iterable[Entry], source: str, problems: list[InputError]) -> Iterable[Entry]:
    """One entry a person; the first row of a person gives name and role, the others add groups and family."""
    persons: dict[str, Entry] = {}
    for entry in entries:
        first = persons.setdefault(entry.id, entry)
        if first is entry:
            continue
        if first.name != entry.name:
            problem = f"the id {entry.id!r} belongs to another name since line {first.line}"
            problems.append(InputError(source, problem, "give each person an id of their own", line=entry.line))
            continue
        persons[entry.id] = replace(
            first,
            memberships=tuple({one.group: one for one in (*first.memberships, *entry.memberships)}.values()),
            level=first.level or entry.level,
            email=first.email or entry.email,
            parents=tuple(dict.fromkeys((*first.parents, *entry.parents))),
            relatives=tuple(dict.fromkeys((*first.relatives, *entry.relatives))),
            accounts=tuple(dict.fromkeys((*first.accounts, *entry.accounts))),
        )
    return persons.values()


class _Families:
    """Finds parents and relatives by id, or by a name that only one person has."""

    def __init__(
        self, entries: Sequence[Entry], known: Mapping[str, str], source: str, problems: list[InputError]
    ) -> None:
        names = {**known, **{entry.id: entry.name for entry in entries}}
        self._ids = frozenset(names)
        self._by_name: dict[str, list[str]] = {}
        for identity, name in names.items():
            self._by_name.setdefault(slug(name), []).append(identity)
        self._source = source
        self._problems = problems

    def person(self, entry: Entry) -> Person:
        """The person of an entry; a link to nobody is left out and reported."""
        return Person(
            id=entry.id,
            name=entry.name,
            role=entry.role,
            memberships=entry.memberships,
            level=entry.level,
            parents=tuple(self._found(entry, "parent", entry.parents)),
            relatives=tuple(self._found(entry, "relative", entry.relatives)),
            email=entry.email,
        )

    def _found(self, entry: Entry, kind: str, words: Sequence[str]) -> Iterator[str]:
        for word in words:
            found = [word] if word in self._ids else self._by_name.get(slug(word), [])
            if len(found) == 1 and found[0] != entry.id:
                yield found[0]
                continue
            problem = (
                f"{kind} {word!r} of {entry.id!r} is {'more than one person' if len(found) > 1 else 'nobody'} here"
            )
            remedy = "write the id" if len(found) > 1 else f"add a row for that {kind}, or correct the id"
            self._problems.append(InputError(self._source, problem, remedy, line=entry.line))


def _accounts(
    entries: Sequence[Entry], people: Sequence[Person], source: str, problems: list[InputError]
) -> Iterator[Member]:
    owners: dict[object, str] = {}
    for entry, person in zip(entries, people, strict=True):
        for ref in entry.accounts:
            if (owner := owners.setdefault(ref, person.id)) != person.id:
                problem = f"the account {ref.id} belongs to {owner!r} already"
                problems.append(
                    InputError(source, problem, "give each person an account of their own", line=entry.line)
                )
                continue
            yield Member(ref=ref, person=person, display_name=person.name)
