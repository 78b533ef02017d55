"""The console's page on what is seen: what was found by who reads along, and since when."""

from __future__ import annotations

from policy.model import Brake
from policy.model import BrakeState
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import COACH
from tests.bot.desk.views.school import MIA
from tests.bot.desk.views.school import Day
from tests.bot.desk.views.test_brakes import DMS
from tests.bot.desk.views.test_brakes import with_brakes


async def test_conversations_to_look_at_stand_on_top(day: Day) -> None:
    house, kim = day.console.house, await day.console.signed_in("kim")
    page = said((await kim.get("/coverage")).text)
    assert "Who reads along has not been looked through yet." in page
    place = Conversation(
        ref=ConversationRef(workspace="w", id="pair"), kind=ConversationKind.PRIVATE_CHANNEL, name="extra practice"
    )
    await house.roster.put_conversation(place, [COACH, MIA])
    await house.auditor.audit("w")
    page = said((await kim.get("/coverage")).text)
    assert "extra practice one adult and one student, alone October 5, 2026" in page
    assert "Who reads along was last looked through on October 5, 2026" in page
    assert "Never seen, whatever is set up: direct messages between people" in page


async def test_the_lamps_of_the_brakes_stand_where_a_platform_has_any(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    assert "What Discord itself holds back" not in said((await kim.get("/coverage")).text)
    kim = await with_brakes(day).console.signed_in("kim")
    await sent(kim, "/brakes", f"{DMS}/on", reason="The coaches asked for it")
    page = said((await kim.get("/coverage")).text)
    assert "messages held back by Discord off direct messages paused decided, and Discord was not asked yet" in page
    (setting,) = await day.console.house.stores.modes.in_force("w")
    state = BrakeState(workspace="w", name=Brake.DMS, applied=setting.id, since=setting.since)
    await day.console.house.stores.brakes.keep(state)
    assert "direct messages paused on, since October 5, 2026" in said((await kim.get("/coverage")).text)
