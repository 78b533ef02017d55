"""Judges what was claimed, and lets no event hold up another: what nobody can judge is set aside and named."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence

import structlog

from bot.ports import Inbox
from policy.model import AwayError
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import DeliveryError
from policy.model import Event
from policy.model import conversation_of

TRIES = 3
"""How often an event may break what judges it; each minute what failed is tried again."""
NOT_JUDGED = "not_judged"
"""Why the log has a gap where such an event was."""
_TOGETHER = 32
"""How many are judged at the same time; those of one conversation wait for each other anyway."""
_log = structlog.get_logger()

Judge = Callable[[Event], Awaitable[Decision | None]]
Lost = Callable[[ConversationRef, Event], Awaitable[None]]
"""Records that nobody could judge an event of a conversation."""


class Judging:
    """Judges; never raises but where it is cancelled.

    What is set aside stays in the inbox, sealed: the next start, perhaps of a version that is mended, tries it again.
    """

    def __init__(self, inbox: Inbox, judge: Judge, lost: Lost) -> None:
        """`judge` decides and records one event."""
        self._inbox = inbox
        self._judge = judge
        self._lost = lost
        self._broke: Counter[str] = Counter()
        self._failed: set[str] = set()
        self._stood: frozenset[str] = frozenset()
        self._in_hand: set[str] = set()

    async def attempt(self, event: Event, *, late: bool = False) -> Decision | None:
        """Judge an event; None where it is settled already, is in hand, or stays in the inbox for now.

        Where another process may have judged it meanwhile (`late`), it is asked first: judging it again costs more.
        """
        if event.id in self._in_hand or self._broke[event.id] >= TRIES:
            return None
        self._in_hand.add(event.id)
        self._failed.add(event.id)
        try:
            done = await self._judge(event) if not late or await self._inbox.is_waiting(event.id) else None
            self._broke.pop(event.id, None)
            self._failed.discard(event.id)
            return done
        except DeliveryError as error:  # nobody can tell who reads along just now
            _log.warning("not judged yet", event_id=event.id, kind=event.kind, code=error.code)
        except AwayError as error:
            _log.warning("not judged yet", event_id=event.id, kind=event.kind, error=error.kind)
        except Exception as error:  # noqa: BLE001 - the one broad handler: whatever went wrong, the event stays
            _log.exception("not judged", event_id=event.id, kind=event.kind)
            await self._broken(event, error)
        finally:
            self._in_hand.discard(event.id)
        return None

    async def recover(self) -> int:
        """Judge what was claimed and never settled (after a crash), each once, oldest first. Returns how many."""
        return sum([await self._each(some) async for some in self._waiting()])

    async def rescue(self) -> int:
        """Judge what failed here, and what stood in the inbox at the last look and still does. Returns how many.

        Whoever was to judge that is no more, or far behind. What another process has in hand at this moment is left
        to it: to judge it here, too, would be twice the work just where there is too much of it. So is everything
        where this process has no hand free itself.
        """
        if len(self._in_hand) >= _TOGETHER:
            return 0
        count, ids = 0, set[str]()
        async for some in self._waiting():
            ids.update(one.id for one in some)
            count += await self._each([one for one in some if one.id in self._stood or one.id in self._failed])
        self._stood = frozenset(ids)
        self._failed &= ids | self._in_hand
        return count

    async def _waiting(self) -> AsyncIterator[Sequence[Event]]:
        """What waits, a page at a time."""
        last = None
        while some := await self._inbox.waiting(after=last):
            last = some[-1]
            yield some

    async def _each(self, waiting: Sequence[Event]) -> int:
        count = 0
        for start in range(0, len(waiting), _TOGETHER):
            some = waiting[start : start + _TOGETHER]
            done = await asyncio.gather(*(self.attempt(one, late=True) for one in some))
            count += sum(one is not None for one in done)
        return count

    async def _broken(self, event: Event, error: Exception) -> None:
        """Count it; after the last try the log says that something there was not judged."""
        self._broke[event.id] += 1
        if self._broke[event.id] < TRIES:
            return
        _log.error("set aside", event_id=event.id, kind=event.kind, error=type(error).__name__)
        place = conversation_of(event)
        if place is not None and not event.id.startswith("gap:"):
            try:
                await self._lost(place, event)
            except Exception:  # noqa: BLE001 - that would be the same trouble once more
                _log.exception("gap not recorded", event_id=event.id)
