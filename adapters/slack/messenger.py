"""Speaks to the people of a workspace: the bot's direct message is what counts, all else only leads to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.history import History
from adapters.slack.home import is_home
from adapters.slack.home import publish
from adapters.slack.notice_board import NoticeBoard
from adapters.slack.posting import arrived
from adapters.slack.posting import post
from adapters.slack.render import pointer_text
from adapters.slack.response_url import ResponseUrls
from adapters.slack.translated import Me
from adapters.values import object_of
from adapters.values import word_of
from policy.model import AT_HOME
from policy.model import Capabilities
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Notice

_GONE = "slack:message_not_found"
_NO_SUCH_DM = "slack:channel_not_found"


class SlackMessenger:
    """One workspace of Slack. Fits the application's port `Messenger`."""

    def __init__(self, *, client: AsyncWebClient, me: Me, note: Note) -> None:
        """`me` is who the bot is there; its own messages are told apart by it."""
        self._client = client
        self._me = me
        self._note = note
        self._history = History(client, me, note)
        self._board = NoticeBoard(client, me, note)
        self._response_urls = ResponseUrls(client, note)
        self._dms: dict[str, str] = {}

    async def tell(
        self, to: MemberRef, notice: Notice, *, delivery: str, about: MessageRef | None, reply_to: str, again: bool
    ) -> None:
        """A direct message of the bot; the answer to a command stands where it was typed, for that person alone.

        An answer that Slack did not surely take becomes a direct message, and so does one that was begun before: a
        direct message can be looked for, an ephemeral one cannot. A line in the place of the message that it is
        about leads to the direct message; that line is tried once. What stands at home is put there.
        """
        self._check(to)
        at_home = reply_to.startswith(AT_HOME)
        if at_home and is_home(notice):
            await publish(self._client, self._note, to.id, notice, reply_to=reply_to, again=again)
            return
        if reply_to and not at_home and not again and await self._response_urls.answer(reply_to, notice):
            return
        channel = await self._dm(to)
        if again and delivery in await arrived(self._client, self._note, channel):
            return
        await self._say(to, channel, notice, delivery)
        if about is not None and not again and about.conversation != channel:
            await self._point(to, notice, about)

    async def keep(self, conversation: ConversationRef, notice: Notice, *, delivery: str) -> None:
        """A notice for everybody there, pinned, once and in these words; found again by its metadata.

        Unpinned where the app was given no right to pin. Raises `DeliveryError`, also where there is no room for
        another pin (`slack:too_many_pins`): the notice then stands unpinned.
        """
        if conversation.workspace != self._me.workspace:
            raise DeliveryError("the conversation is another workspace's", retry=False, code="slack:other_workspace")
        await self._board.keep(conversation.id, notice)

    async def remove(self, ref: MessageRef, *, delivery: str) -> None:
        """Take a message of the bot's own away; one that is gone already is no error. Twice is the same as once."""
        if ref.workspace != self._me.workspace:
            raise DeliveryError("the message is another workspace's", retry=False, code="slack:other_workspace")
        try:
            await asked(self._client.chat_delete(channel=ref.conversation, ts=ref.id), self._note)
        except DeliveryError as error:
            if error.code != _GONE:
                raise

    async def history(
        self, conversation: ConversationRef, *, after: datetime | None
    ) -> AsyncIterator[MessagePosted | MessageEdited]:
        """What was written or changed after a moment, oldest first, late.

        Without a moment there is nothing: a bot that was just invited does not read the past. Nor is there anything
        in the bot's talk with one person, where it is asked and nothing is judged.
        """
        if after is None or conversation.id.startswith("D"):
            return
        async for event in self._history.since(conversation, after):
            yield event

    def capabilities(self, conversation: ConversationRef | None) -> Capabilities:
        """A bot's token takes the bot's own messages away, and nobody else's."""
        return Capabilities(can_remove=False)

    def _check(self, to: MemberRef) -> None:
        if to.workspace != self._me.workspace:
            raise DeliveryError("the account is another workspace's", retry=False, code="slack:other_workspace")
        if not to.id:
            raise DeliveryError("there is no account to tell", retry=False, code="slack:no_account")

    async def _dm(self, to: MemberRef) -> str:
        """The bot's talk with that person, which keeps its id for good."""
        known = self._dms.get(to.id)
        if known is None:
            answer = await asked(self._client.conversations_open(users=to.id), self._note)
            known = word_of(object_of(answer, "channel"), "id")
            if not known:
                raise DeliveryError("Slack opened a talk without an id", retry=True, code="slack:unreadable")
            self._dms[to.id] = known
        return known

    async def _say(self, to: MemberRef, channel: str, notice: Notice, delivery: str) -> None:
        try:
            await post(self._client, self._note, channel, notice, delivery=delivery)
        except DeliveryError as error:
            if error.code == _NO_SUCH_DM:
                self._dms.pop(to.id, None)
            raise

    async def _point(self, to: MemberRef, notice: Notice, about: MessageRef) -> None:
        """Slack says ok also where nobody sees it, so that nothing hangs on it, and no failure of it counts."""
        text = pointer_text(notice)
        if not text or about.workspace != self._me.workspace:
            return
        try:
            await asked(self._client.chat_postEphemeral(channel=about.conversation, user=to.id, text=text), self._note)
        except DeliveryError:
            self._note("slack.pointer_not_taken")
