"""Rooms that the bot makes on the double: what Slack gives, what it refuses, and in which words."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.doubles.conftest import SCOPES
from tests.doubles.conftest import refusal
from tests.doubles.slack import SlackDouble


@pytest.fixture
async def slack() -> AsyncIterator[SlackDouble]:
    async with SlackDouble(scopes=(*SCOPES, "groups:write"), patience=5) as double:
        for user in ("U1", "U2", "U3"):
            double.add_user(user, f"user{user[1:]}")
        double.add_user("U4", "gone", deleted=True)
        double.add_channel("C1", "team", members=["U1", "U2", "U3"])
        yield double


async def test_a_private_channel_has_its_maker_until_others_are_let_in(
    slack: SlackDouble, client: AsyncWebClient
) -> None:
    made = (await client.conversations_create(name="matter-1", is_private=True))["channel"]
    await slack.settle()
    await client.conversations_invite(channel=made["id"], users=["U1", "U2"])
    await slack.settle()

    place = slack.world.channels[made["id"]]
    came = [each.payload["event"] for each in slack.deliveries]
    assert (place.kind, place.name, place.members, made["creator"]) == (
        "private",
        "matter-1",
        [slack.bot_user, "U1", "U2"],
        slack.bot_user,
    )
    assert [(each["user"], each.get("inviter"), each["channel_type"]) for each in came] == [
        (slack.bot_user, None, "G"),
        ("U1", slack.bot_user, "G"),
        ("U2", slack.bot_user, "G"),
    ]
    slack.assert_clean()


@pytest.mark.parametrize(
    ("name", "word"),
    [("Matter", "invalid_name_specials"), ("x" * 81, "invalid_name_maxlength"), ("team", "name_taken")],
)
async def test_not_every_name_is_taken(slack: SlackDouble, client: AsyncWebClient, name: str, word: str) -> None:
    assert await refusal(client.conversations_create(name=name, is_private=True)) == word


async def test_all_are_let_in_or_nobody(slack: SlackDouble, client: AsyncWebClient) -> None:
    channel = (await client.conversations_create(name="matter-1", is_private=True))["channel"]["id"]
    slack.refuse_invites("U3")
    words = [
        await refusal(client.conversations_invite(channel=channel, users=users))
        for users in (["U1", "U3"], ["U1", "U4"], ["U1", slack.bot_user])
    ]
    assert (words, slack.world.channels[channel].members) == (
        ["user_is_restricted", "user_not_found", "cant_invite_self"],
        [slack.bot_user],
    )


async def test_an_archived_channel_keeps_its_name(slack: SlackDouble, client: AsyncWebClient) -> None:
    channel = (await client.conversations_create(name="matter-1", is_private=True))["channel"]["id"]
    await client.conversations_archive(channel=channel)
    assert [
        await refusal(client.conversations_archive(channel=channel)),
        await refusal(client.conversations_invite(channel=channel, users=["U1"])),
        await refusal(client.conversations_create(name="matter-1", is_private=True)),
    ] == ["already_archived", "is_archived", "name_taken"]


async def test_a_barrier_stands_before_direct_messages_and_not_before_channels(
    slack: SlackDouble, client: AsyncWebClient
) -> None:
    slack.keep_apart(["U1"], ["U2"])
    assert await refusal(client.conversations_open(users=["U1", "U2", "U3"])) == "restricted_action"
    assert (await client.conversations_open(users=["U1", "U3"]))["ok"]
    channel = (await client.conversations_create(name="matter-1", is_private=True))["channel"]["id"]
    assert (await client.conversations_invite(channel=channel, users=["U1", "U2", "U3"]))["ok"]


async def test_without_the_right_no_channel_is_made(slack: SlackDouble, client: AsyncWebClient) -> None:
    slack.check = False
    slack.world.scopes.discard("groups:write")
    assert await refusal(client.conversations_create(name="matter-1", is_private=True)) == "missing_scope"
    slack.world.scopes.add("groups:write")
    slack.refuse_channels()
    assert await refusal(client.conversations_create(name="matter-1", is_private=True)) == "restricted_action"
