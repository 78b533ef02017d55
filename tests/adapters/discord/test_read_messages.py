"""Messages: all that a reader sees of them is judged; what people did not say is not."""

from __future__ import annotations

import json
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import Any

import discord
import pytest

from adapters.discord.reasons import REASONS
from adapters.discord.reasons import SYSTEM
from adapters.discord.translated import Translated
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Embed
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Poll
from policy.model import Quote
from policy.model import text_parts
from tests.adapters.discord.reading import ME
from tests.adapters.discord.reading import NOW
from tests.adapters.discord.reading import SHARED
from tests.adapters.discord.reading import a_server
from tests.adapters.discord.reading import channel
from tests.adapters.discord.reading import message
from tests.adapters.discord.reading import needs_recorded
from tests.adapters.discord.reading import outcome
from tests.adapters.discord.reading import thread
from tests.adapters.discord.reading import user

ID = "1445000000000000000"
AT = datetime(2025, 12, 1, 10, 34, 6, 801000, tzinfo=UTC)  # what the id says
ANA = MemberRef(workspace="1", id="7")
EDITED = "2026-11-21T09:45:00+00:00"


def said(**more: Any) -> Message:
    told: dict[str, Any] = {"text": "hello", **more}
    return Message(ref=MessageRef(workspace="1", conversation="100", id=ID), author=ANA, at=AT, **told)


def posted(row: dict[str, Any], **guild: Any) -> Message:
    [found] = a_server(**guild).tell("MESSAGE_CREATE", row)
    assert isinstance(found.event, MessagePosted)
    return found.event.message


def reason(row: dict[str, Any], event: str = "MESSAGE_CREATE") -> str:
    [found] = a_server().tell(event, row)
    return found.ignored


async def test_a_message_is_what_its_author_wrote() -> None:
    [found] = a_server().tell("MESSAGE_CREATE", message())
    assert found == Translated(event=MessagePosted(id=f"discord:{ID}", workspace="1", at=AT, message=said()))


async def test_a_message_of_a_channel_that_is_not_known_is_read_all_the_same() -> None:
    assert posted(message(channel_id="999")).ref == MessageRef(workspace="1", conversation="999", id=ID)


async def test_without_the_right_to_read_a_message_still_counts() -> None:
    assert posted(message(content="")) == said(text="")


async def test_a_reply_names_what_it_answers() -> None:
    answered = {"type": 0, "message_id": "55", "channel_id": "100", "guild_id": "1"}
    assert posted(message(type=19, message_reference=answered)) == said(thread="55")


async def test_a_forward_carries_what_was_forwarded() -> None:
    row = {
        "type": 0, "content": "call 555-0100", "timestamp": EDITED, "edited_timestamp": None, "flags": 0,
        "embeds": [{"type": "rich", "title": "Card", "description": "inside"}],
        "attachments": [{"id": "3", "filename": "list.pdf", "size": 1, "url": "", "proxy_url": ""}],
    }  # fmt: skip
    reference = {"type": 1, "message_id": "55", "channel_id": "9", "guild_id": "1"}
    found = posted(message(content="", message_reference=reference, message_snapshots=[{"message": row}]))
    quote = Quote(text="call 555-0100\nCard\ninside", attachments=(Attachment(name="list.pdf", id="3", size=1),))
    assert found == said(text="", quotes=(quote,))


async def test_everything_that_hangs_on_a_message_is_read() -> None:
    file = {
        "id": "3", "filename": "a.png", "title": "A title", "description": "an alt text", "content_type": "image/png",
        "size": 1, "url": "", "proxy_url": "",
    }  # fmt: skip
    poll = {
        "question": {"text": "When?"}, "answers": [{"answer_id": 1, "poll_media": {"text": "Now"}}],
        "expiry": EDITED, "allow_multiselect": False, "layout_type": 1,
    }  # fmt: skip
    card = {
        "type": "rich", "title": "T", "description": "D", "author": {"name": "A"}, "footer": {"text": "F"},
        "fields": [{"name": "n", "value": "v", "inline": False}],
    }  # fmt: skip
    sticker = {"id": "4", "name": "a wave", "format_type": 1}
    found = posted(message(attachments=[file], poll=poll, embeds=[card], sticker_items=[sticker]))
    attachment = Attachment(name="a.png", kind=AttachmentKind.IMAGE, id="3", title="A title", alt="an alt text", size=1)
    embeds = (Embed(title="T", text="A\nD\nF", fields=("n\nv",)), Embed(title="a wave"))
    assert found == said(attachments=(attachment,), polls=(Poll(question="When?", answers=("Now",)),), embeds=embeds)


@needs_recorded
async def test_the_text_of_components_is_read_wherever_it_stands() -> None:
    objects = json.loads((SHARED / "hikari_payloads.json").read_text("utf-8"))
    rows = [objects[f"{name}_payload"] for name in ("container", "section", "media_gallery", "action_row")]
    found = posted(message(components=rows))
    [card] = found.embeds
    assert card.text == "A text display!\nClick me!\nGallery item description?\nClick me!"


async def test_the_first_message_of_a_forums_post_has_its_title() -> None:
    inside = {"channels": [channel(200, 15)], "threads": [thread(int(ID), 200, name="Who drives?")]}
    found = posted(message(channel_id=ID), **inside)
    assert (found.title, found.ref.conversation) == ("Who drives?", ID)
    assert posted(message(int(ID) + 1, channel_id=ID), **inside).title == ""


