"""Makes rooms for private matters: a group DM, or a private channel where Slack will not have one of these people."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.posting import arrived
from adapters.slack.posting import post
from adapters.slack.private_channels import PrivateChannels
from adapters.slack.private_channels import check_gone
from adapters.slack.private_channels import id_in
from adapters.slack.private_channels import name_of
from adapters.slack.render import parted
from adapters.slack.translated import Me
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import Notice
from policy.model import RoomError

MOST = 8
"""People in one group DM, beside the bot."""


class SlackRooms:
    """One workspace's rooms. Fits the application's port `Rooms`.

    Slack has no word of its own for an information barrier. Whatever keeps people out of a group DM, the refusal is
    final and says nothing against a channel, in which people who are kept apart may be together: so that is tried.
    """

    def __init__(self, *, client: AsyncWebClient, me: Me, note: Note) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._me = me
        self._note = note
        self._channels = PrivateChannels(client, me, note)

    async def open(
        self, members: Sequence[MemberRef], *, name: str, near: ConversationRef | None, delivery: str, again: bool
    ) -> ConversationRef:
        """A group DM, which is the same one for the same people, or a private channel named after the delivery.

        Raises `RoomError` (`room.left`, `room.barrier`, `room.refused`), or `DeliveryError` where Slack is away.
        """
        people = tuple(dict.fromkeys(one.id for one in members))
        if any(one.workspace != self._me.workspace for one in members):
            raise RoomError("an account is another workspace's", code=RoomError.REFUSED)
        barred = False
        if len(people) <= MOST:
            talk = await self._group_dm(people)
            if talk:
                return self._me.place(talk)
            barred = True
        otherwise = RoomError.BARRIER if barred else RoomError.REFUSED
        channel = await self._channels.make(name_of(name, delivery), people, again=again, otherwise=otherwise)
        return self._me.place(channel)

    async def say(self, conversation: ConversationRef, notice: Notice, *, delivery: str, again: bool) -> None:
        """A message for all who are there; one that is too long for Slack is several. Raises `DeliveryError`."""
        if conversation.workspace != self._me.workspace:
            raise DeliveryError("the conversation is another workspace's", retry=False, code="slack:other_workspace")
        stands = await arrived(self._client, self._note, conversation.id) if again else frozenset()
        for number, part in enumerate(parted(notice)):
            ident = f"{delivery}/{number}" if number else delivery
            if ident not in stands:
                await post(self._client, self._note, conversation.id, part, delivery=ident)

    async def _group_dm(self, people: tuple[str, ...]) -> str:
        """Its id; '' where Slack will not have one of these people."""
        try:
            answer = await asked(self._client.conversations_open(users=list(people)), self._note)
        except DeliveryError as error:
            if error.retry:
                raise
            await check_gone(self._client, self._note, people)
            self._note("slack.group_dm_refused")
            return ""
        return id_in(answer)
