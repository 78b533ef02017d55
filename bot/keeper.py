"""Keeps what is known of a workspace fresh: a census at the start, once a day, and soon after an import.

An account is linked to a person by its address, and addresses come with an import: the next census would link them a
day later. One that could not be taken is tried again until it is, and that one alone: of a large workspace a census
costs a minute of a core, and a process that waits for the connection to another platform has it refused each minute.
That is no trouble to count: whoever has the connection takes it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

import structlog

from bot.census import Census
from bot.ports import People
from policy.model import NOT_CONNECTED
from policy.model import AwayError
from policy.model import DeliveryError

_DAILY = timedelta(days=1)
_PAUSE = timedelta(minutes=1)
_LOOK = timedelta(seconds=15)
_log = structlog.get_logger()


class CensusKeeper:
    """Takes a census of each workspace, again and again."""

    def __init__(
        self,
        *,
        census: Census,
        people: People,
        workspaces: Callable[[], Sequence[str]],
        note: Callable[[str], None],
        daily: timedelta = _DAILY,
        pause: timedelta = _PAUSE,
        look: timedelta = _LOOK,
    ) -> None:
        """`note` counts the censuses that could not be taken; `look` is how often it is asked after an import."""
        self._census = census
        self._people = people
        self._workspaces = workspaces
        self._note = note
        self.taken: Callable[[], None] = lambda: None
        """Hears that a census of every workspace was taken."""
        self._daily = daily
        self._pause = pause
        self._look = look
        self._stopping = asyncio.Event()
        self._said: dict[str, str] = {}

    async def run(self) -> None:
        """Work until `stop`."""
        while not self._stopping.is_set():
            try:
                await self._round()
            except AwayError as error:
                _log.warning("census not taken", error=error.kind)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), self._look.total_seconds())

    def stop(self) -> None:
        """Ask for the end."""
        self._stopping.set()

    async def _round(self) -> None:
        """A day, or until an import is through: a census of each workspace, as soon as it can be taken."""
        as_of, done, spent = await self._people.revision(), set[str](), timedelta()
        while spent < self._daily:
            for one in self._workspaces():
                if one not in done and await self._take(one):
                    done.add(one)
            complete = done.issuperset(self._workspaces())
            if complete:
                self.taken()
            wait = self._daily - spent if complete else self._pause
            if await self._rest(as_of, wait):
                return
            spent += wait

    async def _rest(self, as_of: int, wait: timedelta) -> bool:
        """Until `wait` is over: False. Sooner where it is to end, or an import is through: True.

        That is when the persons have changed since `as_of` and then stood still for one look.
        """
        before = as_of
        for _ in range(max(1, wait // self._look)):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), min(wait, self._look).total_seconds())
            now = as_of if self._stopping.is_set() else await self._people.revision()
            if self._stopping.is_set() or before == now != as_of:
                return True
            before = now
        return False

    async def _take(self, workspace: str) -> bool:
        try:
            await self._census.take(workspace)
        except DeliveryError as error:
            if error.code != NOT_CONNECTED:
                self._note("census.not_taken")
            if self._said.get(workspace) != error.code:
                self._said[workspace] = error.code
                _log.warning("census not taken", code=error.code)
            return False
        self._said.pop(workspace, None)
        return True
