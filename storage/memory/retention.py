"""Deleting what has had its time, in memory."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from typing import Any

from policy.model import ASKED
from policy.model import CODES
from policy.model import CONSENTS
from policy.model import REQUESTS
from policy.model import EntryKind
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import MemberRef
from policy.model import Receipt
from policy.model import Retention
from policy.model import ranges_of
from policy.model import records_of
from storage.chain.body import EntryRow
from storage.chain.body import written_in
from storage.chain.links import unpack
from storage.keeping import receipt_entry
from storage.memory.around import OPEN
from storage.memory.book import write_in
from storage.memory.oldcases import cases_stand_in
from storage.memory.oldcases import purge_cases_in
from storage.memory.state import State

_TIMED = (Retention.ROUTINE, Retention.RECORD, Retention.INCIDENT)


class MemoryRetention:
    """Purges."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def purge(self, now: datetime, policy: KeepPolicy, limit: int) -> Sequence[Receipt]:
        """Delete one batch, at most `limit` rows a class, and append a receipt for each class; () when all is done."""
        holds = [one for one in self._state.holds.values() if one.released_at is None]
        if any(one.person is None for one in holds):
            return []
        persons = frozenset(one.person for one in holds if one.person)
        receipts = [_entries(self._state, keep, now, policy, limit, persons) for keep in _TIMED]
        receipts += [_rows(one, limit, persons) for one in _tables(self._state, now, policy)]
        receipts.append(purge_cases_in(self._state, now, policy, limit, persons))
        found = [one for one in receipts if one.rows or one.hanging]
        write_in(self._state, [receipt_entry(one, now) for one in found])
        return found

    async def stand(self, now: datetime, policy: KeepPolicy) -> Sequence[KeptClass]:
        """How each class stands."""
        entries = [_of_entries(self._state, keep, now, policy) for keep in Retention]
        rows = [one.stand() for one in _tables(self._state, now, policy)]
        return [*entries, *rows, cases_stand_in(self._state, now, policy)]


def _entries(
    state: State, keep: Retention, now: datetime, policy: KeepPolicy, limit: int, persons: frozenset[str]
) -> Receipt:
    before = policy.before(keep, now) or now
    sealed = {number for segment in state.segments for number in unpack(segment.entries)}
    refs = _protected(state, persons)
    subjects = {state.pseudonyms.get(ref) for ref in refs} - {None}
    kept = {one.decision for one in state.incidents.values() if one.state in OPEN or one.author in refs}
    due = [
        row
        for row in state.entries
        if row.keep == keep and row.at < before and row.seq in sealed and row.subject not in subjects
        if _decision_in(row) not in kept
    ][:limit]
    numbers = sorted(row.seq for row in due)
    state.entries = [row for row in state.entries if row.seq not in set(numbers)]
    hanging = _delete_decisions(state, {_decision_in(row) for row in due})
    if keep is Retention.INCIDENT:
        old = [key for key, one in state.log.items() if one.at < before and key not in kept and one.author not in refs]
        hanging += _delete_decisions(state, set(old[:limit]))
    if keep is Retention.RECORD:
        hanging += _delete_leftovers(state, before, refs, persons)
    return Receipt(keep=keep, ranges=ranges_of(numbers), rows=len(numbers), hanging=hanging, before=before)


def _protected(state: State, persons: Iterable[str]) -> set[MemberRef]:
    return {ref for one in persons for ref in (*state.accounts_of(one), records_of(one))}


def _decision_in(row: EntryRow) -> str:
    found = written_in(row).facts.get("decision") if row.kind == EntryKind.DECISION else None
    return found if isinstance(found, str) else ""


