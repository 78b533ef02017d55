"""Questions that wait for a person, and the answers that a school gives of its own."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import Question
from policy.model import StandardAnswer


class Questions(Protocol):
    """Reads them. They are written with the decision that they follow from (`KeepQuestion`, `SetStandard`)."""

    async def find(self, ident: str, *, now: datetime) -> Question | None:
        """A question that has not expired."""
        ...

    async def open(self, *, now: datetime, limit: int = 100) -> Sequence[Question]:
        """What waits for an answer: what somebody sent on first, then the oldest."""
        ...

    async def standards(self, packs: Collection[str]) -> Sequence[StandardAnswer]:
        """The school's own answers on some policies, the newest first."""
        ...

    async def standard(self, ident: str) -> StandardAnswer | None:
        """One answer of the school's own."""
        ...
