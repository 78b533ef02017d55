"""The values that labels may have: closed sets, so that no label can ever hold what is somebody's.

Whatever is not in its set is counted as `other`: a code that a platform makes up, a rule of tomorrow.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from typing import Any
from typing import get_args

from policy.model import NOT_CONNECTED
from policy.model import Effect
from policy.model import Event
from policy.model import Mode
from policy.rules import ALL
from policy.rules import escalation

OTHER = "other"


def _kinds(union: Any) -> frozenset[str]:
    return frozenset(str(one.default) for each in get_args(union) for one in fields(each) if one.name == "kind")


EVENTS = _kinds(Event)
EFFECTS = _kinds(Effect)
RULES = frozenset({one.name for one in ALL} | {escalation.NAME})
MODES = frozenset(one.value for one in Mode)
PLATFORMS = frozenset({"slack", "discord", "local"})
PERFORMED = frozenset({"done", "held", "again"})
CALLS = frozenset({"ok", "refused", "rate_limited", "failed", "unreachable"})
ROLES = frozenset({"all", "web", "worker", "gateway"})
SILENT_EFFECTS = frozenset({"inspect", "remove_message", "open_room", "move_message"})
"""Effects that tell nobody anything."""

_SLACK = (
    "account_inactive", "cannot_dm_bot", "cant_delete_message", "channel_not_found", "fatal_error", "internal_error",
    "invalid_auth", "is_archived", "message_not_found", "messages_tab_disabled", "missing_scope", "msg_too_long",
    "not_authed", "not_enabled", "not_in_channel", "ratelimited", "restricted_action", "token_expired",
    "token_revoked", "too_many_pins", "unreadable", "user_disabled", "user_not_found",
)  # fmt: skip
_DISCORD = (
    "10003", "10004", "10008", "10013", "30003", "40003", "50001", "50007", "50013", "50027", "50083", "50278",
    "http_401", "http_403", "http_404", "http_429", "http_500", "http_502", "http_503", "ratelimited",
)  # fmt: skip
CODES = frozenset(
    {
        *(f"slack:{word}" for word in _SLACK),
        *(f"discord:{word}" for word in _DISCORD),
        *("mail:off", "network", NOT_CONNECTED),
    }
)
"""Why an effect is held, as far as it is told apart; `chaperone doctor` has every code."""


def known(value: str, allowed: Collection[str]) -> str:
    """The value where it is one of those, else `other`."""
    return value if value in allowed else OTHER
