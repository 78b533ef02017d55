"""A notice for everybody in a conversation: it stands there once, pinned, in its newest words, whatever people do."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from adapters.slack.notice_board import LOOKED_AT
from adapters.slack.notice_board import NOTICE as KIND
from adapters.slack.render import text_of
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Notice
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import NOTICE
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_setting
from tests.adapters.slack.speaking import messenger

PINS = ("pins:read", "pins:write")
FIRST = replace(NOTICE, title="Read by a bot", paragraphs=("<!channel> @here: it is checked.",), buttons=())
OTHER = replace(FIRST, paragraphs=("It is checked, and kept for a year.",))


async def keep(setting: Setting, notice: Notice = FIRST, channel: str = TEAM) -> None:
    """As a process does that has just started: nothing is remembered."""
    await messenger(setting).keep(setting.me.place(channel), notice, delivery="d1")


def stands(setting: Setting) -> list[tuple[str, bool]]:
    """Our notices in the channel: what they say, and whether they are pinned."""
    pinned = {one["ts"] for one in setting.slack.pins(TEAM)}
    return [
        (one["text"], one["ts"] in pinned)
        for one in setting.slack.messages(TEAM)
        if one.get("metadata", {}).get("event_type") == KIND
    ]


def changes(setting: Setting) -> list[str]:
    return [one for one in setting.methods() if one not in ("pins.list", "conversations.history")]


async def test_a_notice_is_posted_and_pinned_once() -> None:
    async with a_setting(*PINS) as setting:
        for _ in range(3):
            await keep(setting)
        assert (stands(setting), changes(setting)) == ([(text_of(FIRST), True)], ["chat.postMessage", "pins.add"])


async def test_it_calls_nobody() -> None:
    async with a_setting(*PINS) as setting:
        await keep(setting)
        await keep(setting, replace(FIRST, paragraphs=("<@U0SAM> and @everyone",)))
        assert [call.args.get("link_names") for call in setting.slack.calls("chat.update")] == [None]
        assert [call.args["parse"] for call in setting.slack.calls("chat.update")] == ["none"]
        (message,) = setting.slack.pins(TEAM)
        assert ("<!" in message["text"], "<@" in message["text"]) == (False, False)


async def test_other_words_replace_the_old_ones_in_their_place() -> None:
    async with a_setting(*PINS) as setting:
        await keep(setting)
        await keep(setting, OTHER)
        await keep(setting, OTHER)
        assert stands(setting) == [(text_of(OTHER), True)]
        assert changes(setting) == ["chat.postMessage", "pins.add", "chat.update"]


async def test_a_notice_that_was_unpinned_is_pinned_again() -> None:
    async with a_setting(*PINS) as setting:
        await keep(setting)
        await setting.slack.unpin(COACH, TEAM, setting.slack.pins(TEAM)[0]["ts"])
        await keep(setting)
        assert (stands(setting), changes(setting)[2:]) == ([(text_of(FIRST), True)], ["pins.add"])


async def test_a_notice_that_was_deleted_is_posted_anew() -> None:
    async with a_setting(*PINS) as setting:
        await keep(setting)
        await setting.slack.delete(COACH, TEAM, setting.slack.pins(TEAM)[0]["ts"])
        await keep(setting)
        assert stands(setting) == [(text_of(FIRST), True)]
        assert changes(setting) == ["chat.postMessage", "pins.add"] * 2


@pytest.mark.parametrize(("method", "after_effect"), [("chat.postMessage", True), ("pins.add", False)])
async def test_what_broke_off_is_finished_and_not_repeated(method: str, after_effect: bool) -> None:
    async with a_setting(*PINS) as setting:
        setting.slack.fail_next(method, times=3, after_effect=after_effect)
        with pytest.raises(DeliveryError) as caught:
            await keep(setting)
        setting.slack.faults.coming.clear()
        await keep(setting)
        assert (caught.value.retry, stands(setting)) == (True, [(text_of(FIRST), True)])


async def test_a_pinned_notice_is_found_however_much_was_written_since() -> None:
    async with a_setting(*PINS) as setting:
        await keep(setting)
        for number in range(LOOKED_AT + 1):
            await setting.slack.post(COACH, TEAM, f"message {number}")
        await keep(setting, OTHER)
        assert stands(setting) == [(text_of(OTHER), True)]


async def test_what_others_pinned_is_left_alone() -> None:
    async with a_setting(*PINS) as setting:
        ts = await setting.slack.post(COACH, TEAM, "Bus at 7:30")
        await setting.slack.pin(COACH, TEAM, ts)
        await keep(setting)
        assert [one["text"] for one in setting.slack.pins(TEAM)] == ["Bus at 7:30", text_of(FIRST)]


async def test_without_the_right_to_pin_it_stands_unpinned_and_that_is_counted() -> None:
    async with a_setting() as setting:
        await keep(setting)
        await keep(setting, OTHER)
        assert stands(setting) == [(text_of(OTHER), False)]
        assert setting.notes["slack.notice_not_pinned"] == 2
        setting.slack.problems.clear()  # the double's own check of scopes, which this is about


async def test_with_the_right_to_pin_alone_it_is_pinned_once() -> None:
    async with a_setting("pins:write") as setting:
        await keep(setting)
        await keep(setting)
        assert (stands(setting), changes(setting)) == ([(text_of(FIRST), True)], ["chat.postMessage", "pins.add"])
        setting.slack.problems.clear()


async def test_a_conversation_with_a_hundred_pins_takes_no_more_until_there_is_room() -> None:
    async with a_setting(*PINS) as setting:
        lines = [await setting.slack.post(COACH, TEAM, f"line {number}") for number in range(100)]
        for ts in lines:
            await setting.slack.pin(COACH, TEAM, ts)
        with pytest.raises(DeliveryError) as caught:
            await keep(setting)
        assert (caught.value.retry, caught.value.code) == (False, "slack:too_many_pins")
        assert stands(setting) == [(text_of(FIRST), False)]
        await setting.slack.unpin(COACH, TEAM, lines[0])
        await keep(setting)
        assert stands(setting) == [(text_of(FIRST), True)]


@pytest.mark.parametrize(("method", "word"), [("pins.list", "restricted_action"), ("pins.add", "restricted_action")])
async def test_a_refusal_is_final_with_slacks_word(method: str, word: str) -> None:
    async with a_setting(*PINS) as setting:
        setting.slack.fail_next(method, error=word)
        with pytest.raises(DeliveryError) as caught:
            await keep(setting)
        assert (caught.value.retry, caught.value.code) == (False, f"slack:{word}")


@pytest.mark.parametrize("word", ["message_not_found", "edit_window_closed"])
async def test_words_that_cannot_be_replaced_are_posted_anew(word: str) -> None:
    async with a_setting(*PINS) as setting:
        await keep(setting)
        old = setting.slack.pins(TEAM)[0]["ts"]
        if word == "message_not_found":  # deleted between our look and our change
            await setting.slack.delete(COACH, TEAM, old)
            setting.slack.fail_next("pins.list", error="missing_scope")
        setting.slack.fail_next("chat.update", error=word)
        await keep(setting, OTHER)
        assert stands(setting) == [(text_of(OTHER), True)]


async def test_a_place_where_the_bot_is_not_is_final() -> None:
    async with a_setting(*PINS) as setting:
        setting.slack.add_channel("C0CHESS", "chess", members=[COACH], bot_in=False)
        with pytest.raises(DeliveryError) as caught:
            await keep(setting, channel="C0CHESS")
        assert (caught.value.retry, caught.value.code) == (False, "slack:not_in_channel")


async def test_an_archived_place_is_final() -> None:
    async with a_setting(*PINS) as setting:
        await setting.slack.archive(COACH, TEAM)
        with pytest.raises(DeliveryError) as caught:
            await keep(setting)
        assert (caught.value.retry, caught.value.code) == (False, "slack:is_archived")


async def test_two_at_once_are_one() -> None:
    async with a_setting(*PINS) as setting:
        one, place = messenger(setting), setting.me.place(TEAM)
        await asyncio.gather(*(one.keep(place, FIRST, delivery=f"d{n}") for n in range(3)))
        assert stands(setting) == [(text_of(FIRST), True)]


async def test_a_place_of_another_workspace_is_left_alone() -> None:
    async with a_setting(*PINS) as setting:
        with pytest.raises(DeliveryError) as caught:
            await messenger(setting).keep(ConversationRef(workspace="T1", id=TEAM), FIRST, delivery="d1")
        assert (caught.value.code, setting.methods()) == ("slack:other_workspace", [])
