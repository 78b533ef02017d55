"""conversations.* and users.*: who and what is there."""

from __future__ import annotations

import copy
import re

from tests.doubles.slack.core import Core
from tests.doubles.slack.methods_rooms import came
from tests.doubles.slack.methods_rooms import kept_apart
from tests.doubles.slack.model import HISTORY
from tests.doubles.slack.model import READ
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.pages import number
from tests.doubles.slack.pages import page
from tests.doubles.slack.pages import truth
from tests.doubles.slack.shapes import channel_object
from tests.doubles.slack.shapes import user_object

_KINDS = {"public_channel": "public", "private_channel": "private", "mpim": "mpim", "im": "im"}
_TS = re.compile(r"\d{1,10}(\.\d{1,6})?")


def _chosen(core: Core, args: Json) -> list[Channel]:
    """The channels of the wanted types; every type needs its scope."""
    kinds: list[str] = []
    for name in str(args.get("types") or "public_channel").split(","):
        if name.strip() not in _KINDS:
            raise SlackError("invalid_types")
        kinds.append(_KINDS[name.strip()])
    for kind in kinds:
        core.world.need(READ[kind])  # type: ignore[index]  # one of the four, as _KINDS says
    found = [each for each in core.world.channels.values() if each.kind in kinds]
    if truth(args, "exclude_archived"):
        found = [each for each in found if not each.archived]
    return found


def list_all(core: Core, args: Json) -> Json:
    """conversations.list: every public channel, and of the others those with the bot."""
    world = core.world
    found = [each for each in _chosen(core, args) if each.kind == "public" or world.bot_in(each)]
    shown, cursor = page(found, args, most=min(1000, core.page_size))
    return {
        "channels": [channel_object(world, each) for each in shown],
        "response_metadata": {"next_cursor": cursor},
    }


def of_user(core: Core, args: Json) -> Json:
    """users.conversations: the bot's own, or those that it shares with a person."""
    world = core.world
    user = str(args.get("user") or world.bot_user)
    if user not in world.users:
        raise SlackError("user_not_found")
    found = [each for each in _chosen(core, args) if user in each.members]
    found = [each for each in found if each.kind == "public" or world.bot_in(each)]
    shown, cursor = page(found, args, most=min(999, core.page_size))
    told = [channel_object(world, each) for each in shown]
    for each in told:
        each.pop("is_member", None)
        each.pop("num_members", None)
    return {"channels": told, "response_metadata": {"next_cursor": cursor}}


def _readable(core: Core, args: Json) -> Channel:
    channel = core.world.visible(str(args.get("channel") or ""))
    core.world.need(READ[channel.kind])
    return channel


def info(core: Core, args: Json) -> Json:
    told = channel_object(core.world, _readable(core, args))
    if not truth(args, "include_num_members"):
        told.pop("num_members", None)
    if truth(args, "include_locale"):
        told["locale"] = "en-US"
    return {"channel": told}


def members(core: Core, args: Json) -> Json:
    channel = _readable(core, args)
    shown, cursor = page(channel.members, args, most=min(1000, core.page_size))
    return {"members": shown, "response_metadata": {"next_cursor": cursor}}


def _within(core: Core, args: Json, found: list[Json], *, first: str = "") -> list[Json]:
    oldest, latest = str(args.get("oldest") or "0"), str(args.get("latest") or "")
    if not _TS.fullmatch(oldest):
        raise SlackError("invalid_ts_oldest")
    if latest and not _TS.fullmatch(latest):
        raise SlackError("invalid_ts_latest")
    low, high = float(oldest), float(latest) if latest else float("inf")
    inclusive = truth(args, "inclusive")

    def inside(message: Json) -> bool:
        ts = float(message["ts"])
        return message["ts"] == first or (low <= ts <= high if inclusive else low < ts < high)

    kept = [copy.deepcopy(each) for each in found if inside(each)]
    if not truth(args, "include_all_metadata"):
        for message in kept:
            message.pop("metadata", None)
    return kept


def history(core: Core, args: Json) -> Json:
    """conversations.history: newest first, replies left to conversations.replies."""
    channel = core.world.visible(str(args.get("channel") or ""))
    core.world.need(HISTORY[channel.kind])
    if not core.world.bot_in(channel):
        raise SlackError("not_in_channel")
    top = [each for each in channel.messages.values() if _is_top(each)]
    top.sort(key=lambda each: float(each["ts"]), reverse=True)
    shown, cursor = page(_within(core, args, top), args, most=min(999, core.page_size))
    more = {"response_metadata": {"next_cursor": cursor}} if cursor else {}
    return {"messages": shown, "has_more": bool(cursor), "pin_count": len(channel.pins), **more}


def _is_top(message: Json) -> bool:
    in_thread = message.get("thread_ts", message["ts"]) != message["ts"]
    return not in_thread or message.get("subtype") == "thread_broadcast"


