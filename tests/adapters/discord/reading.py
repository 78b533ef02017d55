"""What the tests of the reading side share: a client without a connection that is told what Discord would tell."""

from __future__ import annotations

import json
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from pathlib import Path
from typing import Any

import discord
import pytest
from discord.user import ClientUser

from adapters.discord import translate
from adapters.discord.reasons import REASONS
from adapters.discord.translated import Me
from adapters.discord.translated import Translated

SHARED = Path(__file__).resolve().parents[4] / "shared" / "platforms" / "discord"
needs_recorded = pytest.mark.skipif(not SHARED.exists(), reason="the payloads of Discord are not beside the checkout")

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
ME = Me(user="9000", app="9001")
GUILD, EVERYBODY, TEXT = 1, 1, 100
VIEW = 1 << 10

ROUTES: Mapping[str, Callable[..., Translated | tuple[Translated, ...]]] = {
    "message": translate.of_message,
    "raw_message_edit": translate.of_edit,
    "raw_message_delete": lambda payload, me: translate.of_delete(payload, me, now=NOW),
    "raw_bulk_message_delete": lambda payload, me: translate.of_bulk_delete(payload, me, now=NOW),
    "interaction": translate.of_interaction,
    "guild_channel_create": translate.of_channel,
    "guild_channel_delete": translate.of_channel_delete,
    "guild_channel_update": lambda old, new, me: translate.of_channel_update(old, new, me, now=NOW),
    "thread_create": translate.of_thread_create,
    "thread_join": lambda thread, me: translate.of_thread_join(thread, me, now=NOW),
    "thread_remove": lambda thread, me: translate.of_thread_remove(thread, me, now=NOW),
    "raw_thread_update": translate.of_thread_update,
    "raw_thread_delete": translate.of_thread_delete,
    "thread_member_join": translate.of_thread_member_join,
    "raw_thread_member_remove": lambda payload, me: translate.of_thread_member_remove(payload, me, now=NOW),
    "member_join": translate.of_member_join,
    "raw_member_remove": lambda payload, me: translate.of_member_remove(payload, me, now=NOW),
    "member_update": lambda old, new, me: translate.of_member_update(old, new, me, now=NOW),
    "user_update": lambda old, new, me: translate.of_user_update(old, new, me, now=NOW),
    "guild_role_create": translate.of_role,
    "guild_role_delete": lambda gone, me: translate.of_role_delete(gone, me, now=NOW),
    "guild_role_update": lambda old, new, me: translate.of_role_update(old, new, me, now=NOW),
    "guild_join": translate.of_guild_change,
    "guild_available": translate.of_guild_change,
    "guild_remove": translate.of_guild_remove,
}
"""Which function reads which of discord.py's events."""


