"""What Discord sends, as far as the real client looks at it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from typing import Any

Json = dict[str, Any]
SERVER, BOT, APP = "100000000000000000", "9000", "9001"
ME: Json = {"id": BOT, "username": "chaperone", "discriminator": "0", "avatar": None, "bot": True}
_EPOCH = 1_420_070_400_000
_SEES = str(1024 | 2048 | 8192 | 16384 | 65536)
"""View, send, manage messages, embed links, read the history."""


@dataclass(slots=True)
class Row:
    """One message as it stands. `nonce` is of those that the bot posts."""

    id: str
    author: str
    text: str
    edited: datetime | None = None
    body: Json | None = None
    nonce: str = ""
    pinned: bool = False


class Snowflakes:
    """Ids that grow with time, to the millisecond."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> str:
        """An id as of now."""
        self._last = max(self._last + 1, (int(time.time() * 1000) - _EPOCH) << 22)
        return str(self._last)


def moment_of(ident: str) -> datetime:
    """When something was made, by its id."""
    return datetime.fromtimestamp(((int(ident) >> 22) + _EPOCH) / 1000, tz=UTC)


def message(row: Row, channel: str, *, direct: bool) -> Json:
    """A message as the REST interface answers it; the gateway adds the server and the member."""
    body = row.body or {}
    return {
        "id": row.id, "channel_id": channel, "author": ME if row.author == BOT else user(row.author),
        "content": row.text, "timestamp": moment_of(row.id).isoformat(), "type": 0, "flags": 0,
        "edited_timestamp": row.edited.isoformat() if row.edited else None, "pinned": row.pinned,
        "embeds": body.get("embeds") or [], "components": body.get("components") or [],
        **({"nonce": row.nonce} if row.nonce else {}),
        **dict.fromkeys(("tts", "mention_everyone"), False),
        **{key: [] for key in ("mentions", "mention_roles", "attachments")},
        **({} if direct else {"guild_id": SERVER}),
    }  # fmt: skip


def told(row: Row, channel: str, *, direct: bool) -> Json:
    """The same as the gateway tells it."""
    said = message(row, channel, direct=direct)
    return said if direct or row.author == BOT else {**said, "member": member(row.author, bare=True)}


def guild(rooms: dict[str, list[str]], people: Sequence[str]) -> Json:
    """The server, small enough that all its members come with it."""
    role = {"id": SERVER, "name": "@everyone", "permissions": "0", "position": 0, "color": 0, "flags": 0}
    own = {**member(BOT, bare=True), "user": ME}
    return {
        "id": SERVER, "name": "School", "owner_id": "1", "preferred_locale": "en-US", "large": False,
        "roles": [{**role, "hoist": False, "managed": False, "mentionable": False}],
        "channels": [channel(one, there) for one, there in rooms.items()],
        "members": [*(member(one) for one in people), own], "member_count": len(people) + 1,
        **{key: [] for key in ("emojis", "stickers", "features", "threads", "presences", "voice_states")},
        **dict.fromkeys(("icon", "banner", "splash", "description", "afk_channel_id", "system_channel_id"), None),
        **dict.fromkeys(("verification_level", "default_message_notifications", "explicit_content_filter"), 0),
        **dict.fromkeys(("mfa_level", "premium_tier", "nsfw_level", "system_channel_flags", "afk_timeout"), 0),
    }  # fmt: skip


def channel(ident: str, there: Sequence[str]) -> Json:
    """A room that these accounts and the bot can read."""
    seen = [{"id": one, "type": 1, "allow": _SEES, "deny": "0"} for one in (*there, BOT)]
    hidden = {"id": SERVER, "type": 0, "allow": "0", "deny": "1024"}
    return {
        "id": ident, "type": 0, "name": f"team-{ident[-2:]}", "position": 0, "nsfw": False, "guild_id": SERVER,
        "permission_overwrites": [hidden, *seen],
    }  # fmt: skip


def member(ident: str, *, bare: bool = False) -> Json:
    """Somebody in the server; `bare` as it comes with a message."""
    rest = {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
    return rest if bare else {"user": user(ident), **rest}


def user(ident: str) -> Json:
    """An account."""
    return {"id": ident, "username": f"u{ident[-6:]}", "discriminator": "0", "avatar": None}


def application() -> Json:
    """What the bot is registered as."""
    about = {"id": APP, "name": "chaperone", "icon": None, "description": "", "bot_public": False, "flags": 0}
    return {**about, "bot_require_code_grant": False, "verify_key": "", "owner": user("9002")}
