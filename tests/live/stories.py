"""The demo's stories, told on any platform: what each scene must be able to do, and what must come of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.resources import as_file
from importlib.resources import files
from typing import Protocol

from bot.clock import SetClock
from bot.rehearse.driver import START
from bot.rehearse.driver import Step
from bot.rehearse.driver import open_play
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import SceneEvent
from bot.rehearse.scenario import load
from bot.wiring import Delivered
from bot.wiring import House
from bot.wiring import load_packs
from policy.model import CheckDue
from policy.model import MemberRef

Told = tuple[str, str, tuple[str, ...]]
"""Who was told, the whole text as the platform shows it, and the labels of the buttons."""
Outcome = tuple[tuple[str, ...], tuple[str, ...], list[Told]]
"""Findings, actions, and what people were told."""


class Scene(Protocol):
    """A platform with the scenario's people and places on it, and an installation that listens."""

    house: House
    clock: SetClock

    def member(self, person: str) -> MemberRef:
        """A person's account."""
        ...

    async def post(self, by: str, place: str, text: str, ref: str) -> None:
        """Somebody writes; `ref` is how the scenario calls the message."""
        ...

    async def edit(self, by: str, ref: str, text: str) -> None:
        """Somebody changes that message."""
        ...

    async def press(self, by: str, button: str) -> None:
        """Somebody presses a button of the newest notice that offers it to them."""
        ...

    async def command(self, by: str, place: str, name: str, text: str) -> None:
        """Somebody calls a command."""
        ...

    async def settle(self) -> None:
        """Until everything is judged and performed."""
        ...

    def news(self) -> list[Told]:
        """What people were told since the last time, in any order."""
        ...

    def shown(self, notice: Delivered) -> Told:
        """How this platform shows what the rehearsal sent."""
        ...


def the_school(*, can_remove: bool) -> Scenario:
    """The school of the demo, on a platform that lets a bot take others' messages away, or not."""
    with as_file(files("bot") / "scenes" / "school.yaml") as path:
        (scenario,) = load(path)
    return scenario.model_copy(update={"can_remove": can_remove})


async def rehearsed(scenario: Scenario) -> Sequence[Step]:
    """What the rehearsal makes of it."""
    play = await open_play(scenario, dict(load_packs()))
    steps = [one async for one in play.steps()]
    await play.close()
    return steps


def _anywhere(said: Told) -> Told:
    """What was said, whichever platform it names, and however many places it knows of that the bot is not in.

    A scenario tells of all of them; no platform tells a bot of a direct message between people.
    """
    who, text, buttons = said
    text = re.sub(r"(?:Slack|Discord|The chat) itself knows", "It knows", text)
    text = re.sub(r"I know of .+? There may be more", "There may be more", text)
    return who, text, buttons


async def tell(scene: Scene, scenario: Scenario) -> None:
    """Play the scenario; every step must come out as in the rehearsal."""
    seen = await _entered(scene)
    for step in await rehearsed(scenario):
        scene.clock.set(START + step.event.after)
        await _act(scene, step.event)
        await scene.settle()
        lines = list(await scene.house.log.tail(after=seen, limit=1_000))
        seen = lines[-1].id if lines else seen
        findings = tuple(sorted({rule for one in lines for rule in one.findings}))
        actions = tuple(sorted({word for one in lines for word in one.actions})) or ("none",)
        found: Outcome = (findings, actions, sorted(map(_anywhere, scene.news())))
        wanted: Outcome = (step.findings, step.actions, sorted(_anywhere(scene.shown(one)) for one in step.notices))
        assert found == wanted, step.event


async def _entered(scene: Scene) -> str | None:
    """Who came in has read the welcome: a rehearsal's people are there from the start. The newest decision's id."""
    await scene.settle()
    for who in sorted({who for who, text, _ in scene.news() if text.startswith("Welcome")}):
        await scene.press(who, "acknowledge")
    await scene.settle()
    scene.news()
    lines = await scene.house.log.tail(limit=1_000)
    return lines[-1].id if lines else None


async def _act(scene: Scene, event: SceneEvent) -> None:
    by, place, text = event.by or "", event.conversation or "", event.text or ""
    match event.do:
        case "message":
            await scene.post(by, place, text, event.ref or "")
        case "edit":
            await scene.edit(by, event.ref or "", text)
        case "button":
            await scene.press(by, event.arg or "")
        case "command":
            await scene.command(by, place, (event.arg or "").removeprefix("/"), text)
        case "time":
            await _time(scene, event)
        case _:
            raise AssertionError(event.do)


async def _time(scene: Scene, event: SceneEvent) -> None:
    """The clock has moved: what is due fires; a check that no reminder stands for is run as such."""
    waiting = await scene.house.reminders.waiting(limit=1_000)
    stands = any(kind == event.arg and due <= scene.clock.now() for kind, _, due in waiting)
    await scene.house.app.tick()
    if stands:
        return
    who = scene.member(event.who or "")
    due = CheckDue(
        id=f"check-{event.arg}-{event.t}",
        workspace=who.workspace,
        at=scene.clock.now(),
        check=event.arg or "",
        subject=event.who or "",
        member=who,
    )
    await scene.house.app.handle(due)
