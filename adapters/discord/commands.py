"""Slash commands and the menu entry of a message, told to Discord only when they have changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from collections.abc import Coroutine
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import discord
from discord import app_commands

from adapters.discord import translate
from adapters.discord.client import Client
from adapters.discord.interactive import POLICY_MENU
from adapters.discord.translated import Me
from adapters.discord.translated import Translated

_CONTEXTS = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=False)
_TOLD = (
    *("name", "description", "type", "required", "options", "choices", "value"),
    *("name_localizations", "description_localizations"),
)
_MOST = 100
"""Characters of a description."""


Texts = Mapping[str, tuple[str, str]]
"""Description and hint of each command by its name; under the names of `MENUS` the labels of a message's menu entries.

Under `command.field` stands what a field is for, where the hint does not say it (`consent.person`).
"""
Callback = Callable[..., Coroutine[Any, Any, None]]
Translate = Callable[[discord.Interaction[Any], discord.Message, Me], Translated]
MENUS: Mapping[str, Translate] = {
    "report_message": translate.of_context_menu,
    POLICY_MENU: translate.of_policy_menu,
}
"""The entries of a message's menu, and what becomes of a choice."""


_Command = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu
Option = tuple[str, tuple[str, ...]]
"""A field's name and its choices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """The words that a command takes, as one field of this name; `choices` are the only ones that it then takes.

    `person` is the name of a field in which somebody of the server can be chosen instead; `verbs` are first words that
    then count as well: what is done about whoever is chosen. `options` are two more
    fields with their choices, handed over as the words `name=choice` before all others.
    """

    name: str
    required: bool = False
    choices: tuple[str, ...] = ()
    person: str = ""
    verbs: tuple[str, ...] = ()
    options: tuple[Option, Option] | None = None


ARGUMENTS: Mapping[str, Argument] = {
    "policy": Argument(name="question"),
    "register": Argument(name="show", choices=("list",)),
    "consent": Argument(name="name", person="person", verbs=("ask", "pedir", "preguntar")),
    "tell": Argument(
        name="words",
        person="person",
        options=(("reason", ("medical", "academic")), ("copy", ("ad", "principal"))),
    ),
    "remind": Argument(name="what"),
    "link": Argument(name="code", required=True),
    "case": Argument(name="number"),
    "incidents": Argument(name="show", choices=("rules",)),
    "mode": Argument(name="change"),
}
"""The commands that take something."""
NOT_HERE = frozenset({"oversight"})
"""What rests on something that Discord does not have."""


def add_commands(client: Client, texts: Texts) -> None:
    """Put the commands into the client's tree."""
    for name, (description, _) in texts.items():
        if name in MENUS:
            client.tree.add_command(_menu(client, description, MENUS[name]))
        elif "." not in name and name not in NOT_HERE:
            client.tree.add_command(_slash(client, name, texts))


async def sync(client: Client) -> bool:
    """Tell Discord our commands if it knows others. Returns whether it had to be told (200 creations a day)."""
    known = [_shape(row) for row in await _known(client)]
    ours = [_shape(await _told(client, one)) for one in client.tree.get_commands(type=None)]
    if _hash(known) == _hash(ours):
        return False
    await client.tree.sync()
    return True


async def _known(client: Client) -> list[Mapping[str, Any]]:
    """The commands as Discord knows them, with their texts in all languages, which discord.py does not ask for."""
    route = discord.http.Route("GET", "/applications/{application_id}/commands", application_id=client.application_id)
    rows: list[Mapping[str, Any]] = await client.http.request(route, params={"with_localizations": "true"})
    return rows


async def _told(client: Client, command: _Command) -> Mapping[str, Any]:
    """A command as Discord is told of it."""
    translator = client.tree.translator
    if translator is None:
        return command.to_dict(client.tree)
    return await command.get_translated_payload(client.tree, translator)


def _slash(client: Client, name: str, texts: Texts) -> app_commands.Command[Any, ..., None]:
    description, argument = texts[name][0][:_MOST], ARGUMENTS.get(name)
    if argument is None:
        run = _plain(client, name)
    else:
        run = (_choosing if argument.options else _taking)(client, name, argument, texts)
    return app_commands.Command(name=name, description=description, callback=run, allowed_contexts=_CONTEXTS)


