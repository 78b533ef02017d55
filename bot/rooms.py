"""Makes rooms, speaks in conversations and moves messages, and tells the application what came of it.

What follows from that is decided like everything else: each outcome is an event, whose id comes from the delivery's, so
that a delivery that is performed twice is judged once.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable

from bot.contexts import Messengers
from bot.mirroring import reread
from bot.mirroring import words_of
from bot.ports import Clock
from bot.ports import RoomsOf
from policy.model import ConversationRef
from policy.model import Delivery
from policy.model import DeliveryError
from policy.model import Draft
from policy.model import Event
from policy.model import MemberRef
from policy.model import MessageMoved
from policy.model import MoveMessage
from policy.model import Notice
from policy.model import OpenRoom
from policy.model import PostRefused
from policy.model import RoomError
from policy.model import RoomOpened
from policy.model import RoomRefused
from policy.model import Say

NAME = "private-matter"
"""What a room is called where rooms have names; whose matter it is stands in no list of channels."""
Tell = Callable[[Event], Awaitable[object]]
"""Hands an event in: kept safe and judged, once an id."""
Render = Callable[[ConversationRef, Draft], Awaitable[Notice]]
"""Fills a draft in for all readers of a conversation."""


class RoomWork:
    """Carries out what is asked of a platform's rooms, one delivery at a time."""

    def __init__(self, *, rooms: RoomsOf, messengers: Messengers, clock: Clock, tell: Tell) -> None:
        """Take the ports."""
        self._rooms = rooms
        self._messengers = messengers
        self._clock = clock
        self._tell = tell

    async def open(self, delivery: Delivery, effect: OpenRoom) -> None:
        """Make the room. Raises `DeliveryError`, of which `refused` tells where trying again is no help."""
        workspace = effect.by.workspace
        members = tuple(dict.fromkeys((effect.by, effect.member, *effect.copied)))
        made = await self._rooms(workspace).open(
            members, name=NAME, near=effect.near, delivery=delivery.id, again=delivery.attempts > 1
        )
        await self._tell(
            RoomOpened(
                id=f"room:{delivery.id}",
                workspace=workspace,
                at=self._clock.now(),
                conversation=made,
                by=effect.by,
                member=effect.member,
                copied=effect.copied,
                category=effect.category,
                flags=effect.flags,
            )
        )

    async def say(self, delivery: Delivery, place: ConversationRef, notice: Notice) -> None:
        """Post something for all who read a conversation. Raises `DeliveryError`."""
        again = delivery.attempts > 1
        await self._rooms(place.workspace).say(place, notice, delivery=delivery.id, again=again)

    async def move(self, delivery: Delivery, effect: MoveMessage, render: Render) -> None:
        """Post a message as it stands now in the team's conversation. Raises `DeliveryError`."""
        found = await reread(self._messengers(effect.message.workspace), effect.message, effect.since)
        text = words_of(found).strip() if found else ""
        if text:
            lines = "\n\n".join(line for line in text.splitlines() if line.strip())
            draft = Draft(keys=effect.draft.keys, params={**effect.draft.params, "text": lines})
            await self.say(delivery, effect.to, await render(effect.to, draft))
        await self._tell(
            MessageMoved(
                id=f"moved:{delivery.id}",
                workspace=effect.message.workspace,
                at=self._clock.now(),
                ref=effect.message,
                by=effect.by,
                to=effect.to,
                gone=not text,
                files=len(found.attachments) if found else 0,
                reply_to=effect.reply_to,
            )
        )

    async def refused(self, delivery: Delivery, error: DeliveryError) -> None:
        """Tell whoever asked that the platform did not let us; for any other effect nothing follows."""
        match delivery.effect:
            case OpenRoom() as effect:
                await self._tell(self._no_room(delivery, effect, error))
            case Say(conversation=place, by=by) if by is not None:
                await self._tell(self._no_post(delivery, place, by, error))
            case MoveMessage(to=place, by=by):
                await self._tell(self._no_post(delivery, place, by, error))
            case _:
                pass

    def _no_room(self, delivery: Delivery, effect: OpenRoom, error: DeliveryError) -> RoomRefused:
        return RoomRefused(
            id=f"refused:{delivery.id}",
            workspace=effect.by.workspace,
            at=self._clock.now(),
            by=effect.by,
            member=effect.member,
            code=error.code,
            who=error.who if isinstance(error, RoomError) else (),
            conversation=effect.near,
        )

    def _no_post(self, delivery: Delivery, place: ConversationRef, by: MemberRef, error: DeliveryError) -> PostRefused:
        return PostRefused(
            id=f"refused:{delivery.id}",
            workspace=place.workspace,
            at=self._clock.now(),
            conversation=place,
            by=by,
            code=error.code,
        )
