"""Asks Discord to hold back what a supervisor decided: rules of AutoMod, and a pause of direct messages.

It is plain HTTP with the library's client, so that any process can do it. Where the connection knows that the bot may
not manage the server nothing is asked: refusals in a loop get a whole machine banned.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import discord

from adapters.discord import automod
from adapters.discord.errors import Note
from adapters.discord.sending import PATIENCE
from adapters.discord.sending import Sender
from adapters.discord.sending import Sleep
from adapters.discord.server import number
from policy.model import DeliveryError
from policy.model.automod import AutomodRule

_REASON = "a supervisor's decision in Chaperone"
_GONE = "discord:10066"
"""Unknown Auto Moderation Rule."""


class DiscordBrakes:
    """The brakes of all servers. Fits the application's port `Braking`."""

    def __init__(
        self, client: discord.Client, *, note: Note, sleep: Sleep = asyncio.sleep, patience: float = PATIENCE
    ) -> None:
        """Nothing is asked yet."""
        self._client = client
        self._sender = Sender(client, note=note, sleep=sleep, patience=patience)
        self.made: dict[str, str] = {}
        """Which rule of ours stands behind an id of Discord's, as far as it was told."""

    async def rules(self, workspace: str) -> tuple[AutomodRule, ...]:
        """Our rules that stand there; those of others are not told. Raises `DeliveryError`."""
        guild = self._server(workspace)
        told = await self._sender.sent(lambda: self._client.http.get_auto_moderation_rules(guild))
        found = automod.ours(_mappings(told))
        self.made.update({one.id: one.rule for one in found})
        return found

    async def make(self, workspace: str, rule: AutomodRule) -> None:
        """Let a rule of ours stand there so: made anew, or changed where one has an id. Raises `DeliveryError`."""
        guild, http = self._server(workspace), self._client.http
        if known := number(rule.id):
            body = automod.written(rule)
            await self._sender.sent(lambda: http.edit_auto_moderation_rule(guild, known, reason=_REASON, **body))
            return
        self.made[await self._made(guild, rule)] = rule.rule

    async def _made(self, guild: int, rule: AutomodRule) -> str:
        """The id of the rule. Discord takes no nonce for it, so every other try looks first."""
        http, tried = self._client.http, False

        async def make() -> str:
            nonlocal tried
            standing = _mappings(await http.get_auto_moderation_rules(guild)) if tried else []
            tried = True
            of_it = [one.id for one in automod.ours(standing) if one.rule == rule.rule]
            if of_it:
                return of_it[0]
            told = await http.create_auto_moderation_rule(guild, reason=_REASON, **automod.written_new(rule))
            return str(told["id"])

        return await self._sender.sent(make)

    async def unmake(self, workspace: str, ident: str) -> None:
        """Take a rule of ours away; one that is gone is no error. Raises `DeliveryError`."""
        guild, known = self._server(workspace), number(ident)
        if known is None:
            return
        try:
            await self._sender.sent(lambda: self._client.http.delete_auto_moderation_rule(guild, known, reason=_REASON))
        except DeliveryError as error:
            if error.code not in (_GONE, "discord:http_404"):
                raise

    async def pause_dms(self, workspace: str, until: datetime | None) -> None:
        """Pause direct messages between the people there until a moment; None ends it. Raises `DeliveryError`.

        What was said about invitations stays as it is: it is not in the body.
        """
        guild = self._server(workspace)
        moment = until.isoformat() if until else None
        await self._sender.sent(
            lambda: self._client.http.edit_incident_actions(guild, payload={"dms_disabled_until": moment})
        )

    async def dms_paused_until(self, workspace: str) -> datetime | None:
        """Until when they are paused; None where they are not. Raises `DeliveryError`."""
        guild = self._server(workspace)
        told: Mapping[str, Any] = await self._sender.sent(lambda: self._client.http.get_guild(guild, with_counts=False))
        incidents = told.get("incidents_data") or {}
        return discord.utils.parse_time(incidents.get("dms_disabled_until"))

    def _server(self, workspace: str) -> int:
        known = number(workspace)
        if known is None:
            raise DeliveryError("there is no such server", retry=False, code="discord:no_server")
        guild = self._client.get_guild(known)
        me = guild.me if guild is not None and not guild.unavailable else None
        if me is not None and not me.guild_permissions.manage_guild:
            raise DeliveryError("the bot's role lacks Manage Server", retry=False, code="discord:50013")
        return known


def _mappings(told: object) -> list[Mapping[str, Any]]:
    return [one for one in told if isinstance(one, Mapping)] if isinstance(told, list) else []
