"""Parents get the message as it stands when it is sent, and no copy of it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from adapters.local import LocalChat
from bot.mirroring import mirrored
from policy.model import ConversationRef
from policy.model import Draft
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Mirror
from policy.model import NoticeKey
from tests.builders import NOW

PLACE = ConversationRef(workspace="w", id="grade4")
TEACHER, PARENT = MemberRef(workspace="w", id="berg"), MemberRef(workspace="w", id="ola")
DRAFT = Draft(
    keys=(NoticeKey.PARENTS_MIRROR,), params={"author": "Ida Berg", "place": "grade4", "text": "", "files": 0}
)


def with_text(text: str, files: int = 0) -> Draft:
    return replace(DRAFT, params={**DRAFT.params, "text": text, "files": files})


def the_mirror(ref: MessageRef) -> Mirror:
    return Mirror(to=(PARENT,), message=ref, since=NOW, draft=DRAFT)


async def test_the_message_is_found_among_others() -> None:
    chat = LocalChat("w")
    await chat.post(TEACHER, PLACE, "before", at=NOW - timedelta(minutes=1))
    ref = await chat.post(TEACHER, PLACE, "bring your logs", at=NOW, files=("plan.pdf", "list.pdf"))
    await chat.post(TEACHER, PLACE, "after", at=NOW + timedelta(minutes=1))
    assert await mirrored(chat, the_mirror(ref)) == with_text("bring your logs", 2)


async def test_it_is_sent_as_it_was_edited() -> None:
    chat = LocalChat("w")
    ref = await chat.post(TEACHER, PLACE, "bring your lgos", at=NOW)
    await chat.edit(ref, "bring your logs", at=NOW + timedelta(minutes=1))
    assert await mirrored(chat, the_mirror(ref)) == with_text("bring your logs")


async def test_a_message_that_was_taken_away_is_not_passed_on() -> None:
    chat = LocalChat("w")
    ref = await chat.post(TEACHER, PLACE, "bring your logs", at=NOW)
    await chat.delete(ref, by=TEACHER, at=NOW)
    assert await mirrored(chat, the_mirror(ref)) == DRAFT
