"""Sessions of the console: what a browser holds is random, what is kept is its digest."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from bot.ports import Clock
from bot.ports.signing import Sessions
from policy.model import SESSION_LONG
from policy.model import Session

_BYTES = 32
_LONGEST = 100
_QUIET = timedelta(minutes=1)
"""How often at most it is written down that somebody was there."""


class Signing:
    """Starts sessions, knows them again and ends them."""

    def __init__(self, store: Sessions, clock: Clock) -> None:
        """Take where they are kept."""
        self._store = store
        self._clock = clock

    async def start(self, person: str, *, lang: str, instead: str = "") -> str:
        """Sign somebody in: what their browser is to hold. What it held before is good for nothing from now on."""
        token, now = secrets.token_urlsafe(_BYTES), self._clock.now()
        session = Session(
            digest=digest_of(token), person=person, created_at=now, seen_at=now, expires=now + SESSION_LONG, lang=lang
        )
        await self._store.start(session, instead=digest_of(instead) if instead else "")
        return token

    async def at(self, token: str) -> Session | None:
        """The session that a browser holds, as long as it is good. That somebody was there is noted."""
        if not token or len(token) > _LONGEST:
            return None
        session, now = await self._store.find(digest_of(token)), self._clock.now()
        if session is None or not session.holds(now):
            return None
        if now - session.seen_at >= _QUIET:
            await self._store.seen(session.digest, at=now, lang=session.lang)
        return session

    async def speak(self, token: str, lang: str) -> None:
        """Take another language."""
        session = await self.at(token)
        if session is not None:
            await self._store.seen(session.digest, at=self._clock.now(), lang=lang)

    async def end(self, token: str) -> None:
        """Sign out here."""
        if token:
            await self._store.end(digest_of(token), at=self._clock.now())

    async def end_all(self, token: str) -> None:
        """Sign out everywhere."""
        session = await self.at(token)
        if session is not None:
            await self._store.end_all(session.person, at=self._clock.now())


def digest_of(token: str) -> str:
    """What is kept of a token. It has 256 random bits: nobody finds it from its digest."""
    return hashlib.sha256(token.encode()).hexdigest()
