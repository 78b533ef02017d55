"""pins.*: what stands at the top of a channel."""

from __future__ import annotations

import copy

from tests.doubles.slack.core import Core
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import Pin
from tests.doubles.slack.model import SlackError

MOST = 100


def add(core: Core, args: Json) -> Json:
    """pins.add: a message of anybody's, once."""
    core.world.need("pins:write")
    channel, ts = _wanted(core, args)
    if ts in channel.pins:
        raise SlackError("already_pinned")
    if len(channel.pins) >= MOST:
        raise SlackError("too_many_pins")
    if channel.messages[ts].get("subtype") == "channel_join":
        raise SlackError("not_pinnable")
    told = pin(core, channel, ts, core.world.bot_user)
    core.background(core.emit(told, "pin_added", "pins:read", channel))
    return {}


def remove(core: Core, args: Json) -> Json:
    """pins.remove."""
    core.world.need("pins:write")
    channel, ts = _wanted(core, args)
    if ts not in channel.pins:
        raise SlackError("no_pin")
    told = unpin(core, channel, ts, core.world.bot_user)
    core.background(core.emit(told, "pin_removed", "pins:read", channel))
    return {}


def list_all(core: Core, args: Json) -> Json:
    """pins.list: the newest pin first, all in one answer; a message's metadata is not in it."""
    core.world.need("pins:read")
    channel = core.world.visible(str(args.get("channel") or ""))
    return {"items": [item(core, channel, ts) for ts in reversed(channel.pins)]}


def pin(core: Core, channel: Channel, ts: str, user: str) -> Json:
    """Pin it; the event of that."""
    channel.pins[ts] = Pin(by=user, at=core.world.seconds())
    channel.messages[ts]["pinned_to"] = [channel.id]
    return {**_event(core, channel, ts, user), "type": "pin_added", "pin_count": str(len(channel.pins))}


def unpin(core: Core, channel: Channel, ts: str, user: str) -> Json:
    """Take the pin away; the event of that."""
    told = _event(core, channel, ts, user)
    del channel.pins[ts]
    channel.messages[ts].pop("pinned_to", None)
    return {**told, "type": "pin_removed", "pin_count": str(len(channel.pins)), "has_pins": bool(channel.pins)}


def item(core: Core, channel: Channel, ts: str) -> Json:
    """A pinned message as Slack lists it."""
    message = {key: value for key, value in channel.messages[ts].items() if key != "metadata"}
    message["permalink"] = f"https://{core.world.domain}.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
    pinned = channel.pins[ts]
    told = {"type": "message", "channel": channel.id, "message": copy.deepcopy(message)}
    return {**told, "created": pinned.at, "created_by": pinned.by}


def _event(core: Core, channel: Channel, ts: str, user: str) -> Json:
    pinned = channel.pins[ts]
    about = {"channel": channel.id, "pinned_by": pinned.by, "pinned_ts": pinned.at}
    return {
        "user": user,
        "channel_id": channel.id,
        "item": item(core, channel, ts),
        "item_user": channel.messages[ts]["user"],
        "pinned_info": about,
        "event_ts": core.world.ts(),
    }


def _wanted(core: Core, args: Json) -> tuple[Channel, str]:
    channel = core.world.visible(str(args.get("channel") or ""))
    ts = str(args.get("timestamp") or "")
    if not ts:
        raise SlackError("no_item_specified")
    if not core.world.bot_in(channel):
        raise SlackError("not_in_channel")
    if ts not in channel.messages:
        raise SlackError("message_not_found")
    return channel, ts
