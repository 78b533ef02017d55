"""Posts a notice under its delivery's id, and finds it again by that before it is sent once more."""

from __future__ import annotations

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.pages import SIZE
from adapters.slack.render import blocks_of
from adapters.slack.render import text_of
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import word_of
from policy.model import Notice

DELIVERY = "chaperone_delivery"
"""The type of the metadata that holds a delivery's id, by which it is found again before it is sent once more."""


async def arrived(client: AsyncWebClient, note: Note, channel: str) -> frozenset[str]:
    """The ids of the deliveries that stand among the last 200 messages of a channel, whether or not we were told."""
    call = client.conversations_history(channel=channel, limit=SIZE, include_all_metadata=True)
    metadata = [object_of(one, "metadata") for one in objects_of(await asked(call, note), "messages")]
    ours = (object_of(one, "event_payload") for one in metadata if word_of(one, "event_type") == DELIVERY)
    return frozenset(word_of(one, "delivery") for one in ours)


async def post(client: AsyncWebClient, note: Note, channel: str, notice: Notice, *, delivery: str) -> None:
    """Post it there, with no previews of addresses in it. Raises `DeliveryError`."""
    call = client.chat_postMessage(
        channel=channel,
        text=text_of(notice),
        blocks=blocks_of(notice),
        metadata={"event_type": DELIVERY, "event_payload": {"delivery": delivery}},
        unfurl_links=False,
        unfurl_media=False,
    )
    await asked(call, note)
