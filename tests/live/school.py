"""A whole installation against the double of Slack: the real bolt and stores, as `chaperone run` has them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.clock import SetClock
from bot.live import Live
from bot.live import ProcessRole
from bot.live import open_live
from bot.ports import Clock
from bot.service import Service
from bot.settings import Settings
from bot.wiring import Keys
from bot.wiring import upgrade
from policy.model import ConversationRef
from policy.model import Person
from policy.model import Role
from tests.doubles.slack.double import SlackDouble

SCOPES = (
    "commands", "chat:write", "im:write", "mpim:write", "im:history", "channels:read", "groups:read", "mpim:read",
    "channels:history", "groups:history", "mpim:history", "users:read", "users:read.email",
)  # fmt: skip
SECRET = "double-signing-secret"
COACH = Person(id="coach", name="Carla Vega", role=Role.COACH, email="coach@school.example")
SAM = Person(id="sam", name="Sam Lee", role=Role.STUDENT, email="sam@school.example")
LILY = Person(id="lily", name="Lily Stone", role=Role.STUDENT, email="lily@school.example")
AD = Person(id="ad", name="Peter Lund", role=Role.ATHLETIC_DIRECTOR, email="ad@school.example")
PEOPLE = (COACH, SAM, LILY, AD)


def user(person: str) -> str:
    """The person's account on the double."""
    return "U0" + person.upper().replace("_", "")


def channel(name: str) -> str:
    """The conversation's id on the double."""
    return "C0" + name.upper().replace("_", "")


def settings_for(slack: SlackDouble, folder: Path, *, http: bool = False, **more: Any) -> Settings:
    """Settings as somebody would have them in `.env`, for this double."""
    values = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_API_URL": slack.base_url,
        "DATABASE_URL": f"sqlite:///{folder}/chaperone.sqlite3",
        "CHAPERONE_DATA": folder,
        "CHAPERONE_PORT": 0,
        "CHAPERONE_MODE": "enforce",
        "CHAPERONE_SUPERVISOR": "ad",
        "CHAPERONE_OVERSEERS": "ad",
        **({"SLACK_SIGNING_SECRET": SECRET} if http else {"SLACK_APP_TOKEN": slack.app_token}),
        **more,
    }
    return Settings(**values)


class School:
    """A running installation with its people, and shorthands to wait for what it does."""

    def __init__(self, slack: SlackDouble, live: Live, people: Sequence[Person]) -> None:
        self.slack = slack
        self.live = live
        self.people = people
        self.house = live.house
        # without a worker of its own: `settle` does the jobs, so that a test knows when they are done
        self.service = Service(live.house, parts=live.parts, works=False, last=live.intake.close)
        self.running: asyncio.Task[None] | None = None

    async def settle(self) -> None:
        """Until everything that reached us is judged and what follows is performed."""
        await self.slack.settle()
        await self.live.intake.drain()
        await self.house.jobs.drain()
        await self.slack.settle()

    async def start(self) -> None:
        """Listen, and wait until Slack has us."""
        self.running = asyncio.create_task(self.service.run())
        if self.slack.target is None:
            await self.slack.connected()

    async def stop(self) -> None:
        self.service.stop()
        if self.running is not None:
            await self.running

    async def register(self, *names: str) -> None:
        """The school has registered these conversations."""
        for name in names:
            ref = self.ref(name)
            place = await self.house.registry.conversation(ref)
            assert place is not None
            members = [one.ref for one in await self.house.registry.audience(ref)]
            await self.house.roster.put_conversation(replace(place, registered=True), members)

    def ref(self, name: str) -> ConversationRef:
        return ConversationRef(workspace=self.slack.team, id=channel(name))

    def told(self, person: str) -> list[str]:
        """The titles of what the bot wrote to somebody, oldest first."""
        return [str(one["text"]).split("\n", 1)[0] for one in self.slack.dms(user(person))]


@asynccontextmanager
async def a_school(
    slack: SlackDouble,
    folder: Path,
    *,
    people: Sequence[Person] = PEOPLE,
    http: bool = False,
    clock: Clock | None = None,
    **more: Any,
) -> AsyncIterator[School]:
    """Open an installation against a double whose world is set up, run it, and stop it at the end."""
    settings = settings_for(slack, folder, http=http, **more)
    await upgrade(settings.database)
    async with open_live(settings, ProcessRole.ALL, Keys.generate(), clock=clock) as live:
        await live.house.roster.put_people(people)
        school = School(slack, live, people)
        await live.house.census.take(slack.team)
        if http and live.web is not None:
            slack.http_target(f"http://127.0.0.1:{live.web.port}/slack/events")
        await school.start()
        try:
            yield school
        finally:
            await school.stop()


__all__ = ["PEOPLE", "SCOPES", "School", "SetClock", "a_school", "channel", "settings_for", "user"]
