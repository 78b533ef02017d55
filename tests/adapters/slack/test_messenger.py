"""What the bot says, to whom, how often, and what it does where Slack does not take it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from adapters.slack.posting import DELIVERY
from adapters.slack.render import blocks_of
from adapters.slack.render import text_of
from policy.model import Capabilities
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import MessageRef
from tests.adapters.slack.speaking import ARRIVED
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import GONE
from tests.adapters.slack.speaking import LOCKER
from tests.adapters.slack.speaking import NOTICE
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_ref
from tests.adapters.slack.speaking import a_setting
from tests.adapters.slack.speaking import messenger
from tests.adapters.slack.speaking import tell
from tests.adapters.slack.speaking import told

if TYPE_CHECKING:
    from bot.ports import Messenger

POST, OPEN, POINT, HISTORY = "chat.postMessage", "conversations.open", "chat.postEphemeral", "conversations.history"


def fits(setting: Setting) -> Messenger:
    """The type checker's proof that it satisfies the port."""
    return messenger(setting)


async def test_a_notice_is_a_direct_message_with_its_delivery_id() -> None:
    async with a_setting() as setting:
        await tell(setting)
        (opened, posted) = setting.slack.calls()
        assert (opened.method, opened.args) == (OPEN, {"users": COACH})
        assert (posted.method, posted.args) == (
            POST,
            {
                "channel": setting.slack.dm(COACH),
                "text": text_of(NOTICE),
                "blocks": blocks_of(NOTICE),
                "metadata": {"event_type": DELIVERY, "event_payload": {"delivery": "d1.0"}},
                "unfurl_links": False,
                "unfurl_media": False,
            },
        )
        assert told(setting) == ARRIVED


async def test_a_talk_is_opened_once() -> None:
    async with a_setting() as setting:
        one = messenger(setting)
        await tell(setting, by=one)
        await tell(setting, by=one)
        assert setting.methods() == [OPEN, POST, POST]


async def test_a_line_in_the_place_leads_to_the_notice() -> None:
    async with a_setting() as setting:
        ts = await setting.slack.post(COACH, TEAM, "Call me on 555-0199")
        await tell(setting, about=a_ref(setting, ts))
        assert setting.methods() == [OPEN, POST, POINT]
        assert [(one.channel, one.message["text"]) for one in setting.slack.ephemerals(COACH)] == [
            (TEAM, NOTICE.pointer)
        ]


@pytest.mark.parametrize("failure", [{"error": "not_in_channel"}, {"retry_after": 1}, {"status": 500}, {}])
async def test_a_line_that_slack_does_not_take_is_not_tried_again(failure: dict[str, int]) -> None:
    async with a_setting() as setting:
        ts = await setting.slack.post(COACH, TEAM, "Call me on 555-0199")
        setting.slack.fail_next(POINT, **failure)  # type: ignore[arg-type]  # one of several kinds
        await tell(setting, about=a_ref(setting, ts))
        assert setting.methods() == [OPEN, POST, POINT]
        assert told(setting) == ARRIVED
        assert setting.notes["slack.pointer_not_taken"] == 1


async def test_no_line_without_words_nor_in_the_talk_with_the_bot() -> None:
    async with a_setting() as setting:
        await tell(setting, notice=replace(NOTICE, pointer=""), about=a_ref(setting, "1.000001"))
        await tell(setting, about=a_ref(setting, "1.000001", setting.slack.dm(COACH)))
        assert POINT not in setting.methods()


async def test_a_notice_that_arrived_is_not_sent_again() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next(POST, after_effect=True)
        with pytest.raises(DeliveryError) as caught:
            await tell(setting)
        assert (caught.value.retry, caught.value.code) == (True, "network")
        await tell(setting, about=a_ref(setting, "1.000001"), again=True)
        assert told(setting) == ARRIVED
        assert setting.methods() == [OPEN, POST, OPEN, HISTORY]


