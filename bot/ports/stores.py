"""What is kept while events are judged and effects performed, and the queue of the work."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import Acknowledgement
from policy.model import Alike
from policy.model import Backlog
from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import Delivery
from policy.model import Event
from policy.model import Incident
from policy.model import Judgement
from policy.model import Logged
from policy.model import MemberRef
from policy.model import OwnReminder
from policy.model import Reminder
from policy.model import Said
from policy.model import Situation


class Inbox(Protocol):
    """Events that reached us, each judged once (transaction T1)."""

    async def claim(self, event: Event) -> bool:
        """Keep the event, sealed, until it is judged. False where its id or fingerprint is known already."""
        ...

    async def waiting(self, *, limit: int = 100, after: Event | None = None) -> Sequence[Event]:
        """Events that were claimed and not yet judged, oldest first; with `after`, those that come behind that one.

        One that cannot be read is passed over; where none can, that raises `StorageError`.
        """
        ...

    async def is_waiting(self, event_id: str) -> bool:
        """Whether an event was claimed and not yet judged."""
        ...

    async def mark(self, conversation: ConversationRef) -> datetime | None:
        """The moment of the newest message claimed from a conversation: where a catch-up starts."""
        ...

    async def purge(self, *, before: datetime, now: datetime) -> int:
        """Drop the keys of events judged before a moment, and every text and sketch that has expired by now."""
        ...


class DecisionLog(Protocol):
    """What was decided: append-only (transaction T2)."""

    async def settle(self, judgement: Judgement, *, fresh: bool = False) -> Sequence[str] | None:
        """Store decision, incidents, exceptions, reminders and outbox, and drop the sealed payload, all or nothing.

        Returns the ids of the deliveries to perform; None where another worker settled the event before. A due
        check repeats a finding that has its incident already, so it opens no second one. With `fresh` a change of a
        case that is not of its last revision takes everything back: raises `StaleError`. Else it is passed over.
        """
        ...

    async def situation(self, event: Event, *, now: datetime) -> Situation:
        """What is open around an event: incidents, exceptions in force, the author's texts of the last 120 s."""
        ...

    async def alike(self, event: Event, said: Said) -> Alike:
        """In how many other conversations the event's author said nearly the same to another student alone."""
        ...

    async def tail(self, *, after: str | None = None, limit: int = 100) -> Sequence[Logged]:
        """The log's lines after the decision with that id, oldest first."""
        ...

    async def incidents(self, *, open_only: bool = True, limit: int = 100) -> Sequence[Incident]:
        """Incidents, newest first."""
        ...


class Outbox(Protocol):
    """Effects on their way out, each performed once."""

    async def take(self, delivery: str) -> Delivery | None:
        """The effect to perform; None where it is done, held or unknown. Counts an attempt."""
        ...

    async def done(self, delivery: str) -> None:
        """It was performed: the sealed effect is dropped, its key stays."""
        ...

    async def hold(self, delivery: str, *, error: str) -> None:
        """It cannot be performed; `error` is a class name or code, never a text."""
        ...

    async def waiting(self, *, limit: int = 100) -> Sequence[str]:
        """Ids of effects that are neither done nor held, oldest first."""
        ...


class BacklogStore(Protocol):
    """Counts what waits, for whoever looks after the installation."""

    async def stand(self, *, now: datetime) -> Backlog:
        """What waits just now."""
        ...


class Holding(Protocol):
    """Effects that could not be performed: kept, until what stood in their way is put right."""

    async def held(self) -> Mapping[str, int]:
        """How many are held, by error code; those that were dropped with a forgotten person are not counted."""
        ...

    async def release(self, error: str) -> int:
        """Effects that were held for that error are tried again. Returns how many."""
        ...

    async def revive(self) -> int:
        """Effects that wait although their job was lost get another one. Returns how many."""
        ...


Ready = Callable[[str, str], bool]
"""Whether reminders of a kind may be told in a workspace just now (its quiet hours)."""


class Reminders(Protocol):
    """Notices with a due time."""

    async def fire(self, *, now: datetime, limit: int = 50, ready: Ready = ...) -> Sequence[CheckDue]:
        """Claim what is due, in one transaction with the inbox: each (kind, subject, period) fires once.

        What is not `ready` stays, and keeps nothing else waiting; without it nothing waits.
        """
        ...

    async def waiting(self, *, limit: int = 100) -> Sequence[tuple[str, str, datetime]]:
        """(kind, subject, due) of reminders that have not fired, soonest first."""
        ...

    async def plan(self, reminders: Sequence[Reminder], *, workspace: str) -> int:
        """Set reminders that do not stand yet, and move those that have not fired to their new moment and account.

        What fired stays. Returns how many are new or moved.
        """
        ...

    async def acknowledgements(self, *, kind: str, period: str) -> Sequence[Acknowledgement]:
        """Who acknowledged the notices that the reminders of a kind and period sent, oldest first.

        A notice that follows another one up is acknowledged for the first of its line.
        """
        ...

    async def revisions_read(self, member: MemberRef) -> Sequence[str]:
        """`pack@revision` of what was in force with the newest notice that a member acknowledged; none is empty."""
        ...


class OwnReminders(Protocol):
    """What people asked the bot to remind their conversations of."""

    async def of(self, by: MemberRef) -> Sequence[OwnReminder]:
        """What somebody asked to be reminded of and has not been, soonest first."""
        ...


Handler = Callable[[str], Awaitable[None]]
"""Performs the job with that payload; raises `DeliveryError(retry=True)` to be tried again with back-off."""


class Jobs(Protocol):
    """The work queue. Jobs are put in by the stores, in the transaction that makes them necessary."""

    @property
    def tries(self) -> int:
        """How often a job that fails is tried before it is given up."""
        ...

    def on(self, kind: str, handler: Handler) -> None:
        """Say who does the jobs of a kind, before `run` or `drain`."""
        ...

    async def run(self) -> None:
        """Work until stopped."""
        ...

    async def drain(self) -> None:
        """Work until nothing is waiting that is due, then return."""
        ...

    async def stop(self) -> None:
        """Finish what is in hand and end `run`."""
        ...
