"""Keeps one notice for all readers of a conversation: posted once, pinned, and in its newest words."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.pages import rows
from adapters.slack.render import blocks_of
from adapters.slack.render import text_of
from adapters.slack.translated import Me
from adapters.slack.words import Block
from adapters.values import Json
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import word_of
from adapters.values import words_of
from policy.model import DeliveryError
from policy.model import Notice

NOTICE = "chaperone_notice"
"""The type of the metadata by which the notice is found again; it holds the version of its words."""
LOOKED_AT = 1000
"""Messages among which one that is not pinned (any more) is looked for, the newest first; behind them it is gone."""

_PINNED = "slack:already_pinned"
_NO_SCOPE = "slack:missing_scope"
_GONE = "slack:message_not_found"
_CLOSED = "slack:edit_window_closed"  # the workspace lets nobody change what is older


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """A notice of ours that stands in a conversation."""

    ts: str
    version: str
    pinned: bool


class NoticeBoard:
    """One workspace's notices. What others wrote or pinned is never touched."""

    def __init__(self, client: AsyncWebClient, me: Me, note: Note) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._me = me
        self._note = note
        self._last: dict[str, str] = {}
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def keep(self, channel: str, notice: Notice) -> None:
        """See to it that the notice stands there. Raises `DeliveryError`; the same once more mends what is left.

        Where the app may not pin (the scope `pins:write` was left out) it stands unpinned, and that is counted.
        """
        async with self._turns[channel]:
            standing = await self._find(channel)
            version = _version(notice)
            if standing is None:
                ts = await self._post(channel, notice, version)
            elif standing.version == version:
                ts = standing.ts
            else:
                ts = await self._reword(channel, standing, notice, version)
            self._last[channel] = ts
            if standing is None or ts != standing.ts or not standing.pinned:
                await self._pin(channel, ts)

    async def _find(self, channel: str) -> _Standing | None:
        """Ours among the pinned ones, else where it stood last, else among the newest messages."""
        pinned = await self._pinned(channel)
        for ts in dict.fromkeys((*pinned, *filter(None, (self._last.get(channel),)))):
            found = await self._at(channel, ts)
            if found is not None:
                return _Standing(ts=found.ts, version=found.version, pinned=found.pinned or ts in pinned)
        seen = 0
        async for row in self._newest(channel):
            found = self._ours(row, channel)
            if found is not None:
                return found
            seen += 1
            if seen >= LOOKED_AT:
                return None
        return None

    async def _pinned(self, channel: str) -> tuple[str, ...]:
        """The pinned messages of the bot, by their ts; none where the app may not read pins."""
        try:
            told = await asked(self._client.pins_list(channel=channel), self._note)
        except DeliveryError as error:
            if error.code != _NO_SCOPE:
                raise
            return ()
        messages = (object_of(item, "message") for item in objects_of(told, "items"))
        return tuple(word_of(one, "ts") for one in messages if self._is_mine(one))

    async def _at(self, channel: str, ts: str) -> _Standing | None:
        call = self._client.conversations_history(
            channel=channel, oldest=ts, latest=ts, inclusive=True, limit=1, include_all_metadata=True
        )
        messages = objects_of(await asked(call, self._note), "messages")
        return next(filter(None, (self._ours(one, channel) for one in messages)), None)

    def _newest(self, channel: str) -> AsyncIterator[Json]:
        history = self._client.conversations_history
        return rows(history, "messages", self._note, channel=channel, include_all_metadata=True)

    def _ours(self, message: Json, channel: str) -> _Standing | None:
        metadata = object_of(message, "metadata")
        if word_of(metadata, "event_type") != NOTICE or not self._is_mine(message):
            return None
        return _Standing(
            ts=word_of(message, "ts"),
            version=word_of(object_of(metadata, "event_payload"), "version"),
            pinned=channel in words_of(message, "pinned_to"),
        )

    def _is_mine(self, message: Json) -> bool:
        return bool(word_of(message, "ts")) and (
            word_of(message, "bot_id") == self._me.bot or word_of(message, "user") == self._me.user
        )

    async def _post(self, channel: str, notice: Notice, version: str) -> str:
        call = self._client.chat_postMessage(
            channel=channel, unfurl_links=False, unfurl_media=False, **_content(notice, version)
        )
        ts = word_of(await asked(call, self._note), "ts")
        if not ts:
            raise DeliveryError("Slack took a notice and gave it no id", retry=True, code="slack:unreadable")
        return ts

    async def _reword(self, channel: str, standing: _Standing, notice: Notice, version: str) -> str:
        """The same message in other words; a new one in its place where Slack does not let the old one be changed."""
        call = self._client.chat_update(channel=channel, ts=standing.ts, parse="none", **_content(notice, version))
        try:
            await asked(call, self._note)
        except DeliveryError as error:
            if error.code == _CLOSED:
                await asked(self._client.chat_delete(channel=channel, ts=standing.ts), self._note)
            elif error.code != _GONE:
                raise
            return await self._post(channel, notice, version)
        return standing.ts

    async def _pin(self, channel: str, ts: str) -> None:
        try:
            await asked(self._client.pins_add(channel=channel, timestamp=ts), self._note)
        except DeliveryError as error:
            if error.code == _NO_SCOPE:
                self._note("slack.notice_not_pinned")
            elif error.code != _PINNED:
                raise


def _content(notice: Notice, version: str) -> dict[str, Any]:
    metadata = {"event_type": NOTICE, "event_payload": {"version": version}}
    return {"text": text_of(notice), "blocks": blocks_of(notice), "metadata": metadata}


def _version(notice: Notice) -> str:
    """Sixteen digits that are others as soon as a word that is shown is another."""
    shown: tuple[str, list[Block]] = (text_of(notice), blocks_of(notice))
    return hashlib.sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()[:16]
