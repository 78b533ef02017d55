"""slack-bolt with one way in: whatever arrives is translated, kept safe, and only then acknowledged.

The same listeners serve Socket Mode and signed HTTP. Bolt acknowledges an event before its listener has run, so that
the claim stands in a middleware, behind the checks of signature and clock: an event that could not be kept is
answered with 500, or not at all in Socket Mode, and Slack sends it again.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck
from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.intake import Intake
from adapters.slack.bolt import make_app
from adapters.slack.dropped import dropped_since
from adapters.slack.errors import NETWORK
from adapters.slack.errors import Note
from adapters.slack.errors import delivery_error
from adapters.slack.forms import view_of
from adapters.slack.oversight import Watch
from adapters.slack.oversight import led_apart
from adapters.slack.translate import translate
from adapters.slack.translated import FormRequest
from adapters.slack.translated import Me
from adapters.slack.translated import Translated

_ANY = re.compile(".*")
_FORM, _OURS = "chaperone_form", "chaperone_at_work"
_LIMITED, _BROKEN = "app_rate_limited", "not_translated"
_log = structlog.get_logger()


class Listener:
    """bolt's app, and what every payload goes through."""

    def __init__(
        self,
        *,
        client: AsyncWebClient,
        me: Me,
        intake: Intake,
        note: Note,
        missed: Callable[[datetime], Awaitable[None]],
        signing_secret: str = "",
        bot_token: str,
    ) -> None:
        """`me` is what `auth.test` told at the start: bolt asks nobody again, whatever becomes of the token."""
        self.watch: Callable[[], Watch | None] = lambda: None
        """Who hears what people let us know of their direct conversations; None where they are not asked."""
        self._client = client
        self._me = me
        self._intake = intake
        self._note = note
        self._missed = missed
        self.app = make_app(client.base_url, me, bot_token, signing_secret, self._take)
        self._register()
        self.app.error(self._failed)

    async def answer(self, read: Callable[[], AsyncBoltRequest]) -> BoltResponse:
        """Bolt's response to a request. One that not even bolt can read is acknowledged: a retry would be no better."""
        try:
            return await self.app.async_dispatch(read())
        except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
            return self._unreadable(error)

    def _register(self) -> None:
        """What bolt does with the rest; events are acknowledged as soon as they are taken, but for misshapen ones."""
        self.app.event(_ANY)(_seen)
        self.app.command(_ANY)(_acknowledge)
        self.app.action(_ANY)(self._opening)
        self.app.shortcut(_ANY)(self._opening)
        self.app.view(_ANY)(_acknowledge)
        self.app.view_closed(_ANY)(_acknowledge)
        self.app.options(_ANY)(_no_options)

    async def _take(self, body: Mapping[str, Any], context: AsyncBoltContext) -> None:
        """Keep what arrived; an exception here leaves it unacknowledged."""
        context[_OURS] = True
        if await led_apart(body, self._me, self.watch(), now=datetime.now(UTC)):
            context[_OURS] = False
            return
        found = self._translated(body)
        if found.trouble:
            self._note(f"slack.{found.trouble}")
        if found.trouble == _LIMITED:
            await self._missed(dropped_since(body, datetime.now(UTC)))
        if found.ignored:
            self._note(f"slack.ignored.{found.ignored}")
        if found.event is not None:
            await self._intake.receive(found.event)
        if found.asked is not None:
            await self._intake.receive(found.asked)
        if found.stale:
            self._intake.refresh(found.stale)
        context[_FORM], context[_OURS] = found.form, False

    def _translated(self, body: Mapping[str, Any]) -> Translated:
        """What follows from it. What breaks the translator is named, counted and acknowledged: again it would, too."""
        try:
            return translate(body, self._me, now=datetime.now(UTC))
        except Exception as error:  # noqa: BLE001 - whatever it is, Slack must not send it for hours
            _log.error("not translated", event_id=body.get("event_id"), error=type(error).__name__)
            return Translated(trouble=_BROKEN)

    async def _opening(self, ack: AsyncAck, context: AsyncBoltContext) -> None:
        """A press or shortcut: acknowledged at once, then its form is opened, for which Slack gives three seconds."""
        await ack()
        wanted: FormRequest | None = context.get(_FORM)
        if wanted is None:
            return
        context[_OURS] = True
        form = await self._intake.form(wanted.button, wanted.lang, wanted.by)
        if form is None:
            self._note("slack.form_unknown")
            return
        view = view_of(
            form,
            button=wanted.button,
            value=wanted.value,
            conversation=wanted.conversation,
            given=wanted.given,
            home=wanted.home,
        )
        try:
            await self._client.views_open(trigger_id=wanted.trigger, view=view)
        except NETWORK as error:
            self._note("slack.form_not_opened")
            _log.warning("form not opened", code=delivery_error(error).code)

    async def _failed(self, error: Exception, context: AsyncBoltContext) -> BoltResponse | None:
        if isinstance(error, BoltUnhandledRequestError):
            self._note("slack.unhandled")
            return BoltResponse(status=200)
        if not context.get(_OURS):  # bolt itself stumbled over its shape, before or after it was kept
            return self._unreadable(error)
        self._note("slack.not_kept")
        _log.error("not kept", error=type(error).__name__)
        return None

    def _unreadable(self, error: Exception) -> BoltResponse:
        self._note("slack.unreadable")
        _log.warning("unreadable", error=type(error).__name__)
        return BoltResponse(status=200)


async def _seen() -> None:
    """An event: it was taken on its way in, and bolt acknowledges it."""


async def _acknowledge(ack: AsyncAck) -> None:
    await ack()


async def _no_options(ack: AsyncAck) -> None:
    await ack(options=[])
