"""What is counted on the way of an event, and that counting keeps nothing."""

from __future__ import annotations

import pytest

from bot.metrics.meter import Metrics
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import DeliveryError
from policy.model import Mode
from policy.model import School
from tests.bot.metrics.figures import Figures
from tests.bot.metrics.figures import Standing
from tests.bot.metrics.figures import counted
from tests.bot.metrics.figures import of
from tests.bot.test_app import PLAIN
from tests.builders import COACH
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import posted


async def after(mode: Mode, *, fails: DeliveryError | None = None, slowly: float = 0.0) -> Figures:
    """A coach writes to one student twice the same; what the figures say then."""
    standing, chat = Standing(), LocalChat(WORKSPACE)
    school = School(packs=("dracut",), mode=mode)
    house = await open_house(
        clock=standing.clock,
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        meter=standing.metrics,
    )
    await house.roster.put_people([one.person for one in (COACH, SAM) if one.person])
    await house.roster.put_members([COACH, SAM])
    place = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, name="c", registered=True)
    await house.roster.put_conversation(place, [COACH.ref, SAM.ref])
    if fails is not None:
        chat.tell = failing(fails)  # type: ignore[method-assign]
    for _ in range(2):
        if await house.app.receive(posted(PLAIN)):
            standing.steady.now += slowly
            await house.app.judge(posted(PLAIN))
    standing.steady.now += slowly
    await house.jobs.drain()
    await house.close()
    return await standing.figures()


def failing(error: DeliveryError):  # type: ignore[no-untyped-def]
    async def tell(*_args: object, **_more: object) -> None:
        raise error

    return tell


async def test_an_event_is_counted_where_it_arrives_is_judged_and_is_answered() -> None:
    found = await after(Mode.WARN, slowly=0.2)
    assert counted(found, "chaperone_events_received_total") == {("message_posted", "slack"): 1}
    assert counted(found, "chaperone_events_duplicate_total") == {("slack",): 1}
    assert counted(found, "chaperone_events_judged_total") == {("message_posted",): 1}
    assert counted(found, "chaperone_findings_total") == {("warn", "group_only"): 1}
    assert counted(found, "chaperone_effects_total") == {("warn", "done"): 1}
    assert of(found, "chaperone_decision_seconds_bucket", le="0.25") == 1
    assert of(found, "chaperone_decision_seconds_bucket", le="0.1") == 0
    assert of(found, "chaperone_first_notice_seconds_bucket", le="0.5") == 1
    assert of(found, "chaperone_first_notice_seconds_bucket", le="0.25") == 0


async def test_what_a_rule_only_observes_is_counted_as_that() -> None:
    found = await after(Mode.OBSERVE)
    assert counted(found, "chaperone_findings_total") == {("observe", "group_only"): 1}
    assert counted(found, "chaperone_effects_total") == {}
    assert of(found, "chaperone_first_notice_seconds_count") == 0


async def test_what_cannot_be_said_is_counted_as_held() -> None:
    found = await after(Mode.WARN, fails=DeliveryError("no", retry=False, code="slack:user_not_found"))
    assert counted(found, "chaperone_effects_total") == {("warn", "held"): 1}
    assert of(found, "chaperone_first_notice_seconds_count") == 0


@pytest.mark.parametrize(
    ("platform", "outcome", "labels"),
    [
        ("slack", "ok", ("ok", "slack")),
        ("discord", "rate_limited", ("rate_limited", "discord")),
        ("irc", "Sam Lee", ("other", "other")),
    ],
)
async def test_calls_are_counted_by_how_they_ended(platform: str, outcome: str, labels: tuple[str, str]) -> None:
    standing = Standing()
    standing.metrics.calls(platform)(outcome)
    assert counted(await standing.figures(), "chaperone_platform_calls_total") == {labels: 1}


async def test_events_that_are_never_judged_are_not_remembered_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.metrics.meter._MOST", 2)
    metrics = Metrics()
    for name in "abc":
        metrics.arrived(posted("hello", id=name), new=True)
    assert list(metrics._arrived) == ["e-b", "e-c"]
