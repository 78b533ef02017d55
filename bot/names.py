"""The names on the roster while the bot runs: one index that all workspaces share, kept as the roster stands.

A change costs one reading of the roster's names, and of the index only what differs. Names are held in memory alone.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import replace

import structlog

from bot.ports import NameList
from policy.detect import NameIndex
from policy.model import STAFF
from policy.model import Bearer
from policy.model import Person
from policy.model import Role
from policy.model import School

PAGE = 2_000
"""Names that are read at a time."""
_SLICE = 250
"""Names that are put into the index before others get their turn: a few milliseconds."""
_AT_ONCE = 5_000
"""A roster up to this size is read anew at every change."""
_A_SECOND = 10_000
"""Names on a larger one that cost a second's rest: an import that writes it in a hundred parts is not read as often."""
_ROLES = STAFF | {Role.STUDENT}
_log = structlog.get_logger()


def bearer_of(role: Role) -> Bearer | None:
    """What the index has to know of somebody; parents, guests and strangers are not in it."""
    if role is Role.STUDENT:
        return Bearer.STUDENT
    return Bearer.STAFF if role in STAFF else None


def index_of(people: Iterable[Person]) -> NameIndex:
    """An index of people who do not change: those of a file."""
    index = NameIndex()
    for one in people:
        if bearer := bearer_of(one.role):
            index.add(one.name, bearer)
    return index


class LiveNames:
    """Keeps `index` as the roster stands. Read it at any time; it is whole names that come and go."""

    def __init__(
        self, roll: NameList, *, index: NameIndex | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """Nothing is read yet. `index` is an empty one."""
        self.index = index or NameIndex()
        self._roll = roll
        self._monotonic = monotonic
        self._stirred: int | None = None
        self._revision: int | None = None
        self._rest_until = 0.0
        self._lock = asyncio.Lock()

    async def fresh(self) -> None:
        """Catch up with what this process has heard of. Asked before every event: without a change it costs nothing."""
        if self._roll.stirred() != self._stirred:
            await self.look()

    async def look(self) -> None:
        """Ask whether the roster has changed, and catch up with it. Waits for whoever does so already."""
        async with self._lock:
            stirred = self._roll.stirred()
            if self._monotonic() < self._rest_until:
                return
            revision = await self._roll.revision()
            if revision != self._revision:
                count = await self._read()
                self._revision = revision
                self._rest_until = self._monotonic() + (count / _A_SECOND if count > _AT_ONCE else 0)
                _log.info("names read", count=count)
            self._stirred = stirred

    async def _read(self) -> int:
        """Compare all names with those that are held. Returns how many there are."""
        gone = {bearer: Counter(self.index.held(bearer)) for bearer in Bearer}
        after, count = "", 0
        while page := await self._roll.names(_ROLES, after=after, limit=PAGE):
            for number, (_, name, role) in enumerate(page, 1):
                bearer = Bearer.STUDENT if role is Role.STUDENT else Bearer.STAFF
                if gone[bearer][name] > 0:
                    gone[bearer][name] -= 1
                else:
                    self.index.add(name, bearer)
                if number % _SLICE == 0:
                    await asyncio.sleep(0)
            count += len(page)
            after = page[-1][0]
        await self._drop(gone)
        return count

    async def _drop(self, gone: Mapping[Bearer, Counter[str]]) -> None:
        """Take out who left, or is called otherwise now."""
        for bearer, names in gone.items():
            for number, name in enumerate(names.elements(), 1):
                self.index.remove(name, bearer)
                if number % _SLICE == 0:
                    await asyncio.sleep(0)


def with_names(schools: Callable[[str], School], index: NameIndex) -> Callable[[str], School]:
    """The schools of workspaces, each knowing the names of the index; the same school gives the same one again."""
    made: dict[str, tuple[School, School]] = {}

    def school(workspace: str) -> School:
        bare = schools(workspace)
        known = made.get(workspace)
        if known is None or known[0] is not bare:
            known = made[workspace] = (bare, replace(bare, known=replace(bare.known, names=index)))
        return known[1]

    return school
