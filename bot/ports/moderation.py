"""Incidents and what people decided about them, appeals, and how far rules may go."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import Appeal
from policy.model import Decided
from policy.model import Incident
from policy.model import IncidentState
from policy.model import IncidentStep
from policy.model import ModeSetting
from policy.model import PastFinding


class Incidents(Protocol):
    """Reads incidents. What is decided about them is written with a decision (`SettleIncidents`)."""

    async def with_ids(self, ids: Collection[str]) -> Sequence[Incident]:
        """Those with these ids, the oldest first; ids that are none are left out."""
        ...

    async def listed(
        self, workspace: str, states: Collection[IncidentState], *, limit: int = 100
    ) -> Sequence[Incident]:
        """Incidents of a workspace in these states, the newest first."""
        ...

    async def steps(self, ids: Collection[str]) -> Sequence[IncidentStep]:
        """What was decided about some incidents, the oldest first."""
        ...

    async def decided(self, workspace: str, *, since: datetime) -> Sequence[Decided]:
        """How many incidents of each rule people found right or wrong since a moment, by rule."""
        ...

    async def found(self, workspace: str, *, since: datetime) -> Sequence[PastFinding]:
        """What was found since a moment and what followed, alike counted: for a look at what a change would do."""
        ...


class Appeals(Protocol):
    """Reads appeals. They are written with the decision that they follow from (`KeepAppeal`)."""

    async def get(self, decision: str) -> Appeal | None:
        """The appeal against the notice of a decision."""
        ...

    async def open(self, workspace: str, *, limit: int = 100) -> Sequence[Appeal]:
        """Appeals that nobody has decided, what is due first."""
        ...

    async def words(self, decision: str, *, viewer: str, now: datetime) -> str:
        """What was written with an appeal; "" where nothing is kept. That `viewer` (a person) read it is logged."""
        ...


class Modes(Protocol):
    """Reads how far rules may go. It is written with the decision that it follows from (`KeepMode`)."""

    async def in_force(self, workspace: str) -> tuple[ModeSetting, ...]:
        """What was set for a workspace and not taken back, with what may have expired by now. Remembered.

        At once after a change of this process, and within a second after another's.
        """
        ...

    async def standing(self, workspace: str, *, now: datetime) -> Sequence[ModeSetting]:
        """What is in force, and what was proposed and waits for somebody who confirms it."""
        ...

    async def get(self, ident: str) -> ModeSetting | None:
        """One of them by its id, whatever became of it."""
        ...
