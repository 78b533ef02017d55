"""Tells whether something has changed since a moment: an answer that was asked for before a change is old by then."""

from __future__ import annotations

from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import RoomOpened
from policy.model import VisibilityChanged

Ref = ConversationRef | MemberRef


class Freshness:
    """Counts changes in this process; `now` is the count so far."""

    def __init__(self) -> None:
        """Nothing has changed yet."""
        self.now = 0
        self._last: dict[Ref, int] = {}

    def hear(self, event: Event) -> None:
        """An event that changes who is where, or what something is called."""
        match event:
            case MemberJoined() | MemberLeft() | BotJoined() | BotLeft() | VisibilityChanged() | RoomOpened():
                self.mark(event.conversation)
            case MemberRenamed():
                self.mark(event.member)
            case _:
                pass

    def mark(self, ref: Ref) -> None:
        """This has just changed."""
        self.now += 1
        self._last[ref] = self.now

    def changed(self, ref: Ref, since: int) -> bool:
        """Whether it changed after the count stood there."""
        return self._last.get(ref, 0) > since
