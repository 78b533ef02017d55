"""Which platforms a school is on: nothing that is set, as a token says it; asked so that only those are asked for."""

from __future__ import annotations

import re

from bot.setup.answers import Answers

PLATFORMS = "platforms"
_NAMES = ("slack", "discord")


def wants(platform: str, answers: Answers) -> bool:
    """Whether the school is on it."""
    return platform in _words(answers[PLATFORMS]) or "both" in _words(answers[PLATFORMS])


def known(answers: Answers) -> str:
    """What the tokens say that are there already."""
    found = [one for one, token in (("slack", "SLACK_BOT_TOKEN"), ("discord", "DISCORD_TOKEN")) if answers[token]]
    return " and ".join(found)


def problem_with(value: str) -> str:
    """What is wrong with an answer."""
    words = _words(value)
    odd = [one for one in words if one not in (*_NAMES, "both")]
    if odd:
        return f"{odd[0]!r} is no platform that Chaperone sits in; write slack, discord or both"
    return "" if words else "write slack, discord or both"


def _words(text: str) -> tuple[str, ...]:
    return tuple(one for one in re.split(r"[^a-z]+", text.lower()) if one and one != "and")
