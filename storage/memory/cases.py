"""Cases in memory."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import Case
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseFile
from policy.model import CaseState
from policy.model import Casework
from policy.model import MemberRef
from policy.model import OpenCase
from storage.casework import Done
from storage.casework import in_order
from storage.casework import kept_of
from storage.casework import most_pressing
from storage.casework import newest
from storage.casework import refuse_late
from storage.casework import shown_to
from storage.casework import view_entry
from storage.memory.book import write_in
from storage.memory.state import KeptFile
from storage.memory.state import State


class MemoryCases:
    """Reads cases."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def get(self, ident: str) -> Case | None:
        """A case by its id."""
        return self._state.cases.get(ident)

    async def by_code(self, lookups: Sequence[str]) -> tuple[Case, CaseCode] | None:
        """The case that one of these lookups finds (one a sealing key), with what proves its code."""
        found = self._state.case_codes.items()
        return next(((self._state.cases[key], code) for key, code in found if code.lookup in lookups), None)

    async def listed(self, states: Collection[CaseState], *, limit: int = 100) -> Sequence[Case]:
        """Cases in these states: those with somebody in danger first, then the newest."""
        return most_pressing((one for one in self._state.cases.values() if one.state in states), limit)

    async def entries(self, case: str, *, viewer: str, now: datetime) -> Sequence[CaseEntry]:
        """What was said in a case, oldest first. That `viewer` (a person's id, "" the reporter) read it is logged."""
        found = in_order(one for one in self._state.case_entries.values() if one.case == case)
        if found:
            write_in(self._state, [view_entry("case", case, case, viewer=viewer, at=now)])
        return shown_to(viewer, found)

    async def of_reporter(self, workspace: str, account: str) -> Sequence[Case]:
        """The cases of somebody who chose to be named, the newest first."""
        who = MemberRef(workspace=workspace, id=account)
        return newest(one for one in self._state.cases.values() if one.reporter == who)


class MemoryCaseFiles:
    """The files of reports."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def put(self, file: CaseFile, *, now: datetime) -> None:
        """Keep a file until the report comes that names it."""
        self._state.case_files.setdefault(file.id, KeptFile(file=file, at=now))

    async def get(self, ident: str, *, viewer: str, now: datetime) -> CaseFile | None:
        """A file. That `viewer` (a person's id, "" the reporter) opened it is logged."""
        found = self._state.case_files.get(ident)
        if found is None:
            return None
        write_in(self._state, [view_entry("case_file", ident, found.case or "", viewer=viewer, at=now)])
        return found.file


def work_in(state: State, casework: Iterable[Casework]) -> list[Done]:
    """Store what becomes of cases, in its order, and say what came of each."""
    return [_one(state, work) for work in casework]


def refuse_late_in(state: State, casework: Iterable[Casework]) -> None:
    """Raise `StaleError` where a change would come late; nothing is changed by looking."""
    trial = replace(state, cases=dict(state.cases), case_codes={}, case_entries={}, case_files={})
    refuse_late(work_in(trial, casework))


def _one(state: State, work: Casework) -> Done:
    case, before = work.case, state.cases.get(work.case.id)
    opens = isinstance(work, OpenCase)
    done = opens if before is None else not opens and before.revision == case.revision - 1
    if done:
        state.cases[case.id] = case
    if done and isinstance(work, OpenCase) and work.code is not None:
        state.case_codes[case.id] = work.code
    if case.id in state.cases:
        _keep(state, kept_of(work, done=done))
    return Done(work=work, done=done)


def _keep(state: State, entries: Iterable[CaseEntry]) -> None:
    for entry in entries:
        state.case_entries.setdefault(entry.id, entry)
        kept = state.case_files.get(entry.file)
        if kept is not None and kept.case is None:
            state.case_files[entry.file] = replace(kept, case=entry.case)
