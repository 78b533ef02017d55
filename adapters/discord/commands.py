"""Slash commands and the menu entry of a message, told to Discord only when they have changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import discord
from discord import app_commands

from adapters.discord import translate
from adapters.discord.client import Client

_CONTEXTS = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=False)
_TOLD = ("name", "description", "type", "required", "options", "name_localizations", "description_localizations")
_MOST = 100
"""Characters of a description."""


Texts = Mapping[str, tuple[str, str]]
"""Description and hint of each command by its name; under `report_message` the label of a message's menu entry."""
MENU = "report_message"
ASKING = frozenset({"policy"})
"""The commands that take a question."""


def add_commands(client: Client, texts: Texts) -> None:
    """Put the commands into the client's tree."""
    for name, (description, hint) in texts.items():
        if name == MENU:
            client.tree.add_command(_menu(client, description))
        elif name in ASKING:
            client.tree.add_command(_asking(client, name, description, hint))
        else:
            client.tree.add_command(_plain(client, name, description))


async def sync(client: Client) -> bool:
    """Tell Discord our commands if it knows others. Returns whether it had to be told (200 creations a day)."""
    known = [_shape(one.to_dict()) for one in await client.tree.fetch_commands()]
    ours = [_shape(one.to_dict(client.tree)) for one in client.tree.get_commands(type=None)]
    if _hash(known) == _hash(ours):
        return False
    await client.tree.sync()
    return True


def _plain(client: Client, name: str, description: str) -> app_commands.Command[Any, ..., None]:
    async def run(interaction: discord.Interaction[Client]) -> None:
        await _called(client, interaction, name, "")

    return _command(name, description, run)


def _asking(client: Client, name: str, description: str, hint: str) -> app_commands.Command[Any, ..., None]:
    async def run(interaction: discord.Interaction[Client], question: str) -> None:
        await _called(client, interaction, name, question)

    return _command(name, description, app_commands.describe(question=hint[:_MOST])(run))


async def _called(client: Client, interaction: discord.Interaction[Client], name: str, text: str) -> None:
    if interaction.guild_id is None:
        await client.meet(interaction.user)
    await client.take(interaction, translate.command_of(interaction, name, text, client.me))


def _command(name: str, description: str, run: Any) -> app_commands.Command[Any, ..., None]:
    return app_commands.Command(name=name, description=description[:_MOST], callback=run, allowed_contexts=_CONTEXTS)


def _menu(client: Client, label: str) -> app_commands.ContextMenu:
    async def report(interaction: discord.Interaction[Client], message: discord.Message) -> None:
        await client.take(interaction, translate.of_context_menu(interaction, message, client.me))

    return app_commands.ContextMenu(name=label[:32], callback=report, allowed_contexts=_CONTEXTS)


def _shape(row: Mapping[str, Any]) -> dict[str, Any]:
    """What people see of a command; Discord adds much else that is not ours."""
    shape = {key: row[key] for key in _TOLD if row.get(key)}
    if isinstance(shape.get("options"), list):
        shape["options"] = [_shape(one) for one in shape["options"]]
    return shape


def _hash(rows: list[dict[str, Any]]) -> str:
    ordered = sorted(rows, key=lambda row: (int(row.get("type") or 1), str(row.get("name"))))
    return hashlib.sha256(json.dumps(ordered, sort_keys=True).encode()).hexdigest()
