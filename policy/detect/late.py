"""Patterns that are compiled when they are first used: what a text never asks for costs no start.

Compiling is most of what importing a module of long patterns costs. After its first use such a pattern costs what
any other does. Whoever has texts waiting asks for `ready()` before the first one comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags")
Make = TypeVar("Make", bound=Callable[[], object])
_waiting: list[Late] = []
_tables: list[Callable[[], object]] = []


class Late:
    """Becomes a pattern when one of its methods is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        """Take what `re.compile` takes; nothing is looked at yet."""
        self._made = source, flags
        _waiting.append(self)

    def __getattr__(self, name: str) -> object:
        """Compile, and from then on be what was compiled."""
        if name not in _METHODS:
            raise AttributeError(name)
        source, flags = self._made
        pattern = re.compile(source, flags)
        for one in _METHODS:
            setattr(self, one, getattr(pattern, one))
        return getattr(pattern, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The same as `re.compile`, later. A bad source fails at its first use."""
    return cast("re.Pattern[str]", Late(source, flags))


def either(*sources: str) -> re.Pattern[str]:
    """One pattern of several: whichever of them is found."""
    return late("|".join(sources))


def at_ready(make: Make) -> Make:
    """Mark what makes a table at its first use: `ready()` makes it, too."""
    _tables.append(make)
    return make


def ready() -> None:
    """Compile what still waits, and make the tables: a quarter of a second, once."""
    while _waiting:
        _waiting.pop().__getattr__("pattern")
    for make in _tables:
        make()
