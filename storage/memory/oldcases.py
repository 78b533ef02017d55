"""Cases whose time has come, those that are held, and people who are forgotten in cases, in memory."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from policy.model import CASES
from policy.model import Case
from policy.model import CaseState
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import Receipt
from policy.model import Retention
from storage.casework import concerns
from storage.casework import hold_entry
from storage.casework import said_without
from storage.casework import with_hold
from storage.casework import without
from storage.memory.book import write_in
from storage.memory.state import State
from storage.whom import Whom


class MemoryCaseHolds:
    """Which cases are kept as they are."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def hold(self, number: str, *, held: bool, at: datetime) -> bool:
        """Put the case of that number under hold, or let it go, with the entry that says so. False where there is none.

        Neither retention nor forgetting changes what is held.
        """
        wanted = number.strip().upper()
        found = [one for one in self._state.cases.values() if one.number == wanted and one.held is not held]
        for one in found:
            self._state.cases[one.id] = with_hold(one, held=held)
            write_in(self._state, [hold_entry(self._state.cases[one.id], at)])
        return bool(found)


def purge_cases_in(state: State, now: datetime, policy: KeepPolicy, limit: int, persons: Collection[str]) -> Receipt:
    """Delete one batch, with what was said in these cases and their files."""
    before = policy.before(Retention.INCIDENT, now) or now
    refs = {ref for one in persons for ref in state.accounts_of(one)}
    due = sorted(key for key, one in state.cases.items() if _is_over(one, before) and not concerns(one, persons, refs))
    gone = due[:limit]
    said, files = len(state.case_entries), len(state.case_files)
    state.case_entries = {key: one for key, one in state.case_entries.items() if one.case not in gone}
    state.case_files = {key: one for key, one in state.case_files.items() if one.case not in gone}
    for key in gone:
        del state.cases[key]
        state.case_codes.pop(key, None)
    hanging = said - len(state.case_entries) + files - len(state.case_files)
    return Receipt(keep=CASES, rows=len(gone), hanging=hanging, before=before)


def cases_stand_in(state: State, now: datetime, policy: KeepPolicy) -> KeptClass:
    """How cases stand."""
    before = policy.before(Retention.INCIDENT, now) or now
    oldest = min((one.opened_at for one in state.cases.values()), default=None)
    expired = sum(_is_over(one, before) for one in state.cases.values())
    return KeptClass(keep=CASES, days=policy.incident, rows=len(state.cases), oldest=oldest, expired=expired)


def forget_cases_in(state: State, whom: Whom) -> Mapping[str, int]:
    """Strike a person out of every case that is not held, of what was said in it, and of the names of its files."""
    held = {key for key, one in state.cases.items() if one.held}
    cases = {key: without(one, whom) for key, one in state.cases.items() if not one.held and without(one, whom) != one}
    said = {
        key: said_without(entry, whom)
        for key, entry in state.case_entries.items()
        if entry.case not in held and said_without(entry, whom) != entry
    }
    files = {
        key: replace(kept, file=replace(kept.file, name=whom.struck(kept.file.name)))
        for key, kept in state.case_files.items()
        if kept.case not in held and whom.struck(kept.file.name) != kept.file.name
    }
    state.cases, state.case_entries = {**state.cases, **cases}, {**state.case_entries, **said}
    state.case_files = {**state.case_files, **files}
    return {"report_case": len(cases), "case_entry": len(said), "case_file": len(files)}


def _is_over(one: Case, before: datetime) -> bool:
    return one.state is CaseState.CLOSED and not one.held and one.closed_at is not None and one.closed_at < before
