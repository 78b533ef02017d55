"""The middle of the double: state, transports, and the rule of what the bot is told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Coroutine
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from tests.doubles.slack.faults import Faults
from tests.doubles.slack.journal import Journal
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Hook
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.oversight import Consents
from tests.doubles.slack.payloads import envelope
from tests.doubles.slack.signed_http import HONEST
from tests.doubles.slack.signed_http import Forgery
from tests.doubles.slack.signed_http import HttpTarget
from tests.doubles.slack.sockets import Sockets
from tests.doubles.slack.world import World
from tests.doubles.slack.world import real_time

MOST_RETRIES = 3


class Core:
    """What every part of the double shares."""

    def __init__(
        self,
        *,
        scopes: Iterable[str] = (),
        subscriptions: Collection[str] | None = None,
        now: Callable[[], datetime] = real_time,
        page_size: int = 1000,
        own_events: bool = True,
        check: bool = True,
        patience: float = 10.0,
    ) -> None:
        """`scopes` are those granted to the bot; `subscriptions` the manifest's bot_events, None for all of them.

        `page_size` caps every page; `own_events` tells the bot of its own messages, as Slack does; `check` turns the
        strict check of outgoing calls on; `patience` (seconds) only ends what would hang.
        """
        self.bot_token = "xoxb-double-bot-token"
        self.app_token = "xapp-1-double-app-token"
        self.signing_secret = "double-signing-secret"
        self.subscriptions = subscriptions
        self.page_size = page_size
        self.own_events = own_events
        self.check = check
        self.token_error = ""
        self.holding = False
        self.origin = ""
        self.world = World(now=now, scopes=scopes)
        self.journal = Journal(patience)
        self.faults = Faults()
        self.consents = Consents(team=self.world.team)
        self.sockets = Sockets(self.world, self.journal)
        self.target: HttpTarget | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    # -- deliveries

    def send(self, payload: Json, *, forgery: Forgery = HONEST) -> Delivery:
        """Begin a delivery and return at once; its outcome comes later."""
        delivery = _delivery(payload)
        self.journal.deliveries.append(delivery)
        self.background(self._attempt(delivery, forgery))
        return delivery

    async def deliver(self, payload: Json, *, forgery: Forgery = HONEST) -> Delivery:
        """Send any payload and return when it is acknowledged, refused, or cannot be: see Delivery.outcome.

        A socket envelope is unwrapped first.
        """
        delivery = _delivery(payload)
        self.journal.deliveries.append(delivery)
        await self._attempt(delivery, forgery)
        return delivery

    async def _attempt(self, delivery: Delivery, forgery: Forgery = HONEST) -> None:
        if self.holding:
            delivery.outcome = "held"
            return
        delivery.attempts += 1
        delivery.outcome = ""
        delivery.tick = time.perf_counter()
        delivery.retry = forgery == HONEST  # what Slack did not send, Slack does not send again
        if self.target is not None:
            await self.target.post(delivery, forgery)
        else:
            await self.sockets.push(delivery)
        if delivery.acknowledged:
            try:
                self.answered(delivery)
            except SlackError as error:
                self.journal.problem(f"the acknowledgement's own payload: {error.error}")
        self.journal.notify()

    async def retry_unacked(self) -> list[Delivery]:
        """Send every event again that was not acknowledged (at most three times each); commands and clicks never."""
        again = [each for each in self.journal.deliveries if self._may_retry(each)]
        for delivery in again:
            delivery.reason = "http_error" if delivery.outcome == "refused" else "timeout"
            await self._attempt(delivery)
        return again

    @staticmethod
    def _may_retry(delivery: Delivery) -> bool:
        waits = delivery.outcome not in ("", "acknowledged", "held")
        return delivery.kind == "events_api" and waits and delivery.retry and delivery.attempts <= MOST_RETRIES

    def hold(self) -> None:
        """Keep what is delivered from now on: it comes late, or in another order, with `release`."""
        self.holding = True

    async def release(self, *, backwards: bool = False) -> list[Delivery]:
        """Deliver what was held, in order or the last one first."""
        self.holding = False
        late = [each for each in self.journal.deliveries if each.outcome == "held"]
        for delivery in reversed(late) if backwards else late:
            await self._attempt(delivery)
        return late

    async def duplicate(self, delivery: Delivery) -> Delivery:
        """The same event once more although it was acknowledged, as Slack does when an answer got lost."""
        delivery.reason = "timeout"
        await self._attempt(delivery)
        return delivery

    def answered(self, delivery: Delivery) -> None:
        """What an acknowledgement's own payload does; the interactive part says more."""

    # -- events

    async def emit(
        self, event: Json, name: str, scope: str, channel: Channel | None = None, *, member: bool = True
    ) -> Delivery | None:
        """Deliver the event, when Slack would tell the bot; else nothing.

        `name` is the subscription, `scope` the scope that it needs ("" for none); `member` whether the bot must be in.
        """
        if channel is not None and member and not self.world.bot_in(channel):
            return None
        if scope and scope not in self.world.scopes:
            return None
        if self.subscriptions is not None and name not in self.subscriptions:
            return None
        return await self.deliver(envelope(self.world, event, channel))

    def background(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run beside the answer that caused it; cancelled at stop."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settle(self) -> None:
        """Until nothing is under way in the background (the bot's own messages, deliveries begun with `send`)."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def cancel_background(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # -- response_url

    def new_hook(self, kind: str, user: str, channel: str, **more: Any) -> Hook:
        """A response_url for that person in that channel; kind is Slack's: actions, app or commands."""
        path = f"/hooks/{kind}/{self.world.team}/{self.world.number()}/{self.world.number():016x}"
        hook = Hook(url=self.origin + path, user=user, channel=channel, at=self.world.now(), **more)
        self.world.hooks[path] = hook
        return hook


def _delivery(payload: Json) -> Delivery:
    inner = payload["payload"] if "envelope_id" in payload and "payload" in payload else payload
    if "command" in inner:
        return Delivery(payload=inner, kind="slash_commands")
    if "event" in inner or inner.get("type") in ("url_verification", "app_rate_limited"):
        return Delivery(payload=inner, kind="events_api")
    return Delivery(payload=inner, kind="interactive")
