"""Settles what became of consents: the log hears of each change once, and tokens that are not needed are given back.

What is stored is the truth; telling and giving back follow it, also after a crash or while the platform is away.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence
from datetime import timedelta

import structlog

from bot.ports.oversight import Overseer
from bot.ports.oversight import Oversights
from policy.model import DeliveryError
from policy.model import Event
from policy.model import MemberRef
from policy.model import Oversight
from policy.model import OversightChanged

LOOK = timedelta(seconds=30)
"""How soon what was left undone is tried again."""
_log = structlog.get_logger()


class OversightKeeper:
    """Looks after the consents of all workspaces. Twice is the same as once."""

    def __init__(self, *, store: Oversights, overseer: Overseer, tell: Callable[[Event], Awaitable[object]]) -> None:
        """`tell` hands in an event, which is judged once."""
        self._store = store
        self._overseer = overseer
        self._tell = tell

    async def look(self, workspaces: Sequence[str]) -> None:
        """One round."""
        for workspace in workspaces:
            for one in await self._store.of(workspace):
                await self._settled(one)

    async def settle(self, account: MemberRef) -> None:
        """One account at once."""
        if found := await self._store.find(account):
            await self._settled(found)

    async def _settled(self, one: Oversight) -> None:
        change = one.change
        if one.told != change:
            await self._tell(_changed(one))
            await self._store.tell(one.account, change)
        if not one.stands and await self._given_back(one.account):
            await self._store.drop(one.account)

    async def _given_back(self, account: MemberRef) -> bool:
        """Whether no token is left; the platform is asked again later where it is away."""
        token = await self._store.token(account)
        if not token:
            return True
        try:
            await self._overseer.revoke(token)
        except DeliveryError as error:
            _log.warning("a token was not given back", code=error.code)
            if error.retry:
                return False
        await self._store.forget_token(account)
        return True


def _changed(one: Oversight) -> OversightChanged:
    at = one.ended_at or one.given_at
    return OversightChanged(
        id=f"oversight:{one.account.workspace}:{one.account.id}:{one.change}:{at.isoformat()}",
        workspace=one.account.workspace,
        at=at,
        by=one.account,
        change=one.change,
        wording=one.wording,
        asked_by=one.asked_by,
    )
