"""What DiscordChatExporter wrote: channels, people, messages and what hangs on them."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.exports import ExportedConversation
from adapters.exports import ExportedMember
from adapters.exports import Skipped
from adapters.exports import open_export
from adapters.exports.discord_message import REASONS
from adapters.exports.discord_message import SYSTEM
from adapters.exports.discord_message import item_of
from adapters.exports.discord_place import kind_of_channel
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Embed
from policy.model import Member
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Poll
from policy.model import Quote
from policy.model import text_parts
from tests.adapters.exports.build import Row
from tests.adapters.exports.build import channel
from tests.adapters.exports.build import messages_in
from tests.adapters.exports.build import skips_in
from tests.adapters.exports.build import write
from tests.adapters.exports.build import wrote

ID = "1100000000000000001"
PLACE = Conversation(ref=ConversationRef(workspace="90", id="55"), kind=ConversationKind.PUBLIC_CHANNEL, name="team")
KEYS = st.sampled_from(
    [
        *("id", "type", "timestamp", "content", "author", "isBot", "attachments", "embeds", "fields", "title"),
        *("forwardedMessage", "poll", "question", "answers", "reference", "messageId", "fileName", "description"),
        *("footer", "name"),
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["Default", "Reply", ID]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=20,
)


def member(ident: str) -> MemberRef:
    return MemberRef(workspace="90", id=ident)


def one(path: Path, row: Row) -> Message:
    (message,) = messages_in(write(path, "team.json", channel([row])))
    return message


def test_a_message(tmp_path: Path) -> None:
    row = wrote("hi", type="Reply", reference={"messageId": "12", "channelId": "55", "guildId": "90"})
    at = datetime(2024, 1, 2, 10, 0, 0, 123000, tzinfo=UTC)
    export = open_export(write(tmp_path, "team.json", channel([row])))
    assert (export.platform, export.workspace) == ("discord", "90")
    assert list(export.items()) == [
        MessagePosted(
            id=f"discord-export:55:{ID}",
            workspace="90",
            at=at,
            late=True,
            message=Message(
                ref=MessageRef(workspace="90", conversation="55", id=ID),
                author=member("7"),
                at=at,
                text="hi",
                thread="12",
            ),
        )
    ]
    assert export.position == export.total


def test_channels_and_people(tmp_path: Path) -> None:
    bot = {**wrote(), "author": {"id": "9", "name": "helper", "isBot": True}}
    write(tmp_path, "a/School - team [55].json", channel([wrote(), bot, wrote()]))
    direct = channel([wrote(author="8")], id="66", type="DirectTextChat", name="Ben", recipients=[{"id": "7"}])
    write(tmp_path, "b/Direct.json", direct | {"guild": {"id": "0", "name": "Direct Messages"}})
    export = open_export(tmp_path)
    direct_place = Conversation(
        ref=ConversationRef(workspace="90", id="66"), kind=ConversationKind.DM, name="Ben", topic=""
    )
    assert export.conversations() == (
        ExportedConversation(conversation=PLACE, members=(member("7"), member("9"))),
        ExportedConversation(conversation=direct_place, members=(member("7"),)),
    )
    assert export.people() == (
        ExportedMember(member=Member(ref=member("7"), display_name="Nick 7"), real_name="name7"),
        ExportedMember(member=Member(ref=member("9"), display_name="helper", bot=True), real_name="helper"),
    )


def test_parts_are_one_channel_in_order(tmp_path: Path) -> None:
    for number in (1, 2, 10):
        part = f" [part {number}]" if number > 1 else ""
        write(tmp_path, f"School - team [55]{part}.json", channel([wrote(str(number))]))
    write(tmp_path, "notes.json", {"anything": 1})
    assert [message.text for message in messages_in(tmp_path)] == ["1", "2", "10"]
    assert len(open_export(tmp_path).conversations()) == 1


def timed(second: int, content: str = "") -> Row:
    return wrote(content or str(second), f"{1100000000000000000 + second}", timestamp=f"2024-01-02T10:00:{second:02}Z")


def test_a_file_that_begins_with_the_newest_is_read_in_order_of_time(tmp_path: Path) -> None:
    rows = [timed(9), timed(3, "first of two"), timed(3, "second of two"), {"id": "1", "author": {}}, timed(1)]
    write(tmp_path, "team.json", channel(rows))
    assert [message.text for message in messages_in(tmp_path)] == ["1", "first of two", "second of two", "9"]
    assert skips_in(tmp_path) == [("no_author", "1")]


def test_the_recipients_of_a_direct_message_do_not_hide_its_order(tmp_path: Path) -> None:
    people = [{"id": "7", "name": "a"}, {"id": "8", "name": "b"}]
    write(tmp_path, "dm.json", channel([timed(2), timed(1)], type="DirectTextChat", recipients=people))
    assert [message.text for message in messages_in(tmp_path)] == ["1", "2"]
    assert [one.member.ref for one in open_export(tmp_path).people()] == [member("7"), member("8")]


def test_the_files_of_a_channel_come_in_order_of_time_whatever_their_names(tmp_path: Path) -> None:
    write(tmp_path, "a late.json", channel([timed(5), timed(6)]))
    write(tmp_path, "b early.json", channel([timed(1), timed(2)]))
    write(tmp_path, "c empty.json", channel([]))
    assert [message.text for message in messages_in(tmp_path)] == ["1", "2", "5", "6"]


def test_everything_that_a_message_says(tmp_path: Path) -> None:
    picture = {"id": "1", "url": "https://x.example/a.png", "fileName": "a.png", "fileSizeBytes": 3}
    card = {
        "title": "T",
        "description": "D",
        "author": {"name": "A"},
        "footer": {"text": "F"},
        "fields": [{"name": "N", "value": "V"}],
    }
    forwarded = {"content": "kept", "attachments": [picture], "embeds": [card]}
    poll = {"question": {"text": "when?"}, "answers": [{"poll_media": {"text": "now"}}, {"text": "later"}]}
    row = wrote("", attachments=[picture], embeds=[card], forwardedMessage=forwarded, poll=poll)
    found = one(tmp_path, row)
    attachment = Attachment(name="a.png", kind=AttachmentKind.IMAGE, id="1")
    assert found.attachments == (attachment,)
    assert found.embeds == (Embed(title="T", text="A\nD\nF", fields=("N\nV",)),)
    assert found.quotes == (Quote(text="kept\nT\nA\nD\nF\nN\nV", attachments=(attachment,)),)
    assert found.polls == (Poll(question="when?", answers=("now", "later")),)


def test_a_forward_answers_nothing_and_a_post_has_the_title_of_its_channel(tmp_path: Path) -> None:
    found = one(tmp_path, wrote(ident="55", reference={"type": "Forward", "messageId": "12"}))
    assert (found.thread, found.title) == (None, "team")


def test_the_id_tells_the_moment_where_the_time_is_missing(tmp_path: Path) -> None:
    # the id and moment of Discord's own reference on snowflakes
    row = wrote(ident="175928847299117063", timestamp=None)
    assert one(tmp_path, row).at == datetime(2016, 4, 30, 11, 18, 25, 796000, tzinfo=UTC)


@pytest.mark.parametrize("kind", sorted(SYSTEM))
def test_what_discord_itself_says_is_skipped(kind: str) -> None:
    skipped = Skipped(reason=kind, conversation="55", id=ID)
    assert [item_of(wrote(type=one), PLACE) for one in (kind, SYSTEM[kind])] == [skipped, skipped]


def test_other_messages_are_skipped_with_a_reason(tmp_path: Path) -> None:
    rows = [
        {**wrote(), "author": {"id": "9", "isBot": True}},
        {**wrote(), "author": None},
        wrote(ident=""),
        wrote(ident="4", timestamp="soon"),
        wrote("", type="99"),
        wrote("new", type="99"),
    ]
    path = write(tmp_path, "team.json", channel(rows))
    assert skips_in(path) == [
        ("bot_message", ID),
        ("no_author", ID),
        ("malformed", None),
        ("malformed", "4"),
        ("no_text", ID),
    ]
    assert [message.text for message in messages_in(path)] == ["new"]


def test_a_file_that_breaks_off_keeps_its_messages(tmp_path: Path) -> None:
    whole = write(tmp_path, "team.json", channel([wrote("one"), wrote("two")])).read_bytes()
    path = write(tmp_path, "cut.json", whole[: whole.index(b"two")])
    assert [message.text for message in messages_in(path)] == ["one"]
    assert skips_in(path) == [("truncated", None)]


def test_reading_starts_before_the_file_is_read(tmp_path: Path) -> None:
    export = open_export(write(tmp_path, "team.json", channel(wrote("x" * 900) for _ in range(2000))))
    export.conversations()
    assert export.position == 0
    next(export.items())
    assert 0 < export.position < export.total // 2


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("GuildTextChat", ConversationKind.PUBLIC_CHANNEL),
        ("GuildPublicThread", ConversationKind.PUBLIC_CHANNEL),
        ("GuildForum", ConversationKind.PUBLIC_CHANNEL),
        ("GuildPrivateThread", ConversationKind.THREAD),
        ("DirectTextChat", ConversationKind.DM),
        ("DirectGroupTextChat", ConversationKind.GROUP_DM),
        ("1", ConversationKind.DM),
        ("3", ConversationKind.GROUP_DM),
        ("", ConversationKind.PUBLIC_CHANNEL),
    ],
)
def test_kinds_of_channels(kind: str, expected: ConversationKind) -> None:
    assert kind_of_channel(kind) == expected


@given(st.dictionaries(KEYS, JSON, max_size=8))
def test_any_row_is_judged_or_skipped_with_a_listed_reason(row: Row) -> None:
    found = item_of(row, PLACE)
    if isinstance(found, Skipped):
        assert found.reason in REASONS
    else:
        assert all(part.text.encode() for part in text_parts(found.message))
