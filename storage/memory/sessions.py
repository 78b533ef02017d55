"""Sessions of the console and one-time links, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import Session
from policy.model import SignInLink
from storage.memory.state import State


class MemorySessions:
    """The sessions, by digest."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def start(self, session: Session, *, instead: str = "") -> None:
        """Keep a new session; the one with the digest `instead` holds no longer. What is long over is dropped."""
        state, now = self._state, session.created_at
        state.sessions = {key: one for key, one in state.sessions.items() if one.expires > now}
        state.sign_in_links = {key: one for key, one in state.sign_in_links.items() if one.expires > now}
        await self.end(instead, at=now)
        state.sessions[session.digest] = session

    async def find(self, digest: str) -> Session | None:
        """A session, also one that holds no more."""
        return self._state.sessions.get(digest)

    async def seen(self, digest: str, *, at: datetime, lang: str) -> None:
        """Somebody was there; `lang` is what they read in."""
        one = self._state.sessions.get(digest)
        if one is not None and one.revoked_at is None:
            self._state.sessions[digest] = replace(one, seen_at=at, lang=lang)

    async def end(self, digest: str, *, at: datetime) -> None:
        """Sign out here."""
        one = self._state.sessions.get(digest)
        if one is not None and one.revoked_at is None:
            self._state.sessions[digest] = replace(one, revoked_at=at)

    async def end_all(self, person: str, *, at: datetime) -> int:
        """Sign somebody out everywhere, and void their links. Returns how many sessions held."""
        _void(self._state, person)
        theirs = [one for one in self._state.sessions.values() if one.person == person]
        held = sum(one.holds(at) for one in theirs)
        for one in theirs:
            await self.end(one.digest, at=at)
        return held


class MemorySignInLinks:
    """The links, by digest."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def issue(self, link: SignInLink) -> None:
        """Keep a link. Older ones of the same person still work."""
        self._state.sign_in_links[link.digest] = link

    async def peek(self, digests: Sequence[str], *, now: datetime) -> bool:
        """Whether a link with one of these digests still works. Nothing is used up."""
        return self._working(digests, now) is not None

    async def use(self, digests: Sequence[str], *, now: datetime) -> str | None:
        """Use a link up, once of all tries: the id of its person, whose others are void from then on."""
        found = self._working(digests, now)
        if found is None:
            return None
        _void(self._state, found.person)
        return found.person

    def _working(self, digests: Sequence[str], now: datetime) -> SignInLink | None:
        links = (self._state.sign_in_links.get(one) for one in digests)
        return next((one for one in links if one is not None and one.expires > now), None)


def _void(state: State, person: str) -> None:
    state.sign_in_links = {key: one for key, one in state.sign_in_links.items() if one.person != person}
