"""All conversations of all workspaces, as an export asks for them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.ports import Desk
from policy.model import Conversation


class Everywhere:
    """Reads them through the desk."""

    def __init__(self, desk: Desk) -> None:
        """Take what the pages may look up."""
        self._desk = desk

    async def workspaces(self) -> Sequence[str]:
        """The workspaces."""
        return self._desk.workspaces()

    async def conversations(self, workspace: str) -> Sequence[Conversation]:
        """Every conversation of a workspace."""
        return await self._desk.places.conversations(workspace)
