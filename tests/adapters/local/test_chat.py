"""The local chat behaves as platforms do."""

from __future__ import annotations

from dataclasses import replace

from adapters.local import LocalChat
from policy.model import ButtonPressed
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberRef
from policy.model import Notice
from policy.model import NoticeKey
from tests.builders import NOW

KIM = MemberRef(workspace="w", id="kim")
HERE = ConversationRef(workspace="w", id="c")
NOTICE = Notice(keys=(NoticeKey.PHONE_WARN,), title="t", paragraphs=("p",))


def a_chat() -> tuple[LocalChat, list[Event]]:
    heard: list[Event] = []

    async def hear(event: Event) -> None:
        heard.append(event)

    chat = LocalChat("w")
    chat.listen(hear)
    return chat, heard


async def test_people_write_and_the_listener_hears() -> None:
    chat, heard = a_chat()
    ref = await chat.post(KIM, HERE, "hello", at=NOW, files=("team.JPG", "plan.pdf"))
    await chat.edit(ref, "hello all", at=NOW)
    await chat.delete(ref, by=KIM, at=NOW)
    assert [event.kind for event in heard] == ["message_posted", "message_edited", "message_deleted"]
    assert len({event.id for event in heard}) == 3


async def test_nothing_is_heard_from_where_the_bot_is_not() -> None:
    chat, heard = a_chat()
    chat.hide(HERE)
    await chat.post(KIM, HERE, "hello", at=NOW)
    chat.show(HERE)
    chat.go_down()
    await chat.post(KIM, HERE, "again", at=NOW)
    assert heard == []


async def test_a_redelivered_event_has_the_same_id() -> None:
    chat, heard = a_chat()
    ref = await chat.post(KIM, HERE, "hello", at=NOW)
    await chat.redeliver(ref)
    assert heard[0] == heard[1]


async def test_history_holds_what_the_bot_missed() -> None:
    chat, heard = a_chat()
    chat.go_down()
    await chat.post(KIM, HERE, "missed", at=NOW)
    (missed,) = [event async for event in chat.history(HERE, after=None)]
    assert (missed.message.text, missed.late, heard) == ("missed", True, [])


async def test_the_same_delivery_twice_is_one_notice() -> None:
    chat, _ = a_chat()
    for _ in range(2):
        await chat.tell(KIM, NOTICE, delivery="d1", about=None, reply_to="", again=False)
    assert [one.delivery for one in chat.delivered] == ["d1"]


async def test_a_removed_message_is_gone_from_the_history() -> None:
    chat, _ = a_chat()
    ref = await chat.post(KIM, HERE, "secret", at=NOW)
    await chat.remove(ref, delivery="d1")
    await chat.remove(ref, delivery="d1")
    assert chat.removed == [ref]
    assert [event async for event in chat.history(HERE, after=None)] == []


async def test_people_see_what_the_bot_does_not() -> None:
    chat, heard = a_chat()
    chat.hide(HERE)
    ref = await chat.post(KIM, HERE, "hello", at=NOW)
    message = chat.message(ref)
    assert ([event.kind for event in chat.happened], heard) == (["message_posted"], [])
    assert (message and message.text, chat.sees(HERE), chat.is_away) == ("hello", False, False)


async def test_a_press_carries_what_its_button_does_and_is_read_first() -> None:
    chat, heard = a_chat()

    async def read(event: Event) -> Event:
        return replace(event, id=f"read {event.id}")

    await chat.press(KIM, "copy_ad", at=NOW, value="d1", read=read)
    (pressed,) = heard
    assert isinstance(pressed, ButtonPressed)
    assert (pressed.value, pressed.id) == ("d1", "read press-000001")
