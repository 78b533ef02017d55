"""Oversight by consent: where consents are kept, and what a platform is asked on their strength."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model import Oversight
from policy.model import OversightChange
from policy.model import OversightGranted
from policy.model import Proof


class Oversights(Protocol):
    """Consents by account, each with a sealed token; and links that were used."""

    async def use(self, digest: str, *, expires: datetime, now: datetime) -> bool:
        """Use a link up, once of all tries."""
        ...

    async def used(self, digest: str) -> bool:
        """Whether a link was used."""
        ...

    async def put(self, consent: Oversight, token: str) -> None:
        """Keep a consent with its token, in place of an older one of the account."""
        ...

    async def find(self, account: MemberRef) -> Oversight | None:
        """What an account gave, also where it has ended and is not settled yet."""
        ...

    async def of(self, workspace: str) -> Sequence[Oversight]:
        """All of a workspace, by account."""
        ...

    async def token(self, account: MemberRef) -> str:
        """The token that came with a consent; "" where there is none (any more)."""
        ...

    async def end(self, account: MemberRef, how: OversightChange, *, at: datetime) -> bool:
        """It holds no more from now on. False where none held."""
        ...

    async def tell(self, account: MemberRef, word: str) -> None:
        """The log has heard of this change."""
        ...

    async def forget_token(self, account: MemberRef) -> None:
        """Delete the token."""
        ...

    async def drop(self, account: MemberRef) -> None:
        """Delete a consent that has ended."""
        ...


class Overseer(Protocol):
    """A platform that lets people agree to it."""

    def address(self, proof: Proof, *, workspace: str, back: str) -> str:
        """Where to send a browser, which comes back to `back`."""
        ...

    async def grant(self, code: str, *, back: str) -> OversightGranted:
        """What a code is good for. Raises `SignInError` for a bot's token or another right, which is given back."""
        ...

    async def revoke(self, token: str) -> None:
        """Give a token back; one that is gone is no error. Raises `DeliveryError`."""
        ...

    async def other(self, token: str, conversation: ConversationRef) -> MemberRef | None:
        """Who else is in a direct conversation; None where it cannot be told. Raises `DeliveryError`."""
        ...
