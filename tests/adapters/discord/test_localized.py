"""Commands and menu entries are read in the language of whoever sees them, and keep their names."""

from __future__ import annotations

from typing import Any

import pytest
import simcord

from adapters.discord.client import Client
from adapters.discord.commands import NOT_HERE
from adapters.discord.commands import add_commands
from adapters.discord.commands import sync
from adapters.discord.localized import Localized
from bot.language import LANGUAGES
from bot.wiring import command_texts


async def client_in(lang: str, **others: str) -> Client:
    client = Client(content=True, note=lambda _code: None)
    texts = command_texts(lang)
    add_commands(client, texts)
    told = {other: {**command_texts(other), **{key: (text, "") for key, text in others.items()}} for other in LANGUAGES}
    await client.tree.set_translator(Localized(texts, {key: value for key, value in told.items() if key != lang}))
    return client


async def payloads(client: Client) -> dict[str, dict[str, Any]]:
    translator = client.tree.translator
    assert translator is not None
    rows = [await one.get_translated_payload(client.tree, translator) for one in client.tree.get_commands(type=None)]
    return {row["name"]: row for row in rows}


@pytest.mark.parametrize(
    ("lang", "other", "locales"), [("en", "es", ["es-419", "es-ES"]), ("es", "en", ["en-GB", "en-US"])]
)
async def test_what_a_command_is_for_is_said_in_every_language(lang: str, other: str, locales: list[str]) -> None:
    found, texts, others = await payloads(await client_in(lang)), command_texts(lang), command_texts(other)
    for name, (description, _) in texts.items():
        if "." in name or name.endswith("_message") or name in NOT_HERE:
            continue
        row = found[name]
        assert (row["description"], row["name_localizations"]) == (description[:100], {})
        assert row["description_localizations"] == dict.fromkeys(locales, others[name][0][:100])
        for option in row["options"]:
            assert sorted(option["description_localizations"]) == locales
            assert "name_localizations" not in option


async def test_an_entry_of_a_messages_menu_has_its_label_in_every_language() -> None:
    found = await payloads(await client_in("en"))
    label = command_texts("es")["report_message"][0][:32]
    assert found["Report this message"]["name_localizations"] == {"es-419": label, "es-ES": label}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_texts_that_read_the_same_are_translated_otherwise(lang: str) -> None:
    """What a command is for is found by its text in the school's language."""
    for other in LANGUAGES:
        seen: dict[str, str] = {}
        others = command_texts(other)
        for name, both in command_texts(lang).items():
            for text, translated in zip(both, others[name], strict=True):
                assert not text or seen.setdefault(text[:100], translated) == translated


async def test_they_are_told_once_and_anew_when_a_translation_changes() -> None:
    client = await client_in("en")
    async with simcord.run(client) as env:
        assert await sync(client)
        again = await client_in("en")
        await env.restart_bot(again)
        assert not await sync(again)
        changed = await client_in("en", report="Ver a quién se puede acudir.")
        await env.restart_bot(changed)
        assert await sync(changed)
