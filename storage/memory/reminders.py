"""Reminders in memory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from policy.model import OWN_REMINDER
from policy.model import Acknowledgement
from policy.model import CheckDue
from policy.model import MemberRef
from policy.model import OwnReminder
from policy.model import Reminder
from storage.idents import check_id
from storage.memory.inbox import put_in
from storage.memory.state import State
from storage.memory.state import Waiting
from storage.planning import Ready
from storage.planning import Standing
from storage.planning import at_any_time
from storage.planning import by_key
from storage.planning import changes
from storage.planning import own_of


class MemoryReminders:
    """Notices with a due time."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def fire(self, *, now: datetime, limit: int = 50, ready: Ready = at_any_time) -> Sequence[CheckDue]:
        """Claim what is due and ready, together with the inbox: each (kind, subject, period) fires once."""
        due = [one for one in self._unfired() if one.reminder.due <= now and ready(one.reminder.kind, one.workspace)]
        events = []
        for one in due[:limit]:
            one.fired = True
            event = _check(one)
            if event.id not in self._state.inbox:
                put_in(self._state, event)
            events.append(event)
        return events

    async def waiting(self, *, limit: int = 100) -> Sequence[tuple[str, str, datetime]]:
        """(kind, subject, due) of reminders that have not fired, soonest first."""
        left = [one.reminder for one in self._unfired()[:limit]]
        return [(one.kind, one.subject, one.due) for one in left]

    async def plan(self, reminders: Sequence[Reminder], *, workspace: str) -> int:
        """Set reminders that do not stand yet, and move those that have not fired to their new moment and account.

        What fired stays. Returns how many are new or moved.
        """
        kept = self._state.reminders
        wanted = by_key(reminders)
        changed = {key: one for key, one in wanted.items() if changes(one, workspace, _standing(kept.get(key)))}
        kept |= {key: Waiting(reminder=one, workspace=workspace) for key, one in changed.items()}
        return len(changed)

    async def acknowledgements(self, *, kind: str, period: str) -> Sequence[Acknowledgement]:
        """Who acknowledged the notices that the reminders of a kind and period sent, oldest first."""
        checks = {check_id(*key) for key in self._state.reminders if (key[0], key[2]) == (kind, period)}
        found = [
            Acknowledgement(decision=decision, member=member, at=at)
            for (decision, member), at in self._state.acknowledged.items()
            if self._state.event_of(decision) in checks
        ]
        return sorted(found, key=lambda one: one.at)

    async def revisions_read(self, member: MemberRef) -> Sequence[str]:
        """`pack@revision` of what was in force with the newest notice that a member acknowledged."""
        read = [(at, decision) for (decision, who), at in self._state.acknowledged.items() if who == member]
        known = [(at, decision) for at, decision in read if decision in self._state.log]
        return self._state.revisions.get(max(known)[1], ()) if known else ()

    def _unfired(self) -> list[Waiting]:
        left = [one for one in self._state.reminders.values() if not one.fired]
        return sorted(left, key=lambda one: one.reminder.due)


def _standing(one: Waiting | None) -> Standing | None:
    if one is None:
        return None
    return Standing(due=one.reminder.due, member=one.reminder.member, workspace=one.workspace, fired=one.fired)


def _check(one: Waiting) -> CheckDue:
    reminder = one.reminder
    return CheckDue(
        id=check_id(reminder.kind, reminder.subject, reminder.period),
        workspace=one.workspace,
        at=reminder.due,
        check=reminder.kind,
        subject=reminder.subject,
        conversation=reminder.conversation,
        member=reminder.member,
        note=reminder.note,
    )


class MemoryOwnReminders:
    """What people asked the bot to remind their conversations of."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def of(self, by: MemberRef) -> Sequence[OwnReminder]:
        """What somebody asked to be reminded of and has not been, soonest first."""
        every = (one.reminder for one in self._state.reminders.values() if not one.fired)
        mine = [one for one in every if one.kind == OWN_REMINDER and one.member == by]
        return [own_of(one, by) for one in sorted(mine, key=lambda one: one.due)]
