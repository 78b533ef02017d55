"""One-time codes and who is not linked yet, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from policy.model import LinkCode
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from storage.linklimits import HOUR
from storage.linklimits import MOST_A_WORKSPACE
from storage.linklimits import MOST_AN_ACCOUNT
from storage.memory.state import State


class MemoryLinkCodes:
    """The codes, by digest."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def issue(self, codes: Sequence[LinkCode]) -> None:
        """Keep new codes. All older ones of the same persons are void."""
        state, fresh = self._state, {one.person: one for one in codes}
        state.codes = {key: one for key, one in state.codes.items() if one.person not in fresh}
        state.codes |= {one.digest: one for one in fresh.values()}

    async def find(self, digests: Sequence[str], *, now: datetime) -> tuple[LinkCode, Person] | None:
        """The code with one of these digests, and whom it names; None where it links nobody (any more)."""
        code = next((self._state.codes[one] for one in digests if one in self._state.codes), None)
        if code is None or code.used_at is not None or code.expires <= now:
            return None
        person = self._state.people.get(code.person)
        return (code, person) if person else None

    async def hold(self, digest: str, by: MemberRef) -> bool:
        """Keep a code for one account until it is used up. False where another account came first, or it is used."""
        code = self._state.codes.get(digest)
        if code is None or code.used_at is not None:
            return False
        return self._state.code_holders.setdefault(digest, by) == by

    async def attempt(self, by: MemberRef, *, now: datetime) -> bool:
        """Count a code as wrong before it is looked up. False, and nothing is counted, where there were too many."""
        counts = []
        for who, most in ((by, MOST_AN_ACCOUNT), (by.workspace, MOST_A_WORKSPACE)):
            since, count = self._state.link_tries.get(who, (now, 0))
            if since <= now - HOUR:
                since, count = now, 0
            if count >= most:
                return False
            counts.append((who, (since, count + 1)))
        self._state.link_tries |= dict(counts)
        return True

    async def spare(self, by: MemberRef) -> None:
        """Take an attempt back: the code was right."""
        for who in (by, by.workspace):
            since, count = self._state.link_tries[who]
            self._state.link_tries[who] = (since, count - 1)


class MemoryUnlinked:
    """Who is not linked yet."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def workspaces(self) -> Sequence[str]:
        """Every workspace that there are accounts of."""
        return sorted({ref.workspace for ref in self._state.accounts})

    async def accounts(self, workspaces: Sequence[str]) -> Sequence[tuple[Member, int]]:
        """Accounts without a person on the roster, bots left out, with the number of conversations that they are in."""
        return [
            (self._state.accounts[ref][0], sum(ref in members for members in self._state.members.values()))
            for ref in sorted(self._state.accounts)
            if ref.workspace in workspaces and not self._state.accounts[ref][0].bot and self._person(ref) is None
        ]

    async def people(self, workspaces: Sequence[str]) -> Sequence[Person]:
        """Everybody on the roster who has no account in any of these workspaces, by id."""
        linked = {whose for ref, (_, whose) in self._state.accounts.items() if ref.workspace in workspaces}
        return [self._state.people[one] for one in sorted(self._state.people) if one not in linked]

    async def with_students(self) -> tuple[int, int]:
        """Accounts in conversations that a student reads, bots left out: how many, and how many without a person."""
        refs = {
            ref
            for members in self._state.members.values()
            if any(self._is_student(one) for one in members)
            for ref in members
            if ref in self._state.accounts and not self._state.accounts[ref][0].bot
        }
        return len(refs), sum(self._person(one) is None for one in refs)

    def _person(self, ref: MemberRef) -> Person | None:
        _, whose = self._state.accounts.get(ref, (None, None))
        return self._state.people.get(whose) if whose else None

    def _is_student(self, ref: MemberRef) -> bool:
        person = self._person(ref)
        return person is not None and (person.role is Role.STUDENT or bool(person.groups_as(frozenset({Role.STUDENT}))))