def replies(core: Core, args: Json) -> Json:
    """conversations.replies: the parent, then the replies, oldest first."""
    channel = core.world.visible(str(args.get("channel") or ""))
    core.world.need(HISTORY[channel.kind])
    if not core.world.bot_in(channel):
        raise SlackError("not_in_channel")
    asked = channel.messages.get(str(args.get("ts") or ""))
    if asked is None:
        raise SlackError("thread_not_found")
    parent = str(asked.get("thread_ts", asked["ts"]))
    thread = [each for each in channel.messages.values() if parent in (each["ts"], each.get("thread_ts"))]
    thread.sort(key=lambda each: float(each["ts"]))
    shown, cursor = page(_within(core, args, thread, first=parent), args, most=min(1000, core.page_size), default=1000)
    more = {"response_metadata": {"next_cursor": cursor}} if cursor else {}
    return {"messages": shown, "has_more": bool(cursor), **more}


def open_one(core: Core, args: Json) -> Json:
    """conversations.open: a DM with one person, a group DM with two to eight."""
    world = core.world
    users = [each.strip() for each in str(args.get("users") or "").split(",") if each.strip()]
    users = [each for each in dict.fromkeys(users) if each != world.bot_user]
    if args.get("channel"):
        channel = world.visible(str(args["channel"]))
        return {"no_op": True, "already_open": True, "channel": {"id": channel.id}}
    if not users:
        raise SlackError("users_list_not_supplied")
    if len(users) > 8:
        raise SlackError("too_many_users")
    world.need("im:write" if len(users) == 1 else "mpim:write")
    for each in users:
        _may_open(core, each, alone=len(users) == 1)
    kept_apart(core, users)
    known = set(world.channels)
    found = _existing(core, users) if truth(args, "prevent_creation") else _opened(core, users)
    full = truth(args, "return_im")
    told = channel_object(world, found) if full else {"id": found.id}
    before = {"no_op": True, "already_open": True} if found.id in known and full else {}
    return {**before, "channel": told}


def _opened(core: Core, users: list[str]) -> Channel:
    if len(users) == 1:
        return core.world.dm(users[0])
    known = set(core.world.channels)
    channel = core.world.group_dm(users)
    if channel.id not in known:
        came(core, channel, channel.members, inviter=core.world.bot_user)
    return channel


def _existing(core: Core, users: list[str]) -> Channel:
    wanted = {*users, core.world.bot_user}
    for channel in core.world.channels.values():
        if channel.kind in ("im", "mpim") and set(channel.members) == wanted:
            return channel
    raise SlackError("channel_not_found")


def _may_open(core: Core, user: str, *, alone: bool) -> None:
    found = core.world.users.get(user)
    if found is None:
        raise SlackError("user_not_found")
    if found.deleted:
        raise SlackError("user_disabled")
    if alone and (found.is_bot or found.id == "USLACKBOT"):
        raise SlackError("cannot_dm_bot")


def join(core: Core, args: Json) -> Json:
    """conversations.join: public channels only."""
    world = core.world
    world.need("channels:join")
    channel = world.visible(str(args.get("channel") or ""))
    if channel.kind != "public":
        raise SlackError("method_not_supported_for_channel_type")
    if channel.archived:
        raise SlackError("is_archived")
    if world.bot_in(channel):
        warned = {"warning": "already_in_channel", "response_metadata": {"warnings": ["already_in_channel"]}}
        return {"channel": channel_object(world, channel), **warned}
    channel.members.append(world.bot_user)
    event = {"type": "member_joined_channel", "user": world.bot_user, "channel": channel.id}
    event |= {"channel_type": "C", "team": world.team, "event_ts": world.ts()}
    core.background(core.emit(event, "member_joined_channel", "channels:read", channel))
    return {"channel": channel_object(world, channel)}


def users_list(core: Core, args: Json) -> Json:
    core.world.need("users:read")
    everybody = list(core.world.users.values())
    shown, cursor = page(everybody, args, most=min(1000, core.page_size), default=number(args, "limit", 1000))
    told = [user_object(core.world, each, locale=truth(args, "include_locale")) for each in shown]
    return {"members": told, "cache_ts": core.world.seconds(), "response_metadata": {"next_cursor": cursor}}


def users_info(core: Core, args: Json) -> Json:
    core.world.need("users:read")
    user = core.world.users.get(str(args.get("user") or ""))
    if user is None:
        raise SlackError("user_not_found")
    return {"user": user_object(core.world, user, locale=truth(args, "include_locale"))}


def by_email(core: Core, args: Json) -> Json:
    core.world.need("users:read.email")
    wanted = str(args.get("email") or "").casefold()
    for user in core.world.users.values():
        if user.email and user.email.casefold() == wanted and not user.deleted:
            return {"user": user_object(core.world, user)}
    raise SlackError("users_not_found")


def files_info(core: Core, args: Json) -> Json:
    core.world.need("files:read")
    file = core.world.files.get(str(args.get("file") or ""))
    if file is None:
        raise SlackError("file_not_found")
    return {"file": copy.deepcopy(file), "comments": [], "response_metadata": {"next_cursor": ""}}
