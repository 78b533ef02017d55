"""A file of consents: the good rows as records, and a problem for each bad one, by line."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.consents.entries import Frame
from bot.consents.entries import read_entry
from bot.consents.sheet import COLUMNS
from bot.consents.sheet import NEEDED
from bot.ports import People
from bot.roster_csv.reader import slug
from bot.roster_csv.records import Record
from bot.roster_csv.records import read_records
from bot.sheets import as_it_was
from policy.model import Consent
from policy.model import InputError
from policy.model import Person

_PERSONS = ("person", "grantor", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentFile:
    """What a file of consents holds."""

    consents: tuple[Consent, ...]
    problems: tuple[InputError, ...]


class Finder:
    """Finds people as others write them: by id, by e-mail address, or by a name that only one person has."""

    def __init__(self, people: People) -> None:
        """Take the port; nothing is looked up yet."""
        self._people = people
        self._found: dict[str, Sequence[Person]] = {}

    async def learn(self, words: Iterable[str]) -> None:
        """Look several up together."""
        new = {one for one in words if one and one not in self._found}
        ids = await self._people.with_ids(new)
        addresses = await self._people.with_addresses({one for one in new if "@" in one and one not in ids})
        for one in new:
            known = [ids[one]] if one in ids else addresses.get(one)
            self._found[one] = known if known is not None else await self._named(one)

    async def find(self, words: str) -> Sequence[Person]:
        """Those who may be meant; one of them where it is clear."""
        await self.learn([words])
        return self.known(words)

    def known(self, words: str) -> Sequence[Person]:
        """Those who may be meant by words that were looked up."""
        return self._found.get(words, ())

    async def _named(self, words: str) -> Sequence[Person]:
        """Whose name it is in full goes before those of whose name it is a part."""
        found = await self._people.named(words)
        whole = [one for one in found if slug(one.name) == slug(words)]
        return whole or found


async def read_consents(path: Path, people: People, frame: Frame) -> ConsentFile:
    """Read the file. Raises `InputError` where it cannot be used as a whole."""
    records: list[Record] = []
    problems: list[InputError] = []
    for one in read_records(path, columns=COLUMNS, needed=NEEDED):
        problems.append(one) if isinstance(one, InputError) else records.append(one)
    finder = Finder(people)
    await finder.learn(as_it_was(one.cells[name]) for one in records for name in _PERSONS if name in one.cells)
    found: dict[str, Consent] = {}
    for record in records:
        try:
            consent = read_entry(record, frame, partial(_person, finder, frame, record))
        except InputError as error:
            problems.append(error)
            continue
        if found.setdefault(consent.id, consent) != consent:
            problems.append(_contradiction(frame, record))
    ordered = sorted(problems, key=lambda one: one.line or 0)
    return ConsentFile(consents=tuple(found.values()), problems=tuple(ordered))


def _person(finder: Finder, frame: Frame, record: Record, column: str, words: str) -> str:
    found = finder.known(words)
    if len(found) == 1:
        return found[0].id
    if not words:
        raise InputError(
            frame.source, f"{column} is missing", "write an id, an e-mail address or a name", line=record.line
        )
    problem = f"{column} {words!r} is {'more than one person' if found else 'nobody'} on the roster"
    remedy = "write the id" if found else "correct it, or import the roster first"
    raise InputError(frame.source, problem, remedy, line=record.line)


def _contradiction(frame: Frame, record: Record) -> InputError:
    problem = "an earlier row says something else about the same person, kind, scope and day"
    return InputError(frame.source, problem, "keep the row that is right", line=record.line)
