"""Sends what is due: each question once, and once again to remind."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from datetime import timedelta

import structlog

from bot.asking.links import Links
from bot.asking.telling import UNREACHABLE
from bot.asking.telling import Outcome
from bot.asking.telling import Teller
from bot.ports import Clock
from bot.ports import ConsentRequests
from bot.ports import Lease
from bot.ports import People
from policy.model import ASK_AGAIN
from policy.model import ConsentRequest

LEASE = "consent-questions"
"""The lease that keeps two processes from asking the same parent twice."""
ROUND = timedelta(seconds=30)
MOST_TRIES = 6
_AT_ONCE = 50
_PAUSE = timedelta(minutes=5)
"""How long to wait after a first failure; twice as long after each further one."""
_log = structlog.get_logger()


class ConsentSender:
    """Draws a link when it sends one, so that no token is ever kept; what may not have arrived is drawn anew."""

    def __init__(
        self, *, asked: ConsentRequests, people: People, links: Links, teller: Teller, lease: Lease, clock: Clock
    ) -> None:
        """Take the ports, and who says it."""
        self._asked = asked
        self._people = people
        self._links = links
        self._teller = teller
        self._lease = lease
        self._clock = clock

    async def send(self) -> int:
        """One round, where no other process makes it; returns how many questions went out."""
        if not self._links.reachable or not await self._lease.acquire(LEASE):
            return 0
        try:
            due = await self._asked.open(now=self._clock.now(), due=True, limit=_AT_ONCE)
            went = [await self._one(request) for request in due]
        finally:
            await self._lease.release(LEASE)
        if due:
            _log.info("consents asked for", due=len(due), sent=sum(went))
        return sum(went)

    async def _one(self, request: ConsentRequest) -> bool:
        """The new link's digest is kept before it goes out: an answer may come faster than the mail server's."""
        token, digest = self._links.draw()
        tries = request.tries + 1
        later = self._clock.now() + _PAUSE * 2 ** (tries - 1)
        drawn = replace(request, digest=digest, earlier=request.digest, tries=tries, due=later)
        if not await self._asked.sending(drawn, drawn_before=request.digest):
            return False
        outcome = await self._told(drawn, token)
        await self._asked.sending(_after(drawn, outcome, self._clock.now()), drawn_before=digest)
        return outcome.went > 0

    async def _told(self, request: ConsentRequest, token: str) -> Outcome:
        """Nobody is told who is not a parent of the student any more."""
        known = await self._people.with_ids({request.subject, request.parent})
        student, parent = known.get(request.subject), known.get(request.parent)
        if student is None or parent is None or parent.id not in student.parents:
            return Outcome(error=UNREACHABLE)
        return await self._teller.tell(request, student, parent, token)


def _after(request: ConsentRequest, outcome: Outcome, now: datetime) -> ConsentRequest:
    """How a question travels on: a reminder after a week, another try, or nothing more."""
    if not outcome.went:
        more = outcome.retry and request.tries < MOST_TRIES
        return replace(request, error=outcome.error, due=request.due if more else None)
    if request.sent_at is not None:
        return replace(request, error=outcome.error, tries=0, due=None, reminded_at=now)
    again = now + ASK_AGAIN
    return replace(request, error=outcome.error, tries=0, due=again if again < request.expires else None, sent_at=now)
