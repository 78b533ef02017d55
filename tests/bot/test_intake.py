"""An event is safe when it is handed in, and judged in its turn."""

from __future__ import annotations

import pytest

from bot.intake import Intake
from policy.model import ButtonKey
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import DeliveryError
from policy.model import Event
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.bot.test_census import Stage as CensusStage
from tests.bot.test_census import profile
from tests.bot.test_census import ref
from tests.bot.test_census import stage as census_stage
from tests.builders import COACH
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import posted

asking = census_stage


def an_intake(stage: Stage | CensusStage) -> Intake:
    house = stage.house
    return Intake(app=house.app, census=house.census, registry=house.registry, notices=house.notices)


async def test_what_is_handed_in_is_judged() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    intake = an_intake(stage)
    await intake.receive(posted("the bus leaves at four"))
    await intake.receive(posted("the bus leaves at four"))
    await intake.drain()
    await stage.house.jobs.drain()
    assert stage.told == [("coach", "group_only.warn")]


async def test_an_event_that_cannot_be_judged_stays_and_holds_up_no_other() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    intake, judge = an_intake(stage), stage.house.app.judge

    async def failing(event: Event) -> object:
        if event.id == "e-m1":
            raise RuntimeError("a bug")
        return await judge(event)

    stage.house.app.judge = failing  # type: ignore[method-assign, assignment]
    await intake.receive(posted("the bus leaves at four"))
    await intake.receive(posted("bring water", id="m2"))
    await intake.drain()
    assert [one.id for one in await stage.house.inbox.waiting()] == ["e-m1"]
    stage.house.app.judge = judge  # type: ignore[method-assign]
    assert await stage.house.app.recover() == 1


async def test_after_the_end_an_event_is_safe_and_waits_for_the_next_start() -> None:
    stage = await a_stage()
    await stage.place(COACH, SAM)
    intake = an_intake(stage)
    await intake.close()
    await intake.receive(posted("the bus leaves at four"))
    await intake.drain()
    assert [one.id for one in await stage.house.inbox.waiting()] == ["e-m1"]


async def test_what_could_not_be_asked_about_is_asked_again(asking: CensusStage) -> None:
    intake = an_intake(asking)
    asking.directory.away = DeliveryError("busy", retry=True)
    intake.refresh([PLACE])
    await intake.drain()
    asking.directory.away = None
    asking.directory.has(Conversation(ref=PLACE, kind=ConversationKind.PUBLIC_CHANNEL, name="new"), [ref("U1")])
    asking.directory.knows(profile("U1"))
    await intake.refresh_left()
    found = await asking.house.registry.conversation(PLACE)
    assert found is not None
    assert found.name == "new"
    asked = list(asking.directory.asked)
    await intake.refresh_left()
    assert asking.directory.asked == asked


async def test_whatever_keeps_it_from_being_asked_nothing_is_forgotten(
    asking: CensusStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_stale: object) -> None:
        raise TypeError("what the platform told does not fit together")

    intake = an_intake(asking)
    with monkeypatch.context() as patch:
        patch.setattr(asking.house.census, "refresh", broken)
        intake.refresh([PLACE])
        await intake.drain()
        await intake.refresh_left()
    asking.directory.has(Conversation(ref=PLACE, kind=ConversationKind.PUBLIC_CHANNEL, name="new"), [ref("U1")])
    asking.directory.knows(profile("U1"))
    await intake.refresh_left()
    found = await asking.house.registry.conversation(PLACE)
    assert (found.name if found else None) == "new"


@pytest.mark.parametrize(
    ("button", "lang", "title"),
    [
        (ButtonKey.COPY_AD, "en", "What kind of matter?"),
        (ButtonKey.REPORT, "", "Write a report"),
        (ButtonKey.WRONG, "en", "This was wrong"),
        (ButtonKey.EMERGENCY, "en", None),
        ("nonsense", "en", None),
    ],
)
async def test_a_form_is_found_by_its_button(button: str, lang: str, title: str | None) -> None:
    form = await an_intake(await a_stage()).form(button, lang, COACH.ref)
    assert (form.title if form else None) == title
