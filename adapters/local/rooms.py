"""Rooms of the bot's own making in the local chat, and what it says to all of a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What the bot said to all who read a conversation."""

    conversation: ConversationRef
    notice: Notice
    delivery: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room that the bot made: exactly these members and the bot are in it."""

    ref: ConversationRef
    members: tuple[MemberRef, ...]
    delivery: str


class LocalRooms:
    """The port `Rooms`: what was made and said is kept to be read."""

    def __init__(self, workspace: str) -> None:
        """No rooms yet, and nothing said."""
        self.workspace = workspace
        self.posted: list[Posted] = []
        self.rooms: list[Room] = []
        self.refusal: DeliveryError | None = None

    def refuse(self, refusal: DeliveryError | None) -> None:
        """From here on the bot may make no room and post nothing, for that reason; None lets it again."""
        self.refusal = refusal

    async def open(
        self,
        members: Sequence[MemberRef],
        *,
        name: str,
        near: ConversationRef | None,
        delivery: str,
        again: bool,
    ) -> ConversationRef:
        """Make a room; the same delivery twice is one."""
        if self.refusal is not None:
            raise self.refusal
        made = next((one for one in self.rooms if one.delivery == delivery), None)
        if made is None:
            ref = ConversationRef(workspace=self.workspace, id=f"{name}-{len(self.rooms) + 1}")
            made = Room(ref=ref, members=tuple(members), delivery=delivery)
            self.rooms.append(made)
        return made.ref

    async def say(self, conversation: ConversationRef, notice: Notice, *, delivery: str, again: bool) -> None:
        """Post a message of the bot; the same delivery twice is one."""
        if self.refusal is not None:
            raise self.refusal
        if all(one.delivery != delivery for one in self.posted):
            self.posted.append(Posted(conversation=conversation, notice=notice, delivery=delivery))
