"""What people see of the commands, in the language of their own Discord.

A command keeps one name in all languages, so that every notice can name it (`/tell`). What it and its fields are for,
and the entries of a message's menu, are translated.
"""

from __future__ import annotations

from collections.abc import Mapping

import discord
from discord import app_commands

Texts = Mapping[str, tuple[str, str]]
"""As in `adapters.discord.commands`: description and hint of each command by its name, and what each field is for."""
MOST = 100
"""Characters of a description; a menu's entry has fewer."""
MOST_OF_MENU = 32
_MENU = app_commands.TranslationContextLocation.command_name


class Localized(app_commands.Translator):
    """Translates the texts of one language into the same texts of the others, which are given by their languages."""

    def __init__(self, texts: Texts, others: Mapping[str, Texts]) -> None:
        self._known = {lang: dict(_pairs(texts, other)) for lang, other in others.items()}

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The same text for a locale (`es-ES` and `es-419` are both `es`); None where there is no other."""
        found = self._known.get(str(locale.value).partition("-")[0], {}).get(string.message)
        most = MOST_OF_MENU if context.location is _MENU else MOST
        return found[:most] if found and found[:most] != string.message else None


def _pairs(texts: Texts, other: Texts) -> list[tuple[str, str]]:
    """Every text, as it stands and as Discord's limits leave it, with the one of the other language."""
    return [
        (text[:most], translated)
        for name, both in texts.items()
        for text, translated in zip(both, other.get(name, ("", "")), strict=True)
        for most in (MOST_OF_MENU, MOST, None)
        if text and translated
    ]
