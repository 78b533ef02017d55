"""One life of a small Chaperone that may be killed at any of its steps, and what a later life finds."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import AsyncIterator
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from datetime import timedelta
from functools import partial
from importlib.resources import files
from itertools import count
from pathlib import Path
from typing import Any

from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from sqlalchemy import event as sql_event
from sqlalchemy.engine import Engine

from bot import wiring
from bot.clock import SetClock
from bot.rehearse.cast import WORKSPACE
from bot.rehearse.cast import bring_in
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import place_ref
from bot.rehearse.cast import school_of
from bot.rehearse.driver import START
from bot.rehearse.scenario import load
from bot.wiring import house as wired
from policy.model import Capabilities
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseFile
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import CaseState
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Notice
from storage.patience import Patience
from storage.seal import Keys
from storage.stores import open_stores

DAY_LATER = START + timedelta(hours=25)
SCENARIO = load(Path(str(files("bot") / "scenes" / "school.yaml")))[0]


def _said(name: str, by: str, place: str, text: str) -> MessagePosted:
    ref = MessageRef(workspace=WORKSPACE, conversation=place_ref(place).id, id=f"m-{name}")
    message = Message(ref=ref, author=member_ref(by), at=START, text=text)
    return MessagePosted(id=name, workspace=WORKSPACE, at=START, message=message)


CASE = Case(
    id="0a1b2c3d4e5f",
    workspace=WORKSPACE,
    category=CaseCategory.BULLYING,
    source=CaseSource.WEB,
    opened_at=START,
    conversation=place_ref("team"),
)
FILE = CaseFile(id="lunch", name="lunch.png", kind="image/png", data=b"png")
_REPORT = CaseEntry(id="said", case=CASE.id, at=START, kind=CaseEntryKind.REPORT, text="they take his lunch")
REPORTED = CaseReported(
    id="case",
    workspace=WORKSPACE,
    at=START,
    case=CASE,
    entries=(_REPORT, replace(_REPORT, id="shown", kind=CaseEntryKind.FILE, text="", file=FILE.id)),
    code=CaseCode(lookup="1a2b", hash="argon2id"),
)
EVENTS: tuple[Event, ...] = (
    _said("number", "lily", "team", "my number is 978-555-0164"),
    _said(
        "matter", "coach_vega", "vega_noah", "the physio says your ankle needs an X-ray, did your mom call the clinic?"
    ),
    _said("innocent", "ben", "team", "we won 4-2, Noah scored in minute 87"),
    CommandInvoked(id="report", workspace=WORKSPACE, at=START, by=member_ref("ben"), name="report"),
    REPORTED,
)


class Killer:
    """Kills its own process, as `kill -9` does, when it passes a step for the n-th time. `passed` are those before."""

    def __init__(self, steps: int | None) -> None:
        self._left = count(steps if steps is not None else -1, -1)
        self.passed: list[str] = []

    def step(self, *what: object) -> None:
        """Of a statement the third argument is its words."""
        self.passed.append(" ".join(str(what[2]).split()[:3]) if len(what) > 2 else f"of {len(what)}")
        if next(self._left) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self) -> None:
        """Every statement and every commit is a step, of ours and of the queue."""
        for name in ("before_cursor_execute", "commit"):
            sql_event.listen(Engine, name, self.step)
        for name in ("fetch", "execute"):
            setattr(AsyncpgDriver, name, self._stepping(getattr(AsyncpgDriver, name)))

    def _stepping(self, real: Callable[..., Any]) -> Callable[..., Any]:
        async def stepping(*args: object) -> object:
            self.step(*args[:1], self, *args[1:])
            return await real(*args)

        return stepping


class Post:
    """A platform that recognises a delivery id: its letters lie in a file."""

    def __init__(self, path: Path, step: Callable[[], None]) -> None:
        self._path = path
        self._step = step

    async def tell(
        self, to: MemberRef, notice: Notice, *, delivery: str, about: MessageRef | None, reply_to: str, again: bool
    ) -> None:
        self._step()
        if delivery not in [line.split()[0] for line in lines(self._path)]:
            append(self._path, f"{delivery} {to.id} {'+'.join(notice.keys)}")
        self._step()

    async def keep(self, conversation: ConversationRef, notice: Notice, *, delivery: str) -> None:
        self._step()
        if delivery not in [line.split()[0] for line in lines(self._path)]:
            append(self._path, f"{delivery} {conversation.id} {'+'.join(notice.keys)}")
        self._step()

    async def remove(self, ref: MessageRef, *, delivery: str) -> None:
        self._step()
        if delivery not in [line.split()[0] for line in lines(self._path)]:
            append(self._path, f"{delivery} {ref.id} removed")
        self._step()

    async def history(self, conversation: ConversationRef, *, after: datetime | None) -> AsyncIterator[MessagePosted]:
        nothing: tuple[MessagePosted, ...] = ()
        for one in nothing:
            yield one

    def capabilities(self, conversation: ConversationRef | None) -> Capabilities:
        return Capabilities(can_remove=True)

    async def send(self, to: str, *, subject: str, text: str, ident: str = "") -> None:
        """Mail programs know a message again by its id."""
        self._step()
        if ident not in [line.split()[0] for line in lines(self._path)]:
            append(self._path, f"{ident} {to} {subject.replace(' ', '_')}")
        self._step()


async def prepare(url: str, folder: Path) -> None:
    """Bring the school in."""
    house = await _open(url, folder, SetClock(START), Killer(None))
    await bring_in(SCENARIO, house.roster, wiring.LocalChat(WORKSPACE))
    await house.close()


async def live(url: str, folder: Path, steps: int | None) -> list[str]:
    """Recover, take what the platform delivers until it is acknowledged, let a day pass, and perform everything.

    Returns the steps of that day: the first words of its statements.
    """
    clock, killer = SetClock(START), Killer(steps)
    killer.watch()
    house = await _open(url, folder, clock, killer)
    if any(isinstance(one, CheckDue) for one in await house.inbox.waiting()):
        clock.set(DAY_LATER)
    await house.app.recover()
    for event in EVENTS:
        if event.id in lines(folder / "acknowledged"):
            continue
        if event is REPORTED:
            await house.stores.case_files.put(FILE, now=START)
        new = await house.app.receive(event)
        killer.step()
        append(folder / "acknowledged", event.id)
        if new:
            await house.app.judge(event)
        killer.step()
        await house.jobs.drain()
    clock.set(DAY_LATER)
    await house.app.tick()
    await house.jobs.drain()
    await house.close()
    return killer.passed


async def look(url: str, folder: Path) -> str:
    """What the world looks like in the end, as one line."""
    house = await _open(url, folder, SetClock(DAY_LATER), Killer(None))
    await house.app.tidy()
    told = [line.split() for line in lines(folder / "told")]
    found = {
        "judged": sorted(line.event.partition(":")[0] for line in await house.log.tail()),
        "incidents": sorted(one.rule for one in await house.log.incidents(open_only=False)),
        "cases": [
            f"{one.number} {len(await house.stores.cases.entries(one.id, viewer='', now=DAY_LATER))}"
            for one in await house.stores.cases.listed(list(CaseState))
        ],
        "file": await house.stores.case_files.get(FILE.id, viewer="kim", now=DAY_LATER) == FILE,
        "told": sorted(f"{to} {keys}" for _, to, keys in told),
        "told twice": len(told) - len({delivery for delivery, _, _ in told}),
        "waiting": [
            *(one.id for one in await house.inbox.waiting()),
            *(await house.outbox.waiting()),
            *(kind for kind, _, _ in await house.reminders.waiting()),
        ],
    }
    await house.close()
    return json.dumps(found)


def lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def append(path: Path, line: str) -> None:
    with path.open("a") as file:
        file.write(f"{line}\n")


async def _open(url: str, folder: Path, clock: SetClock, killer: Killer) -> wiring.House:
    # A life ends before the next begins, so nobody else's heart beats.
    patience = Patience(heartbeat=timedelta(0))
    vars(wired)["open_stores"] = partial(open_stores, patience=patience)
    post, school = (
        Post(folder / "told", killer.step),
        replace(school_of(SCENARIO), reports_mail="office@school.example"),
    )
    return await wiring.open_house(
        clock=clock,
        schools=lambda _: school,
        packs=wiring.load_packs(),
        messengers=lambda _: post,
        url=url,
        keys=Keys.from_file(folder / "keys"),
        mail=post,
    )
