"""The platforms that an installation speaks to, found by workspace, and what looks into files."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ports import Files
from bot.ports import Messenger
from bot.ports import Platform
from bot.ports import Rooms
from bot.ports.brakes import Braking
from bot.ports.brakes import Calls
from bot.wiring import Serving
from bot.wiring import open_decoder
from bot.wiring import open_vision
from policy.model import NOT_CONNECTED
from policy.model import DeliveryError


class Connected:
    """The platforms by workspace, and what looks into files. Events of one that is not connected wait in the inbox."""

    def __init__(self, *, look: bool) -> None:
        """Nothing is connected yet; `look` is whether files are looked into."""
        self.platforms: tuple[Platform, ...] = ()
        self.serving: Serving | None = None
        self.vision = open_vision(wanted=look)
        self.decoder = open_decoder(wanted=look)

    async def close(self) -> None:
        """Let go of everything."""
        if self.serving is not None:
            self.serving.close()
        for platform in self.platforms:
            await platform.close()
        await self.vision.close()
        await self.decoder.close()

    def find(self, workspace: str) -> Platform | None:
        """The platform that a workspace lives on; None where it is not connected."""
        return next((one for one in self.platforms if workspace in one.workspaces), None)

    def workspaces(self) -> tuple[str, ...]:
        """The ids of all workspaces."""
        return workspaces_of(self.platforms)

    def messenger(self, workspace: str) -> Messenger:
        """How to speak to people there. Raises `DeliveryError` where it is not connected."""
        return self._of(workspace).messenger

    def rooms(self, workspace: str) -> Rooms:
        """How to make rooms there. Raises `DeliveryError` where it is not connected."""
        return self._of(workspace).rooms

    def files(self, workspace: str) -> Files:
        """Where its files are. Raises `DeliveryError` where it is not connected."""
        return self._of(workspace).files

    def braking(self, workspace: str) -> Braking | None:
        """What its platform itself can hold back; None where it can hold back nothing."""
        return getattr(self.find(workspace), "brakes", None)

    def calls(self, workspace: str) -> Calls | None:
        """Who is in which call there; None where its platform tells nothing of calls."""
        return getattr(self.find(workspace), "calls", None)

    def _of(self, workspace: str) -> Platform:
        found = self.find(workspace)
        if found is None:
            raise DeliveryError("its workspace is not connected", retry=True, code=NOT_CONNECTED)
        return found


def workspaces_of(platforms: Sequence[Platform]) -> tuple[str, ...]:
    """The ids of all their workspaces."""
    return tuple(workspace for one in platforms for workspace in one.workspaces)
