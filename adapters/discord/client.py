"""The library's client with our handlers: what happens is translated and handed in, and no text stays in a cache."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import Any

import discord
import structlog

from adapters.discord import translate
from adapters.discord.blocked import blocked
from adapters.discord.errors import NETWORK
from adapters.discord.errors import Note
from adapters.discord.errors import delivery_error
from adapters.discord.forms import modal_of
from adapters.discord.guard import guard
from adapters.discord.handlers import Handlers
from adapters.discord.reasons import OWN_REMOVAL
from adapters.discord.reported import Reported
from adapters.discord.tracing import Called
from adapters.discord.tracing import tracing
from adapters.discord.tracing import uncounted
from adapters.discord.translated import FormRequest
from adapters.discord.translated import Me
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored
from adapters.discord.tree import Tree
from adapters.intake import Intake
from policy.model import AwayError

Missed = Callable[[str, datetime], Awaitable[None]]
"""Keeps since when something may be missing in a workspace. Raises `AwayError`."""
_MARGIN = timedelta(minutes=1)
_MEETING = 1.5
"""Seconds to find out where somebody is a member; an interaction must be acknowledged within three."""
_REMOVED = 1_000
"""So many removals of our own are remembered until Discord has told of them."""
_log = structlog.get_logger()


async def _nobody(_workspace: str, _since: datetime) -> None:
    """Nobody listens yet."""


def intents_for(*, content: bool, voice: bool = False) -> discord.Intents:
    """The least that the rules need; `content` is the privileged intent to read what is written.

    `voice` tells who is in which voice room. What AutoMod kept back is told to bots that manage the server alone.

    Never presences. Members is privileged, too: without it nobody can say who reads along.
    """
    intents = discord.Intents.none()
    intents.guilds = True
    intents.members = True
    intents.guild_messages = True
    intents.dm_messages = True
    intents.message_content = content
    intents.auto_moderation_execution = True
    intents.voice_states = voice
    return intents


class Client(Handlers):
    """One connection for all servers that the bot is in."""

    def __init__(self, *, content: bool, note: Note, called: Called = uncounted, voice: bool = False) -> None:
        """`content`: whether what people write is read; `voice`: who is in calls. Nobody listens until `listen`."""
        intents = intents_for(content=content, voice=voice)
        super().__init__(
            intents=intents,
            max_messages=None,  # the library would keep a thousand texts in memory
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.from_intents(intents),
            max_ratelimit_timeout=30.0,
            http_trace=tracing(called),
        )
        self.content = content
        self.tree: Tree[Client] = Tree(self, note)
        self.note = note
        self._intake: Intake | None = None
        self._missed: Missed = _nobody
        self._alive = time.monotonic()
        self._left_at: float | None = None
        self._reported = Reported(self)
        self._removed: deque[int] = deque(maxlen=_REMOVED)
        self.made: Mapping[str, str] = {}
        guard(self, note, self._lives)

    def listen(self, intake: Intake, missed: Missed) -> None:
        """Say who gets what happens, and who hears since when something may be missing."""
        self._intake = intake
        self._missed = missed

    @property
    def me(self) -> Me:
        """Who the bot is; known after the login."""
        user = self.user
        return Me(user=str(user.id) if user else "", app=str(self.application_id or ""))

    def removing(self, message: int) -> None:
        """We are about to take a message away: that it goes then is nobody's doing but ours."""
        self._removed.append(message)

    async def on_message(self, message: discord.Message) -> None:
        if message.guild is None:
            await self.meet(getattr(message, "author", None))
        await super().on_message(message)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        if payload.message_id in self._removed:
            await self.hand_in(ignored(OWN_REMOVAL))
        else:
            await super().on_raw_message_delete(payload)

    async def hand_in(self, found: Translated) -> bool:
        """Keep what happened, and say what is stale. False where it could not be kept: then it is read back later."""
        if found.ignored:
            self.note(f"discord.ignored.{found.ignored}")
        if self._intake is None:
            return False
        if found.stale:
            self._intake.refresh(found.stale)
        if found.event is None:
            return True
        try:
            await self._intake.receive(found.event)
            if found.asked is not None:
                await self._intake.receive(found.asked)
        except Exception as error:  # noqa: BLE001 - Discord tells nothing twice: what is not kept is read back
            self.note("discord.not_kept")
            _log.error("not kept", error=type(error).__name__)
            await self._gap(found.event.workspace, min(found.event.at, datetime.now(UTC)) - _MARGIN)
            return False
        return True

    async def _gap(self, workspace: str, since: datetime) -> None:
        """Something may be missing since then. Where that cannot be kept, whoever was told still remembers it."""
        with suppress(AwayError):
            await self._missed(workspace, since)

    async def meet(self, user: object) -> None:
        """Look for somebody who speaks to the bot directly in the servers whose members are not all told yet.

        After a start Discord tells the members of large servers little by little; the person is somebody's member.
        Where Discord named nobody, discord.py leaves something else in that place.
        """
        if not isinstance(user, discord.User | discord.Member) or user.bot or user.mutual_guilds:
            return
        with suppress(TimeoutError, discord.ClientException):
            async with asyncio.timeout(_MEETING):
                for guild in self.guilds:
                    if not guild.chunked and await guild.query_members(user_ids=[user.id], cache=True):
                        return

    async def open_form(self, interaction: discord.Interaction[Client], wanted: FormRequest) -> None:
        """A form opens as the answer to a press; what it asks comes back as another interaction."""
        form = await self._intake.form(wanted.button, wanted.lang, wanted.by) if self._intake else None
        if form is None:
            self.note("discord.form_unknown")
            return
        self._reported.keep(wanted)
        modal = modal_of(form, button=wanted.button, value=wanted.value, given=wanted.given)
        try:
            await interaction.response.send_modal(modal)
        except NETWORK as error:
            self.note("discord.form_not_opened")
            _log.warning("form not opened", code=delivery_error(error).code)

    async def take(self, interaction: discord.Interaction[Client], found: Translated) -> None:
        """An interaction: kept, then acknowledged for its author alone; the answer edits that acknowledgement."""
        if found.form is not None:
            await self.open_form(interaction, found.form)
            return
        if not await self.hand_in(found) or found.event is None:
            return
        try:
            await interaction.response.defer(ephemeral=True, thinking=True)
        except NETWORK as error:  # too late: the answer will be a direct message
            self.note("discord.not_acknowledged")
            _log.warning("not acknowledged", code=delivery_error(error).code)

    async def on_automod_action(self, execution: discord.AutoModAction) -> None:
        """AutoMod kept a message back: by a rule of ours, it is counted as a finding of that rule, without a text."""
        if (event := blocked(execution, self.made)) is not None:
            await self.hand_in(Translated(event=event))

    # What discord.py tells of interactions and of the connection

    async def on_interaction(self, interaction: discord.Interaction[Client]) -> None:
        """Buttons and forms; commands come through the tree."""
        if interaction.type in (discord.InteractionType.component, discord.InteractionType.modal_submit):
            if interaction.guild_id is None:
                await self.meet(interaction.user)
            found = translate.of_interaction(interaction, self.me)
            await self.take(interaction, await self._reported.joined(found))

    async def on_error(self, event_method: str, /, *_args: Any, **_more: Any) -> None:
        """A bug of ours in a handler: counted, without a word of what was written."""
        self.note("discord.handler_failed")
        _log.exception("handler failed", handler=event_method)

    async def on_ready(self) -> None:
        """A new session: unlike a resumed one it brings nothing of what happened in between."""
        if self._left_at is not None:
            self.note("discord.reconnected")
            since = datetime.now(UTC) - timedelta(seconds=time.monotonic() - self._left_at) - _MARGIN
            for guild in self.guilds:
                await self._gap(str(guild.id), since)
        self._left_at = None

    async def on_resumed(self) -> None:
        """Discord tells everything that we missed."""
        self._left_at = None

    async def on_disconnect(self) -> None:
        """From the last event on, something may be missing."""
        if self._left_at is None:
            self._left_at = self._alive

    def _lives(self) -> None:
        self._alive = time.monotonic()
