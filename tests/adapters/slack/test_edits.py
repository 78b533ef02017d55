"""Messages that were edited or deleted, and those that Slack says were and no reader sees a difference in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.slack.translated import Translated
from policy.model import Message
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessageRef
from policy.model import Quote
from tests.adapters.slack.payloads import BEN
from tests.adapters.slack.payloads import HAPPENED_AT
from tests.adapters.slack.payloads import LATER
from tests.adapters.slack.payloads import SAID_AT
from tests.adapters.slack.payloads import TS
from tests.adapters.slack.payloads import Row
from tests.adapters.slack.payloads import follows
from tests.adapters.slack.payloads import said

REF = MessageRef(workspace="T111", conversation="C1", id=TS)
HELLO = Message(ref=REF, author=BEN, at=SAID_AT, text="hello")
DELETED = MessageDeleted(id="Ev1", workspace="T111", at=HAPPENED_AT, ref=REF)
PHOTO = {"id": "F1", "name": "team.png", "mimetype": "image/png"}
SHARED = {"is_msg_unfurl": True, "text": "from elsewhere"}
CARD = {"title": "A page", "text": "about something"}


def edit(before: object, after: object, **more: object) -> dict[str, object]:
    row = {"type": "message", "subtype": "message_changed", "hidden": True, "channel": "C1", "channel_type": "channel"}
    return {**row, "message": after, "previous_message": before, "ts": LATER, "event_ts": LATER, **more}


def edited(message: Message) -> Translated:
    return Translated(event=MessageEdited(id="Ev1", workspace="T111", at=HAPPENED_AT, message=message))


def added(before: object, after: object) -> tuple[str, ...]:
    event = follows(edit(before, after)).event
    assert isinstance(event, MessageEdited)
    return event.added


def test_the_files_that_came_with_an_edit_are_told() -> None:
    other, passed_on = {**PHOTO, "id": "F2"}, {**SHARED, "files": [{**PHOTO, "id": "F3"}]}
    assert added(said(files=[PHOTO]), said(files=[PHOTO, other], attachments=[passed_on])) == ("F2", "F3")
    assert added(said(files=[PHOTO]), said("bye", files=[PHOTO])) == ()
    assert added([], said(files=[PHOTO])) == ()


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            said(),
            said("bye", edited={"user": "UBEN", "ts": LATER}),
            replace(HELLO, text="bye", edited_at=HAPPENED_AT),
        ),
        (said(), said(edited={"user": "UBEN", "ts": LATER}), replace(HELLO, edited_at=HAPPENED_AT)),
        (said(files=[PHOTO]), said(files=[]), HELLO),
        (said(), said(attachments=[SHARED]), replace(HELLO, quotes=(Quote(text="from elsewhere"),))),
        ([], said("bye"), replace(HELLO, text="bye")),
        (said(), {"type": "message", "user": "UBEN", "text": "bye"}, replace(HELLO, text="bye")),
    ],
)
def test_an_edit_is_the_message_as_it_now_stands(before: object, after: object, message: Message) -> None:
    assert follows(edit(before, after)) == edited(message)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (edit(said(), said(attachments=[CARD])), "unchanged"),
        (edit(said(), said(reply_count=2, thread_ts=TS)), "unchanged"),
        (edit(said(), said(edited={})), "unchanged"),
        (edit(said(user="UME"), said("bye", user="UME")), "own_message"),
        (edit(said(), said("bye", subtype="bot_message", user=None)), "bot_message"),
        (edit(said(), said("bye"), channel_type="im"), "direct_message"),
        (edit(said(), None), "unreadable"),
        (edit(None, {"user": "UBEN", "text": "x"}), "unreadable"),
        (edit(said(), {"subtype": "tombstone", "user": "USLACKBOT"}, channel_type="im"), "direct_message"),
        (edit(said(user="UME"), {"subtype": "tombstone", "user": "USLACKBOT"}), "own_message"),
    ],
)
def test_what_no_reader_sees_change_is_ignored(row: Row, reason: str) -> None:
    assert follows(row) == Translated(ignored=reason)


@pytest.mark.parametrize(
    "row",
    [
        said(subtype="message_deleted", ts=LATER, deleted_ts=TS, previous_message=said(), hidden=True),
        said(subtype="message_deleted", ts=LATER, previous_message=said()),
        said(subtype="message_deleted", ts=LATER, deleted_ts=TS),
        edit(said(), {"subtype": "tombstone", "user": "USLACKBOT", "ts": TS, "hidden": True}),
        edit([], {"subtype": "tombstone", "user": "USLACKBOT", "ts": TS, "hidden": True}),
    ],
)
def test_a_deletion_names_the_message_and_nobody(row: Row) -> None:
    assert follows(row) == Translated(event=DELETED)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (said(subtype="message_deleted", deleted_ts=TS, previous_message=said(user="UME")), "own_message"),
        (said(subtype="message_deleted", deleted_ts=TS, channel_type="im"), "direct_message"),
        (said(subtype="message_deleted"), "unreadable"),
    ],
)
def test_a_deletion_of_nothing_that_was_judged_is_ignored(row: Row, reason: str) -> None:
    assert follows(row) == Translated(ignored=reason)
