"""The events that the double sends against what was recorded of Slack."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.doubles.conftest import Listener
from tests.doubles.samples import Json
from tests.doubles.samples import inner
from tests.doubles.samples import needs_samples
from tests.doubles.samples import recorded
from tests.doubles.slack import SlackDouble

pytestmark = needs_samples


def last(slack: SlackDouble, subtype: str = "") -> Json:
    """The last event of that type or subtype that the double sent."""
    told = [inner(each.payload) for each in slack.deliveries]
    return [each for each in told if subtype in ("", each.get("subtype"), each["type"])][-1]


async def a_thread(slack: SlackDouble) -> str:
    parent = await slack.post("U1", "C1", "hello")
    await slack.post("U2", "C1", "yes?", thread_ts=parent)
    return parent


async def a_message(slack: SlackDouble) -> None:
    await slack.post("U1", "C1", "<@U2> practice")


async def a_file(slack: SlackDouble) -> None:
    await slack.post("U1", "C1", "us", files=[slack.file("U1", "team.png")])


async def an_edit(slack: SlackDouble) -> None:
    parent = await slack.post("U1", "C1", "hello")
    await slack.edit("U2", "C1", await slack.post("U2", "C1", "yse", thread_ts=parent), "yes")


async def a_tombstone(slack: SlackDouble) -> None:
    await slack.delete("U1", "C1", await a_thread(slack))


async def a_deletion(slack: SlackDouble) -> None:
    await slack.delete("U1", "C1", await slack.post("U1", "C1", "oops"))


async def an_arrival(slack: SlackDouble) -> None:
    slack.add_user("U3", "nina")
    await slack.join("U3", "C1", inviter="U1")


async def a_departure(slack: SlackDouble) -> None:
    await slack.leave("U2", "C1")


async def a_topic(slack: SlackDouble) -> None:
    await slack.set_topic("U1", "C1", "games")


async def a_name(slack: SlackDouble) -> None:
    await slack.rename_channel("U1", "C1", "ice-hockey")


async def a_channel(slack: SlackDouble) -> None:
    await slack.create_channel("U1", "C9", "chess")


async def a_conversion(slack: SlackDouble) -> None:
    await slack.convert("U1", "C1", private=True)
    await slack.convert("U1", "C1", private=False)


async def the_end(slack: SlackDouble) -> None:
    await slack.uninstall()


EVENTS: list[tuple[str, Callable[[SlackDouble], Any], set[str]]] = [
    ("message.channel__4.json", a_message, set()),
    ("message.file_share.channel.json", a_file, set()),
    ("message.message_changed.channel.INNER.json", an_edit, set()),
    ("message.message_changed.channel.INNER__2.json", a_tombstone, set()),
    ("message.message_deleted.channel.json", a_deletion, set()),
    ("member_joined_channel.json", an_arrival, {"event_ts"}),
    ("message.channel_join.channel.INNER.json", an_arrival, set()),
    ("member_left_channel.json", a_departure, {"event_ts"}),
    ("message.channel_topic.channel.INNER.json", a_topic, set()),
    ("message.channel_name.group.INNER.json", a_name, set()),
    ("channel_rename.INNER.json", a_name, set()),
    ("message.channel_convert_to_public.channel.INNER.json", a_conversion, set()),
    ("app_uninstalled.json", the_end, set()),
    ("tokens_revoked.json", the_end, set()),
]


@pytest.mark.parametrize(("name", "happen", "newer"), EVENTS, ids=[name for name, _, _ in EVENTS])
async def test_an_event_has_the_recorded_keys(
    slack: SlackDouble, listener: Listener, name: str, happen: Callable[[SlackDouble], Any], newer: set[str]
) -> None:
    sample = inner(recorded(f"events/{name}"))
    await happen(slack)
    told = last(slack, str(sample.get("subtype", sample["type"])))

    assert set(told) - newer == set(sample)
    assert told["type"] == sample["type"]


async def test_a_tombstone_and_what_it_stands_for_have_the_recorded_keys(
    slack: SlackDouble, listener: Listener
) -> None:
    await a_tombstone(slack)
    sample, told = recorded("events/message.message_changed.channel.INNER__2.json"), last(slack, "message_changed")

    assert set(told["message"]) == set(sample["message"])
    assert set(told["previous_message"]) == set(sample["previous_message"])


async def test_an_edited_message_has_the_recorded_keys(slack: SlackDouble, listener: Listener) -> None:
    await an_edit(slack)
    sample, told = recorded("events/message.message_changed.channel.INNER.json"), last(slack, "message_changed")

    assert set(told["message"]) == set(sample["message"])
    assert set(told["previous_message"]) == set(sample["previous_message"])


async def test_an_envelope_has_the_recorded_keys(slack: SlackDouble, listener: Listener) -> None:
    await a_file(slack)
    sample, told = recorded("events/message.file_share.channel.json"), slack.deliveries[0].payload

    assert set(told) == set(sample)
    assert set(told["authorizations"][0]) == set(sample["authorizations"][0])


async def test_the_end_of_the_app_comes_in_the_recorded_envelope(slack: SlackDouble, listener: Listener) -> None:
    await slack.uninstall()
    sample = set(recorded("events/app_uninstalled.json")) - {"enterprise_id"}

    assert [set(each.payload) for each in slack.deliveries] == [sample, sample]


async def test_a_rate_limit_notice_has_the_recorded_keys(slack: SlackDouble, listener: Listener) -> None:
    delivery = await slack.rate_limited()

    assert set(delivery.payload) == set(recorded("events/app_rate_limited.json"))
