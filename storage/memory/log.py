"""The decision log in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import OWN_REMINDER
from policy.model import Alike
from policy.model import CancelReminder
from policy.model import CheckDue
from policy.model import Event
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import Logged
from policy.model import Said
from policy.model import Situation
from storage.casework import case_entries
from storage.chain.judged import entries_of
from storage.consequences import KEEP
from storage.consequences import Consequences
from storage.consequences import consequences_of
from storage.consequences import without_known
from storage.idents import delivery_id
from storage.idents import first_of
from storage.memory.around import OPEN
from storage.memory.around import situation_in
from storage.memory.book import write_in
from storage.memory.cases import refuse_late_in
from storage.memory.cases import work_in
from storage.memory.filing import file_in
from storage.memory.moderation import decide_in
from storage.memory.moderation import refuse_late_appeals_in
from storage.memory.pictures import take_down_in
from storage.memory.questions import ask_in
from storage.memory.saying import alike_in
from storage.memory.saying import remember_in
from storage.memory.state import Job
from storage.memory.state import Kept
from storage.memory.state import Sending
from storage.memory.state import State
from storage.memory.state import Waiting


class MemoryDecisionLog:
    """What was decided: append-only."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def settle(self, judgement: Judgement, *, fresh: bool = False) -> Sequence[str] | None:
        """Store a judgement and what follows; None where another worker settled the event before.

        With `fresh` a change of a case that is not of its last revision changes nothing: raises `StaleError`.
        """
        claimed = self._state.inbox.get(judgement.event.id)
        if claimed is None or claimed.judged_at is not None:
            return None
        traces = consequences_of(judgement)
        if fresh:
            refuse_late_in(self._state, traces.casework)
            refuse_late_appeals_in(self._state, traces.moderation)
        claimed.event, claimed.judged_at = None, judgement.at
        if judgement.event.id in self._state.decided:
            return None
        self._state.decided.add(judgement.event.id)
        self._state.log[judgement.id] = _logged(judgement)
        self._state.revisions[judgement.id] = judgement.revisions
        if judgement.message is not None:
            self._state.messages[judgement.id] = judgement.message
        finished = work_in(self._state, traces.casework)
        self._state.found[judgement.id] = (judgement.event.workspace, _found(judgement))
        decided = decide_in(self._state, judgement, traces.moderation)
        write_in(self._state, (*entries_of(judgement, traces), *case_entries(judgement, finished), *decided))
        self._keep(judgement)
        remember_in(self._state, judgement)
        take_down_in(self._state, judgement)
        return self._store(judgement, traces)

    async def situation(self, event: Event, *, now: datetime) -> Situation:
        """What is open around an event: incidents, exceptions in force, the author's texts of the last 120 s."""
        return situation_in(self._state, event, now)

    async def alike(self, event: Event, said: Said) -> Alike:
        """In how many other conversations the event's author said nearly the same to another student alone."""
        return alike_in(self._state, event, said)

    async def tail(self, *, after: str | None = None, limit: int = 100) -> Sequence[Logged]:
        """The log's lines after the decision with that id, oldest first; none where that id is unknown."""
        ids = list(self._state.log)
        start = 0 if after is None else ids.index(after) + 1 if after in self._state.log else len(ids)
        return [self._state.log[one] for one in ids[start : start + limit]]

    async def incidents(self, *, open_only: bool = True, limit: int = 100) -> Sequence[Incident]:
        """Incidents, newest first; an acknowledged one counts as open."""
        found = [one for one in self._state.incidents.values() if one.state in OPEN or not open_only]
        return sorted(found, key=lambda one: (one.opened_at, one.id), reverse=True)[:limit]

    def _keep(self, judgement: Judgement) -> None:
        if judgement.keep is None or judgement.author is None or judgement.conversation is None:
            return
        kept = Kept(
            author=judgement.author,
            place=judgement.conversation,
            message=judgement.message.id if judgement.message else None,
            at=judgement.event.at,
            text=judgement.keep,
            expires=judgement.keep_until or judgement.event.at + KEEP,
        )
        self._state.kept.append(kept)

    def _store(self, judgement: Judgement, traces: Consequences) -> Sequence[str]:
        state, event = self._state, judgement.event
        incidents = traces.incidents
        if isinstance(event, CheckDue):
            about = [one.rule for one in state.incidents.values() if event.subject in (one.id, one.decision)]
            incidents = without_known(incidents, about)
        state.incidents |= {one.id: one for one in incidents}
        for one in traces.resolved:
            if one in state.incidents and state.incidents[one].state in OPEN:
                state.incidents[one] = replace(state.incidents[one], state=IncidentState.RESOLVED)
        for exception in traces.exceptions:
            state.exceptions.setdefault(exception.id, exception)
        for reminder in traces.reminders:
            key = (reminder.kind, reminder.subject, reminder.period)
            state.reminders.setdefault(key, Waiting(reminder=reminder, workspace=event.workspace))
        for gone in traces.cancelled:
            _cancel(state, gone)
        self._acknowledge(traces)
        file_in(state, traces)
        ask_in(state, traces.asking)
        deliveries = [delivery_id(judgement, ordinal) for ordinal in range(len(traces.effects))]
        for delivery, effect in zip(deliveries, traces.effects, strict=True):
            state.outbox[delivery] = Sending(judgement=judgement.id, effect=effect)
            state.jobs.append(Job(kind="perform", payload=delivery))
        state.wake.set()
        return tuple(deliveries)

    def _acknowledge(self, traces: Consequences) -> None:
        for one in traces.acknowledged:
            first = first_of(one.decision, self._state.event_of)
            if first is not None:
                self._state.acknowledged.setdefault((first, one.member), one.at)


def _found(judgement: Judgement) -> tuple[tuple[str, str, str], ...]:
    found = judgement.decision.findings
    return tuple((one.rule, one.citation.pack, one.level.value) for one in found)


def _logged(judgement: Judgement) -> Logged:
    decision = judgement.decision
    return Logged(
        id=judgement.id,
        event=judgement.event.id,
        at=judgement.at,
        late=judgement.event.late,
        findings=tuple(one.rule for one in decision.findings),
        actions=tuple(sorted(decision.words)),
        withheld=tuple(sorted({word for action in decision.withheld for word in action.words})),
        conversation=judgement.conversation,
        author=judgement.author,
    )


def _cancel(state: State, gone: CancelReminder) -> None:
    for key, one in list(state.reminders.items()):
        mine = one.reminder.kind == OWN_REMINDER and one.reminder.subject == gone.subject
        if mine and one.reminder.member == gone.by and not one.fired:
            del state.reminders[key]
