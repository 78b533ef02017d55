"""Brakes on the console: what each does and does not is said before it is switched on, by whom and why is kept."""

from __future__ import annotations

from bot.brakes import BrakePlanner
from bot.brakes.shown import BrakeDesk
from policy.model import Brake
from policy.model import BrakeState
from policy.model import EntryKind
from policy.model import Mode
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import schools
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import Day

DMS, AUTOMOD = f"/brakes/{HERE}/brake.dms", f"/brakes/{HERE}/brake.automod"


def with_brakes(day: Day) -> Day:
    """The same school, whose platform has brakes."""
    house, desk = day.console.house, day.console.door._desk
    planner = BrakePlanner(
        places=house.places,
        registry=house.registry,
        modes=house.stores.modes,
        schools=schools,
        packs=desk.packs,
        clock=day.console.clock,
    )
    object.__setattr__(desk, "brakes", BrakeDesk(planner=planner, store=house.stores.brakes, has=lambda _: True))
    return day


async def test_where_no_platform_has_any_there_is_nothing_to_switch(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    assert "The bot is in no Discord server." in (await kim.get("/brakes")).text
    assert (await kim.post(f"{DMS}/on", None, key="a" * 32, reason="r")).status == 404


async def test_it_is_said_what_it_stops_and_what_not_before_anybody_can_switch_it_on(day: Day) -> None:
    kim = await with_brakes(day).console.signed_in("kim")
    page = said((await kim.get("/brakes")).text)
    assert "It does not stop friends, people with rights to moderate, bots, group messages" in page
    assert "Discord does not promise it: please try it once" in page
    assert "It reads no pictures" in page
    assert "Student Guidelines 2" in page
    assert page.count("State Off") == 2


async def test_who_switched_it_on_when_and_why_is_kept(day: Day) -> None:
    kim, house = await with_brakes(day).console.signed_in("kim"), day.console.house
    before = len(await day.console.entries(EntryKind.OVERRIDE))
    page = said(await sent(kim, "/brakes", f"{DMS}/on", reason="The coaches asked for it"))
    assert "Saved. Discord is told within a minute." in page
    assert "State Decided, and not yet told to Discord Who answers for it Dana Kim" in page
    (one,) = await house.stores.modes.in_force(HERE)
    assert (one.rule, one.mode, one.owner, one.reason) == (Brake.DMS, Mode.ENFORCE, "kim", "The coaches asked for it")
    assert len(await day.console.entries(EntryKind.OVERRIDE)) == before + 1
    page = said(await sent(kim, "/brakes", f"{DMS}/off", reason="It is over"))
    assert page.count("State Off") == 2


async def test_no_reason_no_brake(day: Day) -> None:
    kim = await with_brakes(day).console.signed_in("kim")
    assert "That could not be saved." in said(await sent(kim, "/brakes", f"{DMS}/on", reason=" "))
    assert await day.console.house.stores.modes.in_force(HERE) == ()


async def test_a_trouble_is_put_back_or_left_by_whoever_supervises(day: Day) -> None:
    kim, house = await with_brakes(day).console.signed_in("kim"), day.console.house
    await sent(kim, "/brakes", f"{AUTOMOD}/on", reason="Numbers keep coming")
    (first,) = await house.stores.modes.in_force(HERE)
    state = BrakeState(workspace=HERE, name=Brake.AUTOMOD, applied=first.id, trouble="no_right")
    await house.stores.brakes.keep(state)
    page = said((await kim.get("/brakes")).text)
    assert "Trouble the permission Manage Server is missing" in page
    assert "can copy this into Server Settings" in page
    await sent(kim, "/brakes", f"{AUTOMOD}/leave")
    assert [one.id for one in await house.stores.modes.in_force(HERE)] == [first.id]
    await sent(kim, "/brakes", f"{AUTOMOD}/again")
    (second,) = await house.stores.modes.in_force(HERE)
    assert (second.id != first.id, second.reason, second.mode) == (True, "Numbers keep coming", Mode.ENFORCE)


async def test_others_switch_nothing(day: Day) -> None:
    ortiz = await with_brakes(day).console.signed_in("ortiz")
    assert (await ortiz.get("/brakes")).status == 403
    assert (await ortiz.post(f"{DMS}/on", None, key="a" * 32, reason="r")).status == 403
    kim = await day.console.signed_in("kim")
    assert (await kim.post("/brakes/v/brake.dms/on", None, key="a" * 32, reason="r")).status == 403
    assert (await kim.post(f"{DMS}/burn", None, key="a" * 32)).status == 404
    assert (await kim.post(f"/brakes/{HERE}/brake.fire/on", None, key="a" * 32, reason="r")).status == 404
