"""Whether a message speaks to the bot, and what it asks: the same on every platform that writes mentions as `<@ID>`."""

from __future__ import annotations

import re


def asked_of(bot: str, text: str) -> str | None:
    """What a message asks the bot that it names, without the name; None where it does not ask the bot anything.

    It asks where it begins with the bot's name, or names it and is a question. Who only speaks of the bot is not asked.
    """
    if not bot or bot not in text:
        return None
    name = re.compile(rf"<@!?{re.escape(bot)}(?:\|[^>]*)?>")
    if not name.search(text) or not (name.match(text.lstrip()) or "?" in text):
        return None
    return " ".join(name.sub(" ", text).split())
