"""Sign-in to the console: sessions, one-time links, and platforms that say who somebody is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import Identity
from policy.model import Proof
from policy.model import Session
from policy.model import SignInLink


class Sessions(Protocol):
    """Who is signed in, by digest alone."""

    async def start(self, session: Session, *, instead: str = "") -> None:
        """Keep a new session; the one with the digest `instead` holds no longer. What is long over is dropped."""
        ...

    async def find(self, digest: str) -> Session | None:
        """A session, also one that holds no more."""
        ...

    async def seen(self, digest: str, *, at: datetime, lang: str) -> None:
        """Somebody was there; `lang` is what they read in."""
        ...

    async def end(self, digest: str, *, at: datetime) -> None:
        """Sign out here."""
        ...

    async def end_all(self, person: str, *, at: datetime) -> int:
        """Sign somebody out everywhere, and void their links. Returns how many sessions held."""
        ...


class SignInLinks(Protocol):
    """One-time links, by digest alone."""

    async def issue(self, link: SignInLink) -> None:
        """Keep a link. Older ones of the same person still work, so that nobody voids another one's link by asking."""
        ...

    async def peek(self, digests: Sequence[str], *, now: datetime) -> bool:
        """Whether a link with one of these digests still works. Nothing is used up."""
        ...

    async def use(self, digests: Sequence[str], *, now: datetime) -> str | None:
        """Use a link up, once of all tries: the id of its person; None where it does not work (any more).

        All others of that person are void from then on.
        """
        ...


class IdentityProvider(Protocol):
    """A platform that says who somebody is."""

    @property
    def name(self) -> str:
        """Its name (`slack`)."""
        ...

    def address(self, proof: Proof, *, back: str) -> str:
        """Where to send a browser, which comes back to `back`."""
        ...

    async def identify(self, code: str, proof: Proof, *, back: str) -> Identity:
        """Who came back with a code. Raises `SignInError`."""
        ...