def _delete_decisions(state: State, decisions: set[str]) -> int:
    before = _hanging(state)
    incidents = {key for key, one in state.incidents.items() if one.decision in decisions}
    state.reminders = {key: one for key, one in state.reminders.items() if key[1] not in decisions | incidents}
    state.acknowledged = {key: at for key, at in state.acknowledged.items() if key[0] not in decisions}
    state.outbox = {key: one for key, one in state.outbox.items() if one.judgement not in decisions}
    state.incidents = {key: one for key, one in state.incidents.items() if key not in incidents}
    state.log = {key: one for key, one in state.log.items() if key not in decisions}
    state.found = {key: one for key, one in state.found.items() if key not in decisions}
    state.steps = {key: one for key, one in state.steps.items() if key[0] not in incidents}
    state.appeals = {key: one for key, one in state.appeals.items() if key not in decisions}
    state.appeal_words = {key: one for key, one in state.appeal_words.items() if key in state.appeals}
    return before - _hanging(state)


def _delete_leftovers(state: State, before: datetime, refs: set[MemberRef], persons: frozenset[str]) -> int:
    gone = _hanging(state)
    state.exceptions = {key: one for key, one in state.exceptions.items() if one.until >= before or one.author in refs}
    state.reminders = {
        key: one
        for key, one in state.reminders.items()
        if not one.fired or one.reminder.due >= before or one.reminder.member in refs or key[1] in persons
    }
    return gone - _hanging(state)


def _hanging(state: State) -> int:
    about = len(state.reminders) + len(state.acknowledged) + len(state.outbox) + len(state.steps) + len(state.appeals)
    return about + len(state.incidents) + len(state.log) + len(state.exceptions)


def _of_entries(state: State, keep: Retention, now: datetime, policy: KeepPolicy) -> KeptClass:
    before = policy.before(keep, now)
    moments = [row.at for row in state.entries if row.keep == keep]
    expired = sum(before is not None and one < before for one in moments)
    days = (now - before).days if before else None
    return KeptClass(keep=keep, days=days, rows=len(moments), oldest=min(moments, default=None), expired=expired)


class _Table:
    """A table of its own: which rows are due, whom they are about, since when they lie there."""

    def __init__(
        self,
        keep: str,
        rows: dict[str, Any],
        before: datetime,
        days: int,
        *,
        due: Callable[[Any], bool],
        since: Callable[[Any], datetime | None],
    ) -> None:
        self.keep, self.rows, self.before, self._days = keep, rows, before, days
        self.due = due
        self._since = since

    def stand(self) -> KeptClass:
        """How it stands."""
        moments = [at for one in self.rows.values() if (at := self._since(one)) is not None]
        expired = sum(map(self.due, self.rows.values()))
        oldest = min(moments, default=None)
        return KeptClass(keep=self.keep, days=self._days, rows=len(self.rows), oldest=oldest, expired=expired)


def _tables(state: State, now: datetime, policy: KeepPolicy) -> tuple[_Table, ...]:
    day = policy.last_day(now)
    codes, asked = policy.before(Retention.ROUTINE, now) or now, policy.before(Retention.RECORD, now) or now
    midnight = datetime.combine(day, time(), tzinfo=UTC)
    return (
        _Table(CONSENTS, state.consents, midnight, policy.consent, due=_ended(day), since=lambda one: one.recorded_at),
        _Table(ASKED, state.asked, codes, policy.routine, due=_past("expires", codes), since=lambda one: one.asked_at),
        _Table(CODES, state.codes, codes, policy.routine, due=_past("expires", codes), since=lambda one: one.expires),
        _Table(
            REQUESTS, state.requests, asked, policy.record, due=_past("done_at", asked), since=lambda one: one.asked_at
        ),
    )


def _ended(day: date) -> Callable[[Any], bool]:
    return lambda one: one.valid_to is not None and one.valid_to < day


def _past(name: str, moment: datetime) -> Callable[[Any], bool]:
    return lambda one: (found := getattr(one, name)) is not None and found < moment


def _rows(table: _Table, limit: int, persons: frozenset[str]) -> Receipt:
    due = [key for key, one in table.rows.items() if table.due(one) and not persons.intersection(_whose(one))]
    chosen: Mapping[str, Any] = {key: table.rows.pop(key) for key in sorted(due)[:limit]}
    return Receipt(keep=table.keep, rows=len(chosen), before=table.before)


def _whose(one: Any) -> tuple[str, ...]:
    names = ("subject", "grantor", "other", "person", "parent", "asked_by")
    return tuple(getattr(one, name) for name in names if hasattr(one, name))
