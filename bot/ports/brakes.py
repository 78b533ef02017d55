"""What a platform itself can hold back: how it is asked to, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from policy.model import BrakeState
from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model.automod import AutomodRule


class Brakes(Protocol):
    """How brakes stand, as the platform said last."""

    async def of(self, workspace: str) -> Sequence[BrakeState]:
        """All of a workspace, by name."""
        ...

    async def keep(self, state: BrakeState) -> None:
        """How one stands now, in place of what was known of it."""
        ...

    async def drop(self, workspace: str, name: str) -> None:
        """Nothing is known of one any more; one that is not known is no error."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Who is in a voice room just now, bots aside."""

    conversation: ConversationRef
    members: tuple[MemberRef, ...]


class Braking(Protocol):
    """A platform's own brakes. Every method raises `DeliveryError`; without the permission its code is `NO_RIGHT`."""

    async def rules(self, workspace: str) -> tuple[AutomodRule, ...]:
        """Our rules that stand there; those of others are not told."""
        ...

    async def make(self, workspace: str, rule: AutomodRule) -> None:
        """Let a rule of ours stand there so: made anew, or changed where one has an id."""
        ...

    async def unmake(self, workspace: str, ident: str) -> None:
        """Take a rule of ours away; one that is gone is no error."""
        ...

    async def pause_dms(self, workspace: str, until: datetime | None) -> None:
        """Pause direct messages between the people there until a moment, a day ahead at most; None ends it."""
        ...

    async def dms_paused_until(self, workspace: str) -> datetime | None:
        """Until when they are paused; None where they are not."""
        ...


class Calls(Protocol):
    """Who is in which voice room, as the connection knows it."""

    def calls(self, workspace: str) -> Sequence[Call] | None:
        """The rooms in which anybody is; None while the connection does not know."""
        ...
