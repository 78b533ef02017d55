"""Names of players that are several words ("Sir Loin of Beef", "toxic banana 99"), after a console or a game."""

from __future__ import annotations

import re

from policy.detect.handle_words import COMMON
from policy.detect.late import late

CONSOLE = late(r"gamer ?tags?|gamer ?id|gt|xbox(?: ?live)?|psn|epic(?: ?games?)?|ign|steam|battle ?net|ea|fortnite")
"""Where a name may have spaces."""
_TITLED = late(
    r"(?:the\s)?[A-Z][\w'-]{1,15}(?:\s(?:of|the|and|de|del|la|el|y|von|van|n|&)){0,2}"
    r"(?:\s(?:[A-Z][\w'-]{0,15}|\d{1,4})(?:\s(?:of|the|and|de|del|la|el|y|n|&)(?=\s[A-Z\d]))?){1,3}(?![\w'@#-])"
)
_NUMBERED = late(
    r"[a-z][a-z'-]{1,14}\s(?:[a-z][a-z'-]{1,14}\s)?\d{2,4}(?=$|[,.!?]|\s(?:add|hmu|lol|pls|if|on|for|and|y)\b)"
)


def phrase(text: str, start: int, *, told: bool) -> tuple[int, int] | None:
    """Start and end of a name of several words at `start`; `told` says that a colon or an owner announces it.

    Otherwise none of the words may be one of small talk.
    """
    titled = _TITLED.match(text, start)
    if titled is not None and _unusual(titled, told=told):
        return titled.span()
    numbered = _NUMBERED.match(text, start)
    return numbered.span() if numbered is not None and _unusual(numbered, told=told) else None


def _unusual(match: re.Match[str], *, told: bool) -> bool:
    """Whether more than small talk stands there."""
    said = [word for word in match.group().lower().split() if not word.isdigit()]
    rest = [word for word in said if word not in COMMON]
    return bool(rest) if told else len(rest) == len(said) > 1
