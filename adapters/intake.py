"""Where the adapters of live platforms hand in what happens; the application's own intake fits it by shape."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from policy.model import ConversationRef
from policy.model import Event
from policy.model import Form
from policy.model import MemberRef


class Intake(Protocol):
    """Where events go."""

    async def receive(self, event: Event) -> None:
        """Keep an event safe: after this it may be acknowledged."""
        ...

    def refresh(self, stale: Iterable[ConversationRef | MemberRef]) -> None:
        """These have changed on the platform."""
        ...

    async def form(self, button: str, lang: str, by: MemberRef) -> Form | None:
        """The form behind a button, if it has one."""
        ...
