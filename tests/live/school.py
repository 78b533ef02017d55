"""A whole installation against the double of Slack: the real bolt and stores, as `chaperone run` has them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import asynccontextmanager
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from adapters.slack.platform import SlackPlatform
from adapters.slack.socket_mode import Times
from bot.clock import SetClock
from bot.live import Live
from bot.live import ProcessRole
from bot.live import open_live
from bot.metrics.beats import CENSUS
from bot.ports import Clock
from bot.service import Service
from bot.settings import Settings
from bot.wiring import Keys
from bot.wiring import upgrade
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Logged
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from storage.patience import Patience
from storage.stores import open_stores
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
REGISTERED = ("team", "pair")


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
        "CHAPERONE_LOOK_INTO_FILES": False,
        **({"SLACK_SIGNING_SECRET": SECRET} if http else {"SLACK_APP_TOKEN": slack.app_token}),
        **more,
    }
    return Settings(**values)


class School:
    """A running installation with its people, and shorthands to wait for what it does."""

    def __init__(self, slack: SlackDouble, live: Live, people: Sequence[Person], *, works: bool = False) -> None:
        """Without a worker of its own, unless it `works`: `settle` does the jobs, so that it is known when they end."""
        self.slack = slack
        self.live = live
        self.people = people
        self.house = live.house
        alone = Service(live.house, parts=live.parts, works=False, last=live.intake.close)
        self.service = live.service if works else alone
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
            place = await self.place(name)
            members = [one.ref for one in await self.house.registry.audience(place.ref)]
            await self.house.roster.put_conversation(replace(place, registered=True), members)

    def ref(self, name: str) -> ConversationRef:
        return ConversationRef(workspace=self.slack.team, id=channel(name))

    async def place(self, name: str) -> Conversation:
        """What is known of a conversation."""
        found = await self.house.registry.conversation(self.ref(name))
        assert found is not None
        return found

    async def audience(self, name: str) -> set[str]:
        """The accounts that are known to read a conversation."""
        return {one.ref.id for one in await self.house.registry.audience(self.ref(name))}

    async def member(self, ident: str) -> Member | None:
        """What is known of an account."""
        return await self.house.registry.member(MemberRef(workspace=self.slack.team, id=ident))

    def told(self, person: str) -> list[str]:
        """The titles of what the bot wrote to somebody, oldest first."""
        return [str(one["text"]).split("\n", 1)[0] for one in self.slack.dms(user(person))]

    async def noted(self) -> dict[str, int]:
        """How often each code was counted so far."""
        await self.live.health.flush()
        return {one.what: one.count for one in await self.house.health.noted()}

    async def until(self, holds: Callable[[], Awaitable[bool]]) -> None:
        """Wait for what no call of the double tells. Raises TimeoutError where it never comes."""
        async with asyncio.timeout(self.slack.journal.patience):
            while not await holds():
                pass  # asking takes a turn of the loop

    async def until_noted(self, code: str) -> None:
        """Wait until a code is counted."""

        async def counted() -> bool:
            return code in await self.noted()

        await self.until(counted)

    async def until_counted(self) -> None:
        """Wait until the service has taken its census of the start: one under way asks after what it knows."""

        async def counted() -> bool:
            await asyncio.sleep(0)
            return self.live.service._beats.age(CENSUS) is not None

        await self.until(counted)

    async def until_judged(self, count: int) -> None:
        """Wait until the log has so many lines, and what follows from them is done."""

        async def enough() -> bool:
            return len(await self.judged()) >= count

        async def performed() -> bool:
            await self.settle()
            return not await self.house.outbox.waiting()

        await self.until(enough)
        await self.until(performed)

    async def get(self, path: str) -> tuple[int, Any]:
        """What the web part answers: status and JSON."""
        assert self.live.web is not None
        url = f"http://127.0.0.1:{self.live.web.port}{path}"
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            return answer.status, await answer.json()

    async def judged(self) -> list[Logged]:
        """The lines of the log, oldest first."""
        return list(await self.house.log.tail(limit=1_000))


@asynccontextmanager
async def a_school(
    slack: SlackDouble,
    folder: Path,
    *,
    people: Sequence[Person] = PEOPLE,
    http: bool = False,
    clock: Clock | None = None,
    keys: Keys | None = None,
    times: Times | None = None,
    patience: Patience | None = None,
    works: bool = False,
    registered: Sequence[str] = (),
    **more: Any,
) -> AsyncIterator[School]:
    """Open an installation against a double whose world is set up, run it, and stop it at the end.

    A database given in `more` is migrated already. The same `keys` open it again after a stop. What is `registered`
    is so before anything comes in.
    """
    settings = settings_for(slack, folder, http=http, **more)
    if "DATABASE_URL" not in more:
        await upgrade(settings.database)
    with _tried(patience):
        async with open_live(settings, ProcessRole.ALL, keys or Keys.generate(), clock=clock) as live:
            await live.house.roster.put_people(people)
            school = School(slack, live, people, works=works)
            if slack.token_error == "":
                await live.house.census.take(slack.team)
            await school.register(*registered)
            if http and live.web is not None:
                slack.http_target(f"http://127.0.0.1:{live.web.port}/slack/events")
            _watch(live, times)
            await school.start()
            try:
                yield school
            finally:
                await school.stop()


@contextmanager
def _tried(patience: Patience | None) -> Iterator[None]:
    """Let jobs be tried as often and as soon as a test can wait for."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.wiring.house.open_stores", partial(open_stores, patience=patience))
        yield


def _watch(live: Live, times: Times | None) -> None:
    """Let the connection be watched as closely as a test can wait for."""
    for one in live.platforms:
        if times is not None and isinstance(one, SlackPlatform) and one._socket is not None:
            one._socket._times = times


__all__ = ["PEOPLE", "REGISTERED", "SCOPES", "School", "SetClock", "a_school", "channel", "settings_for", "user"]
