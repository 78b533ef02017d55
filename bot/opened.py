"""Finds that a conversation became public, or private again, while nobody listened, and tells it like the platform."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable

from bot.ports import Clock
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import VisibilityChanged

Receive = Callable[[VisibilityChanged], Awaitable[object]]
"""Keeps an event safe; it is judged soon after."""

_CHANNELS = {ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL}


class Opened:
    """Compares what is known of a conversation with what the platform says now. Silent until it has a `receive`."""

    def __init__(self, clock: Clock) -> None:
        """Take the clock; who is told is set once there is somebody."""
        self._clock = clock
        self.receive: Receive | None = None

    async def compare(self, known: Conversation, told: Conversation) -> None:
        """Tell of the change before what is known is overwritten, so that a crash between the two loses nothing.

        Its id is the same for an hour: two processes that look at once find one change.
        """
        if self.receive is None or {known.kind, told.kind} != _CHANNELS:
            return
        now, place = self._clock.now(), told.ref
        ident = f"census-visibility:{place.workspace}:{place.id}:{told.kind}:{now:%Y-%m-%dT%H}"
        await self.receive(
            VisibilityChanged(id=ident, workspace=place.workspace, at=now, conversation=place, to=told.kind)
        )
