"""The demo's stories told over bolt, both transports: the same findings and the same notices as in a rehearsal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.render import text_of
from bot.clock import SetClock
from bot.rehearse.cast import people_of
from bot.rehearse.driver import START
from bot.rehearse.scenario import Scenario
from bot.wiring import Delivered
from policy.model import ConversationKind
from policy.model import MemberRef
from tests.doubles.slack.double import SlackDouble
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.live.stories import Told
from tests.live.stories import tell
from tests.live.stories import the_school

KINDS = {
    ConversationKind.PUBLIC_CHANNEL: "public",
    ConversationKind.PRIVATE_CHANNEL: "private",
    ConversationKind.GROUP_DM: "mpim",
    ConversationKind.DM: "im",
}


class SlackScene:
    """The scenario on the double of Slack."""

    def __init__(self, school: School, scenario: Scenario, clock: SetClock) -> None:
        self.school = school
        self.house = school.house
        self.clock = clock
        self.slack = school.slack
        self.named: dict[str, tuple[str, str]] = {}
        self.heard = dict.fromkeys(scenario.people, 0)
        self.asked: list[tuple[str, str]] = []

    def member(self, person: str) -> MemberRef:
        return MemberRef(workspace=self.slack.team, id=user(person))

    async def post(self, by: str, place: str, text: str, ref: str) -> None:
        self.named[ref] = channel(place), await self.slack.post(user(by), channel(place), text)

    async def edit(self, by: str, ref: str, text: str) -> None:
        place, ts = self.named[ref]
        await self.slack.edit(user(by), place, ts, text)

    async def press(self, by: str, button: str) -> None:
        for message in reversed(self.slack.dms(user(by))):
            for action in actions_of(message):
                if action.split(":")[1:2] == [button]:
                    await self.slack.press(user(by), self.slack.dm(user(by)), message["ts"], action)
                    return
        raise AssertionError(f"nothing offers {button}")

    async def command(self, by: str, place: str, name: str, text: str) -> None:
        delivery = await self.slack.slash(user(by), channel(place), f"/{name}", text)
        self.asked.append((by, delivery.payload["response_url"]))

    async def settle(self) -> None:
        await self.school.settle()

    def news(self) -> list[Told]:
        found = [told(by, one) for by, hook in self.asked for one in self.slack.responses(hook)]
        self.asked.clear()
        for person, count in self.heard.items():
            messages = self.slack.dms(user(person))
            found += [told(person, one) for one in messages[count:]]
            self.heard[person] = len(messages)
        return found

    def shown(self, notice: Delivered) -> Told:
        return notice.to.id, text_of(notice.notice), tuple(one.label for one in notice.notice.buttons)


def actions_of(message: dict[str, Any]) -> list[str]:
    elements = (one for block in message["blocks"] for one in block.get("elements", ()))
    return [one["action_id"] for one in elements if "action_id" in one]


def told(person: str, message: dict[str, Any]) -> Told:
    buttons = [one for block in message["blocks"] for one in block.get("elements", ()) if one["type"] == "button"]
    return person, str(message["text"]), tuple(one["text"]["text"] for one in buttons)


def settings_of(scenario: Scenario) -> dict[str, Any]:
    return {
        "CHAPERONE_PACKS": scenario.packs,
        "CHAPERONE_LEVEL": scenario.level,
        "CHAPERONE_SUPERVISOR": scenario.supervisor,
        "CHAPERONE_OVERSEERS": scenario.overseers,
        "CHAPERONE_SAFEGUARDING": scenario.safeguarding,
        "CHAPERONE_PHONES": scenario.allow.phones,
        "CHAPERONE_VENUES": scenario.allow.venues,
        "CHAPERONE_EMAIL_DOMAINS": scenario.allow.email_domains,
    }


@pytest.mark.parametrize("http", [False, True], ids=["socket", "http"])
async def test_the_demo_is_the_same_on_slack(tmp_path: Path, http: bool) -> None:
    scenario, clock = the_school(can_remove=False), SetClock(START)
    people = {key: one for key, one in people_of(scenario).items() if one is not None}
    async with SlackDouble(scopes=SCOPES, now=clock.now) as slack:
        for key, person in people.items():
            slack.add_user(user(key), person.name, email=f"{key}@riverbend.example")
        for key, place in scenario.conversations.items():
            members = [user(one) for one in place.members]
            slack.add_channel(channel(key), key, kind=KINDS[place.kind], members=members, bot_in=place.bot)
        roster = [replace(one, email=f"{key}@riverbend.example") for key, one in people.items()]
        registered = [key for key, one in scenario.conversations.items() if one.registered]
        async with a_school(
            slack, tmp_path, people=roster, http=http, clock=clock, registered=registered, **settings_of(scenario)
        ) as school:
            await tell(SlackScene(school, scenario, clock), scenario)
        slack.assert_clean()
