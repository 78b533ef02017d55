"""The double's answers against what was recorded of Slack's."""

from __future__ import annotations

from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.doubles.samples import Json
from tests.doubles.samples import needs_samples
from tests.doubles.samples import recorded
from tests.doubles.slack import SlackDouble

pytestmark = needs_samples

# What the recorded samples, some of them years old, do not show yet.
NEWER: dict[str, set[str]] = {
    "users.info": {"user.profile.fields"},
    "users.lookupByEmail": {"user.profile.fields"},
    "conversations.list": {"channels.parent_conversation"},
    "conversations.info": {"channel.parent_conversation"},
}


def paths(value: Any, at: str = "") -> set[str]:
    """The dotted names of everything inside; the members of a list share one name."""
    if isinstance(value, list):
        return set().union(*(paths(each, at) for each in value)) if value else set()
    if not isinstance(value, dict):
        return set()
    found: set[str] = set()
    for key, inner in value.items():
        name = f"{at}.{key}" if at else str(key)
        found |= {name} | paths(inner, name)
    return found


CALLS: list[tuple[str, Json]] = [
    ("auth.test", {}),
    ("chat.getPermalink", {"channel": "C1", "message_ts": "TS"}),
    ("conversations.info", {"channel": "C1", "include_num_members": "true"}),
    ("conversations.list", {"types": "public_channel,private_channel,im,mpim"}),
    ("conversations.members", {"channel": "C1"}),
    ("users.conversations", {"user": "U1"}),
    ("users.info", {"user": "U1", "include_locale": "true"}),
    ("users.list", {"limit": "100", "include_locale": "true"}),
    ("users.lookupByEmail", {"email": "coach@school.example"}),
]


@pytest.mark.parametrize(("method", "args"), CALLS, ids=[method for method, _ in CALLS])
async def test_an_answer_says_nothing_that_slack_does_not(
    slack: SlackDouble, client: AsyncWebClient, method: str, args: Json
) -> None:
    ts = await slack.post("U1", "C1", "hello")
    filled = {key: ts if value == "TS" else value for key, value in args.items()}
    answer = await client.api_call(method, params=filled)

    assert paths(answer.data) - paths(recorded(f"responses/{method}.json")) - NEWER.get(method, set()) == set()
    assert slack.problems == []
