"""A Slack export as a whole: its people, its conversations and the order of its messages."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from pathlib import Path

from adapters.exports import ExportedConversation
from adapters.exports import ExportedMember
from adapters.exports import Skipped
from adapters.exports import open_export
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from tests.adapters.exports.build import said
from tests.adapters.exports.build import skips_in
from tests.adapters.exports.build import slack
from tests.adapters.exports.build import write
from tests.adapters.exports.build import zipped


def member(ident: str) -> MemberRef:
    return MemberRef(workspace="T1", id=ident)


def place(ident: str, kind: ConversationKind, name: str = "", topic: str = "", *members: str) -> ExportedConversation:
    ref = ConversationRef(workspace="T1", id=ident)
    conversation = Conversation(ref=ref, kind=kind, name=name, topic=topic)
    return ExportedConversation(conversation=conversation, members=tuple(map(member, members)))


def test_the_lists_tell_who_is_where(tmp_path: Path) -> None:
    slack(
        tmp_path,
        {"secret/2024-01-01": [], "D0000001/2024-01-01": [], "D0000002/2024-01-01": [], "mpdm-x--y-1/2024-01-01": []},
        groups=[{"id": "G1", "name": "secret", "members": ["UCOACH", "UCOACH", 7]}, {"name": "no id"}, "junk"],
        dms=[{"id": "D0000001", "members": ["UCOACH", "UBEN"]}],
        mpims=b'[{"id": "G2", "name": "mpdm-a--b-1", "members": ["UBEN"]}, {"cut',
        integration_logs=[{"user_id": "UBEN"}],
        canvases=[],
    )
    export = open_export(tmp_path)
    assert (export.platform, export.workspace) == ("slack", "T1")
    assert export.conversations() == (
        place("C1", ConversationKind.PUBLIC_CHANNEL, "team", "u14", "UCOACH", "UBEN"),
        place("G1", ConversationKind.PRIVATE_CHANNEL, "secret", "", "UCOACH"),
        place("G2", ConversationKind.GROUP_DM, "mpdm-a--b-1", "", "UBEN"),
        place("D0000001", ConversationKind.DM, "", "", "UCOACH", "UBEN"),
        place("D0000002", ConversationKind.DM, "D0000002"),
        place("mpdm-x--y-1", ConversationKind.GROUP_DM, "mpdm-x--y-1"),
    )


def test_the_people(tmp_path: Path) -> None:
    assert open_export(slack(tmp_path, {})).people() == (
        ExportedMember(
            member=Member(ref=member("UCOACH"), display_name="Coach Vega"),
            email="vega@school.example",
            real_name="Ana Vega",
        ),
        ExportedMember(member=Member(ref=member("UBEN"), display_name="Ben Ort"), real_name="Ben Ort"),
        ExportedMember(member=Member(ref=member("UBOT"), display_name="Timer", bot=True), real_name="Timer"),
    )


def test_a_row_becomes_a_message(tmp_path: Path) -> None:
    slack(tmp_path, {"team/2024-01-01": [said("a &lt;b&gt; &amp;amp; <@UCOACH>", thread_ts="1.0")]})
    at = datetime(2023, 11, 14, 22, 13, 20, 100, tzinfo=UTC)
    assert list(open_export(tmp_path).items()) == [
        MessagePosted(
            id="slack-export:C1:1700000000.000100",
            workspace="T1",
            at=at,
            late=True,
            message=Message(
                ref=MessageRef(workspace="T1", conversation="C1", id="1700000000.000100"),
                author=member("UBEN"),
                at=at,
                text="a <b> &amp; <@UCOACH>",
                thread="1.0",
            ),
        )
    ]


def test_messages_come_in_the_order_of_writing(tmp_path: Path) -> None:
    slack(
        tmp_path,
        {
            "team/2024-01-02": [said(ts="1704200000.000100"), said(ts="1704199999.9")],
            "team/2024-01-01": [said(ts="1704100000.000100"), "junk", {"type": "message"}],
        },
    )
    ids = [one.id if isinstance(one, Skipped) else one.message.ref.id for one in open_export(tmp_path).items()]
    assert ids == ["1704100000.000100", None, None, "1704199999.9", "1704200000.000100"]


def test_folder_and_zip_are_the_same(tmp_path: Path) -> None:
    folder = slack(tmp_path / "in", {"team/2024-01-01": [said("one"), said("two", ts="1700000001.000100")]})
    write(folder, "__MACOSX/team/2024-01-01.json", [said("never")])
    write(folder, ".hidden/2024-01-01.json", [said("never")])
    flat, nested = zipped(folder, tmp_path / "flat.zip"), zipped(folder, tmp_path / "nested.zip", "School export/")
    first, *others = (open_export(path) for path in (folder, flat, nested))
    for other in others:
        assert (other.workspace, other.total) == (first.workspace, first.total)
        assert other.conversations() == first.conversations()
        assert other.people() == first.people()
        assert list(other.items()) == list(first.items())
        assert other.position == other.total
        other.close()


def test_a_file_that_breaks_off_keeps_its_rows(tmp_path: Path) -> None:
    slack(tmp_path, {"team/2024-01-01": b'[{"type": "message", "user": "UBEN", "text": "a", "ts": "1.0"}, {"type": "m'})
    posted, skipped = open_export(tmp_path).items()
    assert isinstance(posted, MessagePosted)
    assert skipped == Skipped(reason="truncated", conversation="C1")


def test_a_damaged_zip_member_is_truncated(tmp_path: Path) -> None:
    folder = slack(tmp_path / "in", {"team/2024-01-01": [said(ts=f"{n}.0", text=str(n * n)) for n in range(4000)]})
    path = zipped(folder, tmp_path / "export.zip")
    data = bytearray(path.read_bytes())
    start = data.find(b"team/2024-01-01.json") + 8000
    data[start : start + 400] = bytes(400)
    path.write_bytes(data)
    assert ("truncated", None) in skips_in(path)


def test_a_zip_member_that_is_damaged_from_its_start_is_truncated(tmp_path: Path) -> None:
    path = zipped(slack(tmp_path / "in", {"team/2024-01-01": [said()]}), tmp_path / "export.zip")
    data = bytearray(path.read_bytes())
    start = data.find(b"team/2024-01-01.json") + len("team/2024-01-01.json")
    data[start : start + 8] = b"\xff" * 8
    path.write_bytes(data)
    assert skips_in(path) == [("truncated", None)]


def test_reading_starts_before_the_file_is_read(tmp_path: Path) -> None:
    rows = [said("x" * 900, ts=f"{n}.000000") for n in range(6000)]
    export = open_export(slack(tmp_path, {"team/2024-01-01": rows}))
    items = export.items()
    next(items)
    assert 0 < export.position < export.total // 10
    assert sum(1 for _ in items) == 5999
    assert export.position == export.total


def test_without_lists_the_folders_are_the_channels(tmp_path: Path) -> None:
    export = open_export(slack(tmp_path, {"team/2024-01-01": [said()]}, users=None, channels=None))
    ref = ConversationRef(workspace="slack-export", id="team")
    conversation = Conversation(ref=ref, kind=ConversationKind.PUBLIC_CHANNEL, name="team")
    assert export.conversations() == (ExportedConversation(conversation=conversation),)
    assert export.people() == ()
    assert [type(item) for item in export.items()] == [MessagePosted]
