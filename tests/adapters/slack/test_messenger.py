"""What the bot says, to whom, how often, and what it does where Slack does not take it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from adapters.slack.messenger import DELIVERY
from adapters.slack.messenger import SlackMessenger
from adapters.slack.render import blocks_of
from adapters.slack.render import text_of
from policy.model import Capabilities
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Notice
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import GONE
from tests.adapters.slack.speaking import LOCKER
from tests.adapters.slack.speaking import NINA
from tests.adapters.slack.speaking import NOTICE
from tests.adapters.slack.speaking import SAM
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_setting

if TYPE_CHECKING:
    from bot.ports import Messenger

POST, OPEN, POINT, HISTORY = "chat.postMessage", "conversations.open", "chat.postEphemeral", "conversations.history"


def messenger(setting: Setting) -> SlackMessenger:
    return SlackMessenger(client=setting.client, me=setting.me, note=setting.note)


def fits(setting: Setting) -> Messenger:
    """The type checker's proof that it satisfies the port."""
    return messenger(setting)


def a_ref(setting: Setting, ts: str, channel: str = TEAM) -> MessageRef:
    return MessageRef(workspace=setting.slack.team, conversation=channel, id=ts)


async def tell(
    setting: Setting,
    to: str = COACH,
    notice: Notice = NOTICE,
    *,
    about: MessageRef | None = None,
    reply_to: str = "",
    again: bool = False,
    by: SlackMessenger | None = None,
) -> None:
    await (by or messenger(setting)).tell(
        setting.member(to), notice, delivery="d1.0", about=about, reply_to=reply_to, again=again
    )


def told(setting: Setting, to: str = COACH) -> list[tuple[str, object]]:
    """Text and delivery id of what stands in the person's talk with the bot."""
    return [(one["text"], one["metadata"]["event_payload"]) for one in setting.slack.dms(to)]


ARRIVED = [(text_of(NOTICE), {"delivery": "d1.0"})]


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


# answers to commands


def a_hook(setting: Setting, user: str = NINA) -> str:
    """The address that came with a command, typed where the bot is not."""
    setting.slack.add_channel("D0HUMANS", "", kind="im", members=[user, SAM], bot_in=False)
    return setting.slack.new_hook("commands", user, "D0HUMANS", command=True).url


async def test_an_answer_stands_where_the_command_was_typed() -> None:
    async with a_setting() as setting:
        url = a_hook(setting)
        await tell(setting, NINA, reply_to=url)
        expected = {"text": text_of(NOTICE), "blocks": blocks_of(NOTICE)}
        assert setting.slack.responses(url) == [
            {**expected, "response_type": "ephemeral", "replace_original": False},
        ]
        assert (setting.methods(), setting.slack.dms(NINA)) == ([], [])


@pytest.mark.parametrize(
    "failure", [{"status": 404, "error": "expired_url"}, {"error": "used_url"}, {"status": 410}, {"status": 500}, {}]
)
async def test_an_answer_that_slack_does_not_take_is_a_direct_message(failure: dict[str, str]) -> None:
    async with a_setting() as setting:
        url = a_hook(setting)
        setting.slack.fail_next("response_url", **failure)  # type: ignore[arg-type]  # one of several kinds
        await tell(setting, NINA, reply_to=url)
        assert (setting.slack.responses(url), told(setting, NINA)) == ([], ARRIVED)
        assert setting.notes == {"slack.answer_not_taken": 1}


async def test_an_answer_waits_for_a_rate_limit() -> None:
    async with a_setting() as setting:
        url = a_hook(setting)
        setting.slack.fail_next("response_url", retry_after=1)
        await tell(setting, NINA, reply_to=url)
        assert (len(setting.slack.responses(url)), setting.slack.dms(NINA)) == (1, [])


async def test_an_answer_with_an_unknown_outcome_is_a_direct_message_and_no_second_answer() -> None:
    async with a_setting() as setting:
        url = a_hook(setting)
        setting.slack.fail_next("response_url", after_effect=True)
        await tell(setting, NINA, reply_to=url)
        assert (len(setting.slack.responses(url)), told(setting, NINA)) == (1, ARRIVED)


async def test_an_answer_that_was_begun_before_is_looked_for_in_the_talk() -> None:
    async with a_setting() as setting:
        url = a_hook(setting)
        await tell(setting, NINA, reply_to=url, again=True)
        await tell(setting, NINA, reply_to=url, again=True)
        assert (setting.slack.responses(url), told(setting, NINA)) == ([], ARRIVED)


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example/commands/1",
        "http://hooks.slack.com/commands/1",
        "https://hooks.slack.com.elsewhere.example/1",
        "https://me@hooks.slack.com/1",
        "https://hooks.slack.com:8443/1",
        "https://[::1/1",
        "hooks.slack.com/commands/1",
        "https://hooks.slack.com:x/1",
    ],
)
async def test_an_answer_goes_to_slack_and_nowhere_else(url: str) -> None:
    async with a_setting() as setting:
        await tell(setting, NINA, reply_to=url)
        assert told(setting, NINA) == ARRIVED
        assert setting.notes == {"slack.odd_response_url": 1}


# removal


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