class Told(discord.Client):
    """A client that is told by hand; `found` is what each happening came to, `other` what nobody reads."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.all(), max_messages=None, chunk_guilds_at_startup=False)
        self.found: list[Translated] = []
        self.other: list[str] = []
        state = self._connection
        state.user = ClientUser(state=state, data=user(ME.user, bot=True))

    def dispatch(self, event: str, /, *args: Any, **_: Any) -> None:
        """Read it at once."""
        read = ROUTES.get(event)
        if read is None:
            self.other.append(event)
            return
        found = read(*args, ME)
        self.found += found if isinstance(found, tuple) else [found]

    def tell(self, event: str, payload: Mapping[str, Any]) -> list[Translated]:
        """What one payload of the gateway comes to."""
        self.found, self.other = [], []
        self._connection.parsers[event](dict(payload))
        return self.found


def user(ident: str | int, **more: Any) -> Any:
    """An account."""
    return {"id": str(ident), "username": f"u{ident}", "discriminator": "0", "avatar": None, **more}


def member(ident: str | int, *roles: int, **more: Any) -> dict[str, Any]:
    """An account as a member."""
    told = {"roles": [str(one) for one in roles], "joined_at": "2026-09-01T08:00:00+00:00", "nick": None, "flags": 0}
    return {**told, "user": user(ident, bot=str(ident) == ME.user), "deaf": False, "mute": False, **more}


def role(ident: int, permissions: int = 0, name: str = "") -> dict[str, Any]:
    """A role."""
    return {
        "id": str(ident), "name": name or f"r{ident}", "permissions": str(permissions), "position": 0, "color": 0,
        "colors": {"primary_color": 0}, "hoist": False, "managed": False, "mentionable": False, "flags": 0,
    }  # fmt: skip


def channel(ident: int = TEXT, kind: int = 0, *, overwrites: Iterable[Any] = (), **more: Any) -> dict[str, Any]:
    """A channel with the overwrites (id, kind, allow, deny), kind 0 for a role and 1 for a member."""
    rows = [{"id": str(i), "type": k, "allow": str(a), "deny": str(d)} for i, k, a, d in overwrites]
    return {
        "id": str(ident), "type": kind, "name": f"c{ident}", "position": 0, "permission_overwrites": rows,
        "parent_id": None, "nsfw": False, "bitrate": 64000, "user_limit": 0, "guild_id": str(GUILD),
        "available_tags": [], "flags": 0, **more,
    }  # fmt: skip


def thread(ident: int, parent: int = TEXT, *, private: bool = False, **more: Any) -> dict[str, Any]:
    """A thread."""
    return {
        "id": str(ident), "type": 12 if private else 11, "name": f"t{ident}", "parent_id": str(parent),
        "owner_id": "7", "guild_id": str(GUILD), "message_count": 0, "member_count": 1, "rate_limit_per_user": 0,
        "thread_metadata": {
            "archived": False, "locked": False, "auto_archive_duration": 60,
            "archive_timestamp": "2026-11-21T09:00:00+00:00", "create_timestamp": "2026-11-21T09:00:00+00:00",
        }, **more,
    }  # fmt: skip


def server(ident: str | int = GUILD, **more: Any) -> dict[str, Any]:
    """A server in which everybody may look, with the bot and member 7."""
    told: dict[str, Any] = {
        "id": str(ident), "name": "school", "owner_id": "5", "roles": [role(int(ident), VIEW | 1 << 16)], "emojis": [],
        "stickers": [], "features": [], "channels": [channel()], "threads": [], "members": [member(9000), member(7)],
        "member_count": 2, "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0,
        "mfa_level": 0, "premium_tier": 0, "nsfw_level": 0, "preferred_locale": "es-ES", "afk_timeout": 60,
        "system_channel_flags": 0, "premium_progress_bar_enabled": False, "voice_states": [], "presences": [],
    }  # fmt: skip
    return {**told, **more}


def message(ident: int = 1_445_000_000_000_000_000, **more: Any) -> dict[str, Any]:
    """A message of member 7."""
    return {
        "id": str(ident), "channel_id": str(TEXT), "guild_id": str(GUILD), "author": user(7), "member": member(7),
        "type": 0, "content": "hello", "timestamp": "2026-11-21T09:30:00+00:00", "edited_timestamp": None,
        "tts": False, "mention_everyone": False, "mentions": [], "mention_roles": [], "attachments": [],
        "embeds": [], "pinned": False, "components": [], "flags": 0, **more,
    }  # fmt: skip


def a_server(**more: Any) -> Told:
    """A client that knows one server."""
    client = Told()
    client.tell("GUILD_CREATE", server(**more))
    return client


def recorded() -> dict[str, tuple[str, dict[str, Any]]]:
    """The payloads that were recorded, by their names: the event and what it brings."""
    rows = {one.stem: json.loads(one.read_text("utf-8")) for one in sorted((SHARED / "payloads").glob("*_*.json"))}
    return {name: (row["t"], row["d"]) for name, row in rows.items()}


def outcome(found: Translated) -> str:
    """One word for what follows: the kind of an event, a form, or the reason for nothing."""
    kinds = {
        found.event.kind if found.event else "",
        f"form {found.form.button}" if found.form else "",
        f"ignored {found.ignored}" if found.ignored else "",
    } - {""}
    assert len(kinds) == 1, found
    assert not found.ignored or found.ignored in REASONS
    return kinds.pop()