async def test_a_notice_that_did_not_arrive_is_sent_again_without_a_line() -> None:
    async with a_setting() as setting:
        other = messenger(setting)
        await other.tell(setting.member(COACH), NOTICE, delivery="d0.0", about=None, reply_to="", again=False)
        setting.slack.fail_next(POST)
        with pytest.raises(DeliveryError):
            await tell(setting)
        await tell(setting, about=a_ref(setting, "1.000001"), again=True)
        assert told(setting) == [(text_of(NOTICE), {"delivery": "d0.0"}), *ARRIVED]
        assert POINT not in setting.methods()


async def test_nothing_is_sent_while_nobody_can_say_whether_it_arrived() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next(HISTORY, error="fatal_error")
        with pytest.raises(DeliveryError) as caught:
            await tell(setting, again=True)
        assert (caught.value.retry, caught.value.code, told(setting)) == (True, "slack:fatal_error", [])


@pytest.mark.parametrize(("to", "code"), [(GONE, "user_disabled"), ("U0NOBODY", "user_not_found")])
async def test_somebody_who_cannot_be_told_is_a_final_error(to: str, code: str) -> None:
    async with a_setting() as setting:
        with pytest.raises(DeliveryError) as caught:
            await tell(setting, to)
        assert (caught.value.retry, caught.value.code) == (False, f"slack:{code}")


async def test_nobody_and_people_of_elsewhere_are_not_told() -> None:
    async with a_setting() as setting:
        for to, code in ((setting.member(""), "no_account"), (MemberRef(workspace="T1", id=COACH), "other_workspace")):
            with pytest.raises(DeliveryError) as caught:
                await messenger(setting).tell(to, NOTICE, delivery="d", about=None, reply_to="", again=False)
            assert (caught.value.retry, caught.value.code) == (False, f"slack:{code}")
        assert setting.methods() == []


async def test_a_talk_that_is_gone_is_opened_anew() -> None:
    async with a_setting() as setting:
        one = messenger(setting)
        await tell(setting, by=one)
        setting.slack.fail_next(POST, error="channel_not_found")
        with pytest.raises(DeliveryError):
            await tell(setting, by=one)
        await tell(setting, by=one)
        assert setting.methods() == [OPEN, POST, POST, OPEN, POST]


async def test_a_talk_without_an_id_is_an_error() -> None:
    async with a_setting() as setting:
        setting.slack.world.dm(COACH).id = ""
        with pytest.raises(DeliveryError) as caught:
            await tell(setting)
        assert (caught.value.retry, caught.value.code) == (True, "slack:unreadable")


async def test_the_bots_own_message_can_be_removed_twice() -> None:
    async with a_setting() as setting:
        await tell(setting)
        ref = a_ref(setting, setting.slack.dms(COACH)[0]["ts"], setting.slack.dm(COACH))
        await messenger(setting).remove(ref, delivery="d2")
        await messenger(setting).remove(ref, delivery="d2")
        assert setting.slack.dms(COACH) == []


async def test_nobody_elses_message_can_be_removed() -> None:
    async with a_setting() as setting:
        ts = await setting.slack.post(COACH, TEAM, "Call me on 555-0199")
        with pytest.raises(DeliveryError) as caught:
            await messenger(setting).remove(a_ref(setting, ts), delivery="d2")
        assert (caught.value.retry, caught.value.code) == (False, "slack:cant_delete_message")
        assert messenger(setting).capabilities(None) == Capabilities(can_remove=False)


async def test_a_message_of_another_workspace_is_left_alone() -> None:
    async with a_setting() as setting:
        ref = MessageRef(workspace="T1", conversation=TEAM, id="1.000001")
        with pytest.raises(DeliveryError) as caught:
            await messenger(setting).remove(ref, delivery="d2")
        assert (caught.value.code, setting.methods()) == ("slack:other_workspace", [])


# history, through the port


async def test_without_a_moment_nothing_is_read() -> None:
    async with a_setting() as setting:
        ts = await setting.slack.post(COACH, LOCKER, "Long ago")
        place = a_ref(setting, ts, LOCKER).place
        assert [one async for one in messenger(setting).history(place, after=None)] == []
        dm = setting.me.place(setting.slack.dm(COACH))
        moment = setting.slack.world.now() - timedelta(days=1)
        assert [one async for one in messenger(setting).history(dm, after=moment)] == []
        assert setting.methods() == []
