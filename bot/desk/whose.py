"""Whose an account is that a platform vouches for: one person on the roster, or nobody."""

from __future__ import annotations

from dataclasses import dataclass

from bot.desk.access import Workspaces
from bot.ports import People
from bot.ports import Registry
from policy.model import Identity
from policy.model import MemberRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Looks the person up, by account, then by an address that the platform has proven. Two are as good as none."""

    registry: Registry
    people: People
    workspaces: Workspaces

    async def person(self, who: Identity) -> str | None:
        """The person's id. An identity of a workspace that is not ours is nobody's."""
        if who.workspace and who.workspace not in self.workspaces():
            return None
        asked = [who.workspace] if who.workspace else list(self.workspaces())
        members = [await self.registry.member(MemberRef(workspace=one, id=who.account)) for one in asked]
        found = {one.person.id for one in members if one is not None and one.person is not None and not one.bot}
        if not found and who.email:
            found = {one.id for one in (await self.people.with_addresses([who.email])).get(who.email, ())}
        return found.pop() if len(found) == 1 else None
