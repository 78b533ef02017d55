"""The app manifest: what a school pastes into Slack to make its own app, with no right that is not needed.

Pure. The words come from outside; the shape is that of Slack's manifest schema 2.0.0 (slackapi/manifest-schema).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from adapters.slack.interactive import POLICY_SHORTCUT
from adapters.slack.interactive import REPORT_SHORTCUT

REQUIRED_SCOPES = (
    *("commands", "chat:write", "im:write", "mpim:write", "im:history", "channels:read", "groups:read", "mpim:read"),
    *("channels:history", "groups:history", "mpim:history", "users:read"),
)
"""Without one of these the bot cannot do its work. None of them is a person's."""
OPTIONAL_SCOPES = (
    *("users:read.email", "pins:read", "pins:write"),
    *("channels:join", "files:read", "usergroups:read", "groups:write"),
)
"""Whoever installs the app may leave these out, each for itself."""
COMMANDS = (
    "chaperone",
    "policy",
    "report",
    "coverage",
    "register",
    "consent",
    "tell",
    "remind",
    "link",
    "case",
    "incidents",
    "mode",
    "oversight",
)
SIGN_IN_SCOPES = ("openid", "email")
"""What each person is asked for who signs in to the console; the bot never acts as one of them."""
SIGN_IN_PATH = "/sign-in/slack/back"
"""Where Slack sends people back to after that."""
OVERSIGHT_SCOPES = ("im:read",)
"""What each member of staff may agree to, for themselves, where the school switched that on."""
OVERSIGHT_EVENTS = ("im_created", "im_open")
"""That a direct conversation was opened, without a word of it."""
OVERSIGHT_PATH = "/slack/oversight/back"
"""Where Slack sends people back to after that."""
PATH = "/slack/events"
"""Where Slack delivers over HTTP; events, presses and commands alike."""

BOT_EVENTS = (
    *("message.channels", "message.groups", "message.mpim", "message.im"),
    *("member_joined_channel", "member_left_channel", "channel_left", "group_left"),
    *("channel_created", "channel_rename", "channel_archive", "channel_unarchive", "channel_deleted"),
    *("group_rename", "group_archive", "group_unarchive", "group_deleted"),
    *("channel_id_changed", "channel_shared", "channel_unshared"),
    *("app_home_opened", "team_join", "user_change", "app_uninstalled", "tokens_revoked"),
)
"""What the app is told of; each of them is something that `adapters.slack.translate` makes use of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandTexts:
    """A slash command's description and the hint that Slack shows behind it."""

    description: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestTexts:
    """All words of the manifest in one language. `commands` has those of `COMMANDS`, without the slash.

    Slack's limits in characters: `name` 35, `bot_name` 80, `description` 140, `long_description` 175 to 4,000,
    `shortcut` and `policy_shortcut` 24, their descriptions 150, a command's description 2,000 and hint 1,000.
    """

    name: str
    bot_name: str
    description: str
    long_description: str
    shortcut: str
    shortcut_description: str
    policy_shortcut: str
    policy_shortcut_description: str
    commands: Mapping[str, CommandTexts]


def manifest(
    texts: ManifestTexts,
    *,
    url: str | None = None,
    optional: frozenset[str] = frozenset(OPTIONAL_SCOPES),
    console: str | None = None,
    oversight: bool = False,
) -> dict[str, Any]:
    """The manifest, ready to be written as JSON or YAML.

    Without `url` events come through Socket Mode. With it (`https://HOST`) they come to `{url}/slack/events`.
    `optional` are those of `OPTIONAL_SCOPES` that are asked for. `console` is the https address at which the console
    is, where people may sign in to it with Slack. `oversight`: there staff may agree
    that direct conversations are known which they open (docs/oversight.md).
    """
    endpoint = None if url is None else f"{url}{PATH}"
    return {
        "display_information": {
            "name": texts.name,
            "description": texts.description,
            "long_description": texts.long_description,
        },
        "features": _features(texts, endpoint),
        "oauth_config": _oauth(optional, console, oversight=oversight),
        "settings": _settings(endpoint, oversight=oversight and console is not None),
    }


def _features(texts: ManifestTexts, endpoint: str | None) -> dict[str, Any]:
    # with the Messages tab off or read-only, Slack refuses what people write to the bot and what it writes to them
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": texts.bot_name, "always_online": False},
        "shortcuts": [
            _shortcut(REPORT_SHORTCUT, texts.shortcut, texts.shortcut_description),
            _shortcut(POLICY_SHORTCUT, texts.policy_shortcut, texts.policy_shortcut_description),
        ],
        "slash_commands": [_command(name, texts.commands[name], endpoint) for name in COMMANDS],
    }


def _shortcut(callback: str, name: str, description: str) -> dict[str, str]:
    return {"name": name, "type": "message", "callback_id": callback, "description": description}


def _command(name: str, texts: CommandTexts, endpoint: str | None) -> dict[str, Any]:
    """Escaped, so that people and places typed behind the command arrive as ids."""
    return {
        "command": f"/{name}",
        **_at("url", endpoint),
        "description": texts.description,
        "usage_hint": texts.hint,
        "should_escape": True,
    }


def _oauth(optional: frozenset[str], console: str | None, *, oversight: bool) -> dict[str, Any]:
    if console is None:
        return {"scopes": _scopes(optional)}
    paths = (SIGN_IN_PATH, OVERSIGHT_PATH) if oversight else (SIGN_IN_PATH,)
    # optional, so that whoever installs the app does not agree for themselves by that
    user = {"user_optional": list(OVERSIGHT_SCOPES)} if oversight else {}
    return {
        "redirect_urls": [f"{console}{path}" for path in paths],
        "scopes": {
            "user": [*SIGN_IN_SCOPES, *(OVERSIGHT_SCOPES if oversight else ())],
            **user,
            **_scopes(optional),
        },
    }


def _scopes(optional: frozenset[str]) -> dict[str, list[str]]:
    """Slack wants an optional scope in both lists (docs.slack.dev, Installing with OAuth)."""
    chosen = [scope for scope in OPTIONAL_SCOPES if scope in optional]
    return {"bot": [*REQUIRED_SCOPES, *chosen], **({"bot_optional": chosen} if chosen else {})}


def _settings(endpoint: str | None, *, oversight: bool) -> dict[str, Any]:
    user = {"user_events": list(OVERSIGHT_EVENTS)} if oversight else {}
    return {
        "event_subscriptions": {**_at("request_url", endpoint), **user, "bot_events": list(BOT_EVENTS)},
        "interactivity": {"is_enabled": True, **_at("request_url", endpoint)},
        "org_deploy_enabled": False,
        "socket_mode_enabled": endpoint is None,
        "token_rotation_enabled": False,
    }


def _at(key: str, endpoint: str | None) -> dict[str, str]:
    return {} if endpoint is None else {key: endpoint}
