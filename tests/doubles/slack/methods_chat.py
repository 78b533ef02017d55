"""chat.*: what the bot writes."""

from __future__ import annotations

import copy

from tests.doubles.slack.core import Core
from tests.doubles.slack.model import HISTORY
from tests.doubles.slack.model import MESSAGES
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Ephemeral
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.pages import truth
from tests.doubles.slack.payloads import changed_event
from tests.doubles.slack.payloads import deleted_event
from tests.doubles.slack.payloads import message_event
from tests.doubles.slack.shapes import bot_profile
from tests.doubles.slack.shapes import rich_text
from tests.doubles.slack.shapes import stored_blocks

LONGEST_TEXT = 40_000  # cut off behind it
LONGEST_UPDATE = 4_000  # refused above it


def post_message(core: Core, args: Json) -> Json:
    """chat.postMessage; a person's id opens the bot's DM with that person."""
    core.world.need("chat:write")
    channel = _destination(core, str(args.get("channel") or ""))
    message = bot_message(core, args)
    if args.get("thread_ts"):
        follow(core, channel, message, str(args["thread_ts"]), broadcast=truth(args, "reply_broadcast"))
    channel.messages[message["ts"]] = message
    tell(core, channel, message_event(channel, copy.deepcopy(message)))
    return {"channel": channel.id, "ts": message["ts"], "message": copy.deepcopy(message)}


def post_ephemeral(core: Core, args: Json) -> Json:
    """chat.postEphemeral; ok even when the person never looks."""
    core.world.need("chat:write")
    channel = core.world.visible(str(args.get("channel") or ""))
    if not core.world.bot_in(channel):
        raise SlackError("not_in_channel")
    if channel.archived:
        raise SlackError("is_archived")
    user = str(args.get("user") or "")
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    message = bot_message(core, args)
    if args.get("thread_ts"):
        message["thread_ts"] = str(args["thread_ts"])
    core.world.ephemerals.append(Ephemeral(user=user, channel=channel.id, ts=message["ts"], message=message))
    return {"message_ts": message["ts"]}


def update(core: Core, args: Json) -> Json:
    """chat.update; only what the bot itself wrote."""
    core.world.need("chat:write")
    channel, before = _own(core, args, "cant_update_message")
    if len(str(args.get("text") or "")) > LONGEST_UPDATE:
        raise SlackError("msg_too_long")
    after = copy.deepcopy(before)
    fresh = bot_message(core, args, ts=before["ts"])
    after |= {key: fresh[key] for key in ("text", "metadata") if key in fresh}
    if args.get("metadata") == {}:
        after.pop("metadata", None)
    if args.get("blocks") is not None or before["blocks"][0]["type"] == "rich_text":
        after["blocks"] = fresh["blocks"]  # blocks that are not given stay; an empty list leaves the text alone
    after["edited"] = {"user": core.world.bot_user, "ts": f"{core.world.seconds()}.000000"}
    channel.messages[before["ts"]] = after
    tell(core, channel, changed_event(channel, copy.deepcopy(after), before, core.world.ts()))
    return {"channel": channel.id, "ts": before["ts"], "text": after["text"], "message": copy.deepcopy(after)}


def delete(core: Core, args: Json) -> Json:
    """chat.delete; only what the bot itself wrote."""
    core.world.need("chat:write")
    channel, before = _own(core, args, "cant_delete_message")
    del channel.messages[before["ts"]]
    channel.pins.pop(before["ts"], None)
    tell(core, channel, deleted_event(channel, before, core.world.ts()))
    return {"channel": channel.id, "ts": before["ts"]}


def permalink(core: Core, args: Json) -> Json:
    channel = core.world.visible(str(args.get("channel") or ""))
    ts = str(args.get("message_ts") or "")
    if not core.world.bot_in(channel):
        raise SlackError("channel_not_found")
    if ts not in channel.messages:
        raise SlackError("message_not_found")
    link = f"https://{core.world.domain}.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


# -- parts


def bot_message(core: Core, args: Json, *, ts: str = "") -> Json:
    """The message as Slack stores it, from the arguments of a call."""
    text, blocks = str(args.get("text") or ""), args.get("blocks")
    if args.get("markdown_text") and (text or blocks):
        raise SlackError("markdown_text_conflict")
    text = text or str(args.get("markdown_text") or "")
    if not text and not blocks and not args.get("attachments"):
        raise SlackError("no_text")
    if blocks is not None and not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    if blocks and len(blocks) > 50:
        raise SlackError("invalid_blocks")
    world = core.world
    message: Json = {"user": world.bot_user, "type": "message", "ts": ts or world.ts(), "bot_id": world.bot_id}
    message |= {"app_id": world.app_id, "text": text[:LONGEST_TEXT], "team": world.team}
    message["bot_profile"] = bot_profile(world)
    message["blocks"] = stored_blocks(world, blocks) if blocks else rich_text(world, text)
    if args.get("metadata"):
        message["metadata"] = _metadata(args["metadata"])
    return message


def _metadata(metadata: object) -> Json:
    if not isinstance(metadata, dict):
        raise SlackError("invalid_metadata_format")
    if set(metadata) - {"event_type", "event_payload", "entities"} or not isinstance(metadata.get("event_type"), str):
        raise SlackError("invalid_metadata_schema")
    if not isinstance(metadata.get("event_payload"), dict):
        raise SlackError("invalid_metadata_schema")
    return copy.deepcopy(metadata)


def _destination(core: Core, wanted: str) -> Channel:
    world = core.world
    user = world.users.get(wanted)
    if user is not None:
        if user.is_bot or user.id == "USLACKBOT":
            raise SlackError("cannot_dm_bot")
        if user.deleted:
            raise SlackError("user_disabled")
        return world.dm(wanted)
    channel = world.visible(wanted)
    if channel.archived:
        raise SlackError("is_archived")
    if not world.bot_in(channel) and "chat:write.public" not in world.scopes:
        raise SlackError("not_in_channel")
    return channel


def _own(core: Core, args: Json, refusal: str) -> tuple[Channel, Json]:
    channel = core.world.visible(str(args.get("channel") or ""))
    message = channel.messages.get(str(args.get("ts") or ""))
    if message is None:
        raise SlackError("message_not_found")
    if message.get("bot_id") != core.world.bot_id:
        raise SlackError(refusal)
    return channel, message


def follow(core: Core, channel: Channel, message: Json, thread_ts: str, *, broadcast: bool = False) -> None:
    """Put the message into a thread, and count it at the parent."""
    parent = channel.messages.get(thread_ts)
    if parent is None:
        raise SlackError("thread_not_found")
    if parent.get("thread_ts", thread_ts) != thread_ts:
        core.journal.remarks.append("thread_ts of a reply instead of the parent's")
    message |= {"thread_ts": thread_ts, "parent_user_id": parent["user"]}
    if broadcast:
        message |= {"subtype": "thread_broadcast", "root": copy.deepcopy(parent)}
    users = [*dict.fromkeys([*parent.get("reply_users", []), message["user"]])]
    parent |= {"thread_ts": thread_ts, "reply_count": parent.get("reply_count", 0) + 1}
    parent |= {"reply_users_count": len(users), "latest_reply": message["ts"], "reply_users": users, "is_locked": False}


def tell(core: Core, channel: Channel, event: Json) -> None:
    """The bot hears of its own messages too, beside the answer."""
    if core.own_events:
        core.background(core.emit(event, MESSAGES[channel.kind], HISTORY[channel.kind], channel))
