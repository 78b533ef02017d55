"""What was written and changed in a conversation while nobody listened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Iterable
from collections.abc import Iterator
from datetime import UTC
from datetime import datetime
from datetime import timedelta

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.message import moment_of
from adapters.slack.pages import SIZE
from adapters.slack.pages import rows
from adapters.slack.said import message_in
from adapters.slack.translated import Me
from adapters.values import Json
from adapters.values import objects_of
from adapters.values import word_of
from policy.model import ConversationRef
from policy.model import Message
from policy.model import MessageEdited
from policy.model import MessagePosted

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NOW = datetime.max.replace(tzinfo=UTC)


class History:
    """Reads back. What is passed over is what the live reader passes over: the bot's own words, Slack's own rows."""

    def __init__(self, client: AsyncWebClient, me: Me, note: Note) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._me = me
        self._note = note

    async def since(self, place: ConversationRef, after: datetime) -> AsyncIterator[MessagePosted | MessageEdited]:
        """Everything after a moment, oldest first: messages, replies in threads, edits of earlier messages.

        Earlier messages are the 200 before the moment: an older one's edit or new reply is not found, as Slack lists
        neither. Slack answers newest first, so all of it is read before the first is told. Raises `DeliveryError`.
        """
        newer = [row async for row in self._rows(place, oldest=ts_of(after))]
        before = await self._before(place, after)
        replies = [row for parent in (*before, *newer) async for row in self._replies(place, parent, after)]
        found = {event.id: event for event in self._events(place, (*before, *newer, *replies), after)}
        for event in sorted(found.values(), key=lambda one: (one.at, one.id)):
            yield event

    def _rows(self, place: ConversationRef, *, oldest: str) -> AsyncIterator[Json]:
        history = self._client.conversations_history
        return rows(history, "messages", self._note, channel=place.id, oldest=oldest)

    async def _before(self, place: ConversationRef, after: datetime) -> list[Json]:
        """The last page of what was known at the moment, the message of that moment included."""
        call = self._client.conversations_history(channel=place.id, latest=ts_of(after), inclusive=True, limit=SIZE)
        return list(objects_of(await asked(call, self._note), "messages"))

    async def _replies(self, place: ConversationRef, parent: Json, after: datetime) -> AsyncIterator[Json]:
        """The replies after the moment; Slack gives the parent along with them."""
        newest = moment_of(word_of(parent, "latest_reply"))
        if newest is None and word_of(parent, "reply_count") not in ("", "0"):
            newest = _NOW  # there are some, and Slack did not say since when
        if newest is None or newest <= after:
            return
        ts = word_of(parent, "ts")
        replies = self._client.conversations_replies
        async for row in rows(replies, "messages", self._note, channel=place.id, ts=ts, oldest=ts_of(after)):
            if word_of(row, "ts") != ts:
                yield row

    def _events(
        self, place: ConversationRef, found: Iterable[Json], after: datetime
    ) -> Iterable[MessagePosted | MessageEdited]:
        for row in found:
            message = message_in(row, place, self._me)
            event = None if isinstance(message, str) else _event(message, row, after)
            if event is not None:
                yield event


def ts_of(moment: datetime) -> str:
    """The moment as Slack writes it, to the microsecond."""
    microseconds = (moment - _EPOCH) // timedelta(microseconds=1)
    return f"{microseconds // 1_000_000}.{microseconds % 1_000_000:06d}"


def _event(message: Message, row: Json, after: datetime) -> MessagePosted | MessageEdited | None:
    """What happened to the message after the moment; a message that is new and was edited since is new."""
    ref, edited = message.ref, message.edited_at
    ident = f"slack-history:{ref.conversation}:{ref.id}"
    if message.at > after:
        return MessagePosted(id=ident, workspace=ref.workspace, at=message.at, late=True, message=message)
    if edited is not None and edited >= after.replace(microsecond=0):  # Slack tells the second of an edit only
        ident = f"{ident}:{ts_of(edited)}"
        added = tuple(_made_since(row, after))
        return MessageEdited(id=ident, workspace=ref.workspace, at=edited, late=True, message=message, added=added)
    return None


def _made_since(row: Json, after: datetime) -> Iterator[str]:
    """Files of an earlier message that are younger than the moment: they came with its edit."""
    for one in objects_of(row, "files"):
        made, ident = moment_of(word_of(one, "created")), word_of(one, "id")
        if ident and made is not None and made >= after.replace(microsecond=0):
            yield ident
