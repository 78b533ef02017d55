"""What became of consents is told once, and tokens go back also where the platform was away at first."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import timedelta

from bot.oversight import OversightKeeper
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Event
from policy.model import MemberRef
from policy.model import Oversight
from policy.model import OversightChange
from policy.model import OversightGranted
from policy.model import Proof
from storage.stores import memory_stores
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import WORKSPACE

TOKEN = "of the coach"
GIVEN = Oversight(account=COACH.ref, person="p-coach", wording="oversight-1-en", given_at=NOW)


@dataclass(slots=True)
class FakeOverseer:
    """Takes tokens back; `errors` are raised first."""

    errors: list[DeliveryError] = field(default_factory=list)
    revoked: list[str] = field(default_factory=list)

    def address(self, proof: Proof, *, workspace: str, back: str) -> str:
        return f"{back}?{workspace}&{proof.state}"

    async def grant(self, code: str, *, back: str) -> OversightGranted:
        return OversightGranted(account=COACH.ref, token=f"{code} {back}")

    async def revoke(self, token: str) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.revoked.append(token)

    async def other(self, token: str, conversation: ConversationRef) -> MemberRef | None:
        return None


async def test_each_change_is_told_once_and_a_token_goes_back_when_the_platform_is_there_again() -> None:
    store, told = memory_stores().oversight, list[Event]()
    away = DeliveryError("away", retry=True, code="network")

    async def tell(event: Event) -> None:
        told.append(event)

    overseer = FakeOverseer(errors=[away])
    keeper = OversightKeeper(store=store, overseer=overseer, tell=tell)
    await store.put(GIVEN, TOKEN)
    for _ in range(2):
        await keeper.look([WORKSPACE])
    await store.end(COACH.ref, OversightChange.ENDED, at=NOW + timedelta(hours=1))
    left = []
    for _ in range(3):
        await keeper.look([WORKSPACE])
        left.append(await store.token(COACH.ref))
    changes = [getattr(one, "change", None) for one in told]
    assert changes == [OversightChange.GIVEN, OversightChange.ENDED]
    assert (left, overseer.revoked, await store.find(COACH.ref)) == ([TOKEN, "", ""], [TOKEN], None)


async def test_a_platform_that_refuses_for_good_leaves_nothing_behind() -> None:
    store = memory_stores().oversight
    no = DeliveryError("no", retry=False, code="slack:invalid_arguments")

    async def tell(_event: Event) -> None:
        """Nobody listens."""

    await store.put(GIVEN, TOKEN)
    await store.end(COACH.ref, OversightChange.ENDED, at=NOW)
    await OversightKeeper(store=store, overseer=FakeOverseer(errors=[no]), tell=tell).look([WORKSPACE])
    assert (await store.find(COACH.ref), await store.token(COACH.ref)) == (None, "")
