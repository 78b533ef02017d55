"""What is read back after a gap: nothing twice, nothing of the bot's, oldest first."""

from __future__ import annotations

from datetime import datetime
from datetime import timedelta

import pytest

from adapters.slack.history import ts_of
from adapters.slack.message import moment_of
from adapters.slack.messenger import SlackMessenger
from policy.model import DeliveryError
from policy.model import MessageEdited
from policy.model import MessagePosted
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import SAM
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_setting

HISTORY, REPLIES = "conversations.history", "conversations.replies"


def moment(ts: str) -> datetime:
    found = moment_of(ts)
    assert found is not None
    return found


async def missed(setting: Setting, after: str, channel: str = TEAM) -> list[MessagePosted | MessageEdited]:
    messenger = SlackMessenger(client=setting.client, me=setting.me, note=setting.note)
    return [one async for one in messenger.history(setting.me.place(channel), after=moment(after))]


async def texts(setting: Setting, after: str) -> list[tuple[str, str]]:
    return [(one.kind, one.message.text) for one in await missed(setting, after)]


async def test_what_was_said_after_a_moment_comes_oldest_first_and_late() -> None:
    async with a_setting() as setting:
        mark = await setting.slack.post(COACH, TEAM, "Seen")
        first = await setting.slack.post(SAM, TEAM, "First")
        second = await setting.slack.post(COACH, TEAM, "Second")
        found = await missed(setting, mark)
        assert [(one.id, one.workspace, one.at, one.late, one.message.text) for one in found] == [
            (f"slack-history:{TEAM}:{first}", setting.slack.team, moment(first), True, "First"),
            (f"slack-history:{TEAM}:{second}", setting.slack.team, moment(second), True, "Second"),
        ]
        assert [one.fingerprint for one in found] == [
            f"post:{setting.slack.team}:{TEAM}:{first}",
            f"post:{setting.slack.team}:{TEAM}:{second}",
        ]


async def test_all_pages_are_read() -> None:
    async with a_setting(page_size=2) as setting:
        mark = await setting.slack.post(COACH, TEAM, "Seen")
        for number in range(5):
            await setting.slack.post(COACH, TEAM, f"Message {number}")
        assert await texts(setting, mark) == [("message_posted", f"Message {number}") for number in range(5)]
        assert setting.methods() == [HISTORY] * 4


async def test_replies_are_found_under_old_and_new_messages() -> None:
    async with a_setting(page_size=2) as setting:
        old = await setting.slack.post(COACH, TEAM, "Old")
        await setting.slack.post(SAM, TEAM, "Old reply", thread_ts=old)
        mark = await setting.slack.post(COACH, TEAM, "Seen")
        await setting.slack.post(SAM, TEAM, "New reply", thread_ts=old)
        new = await setting.slack.post(COACH, TEAM, "New")
        await setting.slack.post(SAM, TEAM, "Reply to new", thread_ts=new)
        await setting.slack.post(SAM, TEAM, "For all", thread_ts=new, broadcast=True)
        found = await missed(setting, mark)
        assert [(one.message.text, one.message.thread, one.message.broadcast) for one in found] == [
            ("New reply", old, False),
            ("New", None, False),
            ("Reply to new", new, False),
            ("For all", new, True),
        ]


async def test_a_thread_without_news_is_not_asked_for() -> None:
    async with a_setting() as setting:
        old = await setting.slack.post(COACH, TEAM, "Old")
        await setting.slack.post(SAM, TEAM, "Old reply", thread_ts=old)
        mark = await setting.slack.post(COACH, TEAM, "Seen")
        assert await missed(setting, mark) == []
        assert setting.methods() == [HISTORY, HISTORY]


async def test_a_thread_that_hides_its_newest_reply_is_asked_for() -> None:
    async with a_setting() as setting:
        old = await setting.slack.post(COACH, TEAM, "Old")
        mark = await setting.slack.post(COACH, TEAM, "Seen")
        await setting.slack.post(SAM, TEAM, "New reply", thread_ts=old)
        del setting.slack.world.channels[TEAM].messages[old]["latest_reply"]
        assert await texts(setting, mark) == [("message_posted", "New reply")]
        assert setting.methods() == [HISTORY, HISTORY, REPLIES]


async def test_an_edit_of_an_earlier_message_is_an_edit_and_of_a_new_one_is_that_message() -> None:
    async with a_setting() as setting:
        old = await setting.slack.post(COACH, TEAM, "Old")
        mark = await setting.slack.post(COACH, TEAM, "Seen")
        new = await setting.slack.post(COACH, TEAM, "New")
        await setting.slack.edit(COACH, TEAM, old, "Old, changed")
        await setting.slack.edit(COACH, TEAM, new, "New, changed")
        edited = next(one for one in await missed(setting, mark) if one.kind == "message_edited")
        stamp = setting.slack.world.channels[TEAM].messages[old]["edited"]["ts"]
        assert (edited.id, edited.at, edited.late) == (f"slack-history:{TEAM}:{old}:{stamp}", moment(stamp), True)
        assert edited.message.edited_at == moment(stamp)
        assert sorted(await texts(setting, mark)) == [
            ("message_edited", "Old, changed"),
            ("message_posted", "New, changed"),
        ]


async def test_an_edit_that_was_seen_is_not_told_again() -> None:
    async with a_setting() as setting:
        old = await setting.slack.post(COACH, TEAM, "Old")
        await setting.slack.edit(COACH, TEAM, old, "Old, changed")
        later = moment(old) + timedelta(seconds=5)
        assert await missed(setting, ts_of(later)) == []


async def test_the_bots_own_words_and_slacks_are_left_out() -> None:
    async with a_setting() as setting:
        mark = await setting.slack.post(COACH, TEAM, "Seen")
        await setting.client.chat_postMessage(channel=TEAM, text="From the bot")
        await setting.slack.join("U0NINA", TEAM)
        gone = await setting.slack.post(SAM, TEAM, "Taken back")
        await setting.slack.post(COACH, TEAM, "Why?", thread_ts=gone)
        await setting.slack.delete(SAM, TEAM, gone)
        assert await texts(setting, mark) == [("message_posted", "Why?")]


@pytest.mark.parametrize(
    ("failure", "retry"), [("not_in_channel", False), ("missing_scope", False), ("fatal_error", True)]
)
async def test_slack_that_will_not_tell_is_an_error(failure: str, retry: bool) -> None:
    async with a_setting() as setting:
        setting.slack.fail_next(HISTORY, error=failure)
        with pytest.raises(DeliveryError) as caught:
            await missed(setting, "1700000000.000000")
        assert (caught.value.retry, caught.value.code) == (retry, f"slack:{failure}")


def test_a_moment_is_written_to_the_microsecond() -> None:
    assert ts_of(moment("1700000000.000009")) == "1700000000.000009"


async def test_a_file_that_came_with_an_edit_is_told_from_one_that_stood_there() -> None:
    async with a_setting() as setting:
        slack = setting.slack
        first = slack.upload(COACH, "first.png", b"one")
        old = await slack.post(COACH, TEAM, "Old", files=[first])
        slack.world.files[first["id"]]["created"] = 0
        slack.world.channels[TEAM].messages[old]["files"][0]["created"] = 0
        mark = await slack.post(COACH, TEAM, "Seen")
        second = slack.upload(COACH, "second.png", b"two")
        await slack.edit(COACH, TEAM, old, "Old", files=[first | {"created": 0}, second])
        (edited,) = [one for one in await missed(setting, mark) if isinstance(one, MessageEdited)]
        assert edited.added == (second["id"],)
