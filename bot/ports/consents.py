"""The school's records of consents, refusals and approvals."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence
from datetime import date
from typing import Protocol

from policy.model import Consent


class Consents(Protocol):
    """What is on file about whom. Who writes to whom reads it with the persons themselves (`Person.consents`)."""

    async def put(self, consents: Sequence[Consent]) -> int:
        """Keep records, each in place of an older one with its id. Returns how many are new or say something else.

        One that says what is on file already changes nothing, not even when it was recorded, and by whom.
        """
        ...

    async def of(self, persons: Collection[str]) -> Sequence[Consent]:
        """All records about some persons, also those that hold no more or not yet, by subject, kind and first day."""
        ...

    async def every(self, *, after: str = "", limit: int = 1_000) -> Sequence[Consent]:
        """Records by id, those after an id: for exports, a page at a time."""
        ...

    async def withdraw(self, ident: str, *, on: date) -> bool:
        """A record holds until the day before `on`. False for an unknown one, and for one that ended before."""
        ...
