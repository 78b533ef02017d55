"""Envelopes and interactive payloads, shaped like the recorded ones."""

from __future__ import annotations

from tests.doubles.slack.model import CHANNEL_TYPE
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Hook
from tests.doubles.slack.model import Json
from tests.doubles.slack.world import World

TOKEN = "verification-token"


def envelope(world: World, event: Json, channel: Channel | None) -> Json:
    """An event_callback; what concerns no conversation carries no context of one."""
    outer: Json = {"token": TOKEN, "team_id": world.team, "api_app_id": world.app_id, "event": event}
    outer |= {"type": "event_callback", "event_id": world.new_id("Ev"), "event_time": world.seconds()}
    if event["type"] in ("app_uninstalled", "tokens_revoked"):
        return outer
    outer["authorizations"] = [
        {
            "enterprise_id": None,
            "team_id": world.team,
            "user_id": world.bot_user,
            "is_bot": True,
            "is_enterprise_install": False,
        }
    ]
    outer["is_ext_shared_channel"] = bool(channel and channel.ext_shared)
    if channel is not None:
        outer["event_context"] = f"1-{event['type']}-{world.team}-{channel.id}"
    return outer


def message_event(channel: Channel, message: Json) -> Json:
    """A stored message as the event of its posting; its metadata stays behind, as it does for Slack's other readers."""
    told = {key: value for key, value in message.items() if key != "metadata"}
    return told | {"channel": channel.id, "event_ts": message["ts"], "channel_type": CHANNEL_TYPE[channel.kind]}


def changed_event(channel: Channel, message: Json, previous: Json, ts: str) -> Json:
    return {
        "type": "message",
        "subtype": "message_changed",
        "message": message,
        "previous_message": previous,
        "channel": channel.id,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
        "channel_type": CHANNEL_TYPE[channel.kind],
    }


def deleted_event(channel: Channel, previous: Json, ts: str) -> Json:
    return {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": previous,
        "channel": channel.id,
        "hidden": True,
        "deleted_ts": previous["ts"],
        "event_ts": ts,
        "ts": ts,
        "channel_type": CHANNEL_TYPE[channel.kind],
    }


def channel_name(channel: Channel) -> str:
    """The name that interactive payloads and commands carry."""
    return {"im": "directmessage", "private": "privategroup"}.get(channel.kind, channel.name)


def person(world: World, user: str) -> Json:
    name = world.users[user].name
    return {"id": user, "username": name, "name": name, "team_id": world.team}


def common(world: World, kind: str, user: str) -> Json:
    """What every interactive payload has."""
    return {
        "type": kind,
        "user": person(world, user),
        "api_app_id": world.app_id,
        "token": TOKEN,
        "team": {"id": world.team, "domain": world.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def action(block: Json, element: Json, ts: str) -> Json:
    kept = {key: element[key] for key in ("action_id", "text", "value", "url", "style") if key in element}
    return kept | {"block_id": block["block_id"], "type": element["type"], "action_ts": ts}


def block_actions(world: World, user: str, done: Json) -> Json:
    return common(world, "block_actions", user) | {"trigger_id": world.new_trigger(user), "actions": [done]}


def in_message(channel: Channel, message: Json, hook: Hook) -> Json:
    """Where a button was: a message that Slack keeps, or one that only this person saw (without its text)."""
    container: Json = {"type": "message", "message_ts": message["ts"], "channel_id": channel.id}
    if "thread_ts" in message:
        container["thread_ts"] = message["thread_ts"]
    container["is_ephemeral"] = hook.ephemeral
    told: Json = {
        "container": container,
        "channel": {"id": channel.id, "name": channel_name(channel)},
        "state": {"values": {}},
        "response_url": hook.url,
    }
    if not hook.ephemeral:
        told["message"] = message
    return told


def message_action(world: World, user: str, channel: Channel, message: Json, hook: Hook, callback_id: str) -> Json:
    return {
        "type": "message_action",
        "token": TOKEN,
        "action_ts": world.ts(),
        "team": {"id": world.team, "domain": world.domain},
        "user": person(world, user),
        "channel": {"id": channel.id, "name": channel_name(channel)},
        "is_enterprise_install": False,
        "enterprise": None,
        "callback_id": callback_id,
        "trigger_id": world.new_trigger(user),
        "response_url": hook.url,
        "message_ts": message["ts"],
        "message": {key: value for key, value in message.items() if key != "metadata"},
    }


def global_shortcut(world: World, user: str, callback_id: str) -> Json:
    return {
        "type": "shortcut",
        "token": TOKEN,
        "action_ts": world.ts(),
        "team": {"id": world.team, "domain": world.domain},
        "user": {"id": user, "username": world.users[user].name, "team_id": world.team},
        "is_enterprise_install": False,
        "enterprise": None,
        "callback_id": callback_id,
        "trigger_id": world.new_trigger(user),
    }


def slash_command(world: World, user: str, channel: Channel, hook: Hook, *, command: str, text: str) -> Json:
    return {
        "token": TOKEN,
        "team_id": world.team,
        "team_domain": world.domain,
        "channel_id": channel.id,
        "channel_name": channel_name(channel),
        "user_id": user,
        "user_name": world.users[user].name,
        "command": command,
        "text": text,
        "api_app_id": world.app_id,
        "is_enterprise_install": "false",
        "response_url": hook.url,
        "trigger_id": world.new_trigger(user),
    }


def view_submission(world: World, user: str, view: Json) -> Json:
    told = common(world, "view_submission", user)
    return told | {"trigger_id": world.new_trigger(user), "view": view, "response_urls": []}


def view_closed(world: World, user: str, view: Json, *, cleared: bool) -> Json:
    return common(world, "view_closed", user) | {"view": view, "is_cleared": cleared}
