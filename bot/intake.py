"""Where platforms hand in what happens: an event is safe when `receive` returns, and judged soon after."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Coroutine
from collections.abc import Iterable
from typing import Protocol

import structlog

from bot.app import Chaperone
from bot.census import Census
from bot.language import lang_of
from bot.notices import Notices
from bot.ports import Registry
from policy.model import ButtonKey
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import Event
from policy.model import Form
from policy.model import MemberRef

_PATIENCE = 1.0
"""Seconds: a third of what a platform gives us to open a form."""
_AT_ONCE = 32
"""How many events are judged at the same time; the others wait their turn, safe in the inbox."""
_LATE = 10.0
"""Seconds in the line after which another process may have come to the rescue of an event."""
_log = structlog.get_logger()


class Reports(Protocol):
    """Takes what somebody reports out of a press before anything of it is kept (`bot.reporting.chat`)."""

    async def read(self, event: Event) -> Event:
        """What is to be kept in an event's place; the event itself, where it is no report."""
        ...


class Intake:
    """What a platform's adapter talks to. It never waits for a judgement."""

    def __init__(
        self,
        *,
        app: Chaperone,
        census: Census,
        registry: Registry,
        notices: Notices,
        lang: Callable[[str], str] = lambda _: "",
        platform: Callable[[str], str] = lambda _: "",
        reports: Reports | None = None,
    ) -> None:
        """Take the application; `lang` is the language of a workspace's school, `platform` what it lives on.

        `reports` takes reports out of the forms in which they come.
        """
        self._app = app
        self._census = census
        self._registry = registry
        self._notices = notices
        self._lang = lang
        self._platform = platform
        self._reports = reports
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()
        self._stale: set[ConversationRef | MemberRef] = set()
        self._closed = False

    async def receive(self, event: Event) -> None:
        """Keep an event safe; after this it may be acknowledged. It is judged in its turn."""
        if self._reports is not None:
            event = await self._reports.read(event)
        if await self._app.receive(event) and not self._closed:
            self._start(self._judge(event, asyncio.get_running_loop().time()))

    def refresh(self, stale: Iterable[ConversationRef | MemberRef]) -> None:
        """The platform says that these have changed: they are asked about anew, beside everything else."""
        if not self._closed:
            self._start(self._refresh(tuple(stale)))

    async def refresh_left(self) -> None:
        """Ask again about what could not be asked about."""
        left, self._stale = tuple(self._stale), set()
        await self._refresh(left)

    async def form(self, button: str, lang: str, by: MemberRef) -> Form | None:
        """The form behind a button, in that language, else the member's or the school's; None where there is none."""
        if button not in tuple(ButtonKey):
            return None
        spoken = lang_of(lang, "" if lang else await self._own(by), self._lang(by.workspace))
        return self._notices.form(ButtonKey(button), lang=spoken, platform=self._platform(by.workspace))

    async def _own(self, ref: MemberRef) -> str:
        """The language of somebody's own settings, also of a stranger, if that is known soon enough to open a form."""
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._census.meet(ref)
        except (DeliveryError, TimeoutError) as error:
            _log.info("not known yet", error=type(error).__name__)
        member = await self._registry.member(ref)
        return member.lang if member else ""

    async def drain(self) -> None:
        """Wait until everything that was handed in is judged."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Finish what has begun; what has not stays in the inbox for the next start."""
        self._closed = True
        try:
            await self.drain()
        except asyncio.CancelledError:  # it takes too long: the others stop, too, and their events stay in the inbox
            left = tuple(self._tasks)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            raise

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _judge(self, event: Event, since: float) -> None:
        async with self._turns:
            if self._closed:
                return
            late = asyncio.get_running_loop().time() - since > _LATE
            await self._app.attempt(event, late=late)

    async def _refresh(self, stale: tuple[ConversationRef | MemberRef, ...]) -> None:
        async with self._turns:
            for one in stale:
                try:
                    await self._census.refresh((one,))
                except DeliveryError as error:
                    _log.warning("not refreshed", code=error.code)
                    self._stale.add(one)
                except Exception as error:  # noqa: BLE001 - no store and nothing of a platform's may let it be forgotten
                    _log.warning("not refreshed", error=type(error).__name__)
                    self._stale.add(one)
