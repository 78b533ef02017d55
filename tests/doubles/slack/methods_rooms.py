"""conversations.create, invite and archive: what a bot makes itself, and what keeps people apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tests.doubles.slack.core import Core
from tests.doubles.slack.model import READ
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import Kind
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.pages import truth
from tests.doubles.slack.shapes import channel_object

_LETTERS = re.compile(r"[a-z0-9_-]+")
_LONGEST = 80
_GONE = "user_not_found"


def create(core: Core, args: Json) -> Json:
    """conversations.create: the bot is its creator and only member; the name of an archived channel stays taken."""
    world = core.world
    world.need("groups:write" if truth(args, "is_private") else "channels:manage")
    if core.world.no_channels:
        raise SlackError("restricted_action")
    name = str(args.get("name") or "")
    if not name:
        raise SlackError("invalid_name_required")
    if len(name) > _LONGEST:
        raise SlackError("invalid_name_maxlength")
    if not _LETTERS.fullmatch(name):
        raise SlackError("invalid_name_specials")
    if any(each.name == name for each in world.channels.values() if each.kind in ("public", "private")):
        raise SlackError("name_taken")
    kind: Kind = "private" if truth(args, "is_private") else "public"
    channel = world.add_channel(world.new_id("C"), name, kind=kind)
    came(core, channel, [world.bot_user])
    return {"channel": channel_object(world, channel)}


def invite(core: Core, args: Json) -> Json:
    """conversations.invite without `force`: all of them, or nobody and what is wrong with each."""
    world = core.world
    channel = world.visible(str(args.get("channel") or ""))
    if channel.kind not in ("public", "private"):
        raise SlackError("method_not_supported_for_channel_type")
    world.need("groups:write" if channel.kind == "private" else "channels:manage")
    if not world.bot_in(channel):
        raise SlackError("not_in_channel")
    if channel.archived:
        raise SlackError("is_archived")
    users = [each for each in str(args.get("users") or "").split(",") if each]
    if not users:
        raise SlackError("no_user")
    wrong = [(each, word) for each in users if (word := _against(core, channel, each))]
    if wrong:
        raise SlackError(wrong[0][1], errors=[{"user": one, "ok": False, "error": word} for one, word in wrong])
    channel.members += users
    came(core, channel, users, inviter=world.bot_user)
    return {"channel": channel_object(world, channel)}


def _against(core: Core, channel: Channel, user: str) -> str:
    found = core.world.users.get(user)
    if user == core.world.bot_user:
        return "cant_invite_self"
    if found is None or found.deleted:
        return _GONE
    if user in channel.members:
        return "already_in_channel"
    return core.world.uninvited.get(user, "")


def archive(core: Core, args: Json) -> Json:
    """conversations.archive."""
    world = core.world
    channel = world.visible(str(args.get("channel") or ""))
    if channel.kind not in ("public", "private"):
        raise SlackError("method_not_supported_for_channel_type")
    world.need("groups:write" if channel.kind == "private" else "channels:manage")
    if channel.archived:
        raise SlackError("already_archived")
    channel.archived = True
    kind = "channel_archive" if channel.kind == "public" else "group_archive"
    event = {"type": kind, "channel": channel.id, "user": world.bot_user, "event_ts": world.ts()}
    core.background(core.emit(event, kind, READ[channel.kind], channel))
    return {}


def kept_apart(core: Core, users: Iterable[str]) -> None:
    """Raises what Slack answers where an information barrier stands between two of these people."""
    people = set(users)
    for one, other, word in core.world.barriers:
        if people & one and people & other:
            raise SlackError(word)


def came(core: Core, channel: Channel, users: Iterable[str], *, inviter: str = "") -> None:
    """member_joined_channel for each of them; Slack tells the maker of a place too, with nobody who invited."""
    letter = "C" if channel.kind == "public" else "G"
    for user in users:
        event: Json = {"type": "member_joined_channel", "user": user, "channel": channel.id, "channel_type": letter}
        event |= {"team": core.world.team} | ({"inviter": inviter} if inviter else {})
        event["event_ts"] = core.world.ts()
        core.background(core.emit(event, "member_joined_channel", READ[channel.kind], channel))
