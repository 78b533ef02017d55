"""Commands are told to Discord when they have changed, and not else: two hundred creations a day are allowed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import discord
import pytest
import simcord

from adapters.discord.client import Client
from adapters.discord.commands import add_commands
from adapters.discord.commands import sync
from adapters.discord.translated import Translated
from policy.model import CommandInvoked

TEXTS = {
    "policy": ("Ask what the policy says.", "Your question"),
    "report": ("Report something.", ""),
    "coverage": ("See what is read.", ""),
    "report_message": ("Report this message", ""),
    "policy_message": ("What does policy say?", ""),
}


def client_with(texts: Mapping[str, tuple[str, str]]) -> Client:
    client = Client(content=True, note=lambda _code: None)
    add_commands(client, texts)
    return client


def told(env: simcord.Env) -> int:
    """How often the commands were told to Discord."""
    return sum(1 for one in env.http_requests if one.method == "PUT" and one.path.endswith("/commands"))


async def test_they_are_told_once_and_after_a_restart_not_again() -> None:
    client = client_with(TEXTS)
    async with simcord.run(client) as env:
        assert [await sync(client), told(env)] == [True, 1]
        assert [await sync(client), told(env)] == [False, 1]
        again = client_with(dict(reversed(TEXTS.items())))
        await env.restart_bot(again)
        assert [await sync(again), told(env)] == [False, 1]


@pytest.mark.parametrize(
    "changed",
    [
        {**TEXTS, "report": ("Report something to the school.", "")},
        {**TEXTS, "policy": ("Ask what the policy says.", "What would you like to know?")},
        {**TEXTS, "report_message": ("Tell the school", "")},
        {key: value for key, value in TEXTS.items() if key != "coverage"},
        {**TEXTS, "register": ("Register a conversation.", "")},
    ],
)
async def test_they_are_told_when_something_changed(changed: Mapping[str, tuple[str, str]]) -> None:
    client = client_with(TEXTS)
    async with simcord.run(client) as env:
        await sync(client)
        other = client_with(changed)
        await env.restart_bot(other)
        assert [await sync(other), told(env)] == [True, 2]
        assert [await sync(other), told(env)] == [False, 2]


async def test_what_discord_knows_of_them_is_what_people_see() -> None:
    client = client_with({**TEXTS, "long": ("x" * 200, "")})
    async with simcord.run(client) as env:
        await sync(client)
        known = {one.name: one for one in await client.tree.fetch_commands()}
        assert sorted(known) == ["Report this message", "What does policy say?", "coverage", "long", "policy", "report"]
        kinds = {name: one.type for name, one in known.items()}
        assert kinds["Report this message"] is kinds["What does policy say?"] is discord.AppCommandType.message
        assert ([one.name for one in known["policy"].options], known["report"].options) == (["question"], [])
        assert len(known["long"].description) == 100
        assert env.errors == []


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"words": "team no practice today"}, "team no practice today"),
        ({"words": "Sam Lee", "reason": "medical"}, "reason=medical Sam Lee"),
        ({"reason": "academic", "copy": "principal"}, "reason=academic copy=principal"),
        ({"person": True, "reason": "medical", "copy": "ad", "words": "the ankle"}, "<@%d> reason=medical copy=ad"),
        ({}, ""),
    ],
)
async def test_what_is_chosen_for_a_private_matter_becomes_one_line(fields: dict[str, Any], words: str) -> None:
    client = client_with({"tell": ("A private matter.", ""), "tell.reason": ("The kind of matter", "")})
    taken: list[Translated] = []

    async def take(interaction: discord.Interaction[Client], found: Translated) -> None:
        taken.append(found)
        await interaction.response.defer(ephemeral=True)

    client.take = take  # type: ignore[method-assign]
    async with simcord.run(client) as env:
        await sync(client)
        guild = env.create_guild("school")
        coach, student = (guild.add_member(env.create_user(one)) for one in ("coach", "sam"))
        hall = guild.create_text_channel("hall")
        await env.settle()
        given = {**fields, **({"person": student} if "person" in fields else {})}
        await coach.slash(hall, "tell", **given)
        (told_command,) = await client.tree.fetch_commands()
    events = [one.event for one in taken]
    assert [(one.name, one.args) for one in events if isinstance(one, CommandInvoked)] == [
        ("tell", words % student.id if "%d" in words else words)
    ]
    assert [(one.name, one.description) for one in told_command.options] == [
        ("person", "person"),
        ("reason", "The kind of matter"),
        ("copy", "copy"),
        ("words", "words"),
    ]
