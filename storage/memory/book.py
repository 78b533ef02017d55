"""The sealed log in memory: the same chain, over lists."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from policy.model import Entry
from policy.model import EntryKind
from policy.model import MemberRef
from policy.model import Written
from storage.chain.body import EntryRow
from storage.chain.body import body_of
from storage.chain.body import written_in
from storage.chain.links import Segment
from storage.chain.ranges import Ranges
from storage.chain.ranges import Span
from storage.chain.sealed import Sealed
from storage.memory.state import State


def write_in(state: State, entries: Iterable[Entry]) -> None:
    """Write entries in their order, as the stores do beside what makes them true."""
    for entry in entries:
        subject = pseudonym_in(state, entry.subject)
        ident, body = uuid4().hex, body_of(entry, subject)
        state.given += 1
        row = EntryRow(
            seq=state.given,
            id=ident,
            kind=entry.kind,
            keep=entry.keep,
            at=entry.at,
            subject=subject,
            conversation=entry.conversation.id if entry.conversation else None,
            body=body,
            tag=state.chain_keys.tag(ident, body),
        )
        state.entries.append(row)


def pseudonym_in(state: State, whom: MemberRef | None) -> str | None:
    """The random id under which the log knows an account or a person; drawn when it is first needed."""
    return state.pseudonyms.setdefault(whom, uuid4().hex) if whom is not None and whom.id else None


class MemorySource:
    """Entries and segments in their lists."""

    gapless = True

    def __init__(self, state: State) -> None:
        self._state = state

    async def rows(self, spans: Sequence[Span], *, limit: int) -> Sequence[EntryRow]:
        """The first rows with a number within some ascending spans, by number."""
        wanted = Ranges(one for one in spans if one[0] <= one[1])
        found = (row for row in self._state.entries if row.seq in wanted)
        return sorted(found, key=lambda row: row.seq)[:limit]

    async def receipts(self) -> Sequence[EntryRow]:
        """The rows that say what was deleted."""
        return [row for row in self._state.entries if row.kind == EntryKind.RECEIPT]

    async def repeated(self) -> EntryRow | None:
        """The second row with an id that another one has."""
        seen: set[str] = set()
        for row in self._state.entries:
            if row.id in seen:
                return row
            seen.add(row.id)
        return None

    async def segments(self, *, after: int, limit: int) -> Sequence[Segment]:
        """Segments with a number above `after`, by number."""
        return [one for one in self._state.segments if one.number > after][:limit]

    async def newest(self, *, before: datetime | None = None) -> Segment | None:
        """The newest segment, or the newest one that was sealed before a moment."""
        found = [one for one in self._state.segments if before is None or one.at < before]
        return found[-1] if found else None

    async def put(self, segment: Segment) -> bool:
        """Keep a segment; False where one with its number is there."""
        if any(one.number == segment.number for one in self._state.segments):
            return False
        self._state.segments.append(segment)
        return True

    async def top(self) -> int:
        """The highest number that was ever given."""
        return self._state.given


class MemoryLogBook(Sealed):
    """The sealed log."""

    def __init__(self, state: State) -> None:
        super().__init__(MemorySource(state), state.chain_keys)
        self._state = state

    async def add(self, entries: Sequence[Entry]) -> None:
        """Write entries about something that no decision and no delivery is about."""
        write_in(self._state, entries)

    async def entries(
        self,
        *,
        after: int = 0,
        limit: int = 1_000,
        subjects: Collection[str] | None = None,
        kinds: Collection[EntryKind] | None = None,
    ) -> Sequence[Written]:
        """Entries with a number above `after`, in their order; of some subjects (random ids) or kinds only."""
        found = (
            row
            for row in sorted(self._state.entries, key=lambda row: row.seq)
            if row.seq > after
            and (subjects is None or row.subject in subjects)
            and (kinds is None or row.kind in kinds)
        )
        return [written_in(row) for row in found][:limit]
