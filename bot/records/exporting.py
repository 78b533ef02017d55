"""Reads what an export needs, and puts into the log that it was made."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.ports import Dossiers
from bot.ports.record import LogBook
from bot.records.dossier import dossier
from bot.records.full import full_row
from bot.records.public import Cell
from bot.records.public import count_cells
from bot.records.public import public_rows
from policy.model import Candidate
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import Written
from policy.model import records_of

_PAGE = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when to when: `since` is included, `until` is not; None is open."""

    since: datetime | None = None
    until: datetime | None = None

    def holds(self, moment: datetime) -> bool:
        """Whether a moment lies in it."""
        return (self.since is None or moment >= self.since) and (self.until is None or moment < self.until)


class Everywhere(Protocol):
    """The conversations of all workspaces that are known."""

    async def workspaces(self) -> Sequence[str]:
        """The workspaces."""
        ...

    async def conversations(self, workspace: str) -> Sequence[Conversation]:
        """Every conversation of a workspace."""
        ...


class Export:
    """The log, for three kinds of readers."""

    def __init__(self, *, book: LogBook, dossiers: Dossiers, registry: Everywhere) -> None:
        """Take the ports."""
        self._book = book
        self._dossiers = dossiers
        self._registry = registry

    async def full(self, span: Span, *, names: bool) -> list[dict[str, object]]:
        """Every entry as a row; with `names` the roster's names stand for random ids."""
        rows: list[dict[str, object]] = []
        async for page in self._pages(span):
            subjects = {one.subject for one in page if one.subject}
            known = await self._dossiers.names(subjects) if names else {}
            rows += [full_row(one, known) for one in page]
        return rows

    async def public(self, span: Span) -> list[dict[str, object]]:
        """Counts, fit for anybody's eyes."""
        cells: Counter[Cell] = Counter()
        kinds = await self._kinds()
        async for page in self._pages(span):
            count_cells(page, kinds, cells)
        return public_rows(cells)

    async def person(self, whom: Candidate, span: Span) -> dict[str, object]:
        """Everything about one person: their entries, and the deliveries that followed from them."""
        records = await self._dossiers.about(whom)
        mine, decisions = frozenset(records.subjects), set[object]()
        entries: list[Written] = []
        async for page in self._pages(span):
            for one in page:
                decision = one.facts.get("decision")
                if one.subject in mine:
                    decisions.add(decision)
                elif one.subject is not None or decision is None or decision not in decisions:
                    continue
                entries.append(one)
        return dossier(records, entries)

    async def book(
        self, what: str, *, rows: int, at: datetime, names: bool = False, whom: Candidate | None = None
    ) -> None:
        """Put into the log that an export was made, of what and about whom."""
        subject = None
        if whom is not None:
            subject = records_of(whom.person) if whom.person else whom.accounts[0]
        facts: dict[str, Fact] = {"export": what, "rows": rows, "names": names}
        await self._book.add([Entry(kind=EntryKind.EXPORT, at=at, subject=subject, facts=facts)])

    async def _kinds(self) -> Mapping[ConversationRef, str]:
        return {
            place.ref: place.kind.value
            for workspace in await self._registry.workspaces()
            for place in await self._registry.conversations(workspace)
        }

    async def _pages(self, span: Span) -> AsyncIterator[list[Written]]:
        after = 0
        while page := await self._book.entries(after=after, limit=_PAGE):
            after = page[-1].number
            yield [one for one in page if span.holds(one.at)]
