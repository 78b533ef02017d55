"""Reads what was missed: after a start everything since the newest known message, after a gap everything since then.

What is still to be read is kept in the database until it is: whoever is told of a gap may not live to read it.
What a platform will not tell any more is recorded as a gap, for "not seen" is never "compliant".
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from datetime import timedelta

import structlog

from bot.app import Chaperone
from bot.ports import Inbox
from bot.ports import MissedLog
from bot.ports import Places
from policy.model import NOT_CONNECTED
from policy.model import AwayError
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Missed

LOOK = timedelta(minutes=2)
"""How often to look for what others were told of: what still stands at the next look, nobody reads."""
_ROUNDS = 5
_PAUSE = timedelta(seconds=30)
_MARGIN = timedelta(minutes=1)
"""So much older than the newest message may be one that was not kept although it was told before."""
_SOON = timedelta(seconds=3)
"""Nobody can be asked while there is no connection: that is no answer, and asking again costs nothing."""
_log = structlog.get_logger()


class Backfill:
    """Catches up with conversations, one after the other, beside everything else."""

    def __init__(
        self,
        *,
        app: Chaperone,
        inbox: Inbox,
        places: Places,
        log: MissedLog,
        note: Callable[[str], None],
        pause: timedelta = _PAUSE,
    ) -> None:
        """`note` counts gaps; `pause` is how long it waits before it asks a platform again that could not answer."""
        self._app = app
        self._inbox = inbox
        self._places = places
        self._log = log
        self._note = note
        self._pause = pause
        self._gaps: set[Missed] = set()
        self._reading: set[Missed] = set()
        self._later: set[Missed] = set()
        self._left: set[Missed] = set()
        self._of: set[str] = set()
        self._waits = pause
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()

    async def remember(self, workspace: str, *, once: bool = False) -> None:
        """Note where every conversation stands, before new messages move the marks; `run` reads from there.

        What an earlier process did not live to read is read, too. `once` is for a platform that tells everything once,
        kept or not: there, what came just before the newest message may be missing, and in a conversation without any
        message what came since the newest of the others.
        """
        self._of.add(workspace)
        seen = [place.ref for place in await self._places.conversations(workspace) if place.seen]
        marks = {ref.id: mark for ref in seen if (mark := await self._inbox.mark(ref)) is not None}
        if once and marks:
            newest = max(marks.values())
            marks = {ref.id: marks.get(ref.id, newest) - _MARGIN for ref in seen}
        found = [Missed(workspace=workspace, conversation=ident, since=mark) for ident, mark in marks.items()]
        await self._log.replace(by=found)
        self._again(await self._log.of(workspace))

    async def missed(self, workspace: str, since: datetime) -> None:
        """Something may be missing in a workspace since that moment. It is kept when this returns.

        Raises `AwayError` where it could not be kept: it is read all the same, if this process lives.
        """
        gap = Missed(workspace=workspace, since=since)
        try:
            await self._log.replace(by=[gap])
        finally:
            self._again([gap])

    async def look(self) -> None:
        """Read what stood here at the last look and still does: whoever was told of it is no more."""
        found: set[Missed] = set()
        for workspace in sorted(self._of):
            found.update(await self._log.of(workspace))
        left, self._left = self._left & found, found
        self._again(left - self._reading)

    async def run(self) -> None:
        """Catch up whenever there is something to catch up with, until `stop`."""
        while not self._stopping.is_set():
            await self._wake.wait()
            await self.drain()

    async def drain(self) -> None:
        """Catch up with all that is known to be missing, then return."""
        self._wake.clear()
        left, self._gaps = self._gaps, set()
        for turn in range(_ROUNDS):
            self._reading, self._waits = set(left), self._pause
            await self._read_all(await self._spread(left), last=turn == _ROUNDS - 1)
            left, self._later = self._later, set()
            if not left or self._stopping.is_set():
                break
            await self._rest()
        self._reading = set()
        self._again(left)

    def stop(self) -> None:
        """Ask for the end; what was not read yet is read after the next start."""
        self._stopping.set()
        self._wake.set()

    async def _spread(self, gaps: Iterable[Missed]) -> dict[ConversationRef, set[Missed]]:
        """A gap of a workspace is one of each conversation that the bot sees."""
        found: dict[ConversationRef, set[Missed]] = defaultdict(set)
        for gap in sorted(gaps, key=lambda one: (one.since, one.conversation)):
            for one in [gap] if gap.conversation else await self._each(gap):
                found[ConversationRef(workspace=one.workspace, id=one.conversation)].add(one)
        return found

    async def _each(self, gap: Missed) -> list[Missed]:
        try:
            places = await self._places.conversations(gap.workspace)
            each = [Missed(workspace=gap.workspace, conversation=p.ref.id, since=gap.since) for p in places if p.seen]
            await self._log.replace([gap], by=each)
        except AwayError as error:
            _log.warning("not caught up yet", error=error.kind)
            self._later.add(gap)
            return []
        self._reading.update(each)
        return each

    async def _read_all(self, left: dict[ConversationRef, set[Missed]], *, last: bool) -> None:
        for place, gaps in left.items():
            if self._stopping.is_set():
                return
            try:
                if await self._read(place, min(one.since for one in gaps), last=last):
                    await self._log.replace(sorted(gaps, key=lambda one: one.since))
                else:
                    self._later |= gaps
            except AwayError as error:
                _log.warning("not caught up yet", conversation=place.id, error=error.kind)
                self._later |= gaps

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), self._waits.total_seconds())

    async def _read(self, place: ConversationRef, since: datetime, *, last: bool) -> bool:
        """Whether there is an end of it: all is read, or the log says that there is a gap."""
        try:
            judged = await self._app.catch_up(place, after=since)
        except DeliveryError as error:
            return await self._not_read(place, since, error, last=last)
        except AwayError:
            raise
        except Exception as error:  # noqa: BLE001 - one place that breaks the reader is a gap, and holds up no other
            _log.exception("not caught up", conversation=place.id)
            code = type(error).__name__
            return await self._not_read(place, since, DeliveryError("", retry=False, code=code), last=last)
        if judged:
            _log.info("caught up", conversation=place.id, judged=judged)
        return True

    async def _not_read(self, place: ConversationRef, since: datetime, error: DeliveryError, *, last: bool) -> bool:
        """Ask again where that can help; else the log says that there is a gap."""
        if error.code == NOT_CONNECTED:
            self._waits = min(self._pause, _SOON)
        if error.retry and (not last or error.code == NOT_CONNECTED):
            return False
        self._note("gap")
        await self._app.lost(place, since, error.code)
        return True

    def _again(self, gaps: Iterable[Missed]) -> None:
        self._gaps.update(gaps)
        if self._gaps:
            self._wake.set()
