"""The people and places of a workspace, as its bot may know of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Sequence

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.pages import pages
from adapters.slack.pages import rows
from adapters.slack.people import profile_of
from adapters.slack.places import conversation_of
from adapters.values import object_of
from adapters.values import words_of
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import Profile

_KINDS = "public_channel,private_channel,mpim"
_NOBODY = frozenset({"user_not_found", "user_not_visible", "users_not_found"})
_HIDDEN = frozenset(
    {"channel_not_found", "not_in_channel", "channel_is_limited_access", "method_not_supported_for_channel_type"}
)
_NOT_GRANTED = "missing_scope"  # the manifest asks for no `im:read`, so that a DM's facts and readers are hidden


class SlackDirectory:
    """Who and where, asked of Slack's Web API. Fits the application's port `Directory`."""

    platform = "slack"

    def __init__(self, *, client: AsyncWebClient, workspace: str, note: Note) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._workspace = workspace
        self._note = note

    async def members(self, workspace: str) -> AsyncIterator[Profile]:
        """Every account that is not deleted, bots included; with its address where the app may read addresses."""
        async for row in rows(self._client.users_list, "members", self._note, include_locale=True):
            profile = profile_of(self._workspace, row)
            if profile is not None and row.get("deleted") is not True:
                yield profile

    async def places(self, workspace: str) -> AsyncIterator[Conversation]:
        """Every public channel, and what else the bot is in, archived ones and its own DMs left out."""
        listed = self._client.conversations_list
        async for row in rows(listed, "channels", self._note, types=_KINDS, exclude_archived=True):
            place = conversation_of(self._workspace, row)
            if place is not None:
                yield place

    async def member(self, ref: MemberRef) -> Profile | None:
        """One account, deleted or not."""
        try:
            answer = await asked(self._client.users_info(user=ref.id, include_locale=True), self._note)
        except DeliveryError as error:
            if _word(error) in _NOBODY:
                return None
            raise
        return profile_of(self._workspace, object_of(answer, "user"))

    async def place(self, ref: ConversationRef) -> Conversation | None:
        """One conversation; None for a talk of others, and for a DM where the app may not ask about DMs."""
        try:
            answer = await asked(self._client.conversations_info(channel=ref.id), self._note)
        except DeliveryError as error:
            if _word(error) in _HIDDEN | {_NOT_GRANTED}:
                return None
            raise
        return conversation_of(self._workspace, object_of(answer, "channel"))

    async def readers(self, ref: ConversationRef) -> Sequence[MemberRef] | None:
        """Who is in a conversation, over all pages; None for one that the bot may not see."""
        found: list[str] = []
        try:
            async for page in pages(self._client.conversations_members, self._note, channel=ref.id):
                found += words_of(page, "members")
        except DeliveryError as error:
            if _word(error) in _HIDDEN | {_NOT_GRANTED}:
                return None
            raise
        return tuple(MemberRef(workspace=self._workspace, id=one) for one in dict.fromkeys(found))


def _word(error: DeliveryError) -> str:
    """Slack's own word for it."""
    return error.code.removeprefix("slack:")
