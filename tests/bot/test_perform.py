"""What becomes of an effect when the platform takes it, refuses it, or cannot be reached."""

from __future__ import annotations

import pytest

from bot.clock import SetClock
from bot.inspecting import Inspector
from bot.inspecting import NoVision
from bot.notices import Notices
from bot.perform import Performer
from bot.ports import no_files
from bot.ports import no_rooms
from bot.rooms import RoomWork
from policy.model import Capabilities
from policy.model import ConversationRef
from policy.model import CopyOverseers
from policy.model import Delivery
from policy.model import DeliveryError
from policy.model import Draft
from policy.model import Event
from policy.model import MessageRef
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import RemoveMessage
from policy.model import Warn
from storage.memory import memory_stores
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL


class FakeOutbox:
    def __init__(self, effect) -> None:  # type: ignore[no-untyped-def]
        self.effect = effect
        self.state = "waiting"

    async def take(self, delivery: str) -> Delivery | None:
        if self.state != "waiting":
            return None
        return Delivery(id=delivery, judgement="j", effect=self.effect)

    async def done(self, delivery: str) -> None:
        self.state = "done"

    async def hold(self, delivery: str, *, error: str) -> None:
        self.state = f"held: {error}"

    async def waiting(self, *, limit: int = 100) -> list[str]:
        return []


class FakeRegistry:
    async def conversation(self, ref):  # type: ignore[no-untyped-def]
        return None

    async def audience(self, ref):  # type: ignore[no-untyped-def]
        return ()

    async def member(self, ref, *, place=None):  # type: ignore[no-untyped-def]
        return None

    async def accounts(self, workspace, persons):  # type: ignore[no-untyped-def]
        return ()

    async def apply(self, event) -> None:  # type: ignore[no-untyped-def]
        return None


class FakeMessenger:
    def __init__(self, error: DeliveryError | None = None, after: int = 0) -> None:
        self.sent: list[tuple[str, str]] = []
        self.gone: list[MessageRef] = []
        self.kept: list[tuple[str, str]] = []
        self.error = error
        self.after = after

    async def tell(self, to, notice, *, delivery, about, reply_to, again) -> None:  # type: ignore[no-untyped-def]
        if self.error and len(self.sent) >= self.after:
            raise self.error
        if (to.id, delivery) not in self.sent:
            self.sent.append((to.id, delivery))

    async def keep(self, conversation: ConversationRef, notice: Notice, *, delivery: str) -> None:
        if self.error:
            raise self.error
        self.kept.append((conversation.id, notice.title))

    async def remove(self, ref: MessageRef, *, delivery: str) -> None:
        self.gone.append(ref)

    def history(self, conversation, *, after):  # type: ignore[no-untyped-def]
        raise AssertionError("not asked for")

    def capabilities(self, conversation) -> Capabilities:  # type: ignore[no-untyped-def]
        return Capabilities()


WARN = Warn(to=COACH.ref, draft=Draft(keys=(NoticeKey.PHONE_WARN,), params={"removed": False, "at_phone": ()}))
COPY = CopyOverseers(
    to=(AD.ref, PRINCIPAL.ref),
    draft=Draft(keys=(NoticeKey.PRIVATE_MATTER_COPY,), params={"author": "", "students": (), "category": ""}),
)


async def _nobody_asks(event: Event) -> None:
    raise AssertionError(event.kind)


def a_performer(effect, messenger: FakeMessenger) -> tuple[Performer, FakeOutbox]:  # type: ignore[no-untyped-def]
    outbox = FakeOutbox(effect)
    work = RoomWork(rooms=no_rooms, messengers=lambda _: messenger, clock=SetClock(NOW), tell=_nobody_asks)
    inspector = Inspector(
        files=no_files, vision=NoVision(), pictures=memory_stores().pictures, clock=SetClock(NOW), tell=_nobody_asks
    )
    performer = Performer(
        outbox=outbox,
        registry=FakeRegistry(),
        messengers=lambda _: messenger,
        notices=Notices(),
        rooms=work,
        inspector=inspector,
    )
    return performer, outbox


async def test_an_effect_is_performed_once() -> None:
    messenger = FakeMessenger()
    performer, outbox = a_performer(WARN, messenger)
    await performer.perform("d1")
    await performer.perform("d1")
    assert (messenger.sent, outbox.state) == ([("coach", "d1.0")], "done")


async def test_each_recipient_has_an_own_key() -> None:
    messenger = FakeMessenger()
    performer, _ = a_performer(COPY, messenger)
    await performer.perform("d1")
    assert messenger.sent == [("ad", "d1.0"), ("principal", "d1.1")]


async def test_a_crash_between_two_recipients_repeats_nobody() -> None:
    messenger = FakeMessenger(DeliveryError("busy", retry=True), after=1)
    performer, outbox = a_performer(COPY, messenger)
    with pytest.raises(DeliveryError):
        await performer.perform("d1")
    assert outbox.state == "waiting"
    messenger.error = None
    await performer.perform("d1")
    assert (messenger.sent, outbox.state) == ([("ad", "d1.0"), ("principal", "d1.1")], "done")


async def test_what_cannot_work_is_held_and_named() -> None:
    performer, outbox = a_performer(WARN, FakeMessenger(DeliveryError("closed", retry=False)))
    await performer.perform("d1")
    assert outbox.state == "held: DeliveryError"


async def test_nobody_to_tell_ends_the_delivery() -> None:
    performer, outbox = a_performer(CopyOverseers(to=(), draft=COPY.draft), FakeMessenger())
    await performer.perform("d1")
    assert outbox.state == "done"


async def test_a_message_is_removed() -> None:
    ref = MessageRef(workspace="w", conversation="c", id="m")
    messenger = FakeMessenger()
    performer, _ = a_performer(RemoveMessage(ref=ref), messenger)
    await performer.perform("d1")
    assert messenger.gone == [ref]
