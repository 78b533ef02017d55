"""What the audit of readers found, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence

from policy.model import AuditRun
from policy.model import Lack
from policy.model import StandingLack
from storage.memory.state import State

KEPT_MONTHS = 24
"""How many months' tallies are kept."""


class MemoryAudits:
    """The present state; a run and the months' tallies."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def put(self, workspace: str, found: Sequence[Lack], run: AuditRun) -> Sequence[StandingLack]:
        """Take these for all that is found now; what was found before in the same way stays since then."""
        before = {one.lack.conversation: one for one in await self.standing(workspace)}
        now = {one.conversation: one for one in found}
        gone = [one for place, one in before.items() if place not in now or now[place].shape is not one.lack.shape]
        for place in before:
            del self._state.lacks[place]
        for place, one in now.items():
            known = before.get(place)
            stays = known is not None and known.lack.shape is one.shape
            since = known.since if known is not None and stays else run.at
            self._state.lacks[place] = StandingLack(lack=one, since=since)
        self._state.audit_runs[workspace] = run
        return gone

    async def standing(self, workspace: str) -> Sequence[StandingLack]:
        """What the newest audit found, the oldest first."""
        here = [one for one in self._state.lacks.values() if one.lack.conversation.workspace == workspace]
        return sorted(here, key=lambda one: (one.since, one.lack.conversation.id))

    async def run(self, workspace: str) -> AuditRun | None:
        """The newest audit; None where there was none yet."""
        return self._state.audit_runs.get(workspace)

    async def tally(self, workspace: str, period: str, counts: Mapping[str, int]) -> None:
        """Keep a month's counts; the first that is told for a month stays."""
        months = self._state.tallies.setdefault(workspace, {})
        kept = months.setdefault(period, {})
        kept.update({what: n for what, n in counts.items() if what not in kept})
        for old in sorted(months, reverse=True)[KEPT_MONTHS:]:
            del months[old]

    async def tallied(self, workspace: str, *, before: str) -> Mapping[str, int]:
        """The counts of the newest month before that one; none is empty."""
        months = {period: one for period, one in self._state.tallies.get(workspace, {}).items() if period < before}
        return dict(months[max(months)]) if months else {}
