"""Answers to commands: where they were typed, and else as a direct message."""

from __future__ import annotations

import pytest

from adapters.slack.render import blocks_of
from adapters.slack.render import text_of
from tests.adapters.slack.speaking import ARRIVED
from tests.adapters.slack.speaking import NINA
from tests.adapters.slack.speaking import NOTICE
from tests.adapters.slack.speaking import SAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_setting
from tests.adapters.slack.speaking import tell
from tests.adapters.slack.speaking import told


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
