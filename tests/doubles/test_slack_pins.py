"""The double's pins, through Slack's own client and by people."""

from __future__ import annotations

from slack_sdk.web.async_client import AsyncWebClient

from tests.doubles.conftest import Listener
from tests.doubles.conftest import refusal
from tests.doubles.slack import SlackDouble


async def test_a_message_is_pinned_listed_and_unpinned(slack: SlackDouble, client: AsyncWebClient) -> None:
    slack.world.scopes |= {"pins:read", "pins:write"}
    ts = (await client.chat_postMessage(channel="C1", text="rules"))["ts"]
    await client.pins_add(channel="C1", timestamp=ts)
    (item,) = (await client.pins_list(channel="C1"))["items"]
    shown = {key: item["message"][key] for key in ("ts", "bot_id", "pinned_to")}
    assert (item["type"], item["channel"], item["created_by"], shown) == (
        "message", "C1", slack.bot_user, {"ts": ts, "bot_id": slack.bot_id, "pinned_to": ["C1"]},
    )  # fmt: skip
    assert await refusal(client.pins_add(channel="C1", timestamp=ts)) == "already_pinned"
    assert (await client.conversations_history(channel="C1"))["pin_count"] == 1
    await client.pins_remove(channel="C1", timestamp=ts)
    assert await refusal(client.pins_remove(channel="C1", timestamp=ts)) == "no_pin"
    assert (await client.pins_list(channel="C1"))["items"] == []


async def test_a_deleted_message_is_pinned_no_more(slack: SlackDouble, client: AsyncWebClient) -> None:
    slack.world.scopes |= {"pins:read", "pins:write"}
    ts = (await client.chat_postMessage(channel="C1", text="rules"))["ts"]
    await client.pins_add(channel="C1", timestamp=ts)
    await client.chat_delete(channel="C1", ts=ts)
    assert slack.pins("C1") == []
    assert await refusal(client.pins_add(channel="C1", timestamp=ts)) == "message_not_found"


async def test_people_pin_too_and_the_bot_hears_of_it(slack: SlackDouble, listener: Listener) -> None:
    slack.world.scopes.add("pins:read")
    ts = await slack.post("U1", "C1", "Bus at 7:30")
    await slack.pin("U1", "C1", ts)
    await slack.unpin("U1", "C1", ts)
    told = [each.payload["event"] for each in slack.deliveries if "pin" in each.payload["event"]["type"]]
    assert [(one["type"], one["channel_id"], one["user"], one["item"]["message"]["ts"]) for one in told] == [
        ("pin_added", "C1", "U1", ts),
        ("pin_removed", "C1", "U1", ts),
    ]
    assert (told[1]["has_pins"], told[0]["pin_count"]) == (False, "1")
