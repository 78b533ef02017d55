"""Links from chat to the report page: where something happened, sealed, for two weeks. Never who follows the link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.ports import Clock
from bot.reporting.sealed import Sealing
from policy.model import ConversationRef
from policy.model import MessageRef

PATH = "/report"
LASTS = timedelta(days=14)
_WHAT = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something happened. `message` is the reported one, where the link came from one."""

    conversation: ConversationRef
    message: MessageRef | None = None


class ReportLinks:
    """Makes the links and reads them."""

    def __init__(self, sealing: Sealing, *, clock: Clock, url: str = "") -> None:
        """Take the web part's public address; "" where it has none."""
        self._sealing = sealing
        self._clock = clock
        self._url = url.rstrip("/")

    @property
    def reachable(self) -> bool:
        """Whether there is a page to lead to."""
        return bool(self._url)

    def address(self, conversation: ConversationRef | None = None, message: MessageRef | None = None) -> str:
        """The page's address, with where it happened sealed in it; the bare page where nothing is told."""
        place = message.place if message else conversation
        return f"{self._url}{PATH}?c={self.seal(place, message)}" if place else f"{self._url}{PATH}"

    def seal(self, conversation: ConversationRef, message: MessageRef | None = None) -> str:
        """The token alone."""
        facts = {"w": conversation.workspace, "c": conversation.id, "m": message.id if message else ""}
        return self._sealing.seal(_WHAT, facts, now=self._clock.now(), lasts=LASTS)

    def open(self, token: str) -> Place | None:
        """Where it happened; None for a token that is altered, too old, or from elsewhere."""
        facts = self._sealing.open(_WHAT, token, now=self._clock.now()) if token else None
        if facts is None:
            return None
        ref = ConversationRef(workspace=facts["w"], id=facts["c"])
        if not facts["m"]:
            return Place(conversation=ref)
        return Place(conversation=ref, message=MessageRef(workspace=ref.workspace, conversation=ref.id, id=facts["m"]))
