"""One import: what would leave is counted first, then what changed is written, a thousand people at a time."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

from bot.ports import LogBook
from bot.ports import People
from bot.ports import Registry
from bot.ports import Roster
from bot.ports import Sources
from bot.roster_import.changes import Tally
from bot.roster_import.merge import Merger
from bot.roster_import.merge import system
from bot.roster_import.roll import TEAM
from bot.roster_import.roll import Kind
from bot.roster_import.roll import Roll
from policy.model import Entry
from policy.model import EntryKind
from policy.model import InputError
from policy.model import Member
from policy.model import Person

BATCH = 1_000
HANDFUL = 5
"""So many people may always leave, however small the school is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    """The ports that an import works with."""

    roster: Roster
    people: People
    sources: Sources
    registry: Registry
    book: LogBook | None


class Import:
    """Brings one roll onto the roster. With `write` False it only counts."""

    def __init__(self, stores: Stores, roll: Roll, tally: Tally, *, write: bool) -> None:
        """`tally` is filled on the way; `roll.problems` grows."""
        self._stores = stores
        self._roll = roll
        self._tally = tally
        self._write = write
        self._leaving: Sequence[str] = ()
        self._active = 0

    async def prepare(self, *, most: float) -> InputError | None:
        """See who would leave. Returns why that is too many: more than the share `most` of the source's people."""
        roll, sources = self._roll, self._stores.sources
        active = await sources.ids(roll.source)
        missing = active - roll.present
        self._active = len(active)
        leaving = await self._told_gone()
        if roll.kind is Kind.BULK:
            leaving |= missing
        if roll.unsure and leaving:
            problem = "nobody is retired, as there are rows of which nobody knows whose they are"
            roll.problems.append(InputError(roll.source, problem, "mend these rows and import again"))
            leaving = set()
        self._tally.missing = len(missing - leaving) if roll.kind is Kind.ADDITION else 0
        self._leaving = sorted(leaving)
        return self._too_many(most)

    async def run(self, advance: Callable[[int], None], *, at: datetime) -> None:
        """Compare everybody and write what differs. What was written before a failure stays; another run completes."""
        roll = self._roll
        known = await self._stores.sources.groups(roll.source)
        merger = Merger(roll=roll, own=roll.own_groups(known))
        ids = list(roll.told)
        for start in range(0, len(ids), BATCH):
            await self._people(ids[start : start + BATCH], merger)
            advance(start + BATCH)
        await self._accounts()
        await self._retire()
        await self._groups(known)
        if self._write and not self._tally.nothing and self._stores.book is not None:
            await self._stores.book.add([self._entry(at)])

    async def _told_gone(self) -> set[str]:
        """Who is said to have left; another system's people are none of this file's business."""
        ours = system(self._roll.source)
        found = await self._stores.people.with_ids(self._roll.gone)
        return {one.id for one in found.values() if system(one.source) == ours}

    def _too_many(self, most: float) -> InputError | None:
        leaving = len(self._leaving)
        if leaving <= max(HANDFUL, most * self._active):
            return None
        problem = f"{leaving:,} of {self._active:,} people would be retired"
        remedy = "is this the file of another year or school? If it is right all the same, import it with --force"
        return InputError(self._roll.source, problem, remedy)

    async def _people(self, ids: Sequence[str], merger: Merger) -> None:
        people = self._stores.people
        kin = {one for whose in ids for one in self._roll.told[whose].agents}
        known = await people.with_ids([*ids, *kin])
        changed: list[Person] = []
        for one in ids:
            before = known.get(one)
            after = merger.merge(one, before, known)
            if after is not None and (before is None or replace(before, consents=()) != after):
                self._tally.person(before, after)
                changed.append(after)
        await self._others_addresses(ids)
        if self._write and changed:
            await self._stores.roster.put_people(changed)

    async def _others_addresses(self, ids: Sequence[str]) -> None:
        """Who is not in the file may have the same address as somebody in it."""
        told = self._roll.told
        whose = {email: one for one in ids if (email := told[one].person.email)}
        for address, people in (await self._stores.people.with_addresses(whose.keys())).items():
            if others := [one.id for one in people if one.id not in told]:
                one = whose[address]
                problem = f"{one!r} has the e-mail address of {others[0]!r}, so it links neither to an account"
                remedy = "give each person an address of their own, or make them one person with one id"
                self._roll.problems.append(InputError(self._roll.source, problem, remedy, line=told[one].line or None))

    async def _accounts(self) -> None:
        """Accounts that the file names; those that are linked so already are left alone."""
        members = [one for one in self._roll.members if one.person]
        for start in range(0, len(members), BATCH):
            some = members[start : start + BATCH]
            known = await self._known_accounts(some)
            new = [one for one in some if known.get((one.ref.workspace, one.ref.id)) != (_whose(one), one.display_name)]
            self._tally.accounts += len(new)
            if self._write and new:
                await self._stores.roster.put_members(new)

    async def _known_accounts(self, members: Sequence[Member]) -> Mapping[tuple[str, str], tuple[str, str]]:
        known: dict[tuple[str, str], tuple[str, str]] = {}
        for workspace in {one.ref.workspace for one in members}:
            persons = sorted({_whose(one) for one in members if one.ref.workspace == workspace})
            for one in await self._stores.registry.accounts(workspace, persons):
                known[one.ref.workspace, one.ref.id] = (_whose(one), one.display_name)
        return known

    async def _retire(self) -> None:
        for start in range(0, len(self._leaving), BATCH):
            some = self._leaving[start : start + BATCH]
            found = await self._stores.people.with_ids(some)
            self._tally.leaves([found[one] for one in some if one in found])
            if self._write:
                await self._stores.sources.retire(some)

    async def _groups(self, known: Mapping[str, str]) -> None:
        roll = self._roll
        kept = {key: one for key, one in known.items() if key.startswith(TEAM) and not roll.tells_teams}
        groups = {**(kept if roll.kind is Kind.BULK else known), **roll.groups}
        self._tally.new_groups(sorted(set(groups.values()) - set(known.values())))
        if self._write and groups != known:
            await self._stores.sources.put_groups(roll.source, groups)

    def _entry(self, at: datetime) -> Entry:
        tally = self._tally
        return Entry(
            kind=EntryKind.ROSTER,
            at=at,
            facts={
                "source": self._roll.source,
                "added": tally.added,
                "changed": tally.changed,
                "retired": tally.retired,
                "problems": len(self._roll.problems),
            },
        )


def _whose(member: Member) -> str:
    return member.person.id if member.person else ""
