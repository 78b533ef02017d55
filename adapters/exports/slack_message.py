"""One row of a Slack export as a message, or the reason why it is none.

Skipping goes by the list `SYSTEM` alone: a subtype that nobody knows yet is judged as soon as it says something.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime

from adapters.exports.model import Item
from adapters.exports.model import Skipped
from adapters.exports.slack_blocks import blocks_text
from adapters.exports.slack_blocks import unescaped
from adapters.exports.slack_cards import cards_of
from adapters.exports.slack_cards import file_words
from adapters.exports.slack_cards import files_of
from adapters.exports.slack_cards import quotes_of
from adapters.exports.slack_people import SLACKBOT
from adapters.exports.values import Json
from adapters.exports.values import moment_after
from adapters.exports.values import object_of
from adapters.exports.values import text_of
from adapters.exports.values import word_of
from policy.model import ConversationRef
from policy.model import Embed
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import text_parts

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
REASONS = SYSTEM | {"malformed", "truncated", "no_author", "no_text", "not_a_message"}
"""Every reason for which a row of a Slack export is skipped."""

_TS = re.compile(r"(\d{1,11})(?:\.(\d{1,9}))?")
_CHANGED = "message_changed"


def item_of(row: Json, place: ConversationRef, bots: Collection[str], people: Collection[str]) -> Item:
    """The row as an item. `bots` and `people` are the account ids that the export lists."""
    if word_of(row, "subtype") == _CHANGED and object_of(row, "message"):
        # a compliance export keeps edits as rows of their own: the text after the edit is what was said
        row = {"type": "message", **object_of(row, "message")}
    ts, author = word_of(row, "ts"), _author(row)
    at = moment_of(ts)
    reason = _reason(row, author, bots, people)
    if reason or at is None:
        return Skipped(reason=reason or "malformed", conversation=place.id, id=ts or None)
    message = _message(row, place, author, at)
    if not text_parts(message) and not message.attachments and word_of(row, "subtype"):
        return Skipped(reason="no_text", conversation=place.id, id=ts)
    ident = f"slack-export:{place.id}:{ts}"
    return MessagePosted(id=ident, workspace=place.workspace, at=at, late=True, message=message)


def moment_of(ts: str) -> datetime | None:
    """The moment that a `ts` names, to the microsecond; None for anything else."""
    match = _TS.fullmatch(ts)
    if match is None:
        return None
    return moment_after(int(match[1]) * 1_000_000 + int((match[2] or "0").ljust(6, "0")[:6]))


def _reason(row: Json, author: str, bots: Collection[str], people: Collection[str]) -> str:
    """Why the row is skipped; '' for a message. An app that posts for a listed person posts that person's words."""
    subtype = word_of(row, "subtype")
    if subtype in SYSTEM:
        return subtype
    if not (subtype or row.get("type") == "message" or (text_of(row, "text") and author)):
        return "not_a_message"
    if author == SLACKBOT or author in bots or (word_of(row, "bot_id") and author not in people):
        return BOT
    return "" if author else "no_author"


def _author(row: Json) -> str:
    """Who wrote it: old exports name the author of a comment or a file inside of it only."""
    inner = (word_of(object_of(row, key), "user") for key in ("comment", "file"))
    return word_of(row, "user") or next((one for one in inner if one), "")


def _letters(text: str) -> str:
    """Letters and digits alone: `text` has marks for bold and links that the same words in blocks have not."""
    return "".join(char for char in text if char.isalnum())


def _message(row: Json, place: ConversationRef, author: str, at: datetime) -> Message:
    ts, thread = word_of(row, "ts"), word_of(row, "thread_ts")
    text = unescaped(text_of(row, "text"))
    embeds = [*cards_of(row), *file_words(row, text)]
    if text.strip():
        said = _letters(text)
        beside = "\n".join(line for line in blocks_text(row).split("\n") if _letters(line) not in said)
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
