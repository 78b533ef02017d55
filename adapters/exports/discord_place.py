"""The channel of a DiscordChatExporter file.

The exporter does not say who may read a guild's channel. A channel counts as public to its server, and so does a
public thread; only a private thread and direct messages are closed.
"""

from __future__ import annotations

from adapters.values import Json
from adapters.values import text_of
from adapters.values import word_of
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef

_NUMBERS = {"1": ConversationKind.DM, "3": ConversationKind.GROUP_DM, "12": ConversationKind.THREAD}


def kind_of_channel(kind: str) -> ConversationKind:
    """The kind behind the exporter's word, in any of its spellings, or Discord's number."""
    word = kind.lower()
    if "direct" in word or word in ("dm", "groupdm"):
        return ConversationKind.GROUP_DM if "group" in word else ConversationKind.DM
    if "private" in word:
        return ConversationKind.THREAD
    return _NUMBERS.get(word, ConversationKind.PUBLIC_CHANNEL)


def place_of(workspace: str, channel: Json) -> Conversation:
    """The conversation of a file."""
    return Conversation(
        ref=ConversationRef(workspace=workspace, id=word_of(channel, "id")),
        kind=kind_of_channel(word_of(channel, "type")),
        name=word_of(channel, "name"),
        topic=text_of(channel, "topic"),
    )
