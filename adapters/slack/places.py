"""The conversations of Slack: objects of conversations.info, conversations.list and an export's lists."""

from __future__ import annotations

from adapters.values import Json
from adapters.values import object_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef


def conversation_of(workspace: str, row: Json) -> Conversation | None:
    """One conversation; None where the row has no id. Only `is_member: false` says that the bot is not in it."""
    ident = word_of(row, "id")
    if not ident:
        return None
    topic = text_of(object_of(row, "topic"), "value") or text_of(object_of(row, "purpose"), "value")
    return Conversation(
        ref=ConversationRef(workspace=workspace, id=ident),
        kind=kind_of(row),
        name=word_of(row, "name"),
        topic=topic,
        seen=row.get("is_member") is not False,
    )


def kind_of(row: Json) -> ConversationKind:
    """The kind by the flags, which Slack asks to go by: a private channel's id may start with C as well as G.

    Where no flag says anything, the conversation counts as private: nobody has said that all can read it.
    """
    if row.get("is_im") is True:
        return ConversationKind.DM
    if row.get("is_mpim") is True:
        return ConversationKind.GROUP_DM
    if row.get("is_private") is True or row.get("is_group") is True:
        return ConversationKind.PRIVATE_CHANNEL
    if row.get("is_channel") is True or row.get("is_private") is False:
        return ConversationKind.PUBLIC_CHANNEL
    return ConversationKind.DM if word_of(row, "id").startswith("D") else ConversationKind.PRIVATE_CHANNEL
