"""Users, channels and messages as Slack writes them down."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import Any

from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import User
from tests.doubles.slack.world import World

_MARK = re.compile(r"<(?P<sign>[@#!]?)(?P<what>[^|>]+)(?:\|(?P<label>[^>]*))?>")


def user_object(world: World, user: User, *, locale: bool = False) -> Json:
    """As in users.info."""
    shown = user.name.title()
    found: Json = {"id": user.id, "team_id": world.team, "name": user.name, "deleted": user.deleted}
    if not user.deleted:  # Slack shows little of those who left
        found |= {
            "color": "9f69e7", "real_name": shown,
            "tz": "America/New_York", "tz_label": "Eastern Standard Time", "tz_offset": -18000,
            "is_admin": False, "is_owner": False, "is_primary_owner": False,
            "is_restricted": False, "is_ultra_restricted": False,
            "is_email_confirmed": True, "who_can_share_contact_card": "EVERYONE",
        }  # fmt: skip
    found |= {"profile": _profile(world, user, shown), "is_bot": user.is_bot, "is_app_user": False}
    found["updated"] = user.updated
    if locale:
        found["locale"] = user.locale
    return found | user.extra


def _profile(world: World, user: User, shown: str) -> Json:
    """What people tell of themselves; the address only with users:read.email."""
    profile: Json = {
        "title": "", "phone": "", "skype": "",
        "real_name": shown, "real_name_normalized": shown,
        "display_name": user.name, "display_name_normalized": user.name,
        "fields": None,
        "status_text": "", "status_emoji": "", "status_emoji_display_info": [], "status_expiration": 0,
        "avatar_hash": f"g{user.id.lower()}",
        "first_name": shown, "last_name": "",
        "status_text_canonical": "", "team": world.team,
    }  # fmt: skip
    if user.is_bot:
        profile |= {"api_app_id": world.app_id, "always_active": False, "bot_id": world.bot_id}
    elif user.email and "users:read.email" in world.scopes:
        profile["email"] = user.email
    return profile


def channel_object(world: World, channel: Channel) -> Json:
    """As in conversations.list and conversations.info."""
    if channel.kind == "im":
        return _im_object(world, channel)
    private = channel.kind != "public"
    return {
        "id": channel.id, "name": channel.name, "name_normalized": channel.name,
        "is_channel": channel.kind in ("public", "private"), "is_group": False,
        "is_im": False, "is_mpim": channel.kind == "mpim", "is_private": private,
        "created": channel.created, "creator": channel.creator, "updated": channel.created * 1000,
        "is_archived": channel.archived, "is_general": False, "unlinked": 0,
        "is_shared": channel.ext_shared, "is_org_shared": False,
        "is_ext_shared": channel.ext_shared, "is_pending_ext_shared": False,
        "pending_shared": [], "shared_team_ids": [world.team], "pending_connected_team_ids": [],
        "context_team_id": world.team, "parent_conversation": None,
        "is_member": world.bot_in(channel),
        "topic": {"value": channel.topic, "creator": channel.topic_by, "last_set": channel.created},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": [],
        "num_members": len(channel.members),
    }  # fmt: skip


def _im_object(world: World, channel: Channel) -> Json:
    other = next(each for each in channel.members if each != world.bot_user)
    return {
        "id": channel.id, "created": channel.created, "updated": channel.created * 1000,
        "is_archived": channel.archived, "is_im": True, "is_org_shared": False,
        "context_team_id": world.team, "user": other,
        "is_user_deleted": world.users[other].deleted, "priority": 0,
    }  # fmt: skip


def rich_text(world: World, text: str) -> list[Json]:
    """What a client sends beside the text: one rich_text block."""
    elements: list[Json] = []
    end = 0
    for mark in _MARK.finditer(text):
        if mark.start() > end:
            elements.append({"type": "text", "text": text[end : mark.start()]})
        elements.append(_element(mark["sign"], mark["what"], mark["label"]))
        end = mark.end()
    if end < len(text) or not elements:
        elements.append({"type": "text", "text": text[end:]})
    section = {"type": "rich_text_section", "elements": elements}
    return [{"type": "rich_text", "block_id": f"r{world.number():04x}", "elements": [section]}]


def _element(sign: str, what: str, label: str | None) -> Json:
    match sign:
        case "@":
            return {"type": "user", "user_id": what}
        case "#":
            return {"type": "channel", "channel_id": what}
        case "!" if what.startswith("subteam^"):
            return {"type": "usergroup", "usergroup_id": what.removeprefix("subteam^")}
        case "!":
            return {"type": "broadcast", "range": what}
        case _:
            return {"type": "link", "url": what} | ({"text": label} if label else {})


def stored_blocks(world: World, blocks: Iterable[Json]) -> list[Json]:
    """Blocks as Slack gives them back: with ids, and with the defaults of their texts."""
    kept = copy.deepcopy(list(blocks))
    for block in kept:
        block.setdefault("block_id", f"b{world.number():04x}")
        _fill(block)
    return kept


def _fill(value: Any) -> None:
    if isinstance(value, list):
        for each in value:
            _fill(each)
    elif isinstance(value, dict):
        if value.get("type") == "plain_text":
            value.setdefault("emoji", True)
        elif value.get("type") == "mrkdwn":
            value.setdefault("verbatim", False)
        for each in value.values():
            _fill(each)


def bot_profile(world: World) -> Json:
    return {
        "id": world.bot_id, "deleted": False, "name": world.bot_name, "updated": 1584342729, "app_id": world.app_id,
        "icons": {"image_36": "", "image_48": "", "image_72": ""}, "team_id": world.team,
    }  # fmt: skip
