"""What a guide in docs/ tells people to type."""

from __future__ import annotations

import re
import shlex
from typing import Any

from bot.cli.lazy import COMMANDS
from bot.cli.lazy import load

ENVIRONMENT = re.compile(r"\b(?:CHAPERONE|DATABASE|DISCORD|SLACK|SMTP)_[A-Z_]+\b")
CODE = re.compile(r"^```\n(.*?)^```$|`([^`\n]+)`", re.MULTILINE | re.DOTALL)


def code_in(text: str) -> list[str]:
    """Lines of blocks, and words in the text that are set as code."""
    return [line for block, words in CODE.findall(text) for line in (block or words).splitlines()]


def chaperone_lines(text: str) -> list[str]:
    """What follows `chaperone` wherever it is called."""
    found = [re.fullmatch(r"(?:.*[ =/])?chaperone ([a-z].*)", line) for line in code_in(text)]
    return sorted({one[1] for one in found if one})


def unknown_in(line: str) -> list[str]:
    """The words of a command line that the command does not know."""
    first, *words = shlex.split(line.rstrip("'"), comments=True)
    if first not in COMMANDS:
        return [first]
    command: Any = load(first)
    while words and words[0] in getattr(command, "commands", {}):
        command = command.commands[words.pop(0)]
    options = {name for each in command.params for name in each.opts} | {"--help"}
    return [word for word in words if word.startswith("-") and word not in options]
