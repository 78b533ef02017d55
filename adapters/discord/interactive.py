"""What people press, send and call: buttons, forms, commands, the menu of a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord

from adapters.discord import refs
from adapters.discord.calm import calm
from adapters.discord.cards import written
from adapters.discord.ids import FormSent
from adapters.discord.ids import FormWanted
from adapters.discord.ids import Pressed
from adapters.discord.ids import parse
from adapters.discord.message import message_of
from adapters.discord.reasons import COMMAND
from adapters.discord.reasons import NO_SERVER
from adapters.discord.reasons import NOT_OURS
from adapters.discord.reasons import UNREADABLE
from adapters.discord.translated import FormRequest
from adapters.discord.translated import Me
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored
from adapters.excerpt import excerpt_of
from adapters.values import Json
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import text_of
from adapters.values import word_of
from adapters.values import words_of
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import MemberRef

Interaction = discord.Interaction[Any]
POLICY_MENU = "policy_message"
"""The entry of a message's menu "What does policy say?", and the command that it calls."""
_ABOUT = "about"


@calm
def of_interaction(interaction: Interaction, me: Me) -> Translated:
    """A button was pressed or a form was sent (`on_interaction`); commands are told by `command_of`."""
    if interaction.type is discord.InteractionType.component:
        return _pressed(interaction)
    if interaction.type is discord.InteractionType.modal_submit:
        return _sent(interaction)
    return ignored(COMMAND)


@calm
def command_of(interaction: Interaction, name: str, text: str, me: Me) -> Translated:
    """A slash command was called; `text` is what was typed into its field."""
    return _called(interaction, name, args=written(text).strip())


def _called(interaction: Interaction, name: str, *, args: str = "", text: str = "") -> Translated:
    by = _who(interaction)
    if by is None:
        return ignored(NO_SERVER)
    event = CommandInvoked(
        id=_ident(interaction),
        workspace=by.workspace,
        at=interaction.created_at,
        by=by,
        name=name,
        args=args,
        text=text,
        conversation=_where(interaction),
        reply_to=_reply_to(interaction),
        lang=lang_of(interaction.locale),
    )
    return Translated(event=event)


@calm
def of_context_menu(interaction: Interaction, message: discord.Message, me: Me) -> Translated:
    """A message was reported by its menu: the form of a report, about the one who wrote the message."""
    by = _who(interaction)
    if by is None:
        return ignored(NO_SERVER)
    author, place = str(message.author.id), _where(interaction)
    about = () if author == me.user else ((_ABOUT, author),)
    request = FormRequest(
        button=ButtonKey.REPORT.value,
        lang=lang_of(interaction.locale),
        by=by,
        value=f"@{place.id}#{message.id}" if place else "",
        conversation=place,
        given=(*about, *excerpt_of(message_of(message, interaction.guild_id))) if interaction.guild_id else about,
    )
    return Translated(form=request)


@calm
def of_policy_menu(interaction: Interaction, message: discord.Message, me: Me) -> Translated:
    """What the policy says about a message, by its menu: its words are the question."""
    return _called(interaction, POLICY_MENU, text=written(message.content).strip())


def lang_of(locale: discord.Locale) -> str:
    """The language of somebody's Discord (`es-ES` is `es`)."""
    return str(locale.value).partition("-")[0].lower()


def _pressed(interaction: Interaction) -> Translated:
    found = parse(word_of(_data(interaction), "custom_id"))
    by = _who(interaction)
    if by is None:
        return ignored(NO_SERVER)
    if isinstance(found, Pressed):
        return _press(interaction, by, found.key, found.value, ())
    if isinstance(found, FormWanted):
        request = FormRequest(
            button=found.key, lang=found.lang, by=by, value=found.value, conversation=_where(interaction)
        )
        return Translated(form=request)
    return ignored(NOT_OURS)


def _sent(interaction: Interaction) -> Translated:
    data = _data(interaction)
    found = parse(word_of(data, "custom_id"))
    if not isinstance(found, FormSent):
        return ignored(NOT_OURS)
    by = _who(interaction)
    if by is None:
        return ignored(NO_SERVER)
    known = {_ABOUT: found.about} if found.about else {}
    form = {**known, **dict(_answers(data))}
    return _press(interaction, by, found.key, found.value, tuple(form.items()))


def _press(
    interaction: Interaction, by: MemberRef, key: str, value: str, form: tuple[tuple[str, str], ...]
) -> Translated:
    if not interaction.token:
        return ignored(UNREADABLE)
    event = ButtonPressed(
        id=_ident(interaction),
        workspace=by.workspace,
        at=interaction.created_at,
        by=by,
        button=key,
        conversation=_where(interaction),
        value=value,
        form=form,
        reply_to=_reply_to(interaction),
        lang=lang_of(interaction.locale),
    )
    return Translated(event=event)


def _answers(data: Json) -> Iterator[tuple[str, str]]:
    """The answers by the names of their fields: in labels, or in rows as older forms have them; empty ones left out."""
    for row in objects_of(data, "components"):
        for one in (object_of(row, "component"), *objects_of(row, "components")):
            name = word_of(one, "custom_id")
            answer = text_of(one, "value") or ", ".join(words_of(one, "values"))
            if name and answer:
                yield name, answer


def _data(interaction: Interaction) -> Json:
    data: object = interaction.data
    return data if isinstance(data, dict) else {}


def _who(interaction: Interaction) -> MemberRef | None:
    """Who did it. Raises `ValueError` where nobody could be answered: an address is made of the token."""
    if not interaction.token.isascii():
        raise ValueError("an interaction's token is no word")
    server = interaction.guild_id or refs.shared_server(interaction.user)
    return None if server is None else refs.member(server, interaction.user.id)


def _where(interaction: Interaction) -> ConversationRef | None:
    """The channel of a server; the talk with the bot is none."""
    if interaction.guild_id is None or interaction.channel_id is None:
        return None
    return refs.place(interaction.guild_id, interaction.channel_id)


def _ident(interaction: Interaction) -> str:
    return f"discord:i:{interaction.id}"


def _reply_to(interaction: Interaction) -> str:
    return f"{interaction.application_id}/{interaction.token}"
