"""Consents to oversight in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from policy.model import MemberRef
from policy.model import Oversight
from policy.model import OversightChange
from storage.memory.state import State
from storage.whom import Whom


class MemoryOversight:
    """One value an account, its token beside it."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def use(self, digest: str, *, expires: datetime, now: datetime) -> bool:
        """Use a link up, once of all tries. What is over anyway is forgotten."""
        used = self._state.oversight_used
        for one in [key for key, until in used.items() if until <= now]:
            del used[one]
        new = digest not in used
        used.setdefault(digest, expires)
        return new

    async def used(self, digest: str) -> bool:
        """Whether a link was used."""
        return digest in self._state.oversight_used

    async def put(self, consent: Oversight, token: str) -> None:
        """Keep a consent with its token, in place of an older one of the account."""
        self._state.oversight[consent.account] = consent
        self._state.oversight_tokens[consent.account] = token

    async def find(self, account: MemberRef) -> Oversight | None:
        """What an account gave, also where it has ended and is not settled yet."""
        return self._state.oversight.get(account)

    async def of(self, workspace: str) -> Sequence[Oversight]:
        """All of a workspace, by account."""
        return [one for key, one in sorted(self._state.oversight.items()) if key.workspace == workspace]

    async def token(self, account: MemberRef) -> str:
        """The token that came with a consent; "" where there is none (any more)."""
        return self._state.oversight_tokens.get(account, "")

    async def end(self, account: MemberRef, how: OversightChange, *, at: datetime) -> bool:
        """It holds no more from now on. False where none held."""
        known = self._state.oversight.get(account)
        if known is None or not known.stands:
            return False
        self._state.oversight[account] = replace(known, ended_at=at, ended=how.value)
        return True

    async def tell(self, account: MemberRef, word: str) -> None:
        """The log has heard of this change."""
        if known := self._state.oversight.get(account):
            self._state.oversight[account] = replace(known, told=word)

    async def forget_token(self, account: MemberRef) -> None:
        """Delete the token."""
        self._state.oversight_tokens.pop(account, None)

    async def drop(self, account: MemberRef) -> None:
        """Delete a consent that has ended; the log holds that there was one."""
        known = self._state.oversight.get(account)
        if known is not None and not known.stands:
            del self._state.oversight[account]
            self._state.oversight_tokens.pop(account, None)


def forget_oversight_in(state: State, whom: Whom) -> dict[str, int]:
    """What they gave goes with its token; who asked somebody else for it is not named there any more."""
    mine = [key for key, one in state.oversight.items() if key in whom.refs or one.person in whom.keys]
    for key in mine:
        del state.oversight[key]
        state.oversight_tokens.pop(key, None)
    asked = {key: replace(one, asked_by="") for key, one in state.oversight.items() if one.asked_by in whom.keys}
    state.oversight |= asked
    return {"oversight": len(mine) + len(asked)}
