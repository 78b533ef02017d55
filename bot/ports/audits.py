"""What the audit of readers needs: all readers in a few questions, when somebody last wrote, and what it found."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import AuditRun
from policy.model import ConversationRef
from policy.model import Lack
from policy.model import Member
from policy.model import StandingLack


class Audiences(Protocol):
    """Who reads along in many conversations, asked together."""

    async def audiences(self, places: Sequence[ConversationRef]) -> Mapping[ConversationRef, Sequence[Member]]:
        """All accounts that can read each of these conversations, as `Registry.audience` tells them, by conversation.

        What is remembered is not read again; the rest is, some hundred conversations at a time.
        """
        ...


class Marks(Protocol):
    """When somebody last wrote."""

    async def marks(self, workspace: str) -> Mapping[str, datetime]:
        """The moment of the newest message claimed from each conversation of a workspace, by its id."""
        ...


class Audits(Protocol):
    """What the newest audit found, and what the months' statements told."""

    async def put(self, workspace: str, found: Sequence[Lack], run: AuditRun) -> Sequence[StandingLack]:
        """Take these for all that is found now; what was found before in the same way stays since then.

        Returns what does not stand any more.
        """
        ...

    async def standing(self, workspace: str) -> Sequence[StandingLack]:
        """What the newest audit found, the oldest first."""
        ...

    async def run(self, workspace: str) -> AuditRun | None:
        """The newest audit; None where there was none yet."""
        ...

    async def tally(self, workspace: str, period: str, counts: Mapping[str, int]) -> None:
        """Keep a month's counts (`2026-10`); the first that is told for a month stays."""
        ...

    async def tallied(self, workspace: str, *, before: str) -> Mapping[str, int]:
        """The counts of the newest month before that one; none is empty."""
        ...
