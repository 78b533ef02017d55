"""One message of a DiscordChatExporter file, or the reason why it is not judged.

Skipping goes by the list `SYSTEM` alone: a type that nobody knows yet is judged as soon as it says something.
"""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

from adapters.exports.discord_cards import attachments_of
from adapters.exports.discord_cards import embeds_of
from adapters.exports.discord_cards import polls_of
from adapters.exports.discord_cards import quotes_of
from adapters.exports.model import Item
from adapters.exports.model import Skipped
from adapters.values import Json
from adapters.values import moment_after
from adapters.values import object_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import Conversation
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import text_parts

BOT = "bot_message"
SYSTEM = {
    "RecipientAdd": "1",
    "RecipientRemove": "2",
    "Call": "3",
    "ChannelNameChange": "4",
    "ChannelIconChange": "5",
    "ChannelPinnedMessage": "6",
    "GuildMemberJoin": "7",
    "GuildBoost": "8",
    "GuildBoostTier1": "9",
    "GuildBoostTier2": "10",
    "GuildBoostTier3": "11",
    "ChannelFollowAdd": "12",
    "GuildDiscoveryDisqualified": "14",
    "GuildDiscoveryRequalified": "15",
    "GuildDiscoveryGracePeriodInitialWarning": "16",
    "GuildDiscoveryGracePeriodFinalWarning": "17",
    "ThreadCreated": "18",
    "ThreadStarterMessage": "21",
    "GuildInviteReminder": "22",
    "AutoModerationAction": "24",
    "RoleSubscriptionPurchase": "25",
    "InteractionPremiumUpsell": "26",
    "StageStart": "27",
    "StageEnd": "28",
    "StageSpeaker": "29",
    "StageTopic": "31",
    "GuildApplicationPremiumSubscription": "32",
    "GuildIncidentAlertModeEnabled": "36",
    "GuildIncidentAlertModeDisabled": "37",
    "GuildIncidentReportRaid": "38",
    "GuildIncidentReportFalseAlarm": "39",
    "PurchaseNotification": "44",
    "PollResult": "46",
}
"""Types by which Discord itself speaks, with the numbers that the exporter writes for types it has no word for."""
REASONS = frozenset({*SYSTEM, BOT, "malformed", "truncated", "no_author", "no_text"})
"""Every reason for which a message of a Discord export is skipped."""

_BY_NUMBER = {number: name for name, number in SYSTEM.items()}
_SAID = {"", "Default", "0", "Reply", "19"}
_FIRST_MS = 1_420_070_400_000
"""Milliseconds after 1970 at which Discord's ids begin to count."""


def item_of(row: Json, place: Conversation) -> Item:
    """The message as an item of its channel."""
    ident, kind = word_of(row, "id"), word_of(row, "type")
    at = moment_of_row(row)
    reason = _reason(row, kind)
    if reason or not ident or at is None:
        return Skipped(reason=reason or "malformed", conversation=place.ref.id, id=ident or None)
    message = _message(row, place, at)
    if not text_parts(message) and not message.attachments and kind not in _SAID:
        return Skipped(reason="no_text", conversation=place.ref.id, id=ident)
    event = f"discord-export:{place.ref.id}:{ident}"
    return MessagePosted(id=event, workspace=place.ref.workspace, at=at, late=True, message=message)


def moment_of_row(row: Json) -> datetime | None:
    """When the row was written, by its time or else by its id."""
    return moment_of(word_of(row, "timestamp")) or _moment_of_id(word_of(row, "id"))


def moment_of(written: str) -> datetime | None:
    """The moment of an ISO 8601 time, UTC where it names no zone; None for anything else."""
    try:
        moment = datetime.fromisoformat(written)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _moment_of_id(ident: str) -> datetime | None:
    """The moment in a snowflake, for a row without a time."""
    if not (ident.isascii() and ident.isdecimal() and len(ident) > 15):
        return None
    return moment_after(((int(ident) >> 22) + _FIRST_MS) * 1000)


def _reason(row: Json, kind: str) -> str:
    name = _BY_NUMBER.get(kind, kind)
    if name in SYSTEM:
        return name
    author = object_of(row, "author")
    if author.get("isBot") is True:
        return BOT
    return "" if word_of(author, "id") else "no_author"


def _message(row: Json, place: Conversation, at: datetime) -> Message:
    ident, workspace = word_of(row, "id"), place.ref.workspace
    reference = object_of(row, "reference")
    answered = word_of(reference, "messageId") if word_of(reference, "type") != "Forward" else ""
    return Message(
        ref=MessageRef(workspace=workspace, conversation=place.ref.id, id=ident),
        author=MemberRef(workspace=workspace, id=word_of(object_of(row, "author"), "id")),
        at=at,
        text=text_of(row, "content"),
        # a forum's post has the id of its channel, whose name is the title that its author gave it
        title=place.name if ident == place.ref.id else "",
        thread=answered or None,
        edited_at=moment_of(word_of(row, "timestampEdited")),
        attachments=attachments_of(row),
        quotes=tuple(quotes_of(row)),
        polls=tuple(polls_of(row)),
        embeds=tuple(embeds_of(row)),
    )
