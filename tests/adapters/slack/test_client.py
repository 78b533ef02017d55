"""How long the client waits, what it repeats and what it never says twice."""

from __future__ import annotations

import logging

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.errors import SlackRequestError
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState

from adapters.slack.client import LONGEST
from adapters.slack.client import TIMEOUT
from adapters.slack.client import Pace
from adapters.slack.client import make_client
from adapters.slack.client import make_session
from adapters.slack.errors import outcome_of
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import a_page
from tests.adapters.slack.speaking import a_setting


def ignore(_: str) -> None:
    """Count nothing."""


def refusal(word: str) -> SlackApiError:
    return SlackApiError("", {"ok": False, "error": word})  # type: ignore[no-untyped-call]


async def test_a_rate_limit_is_waited_for_and_counted() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next("chat.postMessage", retry_after=3, times=2)
        answer = await setting.client.chat_postMessage(channel=TEAM, text="Hello")
        assert answer["ok"] is True
        assert setting.methods() == ["chat.postMessage"] * 3
        assert [3 <= wait < 4 for wait in setting.waits] == [True, True]
        assert setting.notes == {"slack.rate_limited": 2}


async def test_a_third_rate_limit_in_a_row_is_given_up() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next("users.list", retry_after=1, times=9)
        with pytest.raises(SlackApiError, match="ratelimited"):
            await setting.client.users_list()
        assert setting.methods() == ["users.list"] * 3


async def test_a_long_wait_goes_back_to_the_queue() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next("chat.postMessage", retry_after=LONGEST + 1)
        with pytest.raises(SlackApiError, match="ratelimited"):
            await setting.client.chat_postMessage(channel=TEAM, text="Hello")
        assert (setting.methods(), setting.waits) == (["chat.postMessage"], [])
        assert setting.notes == {"slack.rate_limited": 1}


async def test_a_pointer_is_not_waited_for() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next("chat.postEphemeral", retry_after=1)
        with pytest.raises(SlackApiError, match="ratelimited"):
            await setting.client.chat_postEphemeral(channel=TEAM, user=COACH, text="Hello")
        assert (setting.methods(), setting.waits) == (["chat.postEphemeral"], [])


async def test_a_broken_line_is_tried_again_for_a_question() -> None:
    async with a_setting() as setting:
        # opening a talk is a POST, which aiohttp does not repeat on its own; twice is the same as once
        setting.slack.fail_next("conversations.open", times=2)
        assert (await setting.client.conversations_open(users=COACH))["ok"] is True
        assert setting.methods() == ["conversations.open"] * 3
        assert len(setting.waits) == 2


async def test_a_stumble_of_slack_is_tried_again_for_a_question() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next("users.info", status=503)
        assert (await setting.client.users_info(user=COACH))["ok"] is True
        assert setting.methods() == ["users.info"] * 2


async def test_a_message_with_an_unknown_outcome_is_not_sent_twice() -> None:
    async with a_setting() as setting:
        setting.slack.fail_next("chat.postMessage", after_effect=True)
        with pytest.raises(aiohttp.ClientError):
            await setting.client.chat_postMessage(channel=TEAM, text="Hello")
        setting.slack.fail_next("chat.postMessage", after_effect=True, status=500)
        with pytest.raises(SlackApiError):
            await setting.client.chat_postMessage(channel=TEAM, text="Hello")
        assert [one["text"] for one in setting.slack.messages(TEAM)] == ["Hello", "Hello"]


@pytest.mark.parametrize(("body", "kind"), [("[1]", "application/json"), ("hello", "text/plain"), ("7", "text/plain")])
async def test_the_page_of_a_proxy_is_no_answer(body: str, kind: str) -> None:
    async with a_page(body, kind) as url:
        client = make_client("xoxb-1", url, note=ignore)
        with pytest.raises(SlackRequestError):
            await client.auth_test()


async def test_connections_can_be_shared() -> None:
    async with a_setting() as setting, make_session() as session:
        client = make_client(setting.slack.bot_token, setting.slack.base_url, note=setting.note, session=session)
        assert session.timeout.total == client.timeout == TIMEOUT
        assert (await client.auth_test())["ok"] is True
        assert not session.closed


def test_a_double_is_not_reached_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.school.example:3128")
    assert make_client("xoxb-1", note=ignore).proxy == "http://proxy.school.example:3128"
    assert make_client("xoxb-1", "http://127.0.0.1:1/api/", note=ignore).proxy is None


async def test_no_text_gets_into_a_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with a_setting() as setting:
        await setting.client.chat_postMessage(channel=TEAM, text="quarterback")
        assert "quarterback" not in caplog.text


@pytest.mark.parametrize(
    ("headers", "least"),
    [({}, 1), ({"Retry-After": "Wed, 21 Oct"}, 1), ({"retry-after": "7"}, 7), ({"RETRY-AFTER": "0"}, 0)],
)
async def test_a_rate_limit_that_does_not_say_how_long_is_a_second(headers: dict[str, str], least: int) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    state, pace = RetryState(), Pace(ignore, sleep)
    request = HttpRequest(method="POST", url="https://slack.com/api/chat.postMessage", headers={})
    response = HttpResponse(status_code=429, headers=dict(headers))
    assert await pace.can_retry_async(state=state, request=request, response=response)
    await pace.prepare_for_next_attempt_async(state=state, request=request, response=response)
    assert [least <= one < least + 1 for one in waits] == [True]
    assert (state.next_attempt_requested, state.current_attempt) == (True, 1)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (OSError(), "unreachable"),
        (refusal("ratelimited"), "rate_limited"),
        (refusal("channel_not_found"), "refused"),
        (SlackRequestError("no JSON"), "failed"),
    ],
)
def test_how_a_call_ended_is_told_in_one_of_five_words(error: Exception, outcome: str) -> None:
    assert outcome_of(error) == outcome


async def test_every_call_is_counted_and_so_is_every_time_that_slack_asks_to_wait() -> None:
    ended: list[str] = []
    async with a_setting() as setting:
        client = make_client(
            setting.slack.bot_token, setting.slack.base_url, note=ignore, called=ended.append, sleep=_at_once
        )
        setting.slack.fail_next("chat.postMessage", retry_after=3, times=2)
        await client.chat_postMessage(channel=TEAM, text="Hello")
        setting.slack.fail_next("chat.postMessage", retry_after=3, times=3)
        with pytest.raises(SlackApiError):
            await client.chat_postMessage(channel=TEAM, text="Hello")
        setting.slack.fail_next("chat.postMessage", retry_after=LONGEST + 1)
        with pytest.raises(SlackApiError):
            await client.chat_postMessage(channel=TEAM, text="Hello")
    assert ended == ["rate_limited"] * 2 + ["ok"] + ["rate_limited"] * 3 + ["rate_limited"]


async def _at_once(_seconds: float) -> None:
    """Nobody waits."""
