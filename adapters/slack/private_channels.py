"""Private channels of the bot's own making, for rooms that cannot be group DMs."""

from __future__ import annotations

import hashlib
import re

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.pages import rows
from adapters.slack.translated import Me
from adapters.values import Json
from adapters.values import object_of
from adapters.values import word_of
from adapters.values import words_of
from policy.model import DeliveryError
from policy.model import RoomError

LONGEST = 80
"""Characters of a channel's name."""

_DIGEST = 10
_NAME = re.compile(r"[^a-z0-9-]+")
_TAKEN = "slack:name_taken"
_IN = "slack:already_in_channel"
_NO_SCOPE = "slack:missing_scope"
_GRANT = "install the app again with the right groups:write, which lets it make private channels"
_ASK = "ask who runs the workspace to let apps make private channels and bring these people into them"


class PrivateChannels:
    """Makes a channel whole or not at all."""

    def __init__(self, client: AsyncWebClient, me: Me, note: Note) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._me = me
        self._note = note

    async def make(self, name: str, people: tuple[str, ...], *, again: bool, otherwise: str) -> str:
        """The id of a channel with these people. `otherwise` is the code of the `RoomError` where Slack refuses.

        `again`: one of this name that the bot made before is taken, and only who is missing is let in.
        """
        channel = await self._channel(name, again=again, otherwise=otherwise)
        try:
            await self._let_in(channel, people)
        except DeliveryError as error:
            if error.retry:
                raise
            await self._put_away(channel)
            await check_gone(self._client, self._note, people)
            raise _refusal(error, otherwise) from error
        return channel

    async def _channel(self, name: str, *, again: bool, otherwise: str) -> str:
        """A private channel of ours under that name: the one that an earlier try made, or a new one."""
        found = await self._made(name) if again else ""
        if found:
            return found
        try:
            return await self._create(name)
        except DeliveryError as error:
            if error.code != _TAKEN:
                raise _refusal(error, otherwise) from error
        found = await self._made(name)  # made just now, and the answer got lost
        if found:
            return found
        try:
            return await self._create(f"{name}-2")  # the first one was archived
        except DeliveryError as error:
            raise _refusal(error, otherwise) from error

    async def _create(self, name: str) -> str:
        return id_in(await asked(self._client.conversations_create(name=name, is_private=True), self._note))

    async def _made(self, name: str) -> str:
        """The private channel of that name which the bot made; '' for none."""
        listed = self._client.users_conversations
        async for row in rows(listed, "channels", self._note, types="private_channel", exclude_archived=True):
            if word_of(row, "name") == name and word_of(row, "creator") == self._me.user:
                return word_of(row, "id")
        return ""

    async def _let_in(self, channel: str, people: tuple[str, ...]) -> None:
        answer = await asked(self._client.conversations_members(channel=channel, limit=1000), self._note)
        outside = [one for one in people if one not in words_of(answer, "members")]
        if not outside:
            return
        try:
            await asked(self._client.conversations_invite(channel=channel, users=outside), self._note)
        except DeliveryError as error:
            if error.code == _IN:
                problem = "somebody came in meanwhile; who is missing is looked up anew"
                raise DeliveryError(problem, retry=True, code=error.code) from error
            raise

    async def _put_away(self, channel: str) -> None:
        """Nobody has seen it; Slack lets no bot delete it."""
        try:
            await asked(self._client.conversations_archive(channel=channel), self._note)
        except DeliveryError:
            self._note("slack.room_not_archived")


def name_of(name: str, delivery: str) -> str:
    """The name in the letters that Slack takes, with digits of the delivery's id: the same again for the same."""
    digits = hashlib.sha256(delivery.encode()).hexdigest()[:_DIGEST]
    word = _NAME.sub("-", name.lower()).strip("-")[: LONGEST - _DIGEST - 3].rstrip("-")
    return f"{word}-{digits}" if word else digits


def id_in(answer: Json) -> str:
    """The id of the conversation that Slack tells of. Raises `DeliveryError` where it has none."""
    found = word_of(object_of(answer, "channel"), "id")
    if not found:
        raise DeliveryError("Slack opened a room without an id", retry=True, code="slack:unreadable")
    return found


async def check_gone(client: AsyncWebClient, note: Note, people: tuple[str, ...]) -> None:
    """Raises `RoomError` with those whose accounts are closed or unknown; Slack's own refusal names nobody."""
    gone = [one for one in people if await _is_gone(client, note, one)]
    if gone:
        raise RoomError("somebody has left the workspace", code=RoomError.LEFT, who=tuple(gone))


async def _is_gone(client: AsyncWebClient, note: Note, user: str) -> bool:
    try:
        answer = await asked(client.users_info(user=user), note)
    except DeliveryError as error:
        if error.retry:
            raise
        return True
    return object_of(answer, "user").get("deleted") is True


def _refusal(error: DeliveryError, otherwise: str) -> DeliveryError:
    """What a refusal means for the room; the error itself where trying again can help."""
    if error.retry:
        return error
    remedy = _GRANT if error.code == _NO_SCOPE else _ASK
    return RoomError(f"Slack makes no private channel for these people ({error.code}); {remedy}", code=otherwise)
