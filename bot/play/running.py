"""A play that goes on: one scene at a time is on stage, people act in it, the clock is turned, it starts over."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.packs import OPTIONAL
from bot.play.people import Person
from bot.play.people import Place
from bot.play.people import people_in
from bot.play.people import places_in
from bot.rehearse.acts import Act
from bot.rehearse.cast import school_of
from bot.rehearse.driver import START
from bot.rehearse.driver import Play
from bot.rehearse.driver import Step
from bot.rehearse.driver import open_play
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import SceneEvent
from policy.model import Pack

PAUSE = timedelta(seconds=20)
"""What passes between two things that somebody does."""
MORNING = 8
"""The hour of the school's clock at which the next day begins."""


class Running:
    """The scenes that there are, and the one on stage. One step at a time; several people may look at once."""

    def __init__(self, scenes: Sequence[Scenario], packs: Mapping[str, Pack], *, on_disk: bool = True) -> None:
        """`scenes` must not be empty; open one first. `on_disk`: each in a SQLite file of its own, else in memory."""
        self._on_disk = on_disk
        self.scenes = list(scenes)
        self.packs = packs
        self.steps: list[Step] = []
        self.read: set[str] = set()
        self.spoken: dict[str, str] = {}
        self.number = 0
        self.version = 0
        self._lock = asyncio.Lock()
        self._stack = AsyncExitStack()
        self._play: Play | None = None
        self._next = 0
        self._elapsed = timedelta()
        self._acted = False

    @property
    def play(self) -> Play:
        """What is on stage."""
        if self._play is None:
            raise RuntimeError("open a scene first")
        return self._play

    @property
    def scene(self) -> Scenario:
        """The scene on stage."""
        return self.play.scenario

    @property
    def left(self) -> int:
        """How many events of the file are still to come."""
        return len(self.scene.events) - self._next

    @property
    def zone(self) -> ZoneInfo:
        """Where the school is."""
        return ZoneInfo(school_of(self.scene).zone)

    @property
    def now(self) -> datetime:
        """The clock of the play."""
        return START + self._elapsed

    @property
    def people(self) -> dict[str, Person]:
        """Everybody in the scene."""
        return people_in(self.scene, self.steps)

    @property
    def places(self) -> dict[str, Place]:
        """Every conversation of the scene."""
        return places_in(self.scene, self.steps, self.play.chat.rooms)

    async def open(self, number: int, *, begins: int | None = None, lang: str = "") -> None:
        """Put a scene on stage, in a database of its own; `begins` events of it happen at once.

        `lang` is what all of its people speak, "" as the school does.
        """
        async with self._lock:
            await self._leave()
            scene = self.scenes[number]
            self._play = await open_play(scene, self._packs_of(scene), url=self._database())
            self._stack.push_async_callback(self._play.close)
            self.number, self._next, self._elapsed, self._acted = number, 0, timedelta(), False
            self.steps, self.read, self.spoken = [], set(), {}
            if lang:
                await self._play.speak(lang, scene.people)
            guide = scene.guide
            await self._advance(begins if begins is not None else guide.begins if guide else 0)
            self.version += 1

    async def advance(self, count: int = 1) -> Sequence[Step]:
        """Let the next events of the file happen. Returns the steps."""
        async with self._lock:
            return await self._advance(count)

    async def act(self, event: SceneEvent, act: Act | None = None) -> Step:
        """Let somebody do something; its time is set here."""
        async with self._lock:
            self._acted = True
            return await self._step(self._elapsed + PAUSE, event, act)

    async def turn(self, to: datetime) -> Step:
        """Turn the clock to a later moment: what is due by then happens."""
        async with self._lock:
            self._acted = True
            return await self._step(max(to - START, self._elapsed), SceneEvent(t="0s", do="time"), None)

    def morning(self) -> datetime:
        """When the next school morning begins."""
        local = self.now.astimezone(self.zone)
        today = local.replace(hour=MORNING, minute=0, second=0, microsecond=0)
        return today if today > local else today + timedelta(days=1)

    async def speak(self, person: str, lang: str) -> None:
        """Let somebody speak a language, and with them everybody who has not chosen one."""
        async with self._lock:
            if self.spoken.get(person) == lang:
                return
            self.spoken[person] = lang
            others = [one for one in self.people if one not in self.spoken]
            await self.play.speak(lang, [person, *others])

    async def close(self) -> None:
        """Leave the stage; nothing of what anybody wrote is kept."""
        async with self._lock:
            await self._leave()

    def _packs_of(self, scene: Scenario) -> dict[str, Pack]:
        """All packs, of the optional ones those that the scene names."""
        return {name: pack for name, pack in self.packs.items() if name not in OPTIONAL or name in scene.packs}

    def _database(self) -> str | None:
        """A new database, whose folder goes when the stage is left."""
        if not self._on_disk:
            return None
        folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="chaperone-demo-"))
        return f"sqlite:///{Path(folder) / 'demo.sqlite3'}"

    async def _leave(self) -> None:
        await self._stack.aclose()
        self._play = None

    async def _advance(self, count: int) -> Sequence[Step]:
        steps = []
        for event in self.scene.events[self._next : self._next + count]:
            self._next += 1
            # Times of a file may overlap; only after somebody acted has its past gone by.
            after = max(event.after, self._elapsed + PAUSE) if self._acted else event.after
            steps.append(await self._step(after, event, None))
        return steps

    async def _step(self, after: timedelta, event: SceneEvent, act: Act | None) -> Step:
        timed = event.model_copy(update={"t": f"{int(after.total_seconds())}s"})
        step = await self.play.step(timed, act)
        self._elapsed = max(self._elapsed, timed.after)
        self.steps.append(step)
        self.version += 1
        return step
