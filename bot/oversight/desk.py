"""What commands need of oversight: consents, links, and how many have agreed."""

from __future__ import annotations

from dataclasses import dataclass

from bot.oversight.links import OversightLinks
from bot.ports import People
from bot.ports.oversight import Oversights
from policy.model import STAFF


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightDesk:
    """Where an installation has it switched on."""

    store: Oversights
    links: OversightLinks
    people: People

    async def counted(self, workspace: str) -> tuple[int, int]:
        """How many have agreed, of how many members of staff on the roster."""
        given = [one for one in await self.store.of(workspace) if one.stands]
        return len({one.person for one in given}), len(await self.people.with_roles(STAFF))
