"""What each of Slack's refusals means for the queue."""

from __future__ import annotations

from types import SimpleNamespace

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.errors import SlackRequestError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.errors import REFUSED
from adapters.slack.errors import asked
from adapters.slack.errors import delivery_error
from policy.model import DeliveryError
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import a_setting


def refused(error: str = "", *, status: int = 200, data: object = None) -> SlackApiError:
    """What the SDK raises for such an answer."""
    found = data if data is not None else {"ok": False, "error": error}
    return failed(SimpleNamespace(data=found, status_code=status))


def failed(response: object) -> SlackApiError:
    return SlackApiError("The request to the Slack API failed.", response)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    "word",
    [
        *("user_disabled", "user_not_found", "user_not_visible", "channel_not_found", "cannot_dm_bot", "is_archived"),
        *("restricted_action", "msg_too_long", "msg_blocks_too_long", "invalid_blocks", "no_text", "missing_scope"),
        *("not_in_channel", "cant_delete_message", "messages_tab_disabled", "not_allowed_token_type", "a_new_word"),
    ],
)
def test_a_refusal_is_final(word: str) -> None:
    error = delivery_error(refused(word))
    assert (error.retry, error.code) == (False, f"slack:{word}")


@pytest.mark.parametrize(
    "word",
    [
        *("ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"),
        *("fetch_members_failed", "team_added_to_org", "message_limit_exceeded"),
        *sorted(REFUSED),
    ],
)
def test_a_refusal_of_this_moment_is_tried_again(word: str) -> None:
    error = delivery_error(refused(word))
    assert (error.retry, error.code) == (True, f"slack:{word}")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (refused(status=503, data={}), "slack:http_503"),
        (refused(status=502, data="<html>"), "slack:http_502"),
        (refused(status=429, data={}), "slack:ratelimited"),
        (refused(status=200, data={}), "slack:unreadable"),
        (refused(status=200, data=b"PK"), "slack:unreadable"),
        (refused(status=200, data={"error": ["x"]}), "slack:unreadable"),
        (failed(SimpleNamespace(status=504)), "slack:http_504"),
        (failed(None), "slack:unreadable"),
        (SlackRequestError("no JSON object"), "slack:unreadable"),
        (aiohttp.ServerDisconnectedError(), "network"),
        (TimeoutError(), "network"),
        (ConnectionResetError(), "network"),
    ],
)
def test_what_is_no_answer_is_tried_again(error: Exception, code: str) -> None:
    found = delivery_error(error)
    assert (found.retry, found.code) == (True, code)


def test_a_refusal_says_what_to_do() -> None:
    said = str(delivery_error(refused("missing_scope")))
    assert said == "Slack refused: missing_scope; install the app again with the current manifest"


def test_a_plain_dict_is_read_as_well() -> None:
    assert delivery_error(failed({"ok": False, "error": "is_archived"})).code == "slack:is_archived"


async def test_a_revoked_token_is_counted_and_hides_what_was_answered() -> None:
    async with a_setting() as setting:
        setting.slack.revoke()
        with pytest.raises(DeliveryError) as caught:
            await asked(setting.client.users_info(user=COACH), setting.note)
        assert (caught.value.retry, caught.value.code) == (True, "slack:token_revoked")
        assert (caught.value.__cause__, caught.value.__suppress_context__) == (None, True)
        assert setting.notes == {"slack.token_revoked": 1}


async def test_an_answer_in_bytes_holds_nothing() -> None:
    async def call() -> AsyncSlackResponse:
        return AsyncSlackResponse(
            client=None, http_verb="GET", api_url="", req_args={}, data=b"PK", headers={}, status_code=200
        )

    noted: list[str] = []
    assert (await asked(call(), noted.append), noted) == ({}, [])
