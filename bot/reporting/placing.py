"""Where a report belongs: its workspace, its conversation, and whom of the school's accounts it is about."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace

from bot.ports import Registry
from bot.reporting.links import Place
from bot.reporting.naming import NamedStaff
from policy.model import Case
from policy.model import School

NOWHERE = "web"
"""The workspace of a report where no platform is connected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Looks at the registry and the roster for one school."""

    registry: Registry
    named: NamedStaff
    school: School
    workspaces: Callable[[], Sequence[str]]

    async def placed(self, case: Case, place: Place | None, *, who: str, what: str) -> Case:
        """The case with its place, and the accounts of staff that it names."""
        workspace = place.conversation.workspace if place else await self._home()
        about = await self.registry.accounts(workspace, await self.named.in_report(who, what))
        return replace(
            case,
            workspace=workspace,
            conversation=place.conversation if place else None,
            message=place.message if place else None,
            about=tuple(one.ref for one in about),
        )

    async def _home(self) -> str:
        """Where those who look after safety have accounts; else the first workspace there is."""
        workspaces = tuple(self.workspaces())
        for one in workspaces:
            if await self.registry.accounts(one, self.school.safeguarding):
                return one
        return workspaces[0] if workspaces else NOWHERE
