"""Everything of the Events API that is no message: who comes and goes, what conversations and accounts are called."""

from __future__ import annotations

from adapters.slack.happening import Happening
from adapters.slack.messages import message_event
from adapters.slack.people import profile_of
from adapters.slack.reasons import EVENTS
from adapters.slack.reasons import OWN_ROOM
from adapters.slack.reasons import PEOPLE
from adapters.slack.reasons import PLACES
from adapters.slack.reasons import UNKNOWN
from adapters.slack.reasons import UNREADABLE
from adapters.slack.translated import Translated
from adapters.slack.translated import ignored
from adapters.values import Json
from adapters.values import object_of
from adapters.values import word_of
from adapters.values import words_of
from policy.model import AT_HOME
from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import CommandInvoked
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRenamed

HOME = "chaperone"
"""The command whose answer stands at home."""
_PRIVATE = "G"
_PLACE_KEYS = ("channel", "old_channel_id", "new_channel_id")


def happening(seen: Happening, kind: str) -> Translated:
    """What follows from an event of this type."""
    match kind:
        case "message" | "app_home_opened":
            return message_event(seen) if kind == "message" else _home(seen)
        case "member_joined_channel":
            return _joined(seen)
        case "member_left_channel":
            return _left(seen, word_of(seen.row, "user"))
        case "channel_left" | "group_left":
            # Slack sends these to the account that left: here that is the bot
            return _left(seen, seen.me.user, by=word_of(seen.row, "actor_id"))
        case _ if kind in PEOPLE:
            return _account(seen, kind)
        case _ if kind in PLACES:
            return ignored(kind, *(seen.me.place(one) for one in _places_in(seen.row)))
        case _ if kind in EVENTS:
            return ignored(kind)
        case _:
            return ignored(UNKNOWN if kind else UNREADABLE)


def trouble_of(row: Json, kind: str, workspace: str) -> str:
    """What happened to the app itself; '' for every other event."""
    match kind:
        case "app_uninstalled" | "app_rate_limited":
            return kind
        case "tokens_revoked":
            return kind if words_of(object_of(row, "tokens"), "bot") else ""
        case "team_access_revoked":
            # an organisation took the app out of some of its workspaces
            return "app_uninstalled" if workspace in words_of(row, "team_ids") else ""
        case _:
            return ""


def _joined(seen: Happening) -> Translated:
    channel, user, inviter = (word_of(seen.row, key) for key in ("channel", "user", "inviter"))
    if not channel or not user:
        return ignored(UNREADABLE)
    me, place = seen.me, seen.me.place(channel)
    if user == me.user:
        if inviter == me.user or (not inviter and word_of(seen.row, "channel_type") == _PRIVATE):
            return ignored(OWN_ROOM, place)  # nobody else's doing: a bot cannot come into a private place by itself
        by = me.member(inviter) if inviter else None
        return Translated(event=BotJoined(id=seen.id, workspace=me.workspace, at=seen.at, conversation=place, by=by))
    joined = MemberJoined(id=seen.id, workspace=me.workspace, at=seen.at, conversation=place, member=me.member(user))
    return Translated(event=joined)


def _left(seen: Happening, user: str, *, by: str = "") -> Translated:
    channel, me = word_of(seen.row, "channel"), seen.me
    if not channel or not user:
        return ignored(UNREADABLE)
    place = me.place(channel)
    if user == me.user:
        actor = me.member(by) if by and by != user else None
        return Translated(event=BotLeft(id=seen.id, workspace=me.workspace, at=seen.at, conversation=place, by=actor))
    left = MemberLeft(id=seen.id, workspace=me.workspace, at=seen.at, conversation=place, member=me.member(user))
    return Translated(event=left)


def _home(seen: Happening) -> Translated:
    """Somebody looks at the app's own place: drawn each time, so that it is never older than the look."""
    user, tab = word_of(seen.row, "user"), word_of(seen.row, "tab")
    if tab != "home":
        return ignored("app_home_opened")
    if not user:
        return ignored(UNREADABLE)
    known = word_of(object_of(seen.row, "view"), "hash")
    event = CommandInvoked(
        id=seen.id,
        workspace=seen.me.workspace,
        at=seen.at,
        by=seen.me.member(user),
        name=HOME,
        reply_to=f"{AT_HOME}{known}",
    )
    return Translated(event=event)


def _account(seen: Happening, kind: str) -> Translated:
    """An account as it is now. Slack does not say what changed in it: the name it shows may be the old one.

    It is not asked about anew: people change their status all day long. Addresses wait for the next census.
    """
    row = object_of(seen.row, "user")
    profile = profile_of(seen.me.workspace, row)
    if profile is None:
        return ignored(UNREADABLE)
    member = profile.member
    if member.bot or row.get("deleted") is True or not member.display_name:
        return ignored(kind, member.ref)
    renamed = MemberRenamed(
        id=seen.id, workspace=seen.me.workspace, at=seen.at, member=member.ref, name=member.display_name
    )
    return Translated(event=renamed)


def _places_in(row: Json) -> tuple[str, ...]:
    """The ids of the conversations that an event names, as an id or as an object; a new id comes with its old one."""
    told = (word_of(object_of(row, key), "id") or word_of(row, key) for key in _PLACE_KEYS)
    return tuple(dict.fromkeys(one for one in told if one))
