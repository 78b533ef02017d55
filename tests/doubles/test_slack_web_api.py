"""The double's Web API through Slack's own client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC
from datetime import datetime
from datetime import timedelta

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.doubles.conftest import SCOPES
from tests.doubles.conftest import refusal
from tests.doubles.samples import needs_samples
from tests.doubles.slack import SlackDouble

VIEW = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Wait"},
    "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "…"}}],
}


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 10, 5, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def slack(clock: Clock) -> AsyncIterator[SlackDouble]:
    async with SlackDouble(scopes=SCOPES, now=clock, page_size=2, patience=5) as double:
        double.add_user("U1", "coach", email="coach@school.example")
        double.add_user("U2", "sam", locale="es-ES")
        double.add_user("U3", "gone", deleted=True)
        double.add_user("U4", "robot", is_bot=True)
        double.add_channel("C1", "hockey", members=["U1", "U2"])
        double.add_channel("C2", "chess", members=["U1"], bot_in=False)
        double.add_channel("G1", "staff", kind="private", members=["U1"], bot_in=False)
        double.add_channel("D1", "", kind="im", members=["U1", "U2"], bot_in=False)
        yield double


async def test_pages_follow_each_other_to_the_end(slack: SlackDouble, client: AsyncWebClient) -> None:
    people: list[str] = []
    async for answer in await client.users_list(limit=200):
        people += [each["id"] for each in answer["members"]]

    assert people == [slack.bot_user, "USLACKBOT", "U1", "U2", "U3", "U4"]
    assert len(slack.calls("users.list")) == 3
    slack.assert_clean()


async def test_history_is_read_newest_first_without_replies(slack: SlackDouble, client: AsyncWebClient) -> None:
    posts = [await slack.post("U1", "C1", f"m{n}") for n in range(5)]
    reply = await slack.post("U2", "C1", "reply", thread_ts=posts[0])
    seen: list[str] = []
    async for answer in await client.conversations_history(channel="C1", oldest=posts[0], inclusive=True):
        seen += [each["ts"] for each in answer["messages"]]
    later = await client.conversations_history(channel="C1", oldest=posts[3])
    thread = await client.conversations_replies(channel="C1", ts=posts[0])

    assert seen == posts[::-1]
    assert [each["ts"] for each in later["messages"]] == [posts[4]]
    assert [each["ts"] for each in thread["messages"]] == [posts[0], reply]


async def test_the_bots_metadata_is_kept_and_told_when_asked(slack: SlackDouble, client: AsyncWebClient) -> None:
    note = {"event_type": "chaperone_delivery", "event_payload": {"delivery": "d1"}}
    sent = await client.chat_postMessage(channel="U1", text="hello", metadata=note)
    plain = await client.conversations_history(channel=sent["channel"])
    full = await client.conversations_history(channel=sent["channel"], include_all_metadata=True)

    assert [each.get("metadata") for each in (*plain["messages"], *full["messages"])] == [None, note]
    assert [each["metadata"] for each in slack.dms("U1")] == [note]
    slack.assert_clean()


async def test_refusals_are_slacks_own(slack: SlackDouble, client: AsyncWebClient) -> None:
    post = client.chat_postMessage
    told = [
        await refusal(post(channel="C2", text="x")),
        await refusal(post(channel="G1", text="x")),
        await refusal(post(channel="D1", text="x")),
        await refusal(post(channel="U3", text="x")),
        await refusal(post(channel="U4", text="x")),
        await refusal(client.chat_postEphemeral(channel="C1", user="U4", text="x")),
        await refusal(client.chat_postEphemeral(channel="C2", user="U1", text="x")),
        await refusal(client.conversations_history(channel="C2")),
        await refusal(client.conversations_members(channel="D1")),
        await refusal(client.conversations_join(channel="C404")),
        await refusal(client.users_info(user="U404")),
        await refusal(client.users_lookupByEmail(email="nobody@school.example")),
        await refusal(client.conversations_list(cursor="what")),
        await refusal(client.views_open(trigger_id="1.2.3", view=VIEW)),
        await refusal(client.api_call("team.info")),
    ]

    assert told == [
        "not_in_channel", "channel_not_found", "channel_not_found", "user_disabled", "cannot_dm_bot",
        "user_not_in_channel", "not_in_channel", "not_in_channel", "channel_not_found", "channel_not_found",
        "user_not_found", "users_not_found", "invalid_cursor", "invalid_trigger_id", "unknown_method",
    ]  # fmt: skip


async def test_the_bot_changes_only_what_it_wrote(slack: SlackDouble, client: AsyncWebClient) -> None:
    theirs = await slack.post("U1", "C1", "mine")
    ours = (await client.chat_postMessage(channel="C1", text="ours"))["ts"]
    told = [
        await refusal(client.chat_delete(channel="C1", ts=theirs)),
        await refusal(client.chat_update(channel="C1", ts=theirs, text="x")),
        await refusal(client.chat_delete(channel="C1", ts="1.000001")),
    ]
    await client.chat_update(channel="C1", ts=ours, text="ours, better")
    texts = [each["text"] for each in slack.messages("C1")]
    await client.chat_delete(channel="C1", ts=ours)

    assert told == ["cant_delete_message", "cant_update_message", "message_not_found"]
    assert (texts, [each["ts"] for each in slack.messages("C1")]) == (["mine", "ours, better"], [theirs])


async def test_a_missing_scope_is_named(slack: SlackDouble, client: AsyncWebClient) -> None:
    slack.world.scopes -= {"groups:read"}
    with pytest.raises(SlackApiError) as caught:
        await client.conversations_list(types="public_channel,private_channel")

    answer = caught.value.response
    assert (answer["error"], answer["needed"]) == ("missing_scope", "groups:read")
    assert "groups:read" not in answer["provided"].split(",")


async def test_tokens(slack: SlackDouble, client: AsyncWebClient) -> None:
    url = slack.base_url
    told = [
        await refusal(AsyncWebClient(token="xoxb-wrong", base_url=url).auth_test()),
        await refusal(AsyncWebClient(base_url=url).auth_test()),
        await refusal(AsyncWebClient(token=slack.app_token, base_url=url).users_list()),
        await refusal(client.apps_connections_open(app_token=slack.bot_token)),
    ]
    answer = await client.auth_test()
    slack.revoke()
    told.append(await refusal(client.auth_test()))

    assert told == ["invalid_auth", "not_authed", "not_allowed_token_type", "not_allowed_token_type", "token_revoked"]
    assert answer.headers["x-oauth-scopes"] == ",".join(sorted(SCOPES))


async def test_a_rate_limit_is_waited_out_by_slacks_own_handler(
    slack: SlackDouble, client: AsyncWebClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.random", lambda: 0.0)  # its jitter would be a real wait
    client.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
    slack.fail_next("users.info", retry_after=0)
    answer = await client.users_info(user="U1")

    assert (answer["user"]["profile"]["email"], len(slack.calls("users.info"))) == ("coach@school.example", 2)


async def test_a_rate_limit_says_how_long(slack: SlackDouble, client: AsyncWebClient) -> None:
    slack.fail_next("*", retry_after=30)
    with pytest.raises(SlackApiError) as caught:
        await client.users_info(user="U1")

    assert (caught.value.response.status_code, caught.value.response.headers["Retry-After"]) == (429, "30")


@pytest.mark.parametrize("status", [0, 500])
async def test_a_call_may_have_its_effect_and_fail_all_the_same(
    slack: SlackDouble, client: AsyncWebClient, status: int
) -> None:
    client.retry_handlers.clear()
    slack.fail_next("chat.postMessage", status=status, after_effect=True)
    with pytest.raises((SlackApiError, aiohttp.ClientError)):
        await client.chat_postMessage(channel="U1", text="once")
    await client.chat_postMessage(channel="U1", text="twice")

    assert [each["text"] for each in slack.dms("U1")] == ["once", "twice"]


async def test_a_trigger_opens_once_within_three_seconds(
    slack: SlackDouble, client: AsyncWebClient, clock: Clock
) -> None:
    first, late = (slack.world.new_trigger("U1") for _ in range(2))
    await client.views_open(trigger_id=first, view=VIEW)
    again = await refusal(client.views_open(trigger_id=first, view=VIEW))
    clock.at += timedelta(seconds=4)

    assert [again, await refusal(client.views_open(trigger_id=late, view=VIEW))] == [
        "exchanged_trigger_id",
        "expired_trigger_id",
    ]
    assert len(slack.views("U1")) == 1


async def test_a_response_url_serves_five_times_in_thirty_minutes(slack: SlackDouble, clock: Clock) -> None:
    used = AsyncWebhookClient(slack.new_hook("commands", "U1", "C1", command=True).url)
    old = AsyncWebhookClient(slack.new_hook("commands", "U1", "C1", command=True).url)
    told = [(await used.send(text=f"answer {n}")).body for n in range(6)]
    clock.at += timedelta(minutes=31)
    told.append((await old.send(text="late")).body)

    assert told == ["ok"] * 5 + ['{"ok": false, "error": "used_url"}', '{"ok": false, "error": "expired_url"}']
    assert [each.message["text"] for each in slack.ephemerals("U1")] == [f"answer {n}" for n in range(5)]
    assert len(slack.responses(used.url)) == 5


async def test_opening_and_joining(slack: SlackDouble, client: AsyncWebClient) -> None:
    alone = await client.conversations_open(users=["U1"])
    again = await client.conversations_open(users=["U1"])
    group = await client.conversations_open(users=["U1", "U2"])
    await client.conversations_join(channel="C2")
    await slack.settle()

    assert alone["channel"]["id"] == again["channel"]["id"] == slack.dm("U1")
    assert slack.world.channels[group["channel"]["id"]].members == ["U1", "U2", slack.bot_user]
    came = [each.payload["event"] for each in slack.deliveries]
    assert [(each["user"], each.get("inviter")) for each in came] == [
        *((user, slack.bot_user) for user in ("U1", "U2", slack.bot_user)),
        (slack.bot_user, None),
    ]
    slack.assert_clean()


@needs_samples
async def test_a_call_that_breaks_slacks_rules_is_a_problem(slack: SlackDouble, client: AsyncWebClient) -> None:
    await client.api_call("chat.postMessage", json={"channel": "C1", "text": "x", "colour": "red"})

    assert slack.problems == ["chat.postMessage: argument colour is not defined for chat.postMessage"]
