"""Keeps what is known of a workspace fresh: a census at the start and once a day, tried again until it is taken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

import structlog

from bot.census import Census
from policy.model import DeliveryError

_DAILY = timedelta(days=1)
_PAUSE = timedelta(minutes=1)
_log = structlog.get_logger()


class CensusKeeper:
    """Takes a census of each workspace, again and again."""

    def __init__(
        self,
        *,
        census: Census,
        workspaces: Callable[[], Sequence[str]],
        note: Callable[[str], None],
        daily: timedelta = _DAILY,
        pause: timedelta = _PAUSE,
    ) -> None:
        """`note` counts the censuses that could not be taken."""
        self._census = census
        self._workspaces = workspaces
        self._note = note
        self._daily = daily
        self._pause = pause
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Work until `stop`."""
        while not self._stopping.is_set():
            taken = [await self._take(one) for one in self._workspaces()]
            wait = self._daily if all(taken) else self._pause
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), wait.total_seconds())

    def stop(self) -> None:
        """Ask for the end."""
        self._stopping.set()

    async def _take(self, workspace: str) -> bool:
        try:
            await self._census.take(workspace)
        except DeliveryError as error:
            self._note("census.not_taken")
            _log.warning("census not taken", code=error.code)
            return False
        return True
