"""The console's page on what is seen: what was found by who reads along, and since when."""

from __future__ import annotations

from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.school import COACH
from tests.bot.desk.views.school import MIA
from tests.bot.desk.views.school import Day


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
