"""Slack's message format as a neutral message: the same for events, history and exports.

What to ignore is listed in `SYSTEM`: a subtype that nobody knows yet is judged as soon as it says something.
"""

from __future__ import annotations

import re
from datetime import datetime

from adapters.slack.blocks import blocks_text
from adapters.slack.blocks import unescaped
from adapters.slack.cards import cards_of
from adapters.slack.cards import file_words
from adapters.slack.cards import files_of
from adapters.slack.cards import quotes_of
from adapters.values import Json
from adapters.values import moment_after
from adapters.values import object_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import ConversationRef
from policy.model import Embed
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessageRef

BOT = "bot_message"
SYSTEM = frozenset(
    f"{place}_{what}"
    for place in ("channel", "group")
    for what in (
        *("join", "leave", "topic", "purpose", "name", "archive", "unarchive", "posting_permissions"),
        *("convert_to_private", "convert_to_public"),
    )
) | frozenset(
    {
        *(BOT, "slackbot_response", "bot_add", "bot_remove", "bot_enable", "bot_disable", "app_conversation_join"),
        *("tombstone", "message_deleted", "message_replied", "pinned_item", "unpinned_item"),
        *("reminder_add", "reminder_delete", "joiner_notification", "joiner_notification_for_inviter"),
        *("sh_room_created", "sh_room_shared", "sh_room_updated", "huddle_thread", "ekm_access_denied"),
        *("channel_canvas_updated", "tabbed_canvas_updated", "bookmark_added", "bookmark_removed"),
    }
)
"""Subtypes by which Slack itself or an app speaks, and a reader learns nothing that a person wrote."""

_MARKS = re.compile(r"[\W_]+")
_TS = re.compile(r"(\d{1,11})(?:\.(\d{1,9}))?")


def moment_of(ts: str) -> datetime | None:
    """The moment that a `ts` names, to the microsecond; None for anything else."""
    match = _TS.fullmatch(ts)
    if match is None:
        return None
    return moment_after(int(match[1]) * 1_000_000 + int((match[2] or "0").ljust(6, "0")[:6]))


def author_of(row: Json) -> str:
    """Who wrote it: old exports name the author of a comment or a file inside of it only."""
    inner = (word_of(object_of(row, key), "user") for key in ("comment", "file"))
    return word_of(row, "user") or next((one for one in inner if one), "")


def _letters(text: str) -> str:
    """Letters and digits alone: `text` has marks for bold and links that the same words in blocks have not."""
    return _MARKS.sub("", text)


def _beside(text: str, blocks: str) -> str:
    """The lines of the blocks that do not stand in the text."""
    if not blocks:
        return ""
    said = _letters(text)
    return "\n".join(line for line in blocks.split("\n") if _letters(line) not in said)


def message_of(row: Json, place: ConversationRef, author: str, at: datetime) -> Message:
    """The row as the message that `author` wrote at `at`: all that a reader of Slack sees of it."""
    ts, thread = word_of(row, "ts"), word_of(row, "thread_ts")
    text = unescaped(text_of(row, "text"))
    embeds = [*cards_of(row), *file_words(row, text)]
    if text.strip():
        beside = _beside(text, blocks_text(row))
        embeds += [Embed(text=beside)] if beside else []
    else:
        text = blocks_text(row) or unescaped(text_of(object_of(row, "comment"), "comment"))
    return Message(
        ref=MessageRef(workspace=place.workspace, conversation=place.id, id=ts),
        author=MemberRef(workspace=place.workspace, id=author),
        at=at,
        text=text,
        thread=thread if thread and thread != ts else None,
        broadcast=word_of(row, "subtype") == "thread_broadcast",
        edited_at=moment_of(word_of(object_of(row, "edited"), "ts")),
        attachments=files_of(row),
        quotes=tuple(quotes_of(row)),
        embeds=tuple(embeds),
    )
