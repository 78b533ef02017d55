"""A delivery that is performed twice makes one room, and is judged once."""

from __future__ import annotations

from datetime import timedelta

from adapters.local import LocalChat
from bot.clock import SetClock
from bot.rooms import RoomWork
from policy.model import ConversationRef
from policy.model import Delivery
from policy.model import DeliveryError
from policy.model import Draft
from policy.model import Event
from policy.model import MatterCategory
from policy.model import MessageMoved
from policy.model import MoveMessage
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import OpenRoom
from policy.model import PostRefused
from policy.model import RoomError
from policy.model import RoomOpened
from policy.model import RoomRefused
from policy.model import Say
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE

TEAM = ConversationRef(workspace=WORKSPACE, id="team")
POST = Draft(keys=(NoticeKey.TEAM_POST,), params={"author": "Coach", "text": ""})
ROOM = OpenRoom(
    by=COACH.ref, member=SAM.ref, copied=(AD.ref,), category=MatterCategory.MEDICAL, near=PLACE, flags=("i1",)
)


async def rendered(place: ConversationRef, draft: Draft) -> Notice:
    return Notice(keys=draft.keys, title=place.id, paragraphs=(str(draft.params["text"]),))


def a_work(chat: LocalChat) -> tuple[RoomWork, list[Event]]:
    heard: list[Event] = []

    async def hear(event: Event) -> None:
        heard.append(event)

    work = RoomWork(rooms=lambda _: chat, messengers=lambda _: chat, clock=SetClock(NOW), tell=hear)
    return work, heard


def delivery(effect: OpenRoom | Say | MoveMessage, attempts: int = 1) -> Delivery:
    return Delivery(id="d", judgement="j", effect=effect, attempts=attempts)


async def test_a_room_is_made_once_and_told_of_under_one_id() -> None:
    chat = LocalChat(WORKSPACE)
    work, heard = a_work(chat)
    await work.open(delivery(ROOM), ROOM)
    await work.open(delivery(ROOM, 2), ROOM)
    opened = RoomOpened(
        id="room:d",
        workspace=WORKSPACE,
        at=NOW,
        conversation=ConversationRef(workspace=WORKSPACE, id="private-matter-1"),
        by=COACH.ref,
        member=SAM.ref,
        copied=(AD.ref,),
        category=MatterCategory.MEDICAL,
        flags=("i1",),
    )
    assert (len(chat.rooms), heard) == (1, [opened, opened])


async def test_a_message_is_posted_as_it_stands_and_told_of() -> None:
    chat = LocalChat(WORKSPACE)
    work, heard = a_work(chat)
    ref = await chat.post(COACH.ref, PLACE, "Bus at 5", at=NOW, files=("map.pdf",))
    await chat.edit(ref, "Bus at 4\n\nBring skates", at=NOW + timedelta(seconds=5))
    move = MoveMessage(by=COACH.ref, message=ref, to=TEAM, since=NOW, draft=POST)
    await work.move(delivery(move), move, rendered)
    await work.move(delivery(move, 2), move, rendered)
    assert [(one.conversation, one.notice.paragraphs) for one in chat.posted] == [(TEAM, ("Bus at 4\n\nBring skates",))]
    moved = MessageMoved(id="moved:d", workspace=WORKSPACE, at=NOW, ref=ref, by=COACH.ref, to=TEAM, files=1)
    assert heard == [moved, moved]


async def test_a_message_that_is_gone_is_not_posted() -> None:
    chat = LocalChat(WORKSPACE)
    work, heard = a_work(chat)
    ref = await chat.post(COACH.ref, PLACE, "Bus at 5", at=NOW)
    await chat.delete(ref, by=COACH.ref, at=NOW)
    move = MoveMessage(by=COACH.ref, message=ref, to=TEAM, since=NOW, draft=POST)
    await work.move(delivery(move), move, rendered)
    gone = MessageMoved(id="moved:d", workspace=WORKSPACE, at=NOW, ref=ref, by=COACH.ref, to=TEAM, gone=True)
    assert (chat.posted, heard) == ([], [gone])


async def test_who_asked_hears_of_a_refusal_and_nobody_of_one_that_nobody_asked_for() -> None:
    work, heard = a_work(LocalChat(WORKSPACE))
    error = RoomError("no", code=RoomError.BARRIER, who=("ad",))
    await work.refused(delivery(ROOM), error)
    await work.refused(delivery(Say(conversation=TEAM, draft=POST, by=COACH.ref)), DeliveryError("no", retry=False))
    await work.refused(delivery(Say(conversation=TEAM, draft=POST)), error)
    room = RoomRefused(
        id="refused:d",
        workspace=WORKSPACE,
        at=NOW,
        by=COACH.ref,
        member=SAM.ref,
        code="room.barrier",
        who=("ad",),
        conversation=PLACE,
    )
    post = PostRefused(
        id="refused:d", workspace=WORKSPACE, at=NOW, conversation=TEAM, by=COACH.ref, code="DeliveryError"
    )
    assert heard == [room, post]
