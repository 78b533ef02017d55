"""Reads what was missed: after a start everything since the newest known message, after a gap everything since then.

What a platform will not tell any more is recorded as a gap, for "not seen" is never "compliant".
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from datetime import timedelta

import structlog

from bot.app import Chaperone
from bot.ports import Inbox
from bot.ports import Places
from policy.model import AwayError
from policy.model import ConversationRef
from policy.model import DeliveryError

_ROUNDS = 5
_PAUSE = timedelta(seconds=30)
_log = structlog.get_logger()


class Backfill:
    """Catches up with conversations, one after the other, beside everything else."""

    def __init__(
        self,
        *,
        app: Chaperone,
        inbox: Inbox,
        places: Places,
        note: Callable[[str], None],
        pause: timedelta = _PAUSE,
    ) -> None:
        """`note` counts gaps; `pause` is how long it waits before it asks a platform again that could not answer."""
        self._app = app
        self._inbox = inbox
        self._places = places
        self._note = note
        self._pause = pause
        self._since: dict[ConversationRef, datetime] = {}
        self._gaps: dict[str, datetime] = {}
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()

    async def remember(self, workspace: str) -> None:
        """Note where every conversation stands, before new messages move the marks; `run` reads from there."""
        for place in await self._places.conversations(workspace):
            mark = await self._inbox.mark(place.ref) if place.seen else None
            if mark is not None:
                self._later(place.ref, mark)

    def missed(self, workspace: str, since: datetime) -> None:
        """Something may be missing in a workspace since that moment."""
        self._gaps[workspace] = min(since, self._gaps.get(workspace, since))
        self._wake.set()

    async def run(self) -> None:
        """Catch up whenever there is something to catch up with, until `stop`."""
        while not self._stopping.is_set():
            await self._wake.wait()
            await self.drain()

    async def drain(self) -> None:
        """Catch up with all that is known to be missing, then return."""
        self._wake.clear()
        await self._spread()
        await self._catch_up()

    def stop(self) -> None:
        """Ask for the end; what was not read yet is read after the next start."""
        self._stopping.set()
        self._wake.set()

    async def _spread(self) -> None:
        """A gap of a workspace is one of each conversation that the bot sees."""
        gaps, self._gaps = self._gaps, {}
        for workspace, since in gaps.items():
            try:
                places = await self._places.conversations(workspace)
            except AwayError as error:
                _log.warning("not caught up yet", error=error.kind)
                self.missed(workspace, since)
                await self._rest()
                continue
            for place in places:
                if place.seen:
                    self._later(place.ref, since)

    async def _catch_up(self) -> None:
        for turn in range(_ROUNDS):
            left, self._since = self._since, {}
            for place, since in left.items():
                if self._stopping.is_set():
                    return
                await self._read(place, since, last=turn == _ROUNDS - 1)
            if not self._since:
                return
            await self._rest()

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), self._pause.total_seconds())

    async def _read(self, place: ConversationRef, since: datetime, *, last: bool) -> None:
        try:
            judged = await self._app.catch_up(place, after=since)
        except DeliveryError as error:
            await self._not_read(place, since, error, last=last)
            return
        except AwayError as error:
            _log.warning("not caught up yet", conversation=place.id, error=error.kind)
            self._later(place, since)
            return
        except Exception as error:  # noqa: BLE001 - one place that breaks the reader is a gap, and holds up no other
            _log.exception("not caught up", conversation=place.id)
            await self._not_read(place, since, DeliveryError("", retry=False, code=type(error).__name__), last=last)
            return
        if judged:
            _log.info("caught up", conversation=place.id, judged=judged)

    async def _not_read(self, place: ConversationRef, since: datetime, error: DeliveryError, *, last: bool) -> None:
        """Ask again where that can help; else the log says that there is a gap."""
        if error.retry and not last:
            self._later(place, since)
            return
        self._note("gap")
        try:
            await self._app.lost(place, since, error.code)
        except AwayError:
            self._later(place, since)

    def _later(self, place: ConversationRef, since: datetime) -> None:
        self._since[place] = min(since, self._since.get(place, since))
        self._wake.set()
