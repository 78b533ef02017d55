"""Places of the bot's own making: a room for a private matter, and a word of its own that everybody there reads."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from typing import Protocol

from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model import Notice
from policy.model import RoomError


class Rooms(Protocol):
    """Where the bot makes rooms and speaks to everybody in one."""

    async def open(
        self,
        members: Sequence[MemberRef],
        *,
        name: str,
        near: ConversationRef | None,
        delivery: str,
        again: bool,
    ) -> ConversationRef:
        """Make a room that exactly these members and the bot can read, and return it.

        `members` are accounts of one workspace, the one who asked first, at least two, each once. `name` is what it
        is called where the platform has names for such a room (ASCII letters, digits and `-`, at most 80 characters;
        it tells nothing about anybody). `near` is where it was asked, for a platform on which such a room belongs to
        a channel (Discord: a private thread, not `invitable`, under that channel or another one that all of them can
        see). The same `delivery` twice is one room; `again` says that it was begun before, so that the platform is
        first asked whether it stands, and only what is missing is done. A room is made whole or not at all: where
        somebody cannot be let in, it is taken away again (or was never seen by anybody) before the error is raised.

        The platform's own word that the bot came into a room made here is not handed in as `BotJoined`.

        Raises `RoomError` where it cannot be made so, with its reason and whom it failed for, and
        `DeliveryError(retry=True)` where the platform cannot be asked now.
        """
        ...

    async def say(self, conversation: ConversationRef, notice: Notice, *, delivery: str, again: bool) -> None:
        """Post a message of the bot in a conversation: all its readers see it, and no mention in it pings anybody.

        The same `delivery` twice is one message. `notice.text` may hold what people wrote: markup in it that the
        platform would act on (mentions, @everyone, link previews) is made harmless. A long text is parted.
        Raises `DeliveryError` where the platform did not take it.
        """
        ...


RoomsOf = Callable[[str], Rooms]
"""The rooms of the platform that a workspace lives on."""


def no_rooms(workspace: str) -> Rooms:
    """Where no platform makes any: whoever asks for a room is told so, with the way out."""
    raise RoomError(f"no rooms can be made in {workspace}", code=RoomError.REFUSED)
