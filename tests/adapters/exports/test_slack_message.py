"""What a row of a Slack export says, wherever it stands in it, and why a row is skipped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.exports import Item
from adapters.exports import Skipped
from adapters.exports.slack_message import REASONS
from adapters.exports.slack_message import item_of
from adapters.slack.message import SYSTEM
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import ConversationRef
from policy.model import Embed
from policy.model import Message
from policy.model import MessagePosted
from policy.model import Quote
from policy.model import text_parts
from tests.adapters.exports.build import TS
from tests.adapters.exports.build import Row
from tests.adapters.exports.build import said

RECORDED = Path(__file__).parents[4] / "shared" / "platforms" / "slack" / "events"
PLACE = ConversationRef(workspace="T1", id="C1")
KEYS = st.sampled_from(
    [
        *("type", "subtype", "user", "bot_id", "text", "ts", "thread_ts", "edited", "blocks", "elements"),
        *("attachments", "files", "file", "comment", "message", "message_blocks", "is_share", "fields"),
        *("title", "value", "name", "mode", "accessory", "rows"),
    ]
)
WORDS = (
    st.sampled_from(["message", "message_changed", "rich_text", "rich_text_section", "link", TS, "UBEN"]) | st.text()
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=20,
)


def item(row: Row) -> Item:
    return item_of(row, PLACE, bots={"UBOT"}, people={"UBEN", "UBOT"})


def message(row: Row) -> Message:
    found = item(row)
    assert isinstance(found, MessagePosted), found
    return found.message


def rich(*elements: Row) -> Row:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(elements)}]}


def skipped(reason: str, ident: str | None = TS) -> Skipped:
    return Skipped(reason=reason, conversation="C1", id=ident)


@pytest.mark.parametrize("subtype", sorted(SYSTEM))
def test_what_slack_itself_says_is_skipped(subtype: str) -> None:
    assert item(said("text", subtype=subtype)) == skipped(subtype)


@pytest.mark.parametrize("subtype", ["me_message", "thread_broadcast", "file_share", "something_of_tomorrow"])
def test_every_other_subtype_is_judged(subtype: str) -> None:
    assert message(said("text", subtype=subtype)).text == "text"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (said(user="UBOT"), skipped("bot_message")),
        (said(user="USLACKBOT"), skipped("bot_message")),
        (said(user="", bot_id="B1"), skipped("bot_message")),
        (said(user="UNOBODY", bot_id="B1"), skipped("bot_message")),
        (said(user=""), skipped("no_author")),
        (said(ts=""), skipped("malformed", None)),
        (said(ts="soon"), skipped("malformed", "soon")),
        (said("", subtype="something_of_tomorrow"), skipped("no_text")),
        ({"type": "reaction_added", "user": "UBEN", "ts": TS}, skipped("not_a_message")),
        ({}, skipped("not_a_message", None)),
    ],
)
def test_other_rows_are_skipped_with_a_reason(row: Row, expected: Skipped) -> None:
    assert item(row) == expected


def test_an_app_that_posts_for_a_person_posts_that_persons_words() -> None:
    assert message(said("mine", bot_id="B1")).text == "mine"


def test_an_edit_that_is_a_row_of_its_own_is_judged_as_edited() -> None:
    row = {"type": "message", "subtype": "message_changed", "ts": "1.0", "message": said("after", edited={"ts": TS})}
    found = message(row)
    assert (found.ref.id, found.text, found.edited_at) == (TS, "after", found.at)


def test_the_author_of_an_old_file_comment_stands_inside() -> None:
    row = {"type": "message", "subtype": "file_comment", "ts": TS, "comment": {"user": "UBEN", "comment": "a &amp; b"}}
    assert (message(row).author.id, message(row).text) == ("UBEN", "a & b")


def test_rich_text_counts_where_there_is_no_text() -> None:
    line = rich(
        {"type": "text", "text": "call "},
        {"type": "user", "user_id": "UBEN"},
        {"type": "emoji", "name": "phone"},
        {"type": "link", "url": "tel:1", "text": "here"},
        {"type": "text", "text": " &amp;"},
    )
    assert message(said("", blocks=[line])).text == "call <@UBEN>:phone:<tel:1|here> &amp;"


def test_rich_text_that_says_more_than_the_text_is_read_too() -> None:
    more = message(said("*hi* all", blocks=[rich({"type": "text", "text": "hi all, 978-555-0100"})]))
    same = message(said("*hi* all", blocks=[rich({"type": "text", "text": "hi all"})]))
    assert [one.text for one in more.embeds] == ["hi all, 978-555-0100"]
    assert same.embeds == ()


def test_empty_objects_inside_of_blocks_cost_nothing() -> None:
    deep: Row = {"type": "section"}
    for _ in range(40):
        deep = {"type": "section", "text": deep, "title": {}, "elements": [{}, {"text": {}}]}
    assert message(said("", blocks=[deep])).text == ""


def test_blocks_beside_a_text_add_what_it_does_not_have() -> None:
    blocks = [
        rich({"type": "text", "text": "hello"}),
        {"type": "section", "text": {"type": "mrkdwn", "text": "a &lt; b"}, "fields": [{"text": "f1"}]},
        {"type": "header", "text": {"type": "plain_text", "text": "hello"}},
        {"type": "image", "alt_text": "the map", "title": {"text": "Map"}},
        {"type": "table", "rows": [[{"type": "raw_text", "text": "cell"}, rich({"type": "text", "text": "cell two"})]]},
        {"type": "actions", "elements": [{"type": "button", "text": {"text": "Press"}}]},
    ]
    assert message(said("hello", blocks=blocks)).embeds == (Embed(text="a < b\nf1\nMap\nthe map\ncell\ncell two"),)


def test_cards_and_shared_messages() -> None:
    nested = {"message_blocks": [{"message": {"blocks": [rich({"type": "text", "text": "deep"})]}}]}
    attachments = [
        {"title": "T", "pretext": "P", "text": "X &gt; Y", "fallback": "no", "fields": [{"title": "A", "value": "B"}]},
        {"fallback": "only this", "fields": [{"title": "", "value": ""}, 4]},
        {"is_share": True, "text": "shared", "fallback": "no", "files": [{"id": "F1", "name": "a.png"}]},
        {"is_msg_unfurl": True, "fallback": "fell back", "attachments": [nested]},
    ]
    found = message(said(attachments=attachments))
    assert found.embeds == (Embed(title="T", text="P\nX > Y", fields=("A: B",)), Embed(text="only this"))
    picture = Attachment(name="a.png", kind=AttachmentKind.IMAGE, id="F1")
    assert found.quotes == (Quote(text="shared", attachments=(picture,)), Quote(text="fell back"), Quote(text="deep"))


def test_files_with_what_is_shown_of_them() -> None:
    files = [
        {"id": "F1", "name": "a.bin", "title": "Plan &amp; map", "mimetype": "image/png", "alt_txt": "a map"},
        {"id": "F2", "name": "a.mov", "title": "a.mov", "filetype": "mov"},
        {"id": "F3", "name": "gone.png", "mode": "hidden_by_limit", "preview": "gone"},
        {"id": "F4", "mode": "tombstone"},
        {"id": "F5", "name": "n.txt", "mode": "snippet", "preview": "line &lt; one", "mimetype": "text/plain"},
    ]
    found = message(said("", files=files, subtype="file_share"))
    assert found.attachments == (
        Attachment(name="a.bin", kind=AttachmentKind.IMAGE, id="F1", title="Plan & map", alt="a map"),
        Attachment(name="a.mov", kind=AttachmentKind.VIDEO, id="F2"),
        Attachment(name="", id="F3"),
        Attachment(name="", id="F4"),
        Attachment(name="n.txt", id="F5"),
    )
    assert found.embeds == (Embed(text="line < one"),)


def test_half_a_surrogate_pair_can_be_encoded() -> None:
    assert message(said("a\ud83d")).text == "a?"


@given(st.dictionaries(KEYS, JSON, max_size=8))
def test_any_row_is_judged_or_skipped_with_a_listed_reason(row: Row) -> None:
    found = item(row)
    if isinstance(found, Skipped):
        assert found.reason in REASONS
    else:
        assert all(part.text.encode() for part in text_parts(found.message))


def recorded_rows() -> list[Row]:
    """The message rows among the recorded payloads, also those inside of an envelope."""
    if not RECORDED.is_dir():
        pytest.skip("the recorded payloads are not here")
    payloads = [json.loads(path.read_text("utf-8")) for path in sorted(RECORDED.glob("*.json"))]
    return [row.get("event", row) for row in payloads if isinstance(row, dict)]


def test_every_recorded_payload_is_judged_or_skipped_with_a_listed_reason() -> None:
    found = [item(row) for row in recorded_rows() if isinstance(row, dict)]
    reasons = {one.reason for one in found if isinstance(one, Skipped)}
    assert len(found) > 100
    assert reasons <= REASONS
    assert sum(isinstance(one, MessagePosted) for one in found) > 20
