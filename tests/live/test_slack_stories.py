"""The demo's stories told over bolt, both transports: the same findings and the same notices as in a rehearsal."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import as_file
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.render import text_of
from bot.clock import SetClock
from bot.rehearse.cast import people_of
from bot.rehearse.driver import START
from bot.rehearse.driver import Step
from bot.rehearse.driver import open_play
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import SceneEvent
from bot.rehearse.scenario import load
from bot.wiring import load_packs
from policy.model import CheckDue
from policy.model import ConversationKind
from policy.model import MemberRef
from tests.doubles.slack.double import SlackDouble
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

KINDS = {
    ConversationKind.PUBLIC_CHANNEL: "public",
    ConversationKind.PRIVATE_CHANNEL: "private",
    ConversationKind.GROUP_DM: "mpim",
    ConversationKind.DM: "im",
}
Told = tuple[str, str, tuple[str, ...]]
"""Who was told, the whole text, and the labels of the buttons."""


def the_school() -> Scenario:
    """The school of the demo; Slack lets no bot remove what others wrote."""
    with as_file(files("bot") / "scenes" / "school.yaml") as path:
        (scenario,) = load(path)
    return scenario.model_copy(update={"can_remove": False})


class Teller:
    """Plays a scenario's events on the double."""

    def __init__(self, school: School, scenario: Scenario, clock: SetClock) -> None:
        self.school = school
        self.slack = school.slack
        self.scenario = scenario
        self.clock = clock
        self.named: dict[str, tuple[str, str]] = {}
        self.seen: str | None = None
        self.heard = dict.fromkeys(scenario.people, 0)

    async def step(self, event: SceneEvent) -> tuple[tuple[str, ...], tuple[str, ...], list[Told]]:
        """Let an event happen; returns findings, actions and what was told."""
        self.clock.set(START + event.after)
        answered = await self.act(event)
        await self.school.settle()
        lines = list(await self.school.house.log.tail(after=self.seen, limit=1_000))
        self.seen = lines[-1].id if lines else self.seen
        findings = tuple(sorted({rule for one in lines for rule in one.findings}))
        actions = tuple(sorted({word for one in lines for word in one.actions})) or ("none",)
        return findings, actions, sorted([*answered(), *self.news()])

    async def act(self, event: SceneEvent) -> Any:
        by, place = user(event.by or ""), channel(event.conversation or "")
        match event.do:
            case "message":
                ts = await self.slack.post(by, place, event.text or "")
                self.named[event.ref or ts] = (place, ts)
            case "edit":
                place, ts = self.named[event.ref or ""]
                await self.slack.edit(by, place, ts, event.text or "")
            case "button":
                await self.press(by, event)
            case "command":
                delivery = await self.slack.slash(by, place, event.arg or "", event.text or "")
                hook = delivery.payload["response_url"]
                return lambda: [told(event.by or "", one) for one in self.slack.responses(hook)]
            case "time":
                await self.time(event)
            case _:
                raise AssertionError(event.do)
        return list

    async def press(self, by: str, event: SceneEvent) -> None:
        """The newest notice that offers the button."""
        for message in reversed(self.slack.dms(by)):
            for block in message["blocks"]:
                for element in block.get("elements", ()):
                    action = element.get("action_id", "")
                    if action.split(":")[1:2] == [event.arg]:
                        await self.slack.press(by, self.slack.dm(by), message["ts"], action)
                        return
        raise AssertionError(f"nothing offers {event.arg}")

    async def time(self, event: SceneEvent) -> None:
        waiting = await self.school.house.reminders.waiting(limit=1_000)
        stands = any(kind == event.arg and due <= self.clock.now() for kind, _, due in waiting)
        await self.school.house.app.tick()
        if stands:
            return
        who = user(event.who or "")
        due = CheckDue(
            id=f"check-{event.arg}-{event.t}",
            workspace=self.slack.team,
            at=self.clock.now(),
            check=event.arg or "",
            subject=event.who or "",
            member=MemberRef(workspace=self.slack.team, id=who),
        )
        await self.school.house.app.handle(due)

    def news(self) -> list[Told]:
        """What the bot wrote to people since the last step."""
        found: list[Told] = []
        for person in self.scenario.people:
            messages = self.slack.dms(user(person))
            found += [told(person, one) for one in messages[self.heard[person] :]]
            self.heard[person] = len(messages)
        return found


def told(person: str, message: dict[str, Any]) -> Told:
    buttons = [one for block in message["blocks"] for one in block.get("elements", ()) if one["type"] == "button"]
    return person, str(message["text"]), tuple(one["text"]["text"] for one in buttons)


async def rehearsed(scenario: Scenario) -> list[Step]:
    play = await open_play(scenario, dict(load_packs()))
    steps = [one async for one in play.steps()]
    await play.close()
    return steps


def notices_of(step: Step) -> list[Told]:
    return sorted((one.to.id, text_of(one.notice), tuple(b.label for b in one.notice.buttons)) for one in step.notices)


@pytest.mark.parametrize("http", [False, True], ids=["socket", "http"])
async def test_the_demo_is_the_same_on_slack(tmp_path: Path, http: bool) -> None:
    scenario, clock = the_school(), SetClock(START)
    people = {key: one for key, one in people_of(scenario).items() if one is not None}
    async with SlackDouble(scopes=SCOPES, now=clock.now) as slack:
        for key, person in people.items():
            slack.add_user(user(key), person.name, email=f"{key}@riverbend.example")
        for key, place in scenario.conversations.items():
            members = [user(one) for one in place.members]
            slack.add_channel(channel(key), key, kind=KINDS[place.kind], members=members, bot_in=place.bot)
        roster = [replace(one, email=f"{key}@riverbend.example") for key, one in people.items()]
        more: dict[str, Any] = {
            "CHAPERONE_PACKS": scenario.packs,
            "CHAPERONE_LEVEL": scenario.level,
            "CHAPERONE_SUPERVISOR": scenario.supervisor,
            "CHAPERONE_OVERSEERS": scenario.overseers,
            "CHAPERONE_SAFEGUARDING": scenario.safeguarding,
            "CHAPERONE_PHONES": scenario.allow.phones,
            "CHAPERONE_VENUES": scenario.allow.venues,
            "CHAPERONE_EMAIL_DOMAINS": scenario.allow.email_domains,
        }
        registered = [key for key, one in scenario.conversations.items() if one.registered]
        async with a_school(
            slack, tmp_path, people=roster, http=http, clock=clock, registered=registered, **more
        ) as school:
            teller = Teller(school, scenario, clock)
            for step in await rehearsed(scenario):
                found = await teller.step(step.event)
                assert found == (step.findings, step.actions, notices_of(step)), step.event
        slack.assert_clean()