def _plain(client: Client, name: str) -> Callback:
    async def run(interaction: discord.Interaction[Client]) -> None:
        await _called(client, interaction, name, "")

    return run


def _taking(client: Client, name: str, argument: Argument, texts: Texts) -> Callback:
    async def asking(interaction: discord.Interaction[Client], words: str) -> None:
        await _called(client, interaction, name, words)

    async def maybe(interaction: discord.Interaction[Client], words: str = "") -> None:
        await _called(client, interaction, name, words)

    async def whom(
        interaction: discord.Interaction[Client], person: discord.User | None = None, words: str = ""
    ) -> None:
        await _called(client, interaction, name, _about_whom(argument, person, words) if person else words)

    run: Callback = whom if argument.person else asking if argument.required else maybe
    named = {"words": argument.name, **({"person": argument.person} if argument.person else {})}
    if argument.choices:
        run = app_commands.choices(words=_choices(argument.choices))(run)
    return _named(run, named, texts, name)


def _about_whom(argument: Argument, person: discord.User, words: str) -> str:
    """Whoever is chosen stands in the place of a name."""
    verb, _, rest = words.strip().partition(" ")
    if verb.casefold() not in argument.verbs:
        return f"<@{person.id}>"
    return f"{verb} <@{person.id}> {rest}".rstrip()


def _choosing(client: Client, name: str, argument: Argument, texts: Texts) -> Callback:
    (first, some), (second, others) = argument.options or (("", ()), ("", ()))

    async def run(
        interaction: discord.Interaction[Client],
        person: discord.User | None = None,
        one: str = "",
        two: str = "",
        words: str = "",
    ) -> None:
        chosen = [f"{key}={value}" for key, value in ((first, one), (second, two)) if value]
        said = [f"<@{person.id}>", *chosen] if person else [*chosen, words]
        await _called(client, interaction, name, " ".join(filter(None, said)))

    named = {"person": argument.person, "one": first, "two": second, "words": argument.name}
    return _named(app_commands.choices(one=_choices(some), two=_choices(others))(run), named, texts, name)


def _choices(words: tuple[str, ...]) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=one, value=one) for one in words]


def _named(run: Callback, named: Mapping[str, str], texts: Texts, command: str) -> Callback:
    """The fields by the names that people see, and what each of them is for."""
    about = {field: _about(texts, command, shown) for field, shown in named.items()}
    return app_commands.rename(**named)(app_commands.describe(**about)(run))


def _about(texts: Texts, name: str, field: str) -> str:
    return texts.get(f"{name}.{field}", ("", ""))[0][:_MOST] or texts[name][1][:_MOST] or field


async def _called(client: Client, interaction: discord.Interaction[Client], name: str, text: str) -> None:
    if interaction.guild_id is None:
        await client.meet(interaction.user)
    await client.take(interaction, translate.command_of(interaction, name, text, client.me))


def _menu(client: Client, label: str, translated: Translate) -> app_commands.ContextMenu:
    async def chosen(interaction: discord.Interaction[Client], message: discord.Message) -> None:
        await client.take(interaction, translated(interaction, message, client.me))

    return app_commands.ContextMenu(name=label[:32], callback=chosen, allowed_contexts=_CONTEXTS)


def _shape(row: Mapping[str, Any]) -> dict[str, Any]:
    """What people see of a command; Discord adds much else that is not ours."""
    shape = {key: row[key] for key in _TOLD if row.get(key)}
    for inner in ("options", "choices"):
        if isinstance(shape.get(inner), list):
            shape[inner] = [_shape(one) for one in shape[inner]]
    return shape


def _hash(rows: list[dict[str, Any]]) -> str:
    ordered = sorted(rows, key=lambda row: (int(row.get("type") or 1), str(row.get("name"))))
    return hashlib.sha256(json.dumps(ordered, sort_keys=True).encode()).hexdigest()
