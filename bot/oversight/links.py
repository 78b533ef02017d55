"""Links to the page: sealed, for one account, and good once. Whoever made one is in it, and nothing of it is kept."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from hashlib import sha256

from bot.ports import Clock
from bot.reporting.sealed import Sealing
from policy.model import MemberRef

PURPOSE = "oversight pages"
"""What the keys of the seals are derived for."""
PATH = "/slack/oversight"
BEGIN, END = "oversight begin", "oversight end"
LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """What a link says: whose account, who they are on the roster, who asked ("": they themselves), and until when."""

    account: MemberRef
    person: str
    asked_by: str
    expires: datetime
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightLinks:
    """Draws links and reads them again. `url` is the web part's public address, "" where it has none."""

    sealing: Sealing
    clock: Clock
    url: str

    def begin(self, account: MemberRef, person: str, *, asked_by: str = "") -> str:
        """The address of the page on which somebody agrees."""
        return f"{self.url.rstrip('/')}{PATH}/{self._sealed(BEGIN, account, person, asked_by)}"

    def end(self, account: MemberRef, person: str) -> str:
        """The address of the page on which they end it."""
        return f"{self.url.rstrip('/')}{PATH}/end/{self._sealed(END, account, person, '')}"

    def read(self, what: str, token: str) -> Invited | None:
        """What a link says; None for one that is altered, too old, or for something else."""
        sealed = _sealed_in(token)
        facts = self.sealing.open(what, sealed, now=self.clock.now())
        return _invited(facts, sealed) if facts else None  # however its letters are written, it is the same link

    def _sealed(self, what: str, account: MemberRef, person: str, asked_by: str) -> str:
        now = self.clock.now()
        facts = {"w": account.workspace, "a": account.id, "p": person, "by": asked_by, "x": (now + LASTS).isoformat()}
        return _plain(self.sealing.seal(what, facts, now=now, lasts=LASTS))


def _plain(sealed: str) -> str:
    """The same in small letters and digits: no sign that a chat could take for its own."""
    raw = base64.urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))
    return base64.b32encode(raw).decode().rstrip("=").lower()


def _sealed_in(token: str) -> str:
    try:
        raw = base64.b32decode(token.upper() + "=" * (-len(token) % 8))
    except (binascii.Error, ValueError):
        return ""
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _invited(facts: Mapping[str, str], sealed: str) -> Invited:
    return Invited(
        account=MemberRef(workspace=facts["w"], id=facts["a"]),
        person=facts["p"],
        asked_by=facts["by"],
        expires=datetime.fromisoformat(facts["x"]),
        digest=sha256(sealed.encode()).hexdigest(),
    )
