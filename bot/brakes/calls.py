"""Two alone in a call: looked at every few seconds, remembered in a row, and judged when it has lasted long enough.

The row outlives a restart, so that time goes on counting. Who they are stands in it as a digest alone, and it goes when
they are alone no more. Only whoever leads students and one student together are remembered at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.ports import Clock
from bot.ports import Registry
from bot.ports.brakes import Brakes
from bot.ports.brakes import Call
from bot.ports.brakes import Calls
from policy.model import LEADERS
from policy.model import AloneInVoice
from policy.model import BrakeState
from policy.model import Event
from policy.model import Member
from policy.model import Role

ALONE = timedelta(minutes=2)
"""How long two may be alone: the others may still be coming in."""
LOOK = timedelta(seconds=20)
_VOICE, _TOLD = "voice:", "told"
_TWO = 2


class CallWatch:
    """Looks at the calls of all workspaces of which the connection knows."""

    def __init__(
        self,
        *,
        calls: Callable[[str], Calls | None],
        states: Brakes,
        registry: Registry,
        clock: Clock,
        tell: Callable[[Event], Awaitable[object]],
    ) -> None:
        """`calls` is None for a workspace whose platform tells nothing of calls; `tell` hands in an event."""
        self._calls = calls
        self._states = states
        self._registry = registry
        self._clock = clock
        self._tell = tell

    async def look(self, workspaces: Sequence[str]) -> None:
        """One round."""
        for workspace in workspaces:
            told = self._calls(workspace)
            found = told.calls(workspace) if told is not None else None
            if found is not None:
                await self._workspace(workspace, found)

    async def _workspace(self, workspace: str, found: Sequence[Call]) -> None:
        known = {one.name: one for one in await self._states.of(workspace) if one.name.startswith(_VOICE)}
        for call in found:
            pair = await self._pair(call)
            if pair is not None:
                state = known.pop(f"{_VOICE}{call.conversation.id}", None)
                await self._alone(call, pair, state)
        for name in known:
            await self._states.drop(workspace, name)

    async def _pair(self, call: Call) -> tuple[Member, Member] | None:
        """Whoever leads students, and the one student with them; None for any other call."""
        if len(call.members) != _TWO:
            return None
        people = [await self._registry.member(ref) for ref in call.members]
        leaders = [one for one in people if one is not None and one.is_one_of(LEADERS)]
        students = [one for one in people if one is not None and one.role is Role.STUDENT and one not in leaders]
        return (leaders[0], students[0]) if len(leaders) == len(students) == 1 else None

    async def _alone(self, call: Call, pair: tuple[Member, Member], state: BrakeState | None) -> None:
        now, workspace = self._clock.now(), call.conversation.workspace
        who = hashlib.sha256("|".join(one.ref.id for one in pair).encode()).hexdigest()[:16]
        if state is None or state.told != who or state.since is None:
            name = f"{_VOICE}{call.conversation.id}"
            await self._states.keep(BrakeState(workspace=workspace, name=name, told=who, since=now))
            return
        if state.applied == _TOLD or now - state.since < ALONE:
            return
        event = AloneInVoice(
            id=f"voice:{workspace}:{call.conversation.id}:{state.since.isoformat()}",
            workspace=workspace,
            at=now,
            conversation=call.conversation,
            by=pair[0].ref,
            member=pair[1].ref,
            since=state.since,
        )
        await self._tell(event)
        await self._states.keep(replace(state, applied=_TOLD))
