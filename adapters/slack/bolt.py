"""slack-bolt as it is wanted here: its own checks in front, and nothing made anew for each request that is the same.

Bolt gives functions their arguments by name, and collects some thirty of them for every call. Objects of its own
classes are called as they are, so that what every event goes through is one.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.translated import Me

Take = Callable[[Mapping[str, Any], AsyncBoltContext], Awaitable[None]]


def make_app(base_url: str, me: Me, bot_token: str, signing_secret: str, take: Take) -> AsyncApp:
    """Bolt's application. Whatever has passed its checks is handed to `take` before it is acknowledged."""
    app = AsyncApp(
        name="slack_bolt.chaperone",  # bolt gives the logger of this name its own level: never ours
        client=AsyncWebClient(base_url=base_url),  # bolt's own; what we say goes through the listener's
        logger=_quiet(),
        authorize=_Known(me, bot_token),
        signing_secret=signing_secret,
        raise_error_for_unhandled_request=True,
        attaching_function_token_enabled=False,  # we are no step of a workflow
    )
    app.use(_Taking(take))
    return app


class _Taking(AsyncMiddleware):
    """The way in, behind bolt's checks. An event is acknowledged here: there is nothing more to do for it."""

    def __init__(self, take: Take) -> None:
        self._take = take

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - bolt names it so
    ) -> BoltResponse:
        await self._take(req.body, req.context)
        return BoltResponse(status=200) if _is_event(req.body) else await next()


class _Known(AsyncAuthorize):
    """Who bolt acts as. Asking Slack for it on an event would answer 200 where Slack cannot be asked, and lose it."""

    def __init__(self, me: Me, token: str) -> None:
        self._known = AuthorizeResult(
            enterprise_id=None, team_id=me.workspace, bot_user_id=me.user, bot_id=me.bot, bot_token=token
        )

    async def __call__(self, **_: object) -> AuthorizeResult:
        return self._known


def _is_event(body: Mapping[str, Any]) -> bool:
    """Whether bolt would find it a listener as an event; what is misshapen goes the long way, where bolt tells so."""
    event = body.get("event")
    return body.get("type") == "event_callback" and isinstance(event, dict) and isinstance(event.get("type"), str)


def _quiet() -> logging.Logger:
    """Bolt warns of tokens in the environment that it does not use, and of what we do on purpose."""
    logger = logging.getLogger("slack_bolt.chaperone")
    logger.setLevel(logging.ERROR)
    return logger
