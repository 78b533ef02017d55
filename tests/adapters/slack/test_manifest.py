"""The manifest fits Slack's own schemas and asks for no right without a use."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from jsonschema import Draft202012Validator

from adapters.slack.manifest import BOT_EVENTS
from adapters.slack.manifest import COMMANDS
from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import PATH
from adapters.slack.manifest import REQUIRED_SCOPES
from adapters.slack.manifest import CommandTexts
from adapters.slack.manifest import ManifestTexts
from adapters.slack.manifest import manifest
from adapters.slack.reasons import EVENTS
from adapters.slack.reasons import PEOPLE
from adapters.slack.reasons import PLACES
from bot.cli.manifest import texts_in
from bot.language import LANGUAGES

SPECS = Path(__file__).parents[4] / "shared" / "platforms" / "slack" / "specs"
EVERY_EVENT = SPECS / "slack-api-ref" / "events" / "events.json"
SCHEMAS = ("manifest.schema.1.0.0.json", "manifest.schema.2.0.0.json")
ARCHIVED = {
    "channel_archive": ["channels:read"],  # Slack's list leaves these four out; their own pages have the scopes
    "channel_unarchive": ["channels:read"],
    "group_archive": ["groups:read"],
    "group_unarchive": ["groups:read"],
}
HANDLED_BY_NAME = {"member_joined_channel", "member_left_channel", "channel_left", "group_left", "app_home_opened"}
TEXTS = ManifestTexts(
    name="Name",
    bot_name="Bot",
    description="What it is.",
    long_description="Long. " * 30,
    shortcut="Report",
    shortcut_description="Where to report.",
    policy_shortcut="Policy",
    policy_shortcut_description="What it says.",
    commands={name: CommandTexts(description=f"About {name}.", hint="(hint)") for name in COMMANDS},
)


def spec(path: Path) -> Any:
    if not path.exists():
        pytest.skip("Slack's published definitions are not beside this repository")
    return json.loads(path.read_text("utf-8"))


def test_without_an_address_events_come_through_socket_mode() -> None:
    assert manifest(TEXTS) == {
        "display_information": {"name": "Name", "description": "What it is.", "long_description": "Long. " * 30},
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Bot", "always_online": False},
            "shortcuts": [
                {
                    "name": "Report",
                    "type": "message",
                    "callback_id": "report_message",
                    "description": "Where to report.",
                },
                {
                    "name": "Policy",
                    "type": "message",
                    "callback_id": "policy_message",
                    "description": "What it says.",
                },
            ],
            "slash_commands": [
                {
                    "command": f"/{name}",
                    "description": f"About {name}.",
                    "usage_hint": "(hint)",
                    "should_escape": True,
                }
                for name in (
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
            ],
        },
        "oauth_config": {
            "scopes": {"bot": [*REQUIRED_SCOPES, *OPTIONAL_SCOPES], "bot_optional": list(OPTIONAL_SCOPES)}
        },
        "settings": {
            "event_subscriptions": {"bot_events": list(BOT_EVENTS)},
            "interactivity": {"is_enabled": True},
            "org_deploy_enabled": False,
            "socket_mode_enabled": True,
            "token_rotation_enabled": False,
        },
    }


def test_with_an_address_slack_calls_it_for_events_presses_and_commands() -> None:
    at = "https://chaperone.school.example/slack/events"
    made = manifest(TEXTS, url="https://chaperone.school.example")
    assert {
        "events": made["settings"]["event_subscriptions"]["request_url"],
        "presses": made["settings"]["interactivity"]["request_url"],
        "commands": [one["url"] for one in made["features"]["slash_commands"]],
        "socket": made["settings"]["socket_mode_enabled"],
    } == {"events": at, "presses": at, "commands": [at] * len(COMMANDS), "socket": False}


def test_the_address_differs_in_nothing_but_the_way_in() -> None:
    socket, http = manifest(TEXTS), manifest(TEXTS, url="https://x.example")
    assert (socket["oauth_config"], socket["display_information"]) == (
        http["oauth_config"],
        http["display_information"],
    )


def test_its_path_is_the_door_of_the_web_part() -> None:
    from adapters.slack.platform import PATH as DOOR

    assert PATH == DOOR


def test_the_rights_are_the_least() -> None:
    assert (set(REQUIRED_SCOPES), set(OPTIONAL_SCOPES)) == (
        {
            "commands", "chat:write", "im:write", "mpim:write", "im:history", "channels:read", "groups:read",
            "mpim:read", "channels:history", "groups:history", "mpim:history", "users:read",
        },
        {
            "users:read.email", "pins:read", "pins:write", "channels:join", "files:read", "usergroups:read",
            "groups:write",
        },
    )  # fmt: skip


@pytest.mark.parametrize(
    ("chosen", "scopes"),
    [
        (frozenset(), {"bot": [*REQUIRED_SCOPES]}),
        (
            frozenset({"users:read.email"}),
            {"bot": [*REQUIRED_SCOPES, "users:read.email"], "bot_optional": ["users:read.email"]},
        ),
    ],
)
def test_an_optional_right_stands_in_both_lists_or_in_none(
    chosen: frozenset[str], scopes: dict[str, list[str]]
) -> None:
    assert manifest(TEXTS, optional=chosen)["oauth_config"] == {"scopes": scopes}


def test_every_event_comes_with_a_required_scope() -> None:
    known = {one["name"]: one for one in spec(EVERY_EVENT)}
    needed = {name: ARCHIVED.get(name) or known[name]["scopes"] for name in BOT_EVENTS}
    without = {name for name, scopes in needed.items() if not set(scopes) <= set(REQUIRED_SCOPES)}
    assert without == set()


def test_every_event_reaches_apps_over_the_events_api() -> None:
    known = {one["name"]: one for one in spec(EVERY_EVENT)}
    assert [name for name in BOT_EVENTS if name not in ARCHIVED and "Events" not in known[name]["APIs"]] == []


def test_something_follows_from_every_event() -> None:
    used = PLACES | PEOPLE | HANDLED_BY_NAME | {"app_uninstalled", "tokens_revoked"}
    unused = {name for name in BOT_EVENTS if not name.startswith("message.")} - used
    assert (unused, len(set(BOT_EVENTS)), set(BOT_EVENTS) & (EVENTS - used)) == (set(), len(BOT_EVENTS), set())


def test_with_a_console_people_can_sign_in_and_the_bot_gets_no_right_more() -> None:
    made, plain = manifest(TEXTS, console="https://x.example"), manifest(TEXTS)
    assert made["oauth_config"] == {
        "redirect_urls": ["https://x.example/sign-in/slack/back"],
        "scopes": {"user": ["openid", "email"], **plain["oauth_config"]["scopes"]},
    }
    assert {**made, "oauth_config": plain["oauth_config"]} == plain


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("url", [None, "https://chaperone.school.example"])
@pytest.mark.parametrize("optional", [frozenset(), frozenset(OPTIONAL_SCOPES)])
def test_it_fits_slacks_schema(schema: str, lang: str, url: str | None, optional: frozenset[str]) -> None:
    made = manifest(texts_in(lang), url=url, optional=optional, console=url)
    rules = spec(SPECS / schema)
    kind = Draft202012Validator if "2020-12" in rules.get("$schema", "") else Draft7Validator
    assert [(list(one.path), one.message) for one in kind(rules).iter_errors(made)] == []


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_schema_knows_no_delayed_events(schema: str) -> None:
    """So that the guide asks for that switch by hand."""
    assert "delay" not in json.dumps(spec(SPECS / schema)).lower()


LIMITS = {
    "name": (1, 35), "description": (1, 140), "long_description": (175, 4_000), "display_name": (1, 80),
    "shortcut": (1, 24), "shortcut_description": (1, 150), "callback": (1, 255), "command": (2, 32),
    "command_description": (1, 2_000), "hint": (1, 1_000), "scope": (1, 50), "event": (1, 50),
    "commands": (1, 50), "shortcuts": (1, 10), "scopes": (1, 255), "events": (1, 100),
}  # fmt: skip


def measured(made: dict[str, Any]) -> dict[str, list[int]]:
    """How long each thing is that Slack limits, and how many there are."""
    shown, features = made["display_information"], made["features"]
    commands, shortcuts = features["slash_commands"], features["shortcuts"]
    scopes, events = made["oauth_config"]["scopes"], made["settings"]["event_subscriptions"]["bot_events"]
    return {
        **{key: [len(shown[key])] for key in ("name", "description", "long_description")},
        "display_name": [len(features["bot_user"]["display_name"])],
        "shortcut": [len(one["name"]) for one in shortcuts],
        "shortcut_description": [len(one["description"]) for one in shortcuts],
        "callback": [len(one["callback_id"]) for one in shortcuts],
        "command": [len(one["command"]) for one in commands],
        "command_description": [len(one["description"]) for one in commands],
        "hint": [len(one["usage_hint"]) for one in commands],
        "scope": [len(one) for each in scopes.values() for one in each],
        "event": [len(one) for one in events],
        "commands": [len(commands)],
        "shortcuts": [len(shortcuts)],
        "scopes": [len(one) for one in scopes.values()],
        "events": [len(events)],
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_is_as_short_as_slack_asks(lang: str) -> None:
    sizes = measured(manifest(texts_in(lang)))
    beyond = {
        key: found for key, found in sizes.items() if any(not LIMITS[key][0] <= n <= LIMITS[key][1] for n in found)
    }
    assert (beyond, set(sizes)) == ({}, set(LIMITS))


def test_what_staff_may_agree_to_is_in_it_where_the_school_switched_it_on_and_has_an_address() -> None:
    made = manifest(TEXTS, console="https://c.example", oversight=True)
    oauth, events = made["oauth_config"], made["settings"]["event_subscriptions"]
    assert oauth["redirect_urls"] == ["https://c.example/sign-in/slack/back", "https://c.example/slack/oversight/back"]
    assert (oauth["scopes"]["user"], oauth["scopes"]["user_optional"]) == (["openid", "email", "im:read"], ["im:read"])
    assert events["user_events"] == ["im_created", "im_open"]
    for plain in (manifest(TEXTS, oversight=True), manifest(TEXTS, console="https://c.example")):
        assert "user_optional" not in plain["oauth_config"]["scopes"]
        assert "user_events" not in plain["settings"]["event_subscriptions"]
