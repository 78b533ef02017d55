"""Who is signed in to the console, and the links by which somebody signs in."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from hashlib import sha256

from policy.model.errors import ChaperoneError

SESSION_IDLE = timedelta(hours=1)
"""How long a session holds without a request."""
SESSION_LONG = timedelta(hours=12)
"""How long a session holds at most."""
SIGN_IN_LONG = timedelta(minutes=15)
"""How long a link by mail works."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Somebody signed in. Only a digest of what the browser holds is kept; `lang` is what they chose to read in.

    It holds until `expires`, and an hour after it was last `seen`, unless it was `revoked`.
    """

    digest: str
    person: str
    created_at: datetime
    seen_at: datetime
    expires: datetime
    lang: str = ""
    revoked_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Whether it is good at a moment."""
        return self.revoked_at is None and now < min(self.expires, self.seen_at + SESSION_IDLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInLink:
    """A link that signs one person in, once. Only its keyed digest is kept."""

    digest: str
    person: str
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who somebody is to a platform. `workspace` is "" where an account is the same in all; `email` only if proven."""

    account: str
    workspace: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What binds the way out to a platform to the way back: values that only this browser and the platform see."""

    state: str
    nonce: str
    verifier: str

    @property
    def challenge(self) -> str:
        """What goes out in place of the verifier (RFC 7636, 4.2)."""
        return urlsafe_b64encode(sha256(self.verifier.encode()).digest()).decode().rstrip("=")


class SignInError(ChaperoneError):
    """A platform did not say who somebody is. `code` tells why, for the counts of `doctor`; never a secret."""

    def __init__(self, provider: str, code: str) -> None:
        super().__init__(f"{provider} did not say who signs in ({code}); try again, or sign in by mail")
        self.provider = provider
        self.code = code
