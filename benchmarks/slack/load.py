"""Plays a stream to a server through the double of Slack, at its moments, and measures what comes of it."""

from __future__ import annotations

import asyncio
import os
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.slack.process import Server
from benchmarks.slack.process import Usage
from benchmarks.slack.process import usage
from benchmarks.slack.school import Message
from tests.doubles.slack import Call
from tests.doubles.slack import Delivery
from tests.doubles.slack import SlackDouble

_QUIET, _PATIENCE = 0.5, 30.0
"""Seconds to wait for what comes too often, and for what does not come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Seconds: each acknowledgement, each way from a message to its warning, each delay of the sender's own.

    `unacknowledged`, `unwarned`, `twice` (deliveries with one id) and `astray` (said to nobody who was to be told)
    are counts, and 0 where all is well.
    """

    acks: Sequence[float]
    warnings: Sequence[float]
    late: Sequence[float]
    unacknowledged: int
    unwarned: int
    twice: int
    astray: int
    wall: float
    server: Usage
    sender: Usage


async def play(slack: SlackDouble, server: Server, messages: Sequence[Message], *, answers: bool) -> Measured:
    """Send the stream; returns when all is acknowledged and, where the server `answers`, every warning is there."""
    calls, known = len(slack.calls()), len(slack.deliveries)
    before, own, start = server.usage(), usage(os.getpid()), time.perf_counter()
    late = await _send(slack, messages)
    expected = [one for one in messages if one.warned and answers]
    await _told(slack, calls, len(expected))
    used, sender = server.usage() - before, usage(os.getpid()) - own
    said = [one for one in slack.calls()[calls:] if one.method == "chat.postMessage"]
    sent = [one for one in slack.deliveries[known:] if one.payload["event"].get("user") != slack.bot_user]
    ways, astray = _ways(slack, sent, {(one.user, one.channel, one.text) for one in expected}, said)
    return Measured(
        acks=[one.latency for one in sent if one.acknowledged],
        warnings=ways,
        late=late,
        unacknowledged=len(messages) - sum(one.acknowledged for one in sent),
        unwarned=len(expected) - len(ways),
        twice=len(said) - len({_delivery_of(one) for one in said}),
        astray=astray,
        wall=time.perf_counter() - start,
        server=used,
        sender=sender,
    )


async def _send(slack: SlackDouble, messages: Sequence[Message]) -> list[float]:
    """Each message at its moment, whether or not the earlier ones are acknowledged; returns the sender's delays."""
    late, under_way, start = [], set(), time.perf_counter()
    for one in messages:
        await asyncio.sleep(max(0.0, start + one.at - time.perf_counter()))
        late.append(time.perf_counter() - start - one.at)
        under_way.add(asyncio.create_task(slack.post(one.user, one.channel, one.text)))
    await asyncio.gather(*under_way)
    return late


async def _told(slack: SlackDouble, before: int, count: int) -> None:
    """Until so many messages are written, and none comes any more."""
    end = time.perf_counter() + _PATIENCE
    while sum(one.method == "chat.postMessage" for one in slack.calls()[before:]) < count:
        if time.perf_counter() > end:
            return
        await asyncio.sleep(0.1)
    await asyncio.sleep(_QUIET)


def _ways(
    slack: SlackDouble, sent: Sequence[Delivery], expected: set[tuple[str, str, str]], said: Sequence[Call]
) -> tuple[list[float], int]:
    """Seconds from each message to its author's warning, in the order of both; and how many warned somebody else."""
    waiting: dict[str, list[float]] = defaultdict(list)
    for one in sorted(sent, key=lambda one: one.tick):
        event = one.payload["event"]
        if (event["user"], event["channel"], event["text"]) in expected:
            waiting[event["user"]].append(one.tick)
    ways, astray = [], 0
    for call in said:
        reader = slack.world.channels[call.args["channel"]].members[0]
        if waiting[reader]:
            ways.append(call.tick - waiting[reader].pop(0))
        else:
            astray += 1
    return ways, astray


def _delivery_of(call: Call) -> str:
    return str(call.args["metadata"]["event_payload"]["delivery"])
