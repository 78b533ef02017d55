"""Whose an account is, where no platform tells: one-time codes, and who is not linked yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import LinkCode
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person


class LinkCodes(Protocol):
    """The codes that were handed out, by digest, and who tried which."""

    async def issue(self, codes: Sequence[LinkCode]) -> None:
        """Keep new codes. All older ones of the same persons are void."""
        ...

    async def find(self, digests: Sequence[str], *, now: datetime) -> tuple[LinkCode, Person] | None:
        """The code with one of these digests, and whom it names.

        None where it is unknown, used up or expired, or where the person is no longer on the roster.
        """
        ...

    async def hold(self, digest: str, by: MemberRef) -> bool:
        """Keep a code for one account until it is used up. False where another account came first, or it is used."""
        ...

    async def attempt(self, by: MemberRef, *, now: datetime) -> bool:
        """Count a code as wrong before it is looked up. False, and nothing is counted, where there were too many.

        Five an hour for an account, 500 for a workspace; the hour begins with the first.
        """
        ...

    async def spare(self, by: MemberRef) -> None:
        """Take an attempt back: the code was right."""
        ...


class Unlinked(Protocol):
    """Accounts without a person and people without an account."""

    async def workspaces(self) -> Sequence[str]:
        """Every workspace that there are accounts of."""
        ...

    async def accounts(self, workspaces: Sequence[str]) -> Sequence[tuple[Member, int]]:
        """Accounts without a person on the roster, bots left out, with the number of conversations that they are in."""
        ...

    async def people(self, workspaces: Sequence[str]) -> Sequence[Person]:
        """Everybody on the roster who has no account in any of these workspaces, by id."""
        ...

    async def with_students(self) -> tuple[int, int]:
        """Accounts in conversations that a student reads, bots left out: how many, and how many without a person."""
        ...
