"""Whether an answer has the form that its setting must have: the same check that a start makes."""

from __future__ import annotations

from bot.settings import remedy
from bot.settings.sources import NAMES
from bot.settings.sources import inspect_raw
from bot.setup.answers import Answers
from bot.setup.platforms import PLATFORMS
from bot.setup.platforms import problem_with as platforms_problem

_BESIDE = ("CHAPERONE_DATA", "CHAPERONE_PACKS_FOLDER")
"""Settings that decide what others may be."""


def problem_with(name: str, value: str, answers: Answers) -> str:
    """What is wrong with it and what to write instead; "" where nothing is. Never repeats a secret."""
    if name == PLATFORMS:
        return platforms_problem(value)
    if name not in NAMES:
        return ""
    if any(not letter.isprintable() for letter in value):
        return "there is a letter in it that cannot be seen; copy it again"
    if "${" in value:
        return f"the file cannot hold ${{ in a value; write it into a file of its own and set {name}_FILE to its path"
    beside = {one: answers[one] for one in _BESIDE if answers[one] and one != name}
    _, problems = inspect_raw({**beside, name: value})
    for one in problems:
        if one.name == name:
            return str(one).removeprefix(f"{name}: ")
    return _beside_others(name, value, answers)


def _beside_others(name: str, value: str, answers: Answers) -> str:
    """The same secret in two places: one of them is the wrong one."""
    twin = {"SLACK_CLIENT_SECRET": "SLACK_SIGNING_SECRET", "SLACK_SIGNING_SECRET": "SLACK_CLIENT_SECRET"}.get(name)
    if twin and value == answers[twin]:
        return f"this is what {twin} holds already, and the two are never the same; {remedy(name)}"
    return ""
