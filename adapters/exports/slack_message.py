"""One row of a Slack export as a message, or the reason why it is none.

Skipping goes by the list `SYSTEM` alone: a subtype that nobody knows yet is judged as soon as it says something.
"""

from __future__ import annotations

from collections.abc import Collection

from adapters.exports.model import Item
from adapters.exports.model import Skipped
from adapters.slack.message import BOT
from adapters.slack.message import SYSTEM
from adapters.slack.message import author_of
from adapters.slack.message import message_of
from adapters.slack.message import moment_of
from adapters.slack.people import SLACKBOT
from adapters.values import Json
from adapters.values import object_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import ConversationRef
from policy.model import MessagePosted
from policy.model import text_parts

REASONS = SYSTEM | {"malformed", "truncated", "no_author", "no_text", "not_a_message"}
"""Every reason for which a row of a Slack export is skipped."""

_CHANGED = "message_changed"


def item_of(row: Json, place: ConversationRef, bots: Collection[str], people: Collection[str]) -> Item:
    """The row as an item. `bots` and `people` are the account ids that the export lists."""
    if word_of(row, "subtype") == _CHANGED and object_of(row, "message"):
        # a compliance export keeps edits as rows of their own: the text after the edit is what was said
        row = {"type": "message", **object_of(row, "message")}
    ts, author = word_of(row, "ts"), author_of(row)
    at = moment_of(ts)
    reason = _reason(row, author, bots, people)
    if reason or at is None:
        return Skipped(reason=reason or "malformed", conversation=place.id, id=ts or None)
    message = message_of(row, place, author, at)
    if not text_parts(message) and not message.attachments and word_of(row, "subtype"):
        return Skipped(reason="no_text", conversation=place.id, id=ts)
    ident = f"slack-export:{place.id}:{ts}"
    return MessagePosted(id=ident, workspace=place.workspace, at=at, late=True, message=message)


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
