"""The SDK's client, set up so that nothing waits long, nothing is said twice, and no text gets into a log."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackRequestError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncConnectionErrorRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.errors import NETWORK
from adapters.slack.errors import Called
from adapters.slack.errors import Note
from adapters.slack.errors import outcome_of
from adapters.slack.errors import uncounted

TIMEOUT = 10
"""Seconds for one request, from the connection to the last byte."""
LONGEST = 30
"""Seconds that Slack may ask us to wait; what it wants later goes back to the queue."""

_TRIES = 2
_ONCE = ("chat.post", "views.")  # a second one might be seen twice, or has lost its trigger
_NEVER = "chat.postEphemeral"  # a pointer is late when it is not at once
LOCAL = frozenset({"127.0.0.1", "::1", "localhost"})
"""Hosts of a double."""

Sleep = Callable[[float], Awaitable[object]]


class SlackClient(AsyncWebClient):
    """The SDK's client, which fails with an AttributeError where the answer is no JSON object (a proxy's page)."""

    called: Called = uncounted

    async def api_call(self, api_method: str, **arguments: Any) -> AsyncSlackResponse:
        """Call a method. Raises one of `adapters.slack.errors.NETWORK`."""
        try:
            answer = await super().api_call(api_method, **arguments)
        except (AttributeError, RecursionError, TypeError, ValueError):
            self.called("failed")
            # what was answered is left out: it may be anything
            raise SlackRequestError(f"{api_method}: the answer is no JSON object") from None
        except NETWORK as error:
            self.called(outcome_of(error))
            raise
        self.called("ok")
        return answer


def make_client(
    token: str,
    api_url: str | None = None,
    *,
    note: Note,
    called: Called = uncounted,
    session: aiohttp.ClientSession | None = None,
    sleep: Sleep = asyncio.sleep,
) -> SlackClient:
    """A client for one token. `api_url` is another Slack than Slack's own (a double: `http://127.0.0.1:…/api/`).

    With a `session` (see `make_session`) connections are kept; without, each call makes its own. `called` hears how
    each call ended.
    """
    client = SlackClient(
        token=token,
        base_url=api_url or AsyncWebClient.BASE_URL,
        timeout=TIMEOUT,
        session=session,
        logger=quiet_logger(),
        retry_handlers=[Pace(note, sleep, called=called), SafeRepeat(sleep)],
    )
    client.called = called
    if urlsplit(client.base_url).hostname in LOCAL:
        client.proxy = None  # the SDK takes a proxy from the environment for every address
    return client


def make_session() -> aiohttp.ClientSession:
    """Connections to share, with the client's own limit of time. Whoever makes it closes it; needs a running loop."""
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT))


def quiet_logger() -> logging.Logger:
    """A logger for the SDK that never gets down to DEBUG, where the SDK writes every text that is sent."""
    logger = logging.getLogger("chaperone.slack_sdk")
    logger.setLevel(logging.WARNING)
    return logger


class Pace(AsyncRateLimitErrorRetryHandler):
    """Waits as Slack asks where it asks for little, and counts every time that it does."""

    def __init__(self, note: Note, sleep: Sleep = asyncio.sleep, *, called: Called = uncounted) -> None:
        """At most two more tries of one request."""
        super().__init__(max_retry_count=_TRIES)
        self._note = note
        self._called = called
        self._sleep = sleep

    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        if response is None or response.status_code != 429:
            return False
        self._note("slack.rate_limited")
        again = not request.url.endswith(_NEVER) and _asked_to_wait(response) <= LONGEST
        if again:  # else the call ends as rate limited, and is counted there
            self._called("rate_limited")
        return again

    async def prepare_for_next_attempt_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> None:
        """Wait as long as Slack asks, and a little more, so that not all come back at once."""
        state.next_attempt_requested = True
        state.increment_current_attempt()
        wanted = _asked_to_wait(response) if response else 1.0
        await self._sleep(wanted + random.random())  # noqa: S311 - spreads tries, guards nothing


class SafeRepeat(AsyncConnectionErrorRetryHandler):
    """Repeats what can be repeated where the line broke or Slack stumbled: never a message, which might be there."""

    def __init__(self, sleep: Sleep = asyncio.sleep) -> None:
        """At most two more tries of one request."""
        super().__init__(max_retry_count=_TRIES)
        self._sleep = sleep

    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        if urlsplit(request.url).path.rpartition("/")[2].startswith(_ONCE):
            return False
        if error is not None:
            return isinstance(error, tuple(self.error_types_to_do_retries))
        return response is not None and response.status_code >= 500

    async def prepare_for_next_attempt_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> None:
        """Wait a little, longer each time."""
        state.next_attempt_requested = True
        wait = self.interval_calculator.calculate_sleep_duration(state.current_attempt)
        state.increment_current_attempt()
        await self._sleep(wait)


def handlers_of(client: AsyncWebClient) -> list[AsyncRetryHandler]:
    """The client's way of waiting, for the one request that does not go through it (an answer to a command)."""
    return [one for one in client.retry_handlers if isinstance(one, AsyncRateLimitErrorRetryHandler)]


def _asked_to_wait(response: HttpResponse) -> float:
    """Seconds, from the header Retry-After; 1 where there is none that can be read."""
    told = next((value for name, value in response.headers.items() if name.lower() == "retry-after"), "")
    text = told[0] if isinstance(told, list) and told else told
    return float(text) if isinstance(text, str) and text.isascii() and text.isdigit() else 1.0
