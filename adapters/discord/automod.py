"""Rules of AutoMod as Discord writes them, and back. Pure.

Only what is ours is read; what Discord tells besides is passed over. A rule that alerts or times out does more than we
ask for: it would repeat what was written in a channel.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from typing import Any

from policy.model.automod import OURS
from policy.model.automod import AutomodRule

_MESSAGE_SENT, _KEYWORD, _BLOCK = 1, 1, 1
"""Event type, trigger type and action type of Discord's Auto Moderation resource."""


def written(rule: AutomodRule) -> dict[str, Any]:
    """The body that makes a rule, or changes it; the trigger's type is told apart, as it can never change."""
    return {
        "name": rule.name,
        "event_type": _MESSAGE_SENT,
        "trigger_metadata": {"keyword_filter": list(rule.keywords), "regex_patterns": list(rule.patterns)},
        "actions": [{"type": _BLOCK, "metadata": {"custom_message": rule.text}}],
        "enabled": rule.enabled,
        "exempt_roles": list(rule.exempt_roles),
        "exempt_channels": list(rule.exempt_channels),
    }


def written_new(rule: AutomodRule) -> dict[str, Any]:
    """The body that makes one."""
    return {**written(rule), "trigger_type": _KEYWORD}


def ours(told: Sequence[Mapping[str, Any]]) -> tuple[AutomodRule, ...]:
    """Those of ours among a server's rules."""
    return tuple(_read(one) for one in told if str(one.get("name", "")).startswith(OURS))


def _read(told: Mapping[str, Any]) -> AutomodRule:
    metadata = told.get("trigger_metadata") or {}
    actions = told.get("actions") or []
    texts = [str((one.get("metadata") or {}).get("custom_message") or "") for one in actions if one["type"] == _BLOCK]
    return AutomodRule(
        rule=str(told["name"]).removeprefix(OURS),
        patterns=tuple(metadata.get("regex_patterns") or ()),
        keywords=tuple(metadata.get("keyword_filter") or ()),
        text=texts[0] if texts else "",
        enabled=bool(told.get("enabled")),
        exempt_roles=tuple(str(one) for one in told.get("exempt_roles") or ()),
        exempt_channels=tuple(str(one) for one in told.get("exempt_channels") or ()),
        blocks=[one["type"] for one in actions] == [_BLOCK] and not metadata.get("allow_list"),
        id=str(told["id"]),
    )
