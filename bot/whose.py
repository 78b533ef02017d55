"""Whose the accounts are that a platform tells of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace

from bot.ports import Accounts
from bot.ports import Directory
from bot.ports import People
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """Links accounts to the persons of the roster, many in one question."""

    known: Accounts
    people: People

    async def linked(self, directory: Directory, profiles: Sequence[Profile]) -> list[Member]:
        """Accounts with their persons: as they were linked before, as the roster names them, or by their addresses.

        An address that two persons share links nobody.
        """
        whose = await self._whose(directory, [one.member.ref for one in profiles])
        asked = {one.email for one in profiles if one.email and one.member.ref not in whose}
        found = await self.people.with_addresses(asked) if asked else {}
        by_address = {address: people[0] for address, people in found.items() if len(people) == 1}
        return [
            replace(one.member, person=whose.get(one.member.ref) or by_address.get(one.email or "")) for one in profiles
        ]

    async def _whose(self, directory: Directory, refs: Sequence[MemberRef]) -> dict[MemberRef, Person]:
        """Whose accounts are by what we know of them: linked before, or named by the roster for any workspace."""
        named = {ref: MemberRef(workspace=directory.platform, id=ref.id) for ref in refs}
        known = await self.known.members([*named, *named.values()])
        found: dict[MemberRef, Person] = {}
        for ref, anywhere in named.items():
            linked = (known[one].person for one in (ref, anywhere) if one in known)
            person = next((one for one in linked if one is not None), None)
            if person is not None:
                found[ref] = person
        return found
