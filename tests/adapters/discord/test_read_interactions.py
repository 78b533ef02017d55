"""Presses, forms, commands and the menu of a message, as discord.py hands them over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from typing import Any

import discord
import pytest

from adapters.discord.interactive import command_of
from adapters.discord.interactive import of_context_menu
from adapters.discord.interactive import of_policy_menu
from adapters.discord.translated import FormRequest
from adapters.discord.translated import Translated
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import MemberRef
from tests.adapters.discord.reading import ME
from tests.adapters.discord.reading import Told
from tests.adapters.discord.reading import a_server
from tests.adapters.discord.reading import channel
from tests.adapters.discord.reading import member
from tests.adapters.discord.reading import message
from tests.adapters.discord.reading import user

ID = "1445000000000000000"
AT = datetime(2025, 12, 1, 10, 34, 6, 801000, tzinfo=UTC)
ANA = MemberRef(workspace="1", id="7")
PLACE = ConversationRef(workspace="1", id="100")
BUTTON, MODAL = 3, 5


def interaction(kind: int, data: dict[str, Any], *, direct: bool = False, **more: Any) -> dict[str, Any]:
    """An interaction of member 7 in the server, or in the talk with the bot."""
    told: dict[str, Any] = {
        "id": ID, "application_id": "9001", "type": kind, "token": "tok", "version": 1, "data": data,
        "locale": "es-ES", "attachment_size_limit": 1, "entitlements": [], "authorizing_integration_owners": {},
    }  # fmt: skip
    if direct:
        return {**told, "user": user(7), "channel_id": "70", "channel": {"id": "70", "type": 1}, **more}
    inside = {"guild_id": "1", "channel_id": "100", "channel": channel(), "member": {**member(7), "permissions": "0"}}
    return {**told, **inside, **more}


def what(row: dict[str, Any]) -> Translated:
    [found] = a_server().tell("INTERACTION_CREATE", row)
    return found


def pressed(custom_id: str, **more: Any) -> Translated:
    return what(interaction(BUTTON, {"custom_id": custom_id, "component_type": 2}, **more))


def press(**more: Any) -> ButtonPressed:
    told: dict[str, Any] = {"button": "delete_mine", "value": "d1", "conversation": PLACE, **more}
    return ButtonPressed(id=f"discord:i:{ID}", workspace="1", at=AT, by=ANA, reply_to="9001/tok", lang="es", **told)


async def test_a_press_is_a_press() -> None:
    assert pressed("press:delete_mine:d1") == Translated(event=press())


async def test_a_press_on_a_direct_message_stands_for_the_server_that_both_are_in() -> None:
    assert pressed("press:delete_mine:d1", direct=True) == Translated(event=press(conversation=None))
    assert pressed("press:delete_mine:d1", direct=True, user=user(88)).ignored == "no_server"


async def test_a_button_with_a_form_asks_for_it_in_the_language_of_its_notice() -> None:
    request = FormRequest(button="report", lang="en", by=ANA, value="d1", conversation=PLACE)
    assert pressed("form:report:en:d1") == Translated(form=request)


@pytest.mark.parametrize("custom_id", ["", "x", "press:", "chap:report:1", "sent:report::"])
async def test_a_button_of_somebody_else_is_left_alone(custom_id: str) -> None:
    assert pressed(custom_id) == Translated(ignored="not_ours")


def sent(custom_id: str, *rows: dict[str, Any]) -> Translated:
    return what(interaction(MODAL, {"custom_id": custom_id, "components": list(rows)}))


async def test_a_form_brings_its_answers_and_what_was_known_before() -> None:
    found = sent(
        "sent:report:d1:55",
        {"type": 18, "id": 1, "component": {"type": 4, "id": 2, "custom_id": "what", "value": "He asked me"}},
        {"type": 18, "id": 3, "component": {"type": 3, "id": 4, "custom_id": "kind", "values": ["other"]}},
        {"type": 18, "id": 5, "component": {"type": 4, "id": 6, "custom_id": "where", "value": ""}},
        {"type": 1, "id": 7, "components": [{"type": 4, "id": 8, "custom_id": "when", "value": "now"}]},
    )
    form = (("about", "55"), ("what", "He asked me"), ("kind", "other"), ("when", "now"))
    assert found == Translated(event=press(button="report", form=form))


async def test_a_form_about_nobody_has_no_such_answer() -> None:
    assert sent("sent:emergency:d1:") == Translated(event=press(button="emergency"))
    assert sent("press:emergency:d1") == Translated(ignored="not_ours")


@pytest.mark.parametrize("kind", [1, 2, 4])
async def test_commands_come_through_the_tree(kind: int) -> None:
    data = {"id": "5", "name": "policy", "type": 1, "options": []}
    assert what(interaction(kind, data)) == Translated(ignored="command")


def held(client: Told, row: dict[str, Any]) -> discord.Interaction[Any]:
    return discord.Interaction(data=row, state=client._connection)  # type: ignore[arg-type]


async def test_a_command_is_called_with_what_was_typed() -> None:
    row = interaction(2, {"id": "5", "name": "policy", "type": 1})
    asked = CommandInvoked(
        id=f"discord:i:{ID}",
        workspace="1",
        at=AT,
        by=ANA,
        name="policy",
        args="May I text?",
        conversation=PLACE,
        reply_to="9001/tok",
        lang="es",
    )
    assert command_of(held(a_server(), row), "policy", " May I text? ", ME) == Translated(event=asked)


async def test_a_message_is_reported_about_its_author_in_the_language_of_the_reporter() -> None:
    client = a_server()
    held_one = held(client, interaction(2, {"id": "5", "name": "Report", "type": 3}))
    about = client._connection.create_message
    channel_100 = client.get_channel(100)
    theirs = about(channel=channel_100, data=message(author=user(8)))  # type: ignore[arg-type]
    ours = about(channel=channel_100, data=message(author=user(ME.user, bot=True)))  # type: ignore[arg-type]
    excerpt = (("at", theirs.created_at.isoformat()), ("said", "hello"))
    request = FormRequest(
        button="report",
        lang="es",
        by=ANA,
        value=f"@{PLACE.id}#{theirs.id}",
        conversation=PLACE,
        given=(("about", "8"), *excerpt),
    )
    assert of_context_menu(held_one, theirs, ME) == Translated(form=request)
    assert of_context_menu(held_one, ours, ME) == Translated(form=replace(request, given=excerpt))


async def test_a_message_is_asked_about_and_its_words_are_the_question() -> None:
    client = a_server()
    chosen = held(client, interaction(2, {"id": "5", "name": "What does policy say?", "type": 3}))
    about = client._connection.create_message
    theirs = about(channel=client.get_channel(100), data=message(author=user(8), content=" May I? "))  # type: ignore[arg-type]
    found = of_policy_menu(chosen, theirs, ME).event
    assert isinstance(found, CommandInvoked)
    assert (found.name, found.text, found.args, found.by, found.conversation, found.reply_to) == (
        "policy_message",
        "May I?",
        "",
        ANA,
        PLACE,
        "9001/tok",
    )
