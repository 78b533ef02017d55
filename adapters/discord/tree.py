"""The tree of commands, kept alive: what discord.py cannot make of a call is counted, not raised in a task of its own.

discord.py looks after what its own checks find. Whatever else a call holds that it did not expect leaves its task with
an exception that nobody takes.
"""

from __future__ import annotations

from typing import TypeVar

import discord
import structlog
from discord import app_commands

from adapters.discord.errors import Note

_UNREAD = "discord.unparsed.command"
C = TypeVar("C", bound=discord.Client)
_log = structlog.get_logger()


class Tree(app_commands.CommandTree[C]):
    """discord.py's own, whose errors are counted, and told without a word of what was typed."""

    def __init__(self, client: C, note: Note) -> None:
        """`note` counts what could not be read, and what is a fault of ours."""
        super().__init__(client)
        self._note = note

    async def on_error(self, _interaction: discord.Interaction[C], error: app_commands.AppCommandError, /) -> None:
        """A command that is not ours (any more), fields that do not fit it, or a fault behind it."""
        if isinstance(error, app_commands.CommandInvokeError):
            self._note("discord.handler_failed")
            _log.error("handler failed", handler="command", exc_info=error.original)
            return
        self._unread(error)

    async def _call(self, interaction: discord.Interaction[C]) -> None:
        try:
            await super()._call(interaction)
        except app_commands.AppCommandError:
            raise
        except Exception as error:  # noqa: BLE001 - discord.py reads it as it stands, whatever that is
            self._unread(error)

    def _unread(self, error: Exception) -> None:
        self._note(_UNREAD)
        _log.warning("unparsed", event_type="command", error=type(error).__name__)
