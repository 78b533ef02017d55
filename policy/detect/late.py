"""Patterns that are compiled when they are first used: what a text never asks for costs no start.

Compiling is most of what importing a module of long patterns costs. After its first use such a pattern costs what
any other does.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags")


class _Late:
    """Becomes a pattern when one of its methods is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._made = source, flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        source, flags = self._made
        pattern = re.compile(source, flags)
        for one in _METHODS:
            setattr(self, one, getattr(pattern, one))
        return getattr(pattern, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The same as `re.compile`, later. A bad source fails at its first use."""
    return cast("re.Pattern[str]", _Late(source, flags))