async def test_a_new_title_of_a_thread_is_a_title() -> None:
    found = posted(message(type=4, content="call 555-0100", channel_id="300"), threads=[thread(300)])
    assert [(part.source, part.text) for part in text_parts(found)] == [("title", "call 555-0100")]


async def test_half_a_character_does_not_stop_the_reading() -> None:
    assert posted(message(content="a\ud800b")).text == "a?b"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (message(author=user(ME.user, bot=True)), "own_message"),
        (message(author=user(8, bot=True)), "bot_message"),
        (message(webhook_id="5"), "bot_message"),
        (message(type=18), "thread_created"),
        (message(type=7), "new_member"),
        (message(type=24), "auto_moderation_action"),
        (message(type=99, content=""), "no_text"),
    ],
)
async def test_what_nobody_of_the_school_said_is_not_judged(row: dict[str, Any], why: str) -> None:
    assert reason(row) == why
    assert why in REASONS


async def test_a_type_that_nobody_knows_yet_is_judged_as_soon_as_it_says_something() -> None:
    assert posted(message(type=99)).text == "hello"


def test_the_types_that_are_not_judged_are_discords() -> None:
    said_by_people = {"default", "reply", "chat_input_command", "context_menu_command", "channel_name_change"}
    assert {one.name for one in discord.MessageType} - SYSTEM == said_by_people


async def test_an_edit_has_its_own_moment_and_a_card_of_a_link_has_none() -> None:
    client = a_server()
    [found] = client.tell("MESSAGE_UPDATE", message(edited_timestamp=EDITED))
    at = datetime(2026, 11, 21, 9, 45, tzinfo=UTC)
    event = MessageEdited(id=f"discord:{ID}:{at.isoformat()}", workspace="1", at=at, message=said(edited_at=at))
    assert found == Translated(event=event)
    assert client.tell("MESSAGE_UPDATE", message(edited_timestamp=EDITED)) == [found]
    assert reason(message(), "MESSAGE_UPDATE") == "unchanged"


async def test_a_file_that_came_with_an_edit_is_told_by_when_it_was_uploaded() -> None:
    def uploaded(at: datetime) -> dict[str, Any]:
        row = {"filename": "a.png", "size": 3, "url": "https://cdn.discordapp.com/a", "proxy_url": ""}
        return {"id": str(discord.utils.time_snowflake(at)), **row}

    edited = datetime(2026, 11, 21, 9, 45, tzinfo=UTC)
    days = (AT, edited - timedelta(days=1), edited - timedelta(seconds=20))
    files = [uploaded(one) for one in days]
    [found] = a_server().tell("MESSAGE_UPDATE", message(edited_timestamp=EDITED, attachments=files))
    assert isinstance(found.event, MessageEdited)
    assert found.event.added == (files[2]["id"],)


async def test_a_deletion_is_an_id() -> None:
    [found] = a_server().tell("MESSAGE_DELETE", {"id": ID, "channel_id": "100", "guild_id": "1"})
    ref = MessageRef(workspace="1", conversation="100", id=ID)
    assert found == Translated(event=MessageDeleted(id=f"discord:del:{ID}", workspace="1", at=NOW, ref=ref))
    assert reason({"id": ID, "channel_id": "100"}, "MESSAGE_DELETE") == "direct_message"


async def test_many_deletions_are_one_each() -> None:
    found = a_server().tell("MESSAGE_DELETE_BULK", {"ids": ["12", "11"], "channel_id": "100", "guild_id": "1"})
    assert [one.event.id for one in found if one.event] == ["discord:del:11", "discord:del:12"]


async def test_a_direct_message_is_a_question() -> None:
    row = message(channel_id="70", content="May I text?", attachments=[])
    del row["guild_id"], row["member"]
    [found] = a_server().tell("MESSAGE_CREATE", row)
    asked = CommandInvoked(id=f"discord:{ID}", workspace="1", at=AT, by=ANA, name="chat", text="May I text?")
    assert found == Translated(event=asked)
    assert reason({**row, "author": user(88)}) == "no_server"
    assert reason({**row, "author": user(ME.user, bot=True)}) == "own_message"
    assert (
        outcome(a_server().tell("MESSAGE_UPDATE", {**row, "edited_timestamp": EDITED})[0]) == "ignored direct_message"
    )


@pytest.mark.parametrize(
    ("text", "words"), [("<@9000> may I text?", "may I text?"), ("so <@!9000> may I text?", "so may I text?")]
)
async def test_who_names_the_bot_asks_it_beside_what_they_say(text: str, words: str) -> None:
    [found] = a_server().tell("MESSAGE_CREATE", message(content=text))
    place = ConversationRef(workspace="1", id="100")
    asked = CommandInvoked(
        id=f"discord:{ID}:asked", workspace="1", at=AT, by=ANA, name="chat", text=words, conversation=place
    )
    event = MessagePosted(id=f"discord:{ID}", workspace="1", at=AT, message=said(text=text))
    assert found == Translated(event=event, asked=asked)


@pytest.mark.parametrize("text", ["as <@9000> told us", "<@7> may I?", "may I?"])
async def test_who_only_speaks_of_the_bot_asks_nothing(text: str) -> None:
    [found] = a_server().tell("MESSAGE_CREATE", message(content=text))
    assert found.asked is None
