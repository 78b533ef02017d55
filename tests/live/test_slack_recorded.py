"""Whatever was recorded of Slack is acknowledged by the installation, over both transports, and leaves it unharmed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from adapters.slack.reasons import REASONS
from tests.doubles.samples import RECORDED
from tests.doubles.samples import needs_samples
from tests.doubles.samples import recorded
from tests.doubles.slack.double import SlackDouble
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.payloads import envelope
from tests.live.school import School

pytestmark = needs_samples

OVER_HTTP_ALONE = {
    "events/url_verification.json": "an address is verified; a socket has none",
    "events/url_verification__2.json": "the same",
    "interactive/SKELETON.DialogSuggestionPayload.json": "answered with options; no longer sent",
}
STATED = {
    **{f"slack.ignored.{one}": "listed with its reason in adapters.slack.reasons" for one in REASONS},
    "slack.app_rate_limited": "told of the app itself",
    "slack.app_uninstalled": "the same",
    "slack.tokens_revoked": "the same",
    "slack.unhandled": "no type, or told of the app itself: bolt knows no listener for it, and it was counted before",
    "slack.answer_not_taken": "the address that came with a recorded command is not the double's",
}


def delivered(slack: SlackDouble) -> Iterable[tuple[str, dict[str, Any]]]:
    """Every payload by its file: in its envelope, which some were recorded without, and with no address but ours."""
    for folder in ("events", "interactive"):
        for path in sorted((RECORDED / folder).glob("*.json")):
            name = f"{folder}/{path.name}"
            text = json.dumps(recorded(name)).replace("https://hooks.slack.com", slack.origin)
            payload = json.loads(text)
            if slack.target is not None or name not in OVER_HTTP_ALONE:
                yield name, envelope(slack.world, payload, None) if ".INNER" in name else payload


@pytest.mark.usefixtures("calm")
async def test_everything_recorded_is_acknowledged_and_judged(school: School) -> None:
    slack = school.slack
    sent: dict[str, Delivery] = {name: await slack.deliver(payload) for name, payload in delivered(slack)}
    await school.settle()
    assert {name: one.outcome for name, one in sent.items() if not one.acknowledged} == {}
    assert list(await school.house.inbox.waiting()) == []
    assert set(await school.noted()) - set(STATED) == set()


@pytest.mark.usefixtures("calm")
async def test_everything_recorded_can_come_twice(school: School) -> None:
    slack = school.slack
    sent = [await slack.deliver(payload) for _, payload in delivered(slack) if "event" in payload]
    await school.settle()
    before = await school.house.log.tail(limit=1_000)
    again = [await slack.duplicate(one) for one in sent]
    await school.settle()
    assert {one.outcome for one in again} == {"acknowledged"}
    assert await school.house.log.tail(limit=1_000) == before


async def test_an_address_is_verified_by_its_challenge(school: School, http: bool) -> None:
    if http:  # Slack asks for it over HTTP alone
        assert (await school.slack.verify_url()).answer == {"challenge": "c-123"}
    assert set(await school.noted()) <= {"slack.ignored.url_verification"}
