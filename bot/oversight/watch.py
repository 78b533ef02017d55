"""Hears of direct conversations that people let us know of, and keeps nothing of those without a student.

Who else is in one is looked up before anything is stored. Where that is no student, or nobody can tell, nothing comes
of it: no event, no entry, no count, no line in the log.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from bot.census import Census
from bot.oversight.keeper import OversightKeeper
from bot.ports import Clock
from bot.ports import Registry
from bot.ports import Roster
from bot.ports.oversight import Overseer
from bot.ports.oversight import Oversights
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import DirectOpened
from policy.model import DirectSeen
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import OversightChange
from policy.model import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightWatch:
    """What a platform's adapter talks to. `receive` keeps an event safe; it is judged in its turn."""

    store: Oversights
    overseer: Overseer
    keeper: OversightKeeper
    census: Census
    registry: Registry
    roster: Roster
    clock: Clock
    receive: Callable[[Event], Awaitable[object]]

    async def opened(self, seen: DirectSeen) -> None:
        """An event, where whoever agreed to it opened it with a student. Raises `DeliveryError`."""
        consent = await self.store.find(seen.by)
        if consent is None or not consent.stands:
            return
        other = seen.other or await self.overseer.other(await self.store.token(seen.by), seen.conversation)
        if other is None:
            return
        member = await self.census.peek(other)
        if member is None or member.role is not Role.STUDENT:
            return
        await self._known(seen, member)
        await self.receive(
            DirectOpened(
                id=_ident(seen),
                workspace=seen.by.workspace,
                at=seen.at,
                conversation=seen.conversation,
                by=seen.by,
                member=other,
            )
        )

    async def revoked(self, workspace: str, accounts: Sequence[MemberRef] | None) -> None:
        """Tokens are gone on the platform: the consents end, and what we hold of the tokens goes at once."""
        given = [one for one in await self.store.of(workspace) if accounts is None or one.account in accounts]
        how = OversightChange.UNINSTALLED if accounts is None else OversightChange.REVOKED
        for one in given:
            await self.store.forget_token(one.account)
            await self.store.end(one.account, how, at=self.clock.now())
            await self.keeper.settle(one.account)

    async def _known(self, seen: DirectSeen, student: Member) -> None:
        """The conversation and who is in it, so that what is declared there finds its place. It is not seen."""
        if await self.registry.member(student.ref) is None:
            await self.roster.put_members([student])
        if await self.registry.conversation(seen.conversation) is None:
            place = Conversation(ref=seen.conversation, kind=ConversationKind.DM, seen=False)
            await self.roster.put_conversation(place, [seen.by, student.ref])


def _ident(seen: DirectSeen) -> str:
    """One a day for each conversation, however often it is opened and whichever events tell of it."""
    whose = sha256(f"{seen.conversation.id}|{seen.by.id}".encode()).hexdigest()[:24]
    return f"direct:{seen.by.workspace}:{whose}:{seen.at.date()}"
