"""What goes wrong between Slack and the bot: nothing is lost, nothing is said twice, and whoever looks is told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from itertools import product

import aiohttp
import pytest

from policy.model import Event
from tests.doubles.slack.signed_http import HONEST
from tests.doubles.slack.signed_http import Forgery
from tests.live.school import School
from tests.live.school import channel
from tests.live.school import user

LILY = user("lily")
TEAM = channel("team")
PHONE = "my number is 978-555-0164"
IN_MESSAGE = "There is a phone number in your message"
RUBBISH = (
    "", "{", "null", "[]", '"x"', "\x00", "payload=%7B", "payload=[]", '{"event": []}', '{"type": {}}', "a=b",
    "[" * 5_000, '{"type": "event_callback", "event_id": "Ev1", "event": {"type": 1}}',
)  # fmt: skip


def failing(times: int, then: Callable[[Event], Awaitable[bool]]) -> Callable[[Event], Awaitable[bool]]:
    """A database that cannot be reached, so many times."""
    left = iter(range(times))

    async def claim(event: Event) -> bool:
        if next(left, None) is not None:
            raise ConnectionError("the database is away")
        return await then(event)

    return claim


@pytest.mark.usefixtures("calm")
async def test_a_duplicate_is_acknowledged_and_judged_once(school: School) -> None:
    slack = school.slack
    await slack.post(LILY, TEAM, PHONE)
    await school.settle()
    again = [await slack.duplicate(slack.deliveries[0]) for _ in range(3)]
    await school.settle()
    assert {one.outcome for one in again} == {"acknowledged"}
    assert (school.told("lily"), len(await school.judged())) == ([IN_MESSAGE], 1)


@pytest.mark.usefixtures("calm")
async def test_duplicates_at_the_same_moment_are_judged_once(school: School) -> None:
    slack = school.slack
    slack.hold()
    await slack.post(LILY, TEAM, PHONE)
    slack.holding = False
    payload = slack.deliveries[0].payload
    await asyncio.gather(*(slack.deliver(payload) for _ in range(8)))
    await school.settle()
    assert (school.told("lily"), len(await school.judged())) == ([IN_MESSAGE], 1)


@pytest.mark.usefixtures("calm")
async def test_the_order_in_which_events_come_loses_nothing(school: School) -> None:
    slack = school.slack
    slack.hold()
    first = await slack.post(LILY, TEAM, PHONE)
    await slack.post(LILY, TEAM, "hello")
    await slack.post(LILY, TEAM, f"and {PHONE}", thread_ts=first)
    await slack.release(backwards=True)
    await school.settle()
    assert (school.told("lily"), len(await school.judged())) == ([IN_MESSAGE, IN_MESSAGE], 3)


async def test_what_could_not_be_kept_is_not_acknowledged_and_comes_again(
    school: School, http: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    slack, inbox = school.slack, school.house.inbox
    slack.journal.patience = 0.2  # a socket has no way to refuse: the frame stays unanswered
    monkeypatch.setattr(inbox, "claim", failing(1, inbox.claim))
    await slack.post(LILY, TEAM, PHONE)
    (delivery,) = slack.deliveries
    assert (delivery.outcome, delivery.status) == (("refused", 500) if http else ("unanswered", 0))
    slack.journal.patience = 10
    await slack.retry_unacked()
    await school.settle()
    assert (delivery.outcome, school.told("lily")) == ("acknowledged", [IN_MESSAGE])
    assert await school.noted() == {"slack.not_kept": 1}
    await slack.duplicate(delivery)
    await school.settle()
    assert school.told("lily") == [IN_MESSAGE]


async def test_what_breaks_the_translator_is_counted_and_does_not_come_again(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    slack = school.slack
    with monkeypatch.context() as patch:
        patch.setattr("adapters.slack.listen.translate", broken)
        await slack.post(LILY, TEAM, PHONE)
        await school.settle()
    await slack.post(LILY, TEAM, "hello")
    await school.settle()
    assert [one.outcome for one in slack.deliveries] == ["acknowledged"] * 2
    assert (await school.noted(), len(await school.judged())) == ({"slack.not_translated": 1}, 1)


class TestOverHttp:
    """What only an address on the net meets."""

    @pytest.fixture
    def http(self) -> bool:
        return True

    @pytest.mark.parametrize(
        ("forgery", "code"),
        [
            (Forgery(signature=True), "slack.bad_signature"),
            (Forgery(age=400), "slack.old_timestamp"),
            (Forgery(age=-400), "slack.old_timestamp"),
            (Forgery(unsigned=True), "slack.bad_signature"),
        ],
    )
    async def test_who_is_not_slack_is_refused(self, school: School, forgery: Forgery, code: str) -> None:
        slack = school.slack
        slack.hold()
        await slack.post(LILY, TEAM, PHONE)
        slack.holding = False
        sent = await slack.deliver(slack.deliveries[0].payload, forgery=forgery)
        await school.settle()
        assert (sent.status, await school.noted(), await school.judged()) == (401, {code: 1}, [])

    @pytest.mark.usefixtures("calm")
    async def test_rubbish_leaves_no_trace(self, school: School) -> None:
        """Signed or not; not even bolt can read some of it, and that is acknowledged: it would be no better again."""
        target = school.slack.target
        assert target is not None
        answers = set()
        async with aiohttp.ClientSession() as session:
            for kind, body in product(("application/json", "application/x-www-form-urlencoded"), RUBBISH):
                for forgery in (HONEST, Forgery(unsigned=True)):
                    headers = target.headers(kind, body, forgery)
                    async with session.post(target.url, data=body.encode(), headers=headers) as answer:
                        answers.add(answer.status)
        await school.settle()
        unread = {"slack.unreadable", "slack.ignored.unreadable", "slack.ignored.unknown_type"}
        noted = unread | {"slack.bad_signature", "slack.unhandled"}
        assert (answers, await school.judged(), set(await school.noted())) == ({200, 401}, [], noted)

    async def test_a_body_that_nobody_sends_is_not_read(self, school: School) -> None:
        assert school.slack.target is not None
        url = school.slack.target.url
        async with aiohttp.ClientSession() as session, session.post(url, data=b"x" * 1_000_001) as answer:
            pass
        assert (answer.status, await school.noted()) == (413, {})
