"""How long records stay, who asked to see them, and how a person is forgotten."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import Candidate
from policy.model import Forgotten
from policy.model import Hold
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import PersonRecords
from policy.model import Receipt
from policy.model import RecordRequest


class Eraser(Protocol):
    """Takes every trace of a person out of every table, in one transaction. The log's entries stay, about nobody."""

    async def find(self, who: str) -> Sequence[Candidate]:
        """Who may be meant by a person's id, name or e-mail, or by an account's id or `WORKSPACE/ACCOUNT`.

        An id that is one alone is that person, whatever anybody is called.
        """
        ...

    async def would(self, whom: Candidate) -> Forgotten:
        """What `forget` would take away, by table; nothing is changed."""
        ...

    async def forget(self, whom: Candidate, *, at: datetime) -> Forgotten:
        """Forget somebody, and append the entry that says so. Where a legal hold covers them nothing is changed."""
        ...


class Holds(Protocol):
    """Legal holds: what they cover is neither purged nor forgotten."""

    async def add(self, hold: Hold) -> None:
        """Put a hold on a person's records, or on all; and append the entry that says so."""
        ...

    async def list(self) -> Sequence[Hold]:
        """Every hold, also the released ones, oldest first."""
        ...

    async def release(self, hold: str, *, at: datetime) -> bool:
        """End a hold, and append the entry that says so. False where there is none of that id in force."""
        ...

    async def covering(self, person: str) -> Sequence[Hold]:
        """The holds in force on a person's records, those on everybody's included."""
        ...


class RetentionStore(Protocol):
    """Deletes what has had its time, with receipts."""

    async def purge(self, now: datetime, policy: KeepPolicy, limit: int) -> Sequence[Receipt]:
        """Delete one batch, at most `limit` rows a class, and append a receipt for each class; () when all is done.

        Only sealed entries go; what a legal hold covers and what hangs on an open incident stays.
        """
        ...

    async def stand(self, now: datetime, policy: KeepPolicy) -> Sequence[KeptClass]:
        """How each class stands."""
        ...


class RecordRequests(Protocol):
    """Requests to see a person's records, and their clock (34 CFR 99.10)."""

    async def open(self, request: RecordRequest, *, workspace: str) -> None:
        """Keep a request, with its reminders to the supervisor in that workspace, and append the entry."""
        ...

    async def list(self, *, open_only: bool = True) -> Sequence[RecordRequest]:
        """Requests, the most pressing first."""
        ...

    async def answer(self, person: str, *, at: datetime) -> Sequence[RecordRequest]:
        """Mark the open requests about a person as answered, with an entry each. Returns them."""
        ...


class Dossiers(Protocol):
    """Who stands behind the log's random ids, and what is kept about somebody: for exports alone."""

    async def names(self, subjects: Collection[str]) -> Mapping[str, str]:
        """The roster's names behind random ids; an id that leads to nobody on the roster is left out."""
        ...

    async def about(self, whom: Candidate) -> PersonRecords:
        """Everything that is kept about one person, but the log's entries."""
        ...
